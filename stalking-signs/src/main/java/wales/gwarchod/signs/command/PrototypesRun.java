package wales.gwarchod.signs.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.MarkedText;
import wales.gwarchod.signs.learning.MarkedTexts;
import wales.gwarchod.signs.resembles.Prototypes;
import wales.gwarchod.signs.resembles.Resembler;
import wales.gwarchod.signs.resembles.SentenceModel;

/** One run of {@code signs prototypes}: the bank that texts are held against, from marked texts. */
final class PrototypesRun {
    private PrototypesRun() {}

    static int run(Path texts, Path out, PrintStream say, PrintStream err) throws IOException {
        var marked = MarkedTexts.read(texts);
        try (var model = SentenceModel.load()) {
            WholeFile.write(
                    out, marked.stream().map(text -> line(text, model)).collect(Collectors.joining("\n", "", "\n")));
        } catch (SentenceModel.Unavailable e) {
            err.println(e.getMessage());
            return 1;
        }
        say.println(marked.size() + " prototypes");
        return 0;
    }

    private static String line(MarkedText text, SentenceModel model) {
        var vector = Resembler.vectorOf(SignReader.shipped().withoutNames(text.narrative()), model);
        return Prototypes.line(text.id(), text.topic(), text.isStalking(), text.kind(), vector);
    }
}
