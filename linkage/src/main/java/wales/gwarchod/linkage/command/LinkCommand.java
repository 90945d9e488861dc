package wales.gwarchod.linkage.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import wales.gwarchod.linkage.files.NotReadable;
import wales.gwarchod.linkage.model.TrainingFailed;

/** {@code gwarchod link ...}: which records of a table are the same person. */
public final class LinkCommand {
    private static final String USAGE = """
            Usage: gwarchod link --settings S.json --out clusters.csv [--join] [--pairs pairs.csv] FILE [FILE2]
                   gwarchod link evaluate --settings S.json FILE [FILE2]
                   gwarchod link explain --settings S.json --model M.json FILE [FILE2] A B
                   gwarchod link report --settings S.json --out report.html FILE [FILE2]

              FILE            CSV or Parquet; two files when the settings link two
              --settings FILE which columns say what; see docs/link-settings.md
              --out FILE      record_id,person_id of the balanced clusters; with --join those of the operational join
              --pairs FILE    every pair that was compared, with its weight and levels
              --model FILE    use this model instead of learning one
              --save-model F  write the model that was learned
              --said FILE     left,right,said: two records are the "same" person or "different" ones, whatever the weights
              A B             two record ids; with two files, one of each
            """;

    private LinkCommand() {}

    /**
     * Runs the command.
     *
     * @param typed what follows {@code gwarchod link}
     * @param callerFolder the folder that relative paths start from
     * @return 0 when it is done, 1 when the input is at fault and nothing was written, 2 when the command line is
     */
    public static int run(List<String> typed, PrintStream out, PrintStream err, Path callerFolder) {
        if (typed.isEmpty() || typed.contains("--help") || typed.getFirst().equals("help")) {
            out.print(USAGE);
            return typed.isEmpty() ? 2 : 0;
        }
        LinkOptions options;
        try {
            options = LinkOptions.parse(typed, callerFolder);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return 2;
        }
        try {
            new LinkActions(options, out, err).act();
            return 0;
        } catch (NoSuchFileException missing) {
            err.println("There is no file " + missing.getFile());
        } catch (NotReadable | TrainingFailed | IllegalArgumentException fault) {
            err.println(fault.getMessage());
        } catch (IOException fault) {
            err.println("A file could not be read or written: " + fault.getMessage());
        }
        return 1;
    }
}
