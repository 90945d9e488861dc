package wales.gwarchod.signs.command;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object on each line; blank lines are passed over. */
final class JsonLines implements RecordSource {
    private static final int LONGEST_LINE = 32 << 20;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final InputStream in;
    private final Fields fields = new Fields();
    private long line;

    JsonLines(InputStream in) {
        this.in = in;
    }

    @Override
    public @Nullable InputRecord next() throws IOException, BadRecord {
        byte[] bytes = nextLine();
        while (bytes != null) {
            String text = decode(bytes);
            if (!text.isBlank()) {
                return fields.record(line, parse(text));
            }
            bytes = nextLine();
        }
        return null;
    }

    private Map<String, JsonNode> parse(String text) throws BadRecord {
        JsonNode node;
        try {
            node = mapper.readTree(text);
        } catch (JacksonException e) {
            throw new BadRecord(line, "this is not a JSON object, or has a key twice", false);
        }
        if (node == null || !node.isObject()) {
            throw new BadRecord(line, "this is not a JSON object", false);
        }
        var values = new HashMap<String, JsonNode>();
        node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return values;
    }

    private String decode(byte[] bytes) throws BadRecord {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRecord(line, "this is not UTF-8", false);
        }
    }

    private byte @Nullable [] nextLine() throws IOException, BadRecord {
        var bytes = new ByteArrayOutputStream(1024);
        line++;
        try {
            int b = in.read();
            if (b < 0) {
                return null;
            }
            while (b >= 0 && b != '\n') {
                if (bytes.size() == LONGEST_LINE) {
                    throw new BadRecord(line, "this line is longer than 32 MB", true);
                }
                bytes.write(b);
                b = in.read();
            }
            return bytes.toByteArray();
        } catch (EOFException | ZipException e) {
            throw new BadRecord(line, "the compressed file is damaged or ends too early", true);
        }
    }

    @Override
    public @Nullable String warning() {
        return fields.warning();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
