package wales.gwarchod.signs;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was learned from marked texts: by how much each group of inputs counts, and where every text starts. An input keeps its hand-set
 * weight and its sign and is multiplied by the scale of its group, so that the sum stays the whole explanation.
 *
 * @param rulesVersion the version of the rules whose inputs were weighed ({@link SignReader#rulesVersion()})
 * @param learnedFrom how many marked texts it was learned from; 0 for the hand-set one
 * @param start the log-odds at which a text starts
 * @param scales a group of inputs ({@link #group}) and its scale, 0 and above; a group that is not named has 1
 */
public record SignModel(String rulesVersion, int learnedFrom, double start, Map<String, Double> scales) {
    /** The input that says what a text resembles as a whole. */
    static final String RESEMBLES = "resembles";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public SignModel {
        Objects.requireNonNull(rulesVersion, "rulesVersion");
        scales = Map.copyOf(new TreeMap<>(Objects.requireNonNull(scales, "scales")));
        if (!Double.isFinite(start) || learnedFrom < 0) {
            throw new IllegalArgumentException("A start is a number, and texts are counted from 0");
        }
        scales.forEach((group, scale) -> {
            if (!(scale >= 0 && Double.isFinite(scale))) {
                throw new IllegalArgumentException("The scale of " + group + " is 0 or above, not " + scale);
            }
        });
    }

    /**
     * A model from its JSON.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SignModel parse(String json) {
        try {
            return MAPPER.readValue(json, SignModel.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no model of signs: " + e.getOriginalMessage(), e);
        }
    }

    /** As JSON, the same bytes for the same model. */
    public String toJson() {
        return MAPPER.writeValueAsString(new Written(rulesVersion, learnedFrom, start, new TreeMap<>(scales)));
    }

    private record Written(String rulesVersion, int learnedFrom, double start, TreeMap<String, Double> scales) {}

    /** Whether it was learned with what texts resemble; without, it weighs what the rules read alone. */
    public boolean knowsResemblance() {
        return scales.containsKey(RESEMBLES);
    }

    /** The first 8 hexadecimal characters of the SHA-256 of its JSON: its name in what it has weighed. */
    public String digest() {
        return Digest.of(toJson().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    /** By how much an input counts. */
    double scaleOf(String input) {
        return scaleOfGroup(group(input));
    }

    /** By how much the inputs of a {@linkplain #group group} count. */
    public double scaleOfGroup(String group) {
        return scales.getOrDefault(group, 1.0);
    }

    /**
     * The group an input is weighed in: the behaviours of one family together, such as {@code family.C}, the steps of one count together, such as {@code
     * rate}, all behaviours that are only spoken of together, and every other input by itself.
     */
    public static String group(String input) {
        if (input.startsWith("behaviour.")) {
            return "family." + input.charAt("behaviour.".length());
        }
        if (input.startsWith("mention.")) {
            return "mention";
        }
        return input.replaceFirst("\\.\\d+$", "");
    }
}
