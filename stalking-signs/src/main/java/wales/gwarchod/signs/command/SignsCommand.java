package wales.gwarchod.signs.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.SignReader;

/** {@code gwarchod signs ...}: reads a file of texts for signs of stalking. */
public final class SignsCommand {
    private static final String USAGE = """
            Usage: gwarchod signs read FILE --out FILE [--by pair] [--threshold P] [--threads N]
                   gwarchod signs evaluate PLACE [--courses FILE] [--model FILE] [--folds] [--threshold P] [--resembles]
                                                 [--prevalence P] [--budget P] [--card FILE] [--record FILE] [--date DAY]
                   gwarchod signs train PLACE --out FILE [--resembles]
                   gwarchod signs prototypes PLACE --out FILE

              FILE          JSON lines or CSV, plain or gzip, with id and narrative; optional recorded_offence,
                            occurred_on (2026-03-31), relationship, victim, suspect, pair. Other keys are ignored.
              --out FILE    one JSON line for each text is written here, in the order of the input
              --by pair     one JSON line for each pair of victim and suspect instead
              --threshold P flag from this probability on, above 0 and below 1 (default %s)
              --threads N   texts read at the same time (default: one for each processor)
              PLACE         marked texts: JSON lines with id, label (STALKING or NOT) and narrative, a file or a folder of
                            them; what else a line may say stands in stalking-signs/training/README.md
              --courses     marked courses of conduct beside them
              --model       a model that signs train has written, instead of the shipped one
              --folds       each text weighed by a model that had seen no text of its topic
              --prevalence P the share of stalking at which the Brier score and the calibration are worked out as well (0.03)
              --budget B    what can be read: a share of the texts, or from 1 on so many (0.2)
              --card FILE, --record FILE   write the model card and the transparency record; both need --date
              --resembles   with the sentence model: what each text resembles as a whole; some 10 ms a text
            """.formatted(SignReader.DEFAULT_THRESHOLD);

    private SignsCommand() {}

    /**
     * Runs the command.
     *
     * @param args what follows {@code gwarchod signs}
     * @param callerFolder the folder that relative paths start from
     * @return 0 when all was read and written, 1 when the input is at fault and nothing was written, 2 when the command line is
     */
    public static int run(String[] args, PrintStream out, PrintStream err, Path callerFolder) {
        if (args.length == 0 || Arrays.asList(args).contains("--help") || args[0].equals("help")) {
            out.print(USAGE);
            return args.length == 0 ? 2 : 0;
        }
        Run run;
        try {
            run = switch (args[0]) {
                case "evaluate" -> evaluating(args, callerFolder, out, err);
                case "train" -> training(args, callerFolder, out, err);
                case "prototypes" -> prototypes(args, callerFolder, out, err);
                default -> new ReadRun(Options.parse(args, callerFolder), err)::run;
            };
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        }
        try {
            return run.run();
        } catch (NoSuchFileException e) {
            err.println("There is no file or folder " + e.getFile());
            return 1;
        } catch (IOException e) {
            err.println("The texts could not be read or the result not written: " + e.getMessage());
            return 1;
        }
    }

    /** What is done once the command line is understood. */
    private interface Run {
        int run() throws IOException;
    }

    private static Run evaluating(String[] args, Path folder, PrintStream out, PrintStream err) {
        var options = EvaluateOptions.parse(Arrays.asList(args), folder);
        return () -> EvaluateRun.run(options, out, err);
    }

    private static Run training(String[] args, Path folder, PrintStream out, PrintStream err) {
        boolean resembles = args.length == 5 && args[4].equals("--resembles");
        if (!isPlaceAndOut(resembles ? Arrays.copyOf(args, 4) : args)) {
            throw new IllegalArgumentException("signs train takes PLACE --out FILE [--resembles]");
        }
        return () -> TrainRun.run(folder.resolve(args[1]), folder.resolve(args[3]), resembles, out, err);
    }

    private static Run prototypes(String[] args, Path folder, PrintStream out, PrintStream err) {
        if (!isPlaceAndOut(args)) {
            throw new IllegalArgumentException("signs prototypes takes PLACE --out FILE");
        }
        return () -> PrototypesRun.run(folder.resolve(args[1]), folder.resolve(args[3]), out, err);
    }

    private static boolean isPlaceAndOut(String[] args) {
        return args.length == 4 && args[2].equals("--out") && !args[1].startsWith("--");
    }

    /** What the command line asks for. */
    record Options(Path file, Path out, boolean byPair, double threshold, int threads) {
        static Options parse(String[] args, Path folder) {
            if (!args[0].equals("read")) {
                throw new IllegalArgumentException("There is no command signs " + args[0]);
            }
            String file = null;
            String out = null;
            boolean byPair = false;
            double threshold = SignReader.DEFAULT_THRESHOLD;
            int threads = Runtime.getRuntime().availableProcessors();
            for (int i = 1; i < args.length; i++) {
                String value = i + 1 < args.length ? args[i + 1] : null;
                switch (args[i]) {
                    case "--out" -> out = needed(args[i++], value);
                    case "--by" -> {
                        if (!needed(args[i++], value).equals("pair")) {
                            throw new IllegalArgumentException("--by takes only: pair");
                        }
                        byPair = true;
                    }
                    case "--threshold" -> threshold = number(args[i++], value, 1);
                    case "--threads" -> threads = (int) number(args[i++], value, 257);
                    default -> {
                        if (args[i].startsWith("--") || file != null) {
                            throw new IllegalArgumentException("Not understood: " + args[i]);
                        }
                        file = args[i];
                    }
                }
            }
            return new Options(
                    path(folder, file, "FILE"),
                    path(folder, out, "--out FILE"),
                    byPair,
                    threshold,
                    Math.max(1, threads));
        }

        static String needed(String option, @Nullable String value) {
            if (value == null) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            return value;
        }

        static double number(String option, @Nullable String value, int below) {
            double number;
            try {
                number = Double.parseDouble(needed(option, value));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(option + " needs a number, not " + value, e);
            }
            if (!(number > 0 && number < below)) {
                throw new IllegalArgumentException(option + " lies above 0 and below " + below + ", not at " + value);
            }
            return number;
        }

        private static Path path(Path folder, @Nullable String name, String what) {
            if (name == null) {
                throw new IllegalArgumentException("Missing: " + what);
            }
            Path path = folder.resolve(name).toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                throw new IllegalArgumentException(path + " is a folder");
            }
            return path;
        }
    }
}
