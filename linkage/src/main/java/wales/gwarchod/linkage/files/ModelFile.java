package wales.gwarchod.linkage.files;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.linkage.model.LinkModel;

/** A model as a JSON document. What is written and read again scores every pair the same, to the last bit. */
public final class ModelFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ModelFile() {}

    /** Writes a model; a file that is there already is replaced once all is written. */
    public static void write(LinkModel model, Path file) throws IOException {
        Replacing.write(file, out -> JSON.writeValue(out, model));
    }

    /** The document of a model, to be kept elsewhere than in a file. */
    public static String document(LinkModel model) {
        return JSON.writeValueAsString(model);
    }

    /**
     * Reads a document that {@link #document} made.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static LinkModel of(String document) {
        try {
            return JSON.readValue(document, LinkModel.class);
        } catch (JacksonException damaged) {
            throw new IllegalArgumentException("The model is damaged, or of another version", damaged);
        }
    }

    /**
     * Reads a model.
     *
     * @throws NotReadable when the file is no model that this program knows
     */
    public static LinkModel read(Path file) throws IOException {
        LinkModel model;
        try (var in = Files.newBufferedReader(file)) {
            model = JSON.readValue(in, LinkModel.class);
        } catch (JacksonException | IllegalArgumentException | MalformedInputException notOurs) {
            var cause = notOurs.getCause() instanceof IllegalArgumentException ours ? ": " + ours.getMessage() : "";
            throw new NotReadable(file + " is no model of linkage, or is damaged" + cause, notOurs);
        }
        if (model == null) {
            throw new NotReadable(file + " is no model of linkage, or is damaged");
        }
        return model;
    }
}
