package wales.gwarchod.crimes.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import wales.gwarchod.crimes.ExtractFault;

/** Counts what comes out of a packed file and stops when it swells past the limits. One for all the files of a zip. */
final class Unpacked {
    private final Limits limits;
    private final long packedBytes;
    private long total;

    Unpacked(Limits limits, long packedBytes) {
        this.limits = limits;
        this.packedBytes = Math.max(1, packedBytes);
    }

    InputStream bounded(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                if (b >= 0) {
                    count(1);
                }
                return b;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int got = super.read(into, from, length);
                if (got > 0) {
                    count(got);
                }
                return got;
            }
        };
    }

    private void count(int bytes) {
        total += bytes;
        if (total > limits.unpackedBytes()) {
            throw new ExtractFault("unpacks-too-large", limits.unpackedBytes() >> 20);
        }
        if (total > limits.ratioFrom() && total / packedBytes >= limits.ratio()) {
            throw new ExtractFault("unpacks-too-far", limits.ratio());
        }
    }
}
