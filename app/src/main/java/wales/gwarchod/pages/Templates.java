package wales.gwarchod.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The compiled templates. A page is made whole before the first byte leaves, so that a fault can still be told as one. */
@Component
class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    void write(String template, Frame frame, Object page, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        engine.render(template, Map.of("frame", frame, "page", page), output);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", frame.lang());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
