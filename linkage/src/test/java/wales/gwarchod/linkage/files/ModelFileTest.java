package wales.gwarchod.linkage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wales.gwarchod.linkage.model.Frequencies;
import wales.gwarchod.linkage.model.FrequencyTable;
import wales.gwarchod.linkage.model.Guards;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.model.LinkModel.LearnedFrom;
import wales.gwarchod.linkage.model.NamePairs;
import wales.gwarchod.linkage.model.Parameters;
import wales.gwarchod.linkage.model.Parameters.Levels;

class ModelFileTest {
    private final LinkModel model = new LinkModel(
            LinkModel.VERSION,
            List.of("forename", "gender"),
            new Parameters(Map.of(
                    "gender", new Levels(List.of(0.95, 1.0 / 3), List.of(Math.PI / 10, 1e-17)),
                    "forename", new Levels(List.of(0.1 + 0.2, Double.MIN_VALUE), List.of(0.5, 0.5)))),
            Map.of(FrequencyTable.FORENAME, new Frequencies.Saved(7, Map.of("ROBIN", 3, "ENID", 2))),
            new NamePairs.Saved(12, Map.of("7f00ab12", 2)),
            new Guards.Standing(true, false),
            -12.345678901234567,
            Map.of("phone", 150),
            new LearnedFrom(7, "ab12", 21, List.of("a session"), List.of("a doubt")));

    @TempDir
    Path folder;

    @Test
    void gives_back_what_was_written_to_the_last_bit() throws IOException {
        var file = folder.resolve("model.json");

        ModelFile.write(model, file);

        assertThat(ModelFile.read(file)).isEqualTo(model);
    }

    @Test
    void gives_back_a_document_kept_elsewhere_and_refuses_what_is_none() {
        assertThat(ModelFile.of(ModelFile.document(model))).isEqualTo(model);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ModelFile.of("{}"))
                .withMessage("The model is damaged, or of another version");
    }

    @Test
    void writes_the_same_bytes_again() throws IOException {
        var one = folder.resolve("one.json");
        var other = folder.resolve("other.json");

        ModelFile.write(model, one);
        ModelFile.write(ModelFile.read(one), other);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void refuses_what_is_no_model_in_words() throws IOException {
        var file = Files.writeString(folder.resolve("model.json"), "{\"version\": 1, \"colour\": \"red\"}");

        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> ModelFile.read(file))
                .withMessage(file + " is no model of linkage, or is damaged");
    }

    @Test
    void refuses_a_model_of_another_version() throws IOException {
        var file = folder.resolve("model.json");
        ModelFile.write(model, file);
        Files.writeString(file, Files.readString(file).replace("\"version\" : 1", "\"version\" : 2"));

        assertThatExceptionOfType(NotReadable.class)
                .isThrownBy(() -> ModelFile.read(file))
                .withMessageContaining("The model is of version 2; this program reads version 1");
    }
}
