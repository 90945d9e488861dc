package wales.gwarchod.crimes.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import wales.gwarchod.crimes.ExtractFault;

/** A zip of CSV files. Nothing is unpacked to disk, and entries are read by our names for them only. */
final class ZipExtract extends ExtractFile {
    private static final String MANIFEST = "manifest.json";
    private static final int MANIFEST_BYTES = 1 << 16;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Mapping mapping;
    private final Limits limits;
    private final Unpacked bound;
    private final Manifest manifest;

    private ZipExtract(ZipFile zip, long size, Mapping mapping, Limits limits) throws IOException {
        this.zip = zip;
        this.mapping = mapping;
        this.limits = limits;
        this.bound = new Unpacked(limits, size);
        this.entries = entries(zip, limits);
        this.manifest = readManifest();
    }

    static ZipExtract opened(Path file, Mapping mapping, Limits limits) throws IOException {
        var zip = zipFile(file);
        try {
            return new ZipExtract(zip, Files.size(file), mapping, limits);
        } catch (IOException | RuntimeException unusable) {
            zip.close();
            throw unusable;
        }
    }

    private static ZipFile zipFile(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException noDirectory) {
            var fault = new ExtractFault("zip-unreadable");
            fault.initCause(noDirectory);
            throw fault;
        }
    }

    private static Map<String, ZipEntry> entries(ZipFile zip, Limits limits) {
        if (zip.size() > limits.entries()) {
            throw new ExtractFault("zip-too-many-files", zip.size(), limits.entries());
        }
        var entries = new LinkedHashMap<String, ZipEntry>();
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            String name = entry.getName();
            if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.contains("..") || name.indexOf(':') >= 0) {
                throw new ExtractFault("zip-path", shown(name));
            }
            if (entries.put(name, entry) != null) {
                throw new ExtractFault("zip-file-twice", shown(name));
            }
        }
        return entries;
    }

    private Manifest readManifest() throws IOException {
        var entry = entries.get(MANIFEST);
        if (entry == null) {
            throw new ExtractFault("manifest-missing", MANIFEST);
        }
        try (InputStream in = new Utf8Guard(bound.bounded(verified(entry)), MANIFEST)) {
            byte[] json = in.readNBytes(MANIFEST_BYTES + 1);
            if (json.length > MANIFEST_BYTES) {
                throw new ExtractFault("manifest-not-json", MANIFEST, 1);
            }
            return Manifest.of(json, json.length, MANIFEST);
        }
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public void read(RowSink sink) {
        var checks = new RowChecks(mapping, manifest.extractedAt());
        var left = new java.util.LinkedHashSet<>(entries.keySet());
        left.remove(MANIFEST);
        for (Part part : Part.values()) {
            String name = mapping.fileOf(part);
            var entry = entries.containsKey(name) ? entries.get(name) : entries.get(name + ".gz");
            if (entry != null) {
                left.remove(entry.getName());
                guarded(entry.getName(), () -> {
                    readPart(part, entry, checks, sink);
                    return null;
                });
            } else if (part == Part.REPORTS) {
                throw new ExtractFault("zip-file-missing", name);
            }
        }
        left.forEach(name -> sink.unknown(shown(name), ""));
    }

    private void readPart(Part part, ZipEntry entry, RowChecks checks, RowSink sink) throws IOException {
        String file = entry.getName();
        try (InputStream packed = verified(entry);
                var text = text(packed, file, mapping, bound)) {
            var rows = new CsvRows(text, mapping.delimiter(), file, text.markLength(), limits);
            new CsvPart(part, file, rows, mapping, checks).read(sink);
            packed.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** The entry's bytes, held at their end to the checksum that the zip states: the JDK does not look at it here. */
    private InputStream verified(ZipEntry entry) throws IOException {
        var checksum = new CRC32();
        return new CheckedInputStream(zip.getInputStream(entry), checksum) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int got = super.read(into, from, length);
                if (got < 0 && checksum.getValue() != entry.getCrc()) {
                    throw new ZipException("checksum");
                }
                return got;
            }
        };
    }

    private static String shown(String name) {
        var plain = new StringBuilder();
        name.codePoints().limit(60).forEach(c -> plain.appendCodePoint(c < 0x20 || c == 0x7F ? '?' : c));
        return plain.toString();
    }

    @Override
    public void close() {
        guarded(MANIFEST, () -> {
            zip.close();
            return null;
        });
    }
}
