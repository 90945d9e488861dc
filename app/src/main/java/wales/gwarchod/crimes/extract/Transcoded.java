package wales.gwarchod.crimes.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import wales.gwarchod.crimes.ExtractFault;

/** Text in another encoding, which the mapping file named, as UTF-8. Decodes strictly. */
final class Transcoded extends InputStream {
    private final InputStream in;
    private final String file;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 14);
    private ByteBuffer out = ByteBuffer.allocate(0);
    private long taken;
    private boolean ended;

    Transcoded(InputStream in, Charset from, String file) {
        this.in = in;
        this.file = file;
        this.decoder = from.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return fill() ? out.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int some = Math.min(length, out.remaining());
        out.get(into, from, some);
        return some;
    }

    private boolean fill() throws IOException {
        while (!out.hasRemaining()) {
            if (ended) {
                return false;
            }
            decodeMore();
        }
        return true;
    }

    private void decodeMore() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = got < 0;
        bytes.position(bytes.position() + Math.max(0, got)).flip();
        int before = bytes.position();
        var result = decoder.decode(bytes, chars, ended);
        taken += bytes.position() - before;
        if (result.isError() || (ended && bytes.hasRemaining())) {
            throw new ExtractFault(
                    "encoding-unreadable", file, decoder.charset().name(), taken);
        }
        chars.flip();
        // A decoder never splits a surrogate pair over two results, so that each result encodes by itself.
        out = StandardCharsets.UTF_8.encode(chars);
        chars.clear();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
