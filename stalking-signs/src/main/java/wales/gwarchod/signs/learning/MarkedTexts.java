package wales.gwarchod.signs.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads marked texts and courses: JSON lines in UTF-8, as {@code training/README.md} describes them. */
public final class MarkedTexts {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MarkedTexts() {}

    /**
     * The texts of a file, or of every {@code .jsonl} file of a folder in the order of their names.
     *
     * @throws IOException if one cannot be read, or a line is no marked text; says which file and line, and never the text
     */
    public static List<MarkedText> read(Path place) throws IOException {
        return read(place, MarkedText.class);
    }

    /** The courses of a file, in the same way. */
    public static List<MarkedCourse> readCourses(Path place) throws IOException {
        return read(place, MarkedCourse.class);
    }

    private static <T> List<T> read(Path place, Class<T> kind) throws IOException {
        var read = new ArrayList<T>();
        for (var file : files(place)) {
            int number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    read.add(parse(line, kind, file + ", line " + number));
                }
            }
        }
        return read;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static <T> T parse(String line, Class<T> kind, String where) throws IOException {
        try {
            return MAPPER.readValue(line, kind);
        } catch (JacksonException e) {
            var fault =
                    e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
            throw new IOException(where + ": " + fault, e);
        }
    }
}
