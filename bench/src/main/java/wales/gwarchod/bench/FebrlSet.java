package wales.gwarchod.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import wales.gwarchod.linkage.files.LinkSettings;

/** A set of FEBRL, the Freely Extensible Biomedical Record Linkage program: invented Australians, the right answer in their ids. */
enum FebrlSet {
    /** 2,000 persons with 3,000 further records of them, up to 5 a person, in one file. */
    FEBRL3,
    /** 5,000 persons, each once in either file. */
    FEBRL4;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether two files are linked that hold each person once. */
    boolean isAcrossFiles() {
        return this == FEBRL4;
    }

    List<Path> files(Path folder) {
        return switch (this) {
            case FEBRL3 -> List.of(folder.resolve("dataset3.csv"));
            case FEBRL4 -> List.of(folder.resolve("dataset4a.csv"), folder.resolve("dataset4b.csv"));
        };
    }

    /** How our library reads the set. */
    LinkSettings settings() throws IOException {
        var copy = Files.createTempFile(title(), ".json");
        try (var kept = FebrlSet.class.getResourceAsStream(title() + ".json")) {
            if (kept == null) {
                throw new FileNotFoundException(title() + ".json is missing");
            }
            Files.write(copy, kept.readAllBytes());
            return LinkSettings.read(copy);
        } finally {
            Files.delete(copy);
        }
    }
}
