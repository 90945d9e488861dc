package wales.gwarchod.pages;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes out of everything that is typed what nobody types: control characters other than line breaks and tabs, marks that turn
 * the direction of the text around it, and characters without width. They would deceive whoever reads it, or the crime system
 * it is copied to; a database cannot keep NUL.
 */
@ControllerAdvice
class TypedText {
    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? null : clean(text));
            }
        });
    }

    static String clean(String text) {
        if (text.codePoints().allMatch(TypedText::isTyped)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(TypedText::isTyped).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isTyped(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || !(c < 0x20
                        || c >= 0x7F && c < 0xA0
                        || c == 0x200B
                        || c == 0x200E
                        || c == 0x200F
                        || c >= 0x202A && c <= 0x202E
                        || c == 0x2060
                        || c >= 0x2066 && c <= 0x2069
                        || c == 0xFEFF
                        || c >= 0xD800 && c <= 0xDFFF);
    }
}
