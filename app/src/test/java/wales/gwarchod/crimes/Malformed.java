package wales.gwarchod.crimes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Malformed inputs and what must become of each: refused whole with a code, or loaded but for the rows that are named.
 *
 * @param fault the code of a file that is refused; empty if it is loaded
 * @param rejected the codes of rows held back, in their order
 * @param good how many reports are loaded all the same
 * @param mapping the mapping handed in with it
 */
record Malformed(
        String name,
        Writer writer,
        String fault,
        List<String> rejected,
        int good,
        @Nullable String mapping) {
    private static final String HEADER = "reference,version,kind,recorded_at,narrative\n";
    private static final String GOOD = "@1,1,CRIME,2026-11-22T10:00:00Z,Good\n";

    /** Writes the file; {@code prefix} makes its references its own. */
    interface Writer {
        byte[] bytes(String prefix) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }

    Path write(Path folder, int number) {
        try {
            return Files.write(folder.resolve("case-" + number + ".bin"), writer.bytes("M" + number + "-"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Malformed> all() {
        return java.util.stream.Stream.of(files(), zips(), encodings(), csvRows(), cells(), json())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Malformed> files() {
        return List.of(
                refused("an empty file", prefix -> new byte[0], "file-empty"),
                refused(
                        "a spreadsheet",
                        prefix -> "reference;version\n".getBytes(StandardCharsets.UTF_8),
                        "not-an-extract"),
                refused("a zip cut short", prefix -> cut(zip(goodFiles(), prefix), 60), "zip-unreadable"),
                refused(
                        "a gzip cut short",
                        prefix -> cut(gzip(ndjson(report("@1")).bytes(prefix)), 12),
                        "file-cut-short"),
                refused(
                        "a gzip with a flipped byte",
                        prefix -> flipped(gzip(ndjson(report("@1")).bytes(prefix))),
                        "file-damaged"),
                refused(
                        "a zip with a flipped byte in a stored file",
                        prefix -> flipped(stored(goodFiles(), prefix)),
                        "file-damaged"),
                refused("a gzip bomb", prefix -> gzip(new byte[40 << 20]), "unpacks-too-far"),
                refused(
                        "a manifest that is not ours",
                        prefix -> "{\"a\":1}\n".getBytes(StandardCharsets.UTF_8),
                        "manifest-missing"));
    }

    private static List<Malformed> zips() {
        return List.of(
                refused("a zip without a manifest", without("manifest.json"), "manifest-missing"),
                refused("a zip without reports", without("reports.csv"), "zip-file-missing"),
                refused("a path out of the zip", with("../../etc/x.csv", "a"), "zip-path"),
                refused("an absolute path", with("/etc/x.csv", "a"), "zip-path"),
                refused("a Windows path", with("C:\\x.csv", "a"), "zip-path"),
                refused("too many files", prefix -> zip(many(), prefix), "zip-too-many-files"),
                refused("a bomb", with("people.csv", "\n".repeat(30 << 20)), "unpacks-too-far"),
                refused("a manifest that is not JSON", with("manifest.json", "{\"format\":"), "manifest-not-json"),
                refused(
                        "a manifest with a key twice",
                        with("manifest.json", "{\"format\":\"a\",\"format\":\"b\"}"),
                        "manifest-not-json"),
                refused(
                        "a later format",
                        with("manifest.json", manifest().replace("\"format_version\":1", "\"format_version\":2")),
                        "format-version-unknown"),
                refused(
                        "a manifest without totals",
                        with("manifest.json", manifest().replace("\"reports\":2", "\"reports\":-1")),
                        "manifest-key"),
                refused(
                        "a source that is no code",
                        with("manifest.json", manifest().replace("\"sample\"", "\"a b/c\"")),
                        "manifest-key"),
                loaded("wrong totals", with("manifest.json", manifest().replace("\"reports\":2", "\"reports\":9")), 2),
                loaded("a file and a column that nobody knows", with("weather.csv", "a,b\n1,2\n"), 2));
    }

    private static List<Malformed> encodings() {
        return List.of(
                loaded("a byte order mark", reports("\uFEFF" + HEADER + GOOD), 1),
                refused("UTF-16 with a mark", encoded(StandardCharsets.UTF_16), "encoding-utf16"),
                refused("UTF-16 without a mark", encoded(StandardCharsets.UTF_16LE), "encoding-utf16"),
                refused(
                        "windows-1252 that says it is UTF-8",
                        encoded(Charset.forName("windows-1252")),
                        "encoding-not-utf8"),
                new Malformed(
                        "windows-1252 that the mapping names",
                        encoded(Charset.forName("windows-1252")),
                        "",
                        List.of(),
                        1,
                        "{\"format\":\"gwarchod-mapping\",\"format_version\":1,\"encoding\":\"windows-1252\"}"),
                refused("an overlong form", raw(new byte[] {(byte) 0xC0, (byte) 0xAF}), "encoding-not-utf8"),
                refused(
                        "half a surrogate pair as bytes",
                        raw(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                        "encoding-not-utf8"),
                refused("a character cut off at the end", raw(new byte[] {(byte) 0xE2, (byte) 0x82}), "text-cut-short"),
                held(
                        "a zero byte in a cell",
                        reports(HEADER + GOOD + "@2,1,CRIME,2026-11-22T10:00:00Z,a\0b\n"),
                        1,
                        "nul"),
                new Malformed(
                        "a mapping that is not JSON", reports(HEADER + GOOD), "mapping-not-json", List.of(), 0, "{"),
                new Malformed(
                        "a mapping with a two-digit year",
                        reports(HEADER + GOOD),
                        "mapping-key",
                        List.of(),
                        0,
                        "{\"format\":\"gwarchod-mapping\",\"format_version\":1,\"date\":\"dd/MM/yy\"}"));
    }

    private static List<Malformed> csvRows() {
        return List.of(
                refused("a column twice", reports("reference,reference,version,kind,recorded_at\n"), "column-twice"),
                refused("a column missing", reports("reference,version,kind\n"), "column-missing"),
                refused("no header", reports(""), "header-missing"),
                refused("a million columns", reports("a,".repeat(1_000_000) + "\n"), "header-broken"),
                refused(
                        "a quote never closed",
                        reports(HEADER + GOOD + "@2,1,CRIME,2026-11-22T10:00:00Z,\"open\n"),
                        "quote-never-closed"),
                held(
                        "a quote that closes too early",
                        reports(HEADER + "@2,1,CRIME,2026-11-22T10:00:00Z,\"a\" b\n" + GOOD),
                        1,
                        "stray-quote"),
                held(
                        "a cell too many",
                        reports(HEADER + "@2,1,CRIME,2026-11-22T10:00:00Z,a,b\n" + GOOD),
                        1,
                        "cells-wrong-number"),
                held("a cell too few", reports(HEADER + "@2,1,CRIME\n" + GOOD), 1, "cells-wrong-number"),
                loaded(
                        "line breaks, quotes and commas in a cell",
                        reports(HEADER + "@1,1,CRIME,2026-11-22T10:00:00Z,\"a\n\"\"b\"\",\r\nc\"\r\n\r\n"),
                        1),
                held(
                        "a cell of 5 MB",
                        reports(HEADER + "@2,1,CRIME,2026-11-22T10:00:00Z," + noise(5 << 20) + "\n" + GOOD),
                        1,
                        "row-too-long"),
                held("a report twice", reports(HEADER + GOOD + GOOD), 1, "report-twice"),
                held(
                        "people of no report",
                        part("people", "reference,version,person_reference,role,surname\n@7,1,V1,VICTIM,Sampl\n"),
                        1,
                        "report-missing"),
                held(
                        "a contact of no report",
                        part("contacts", "reference,version,person_reference,kind,value\n@7,1,V1,PHONE,07700 900123\n"),
                        1,
                        "report-missing"),
                held(
                        "an order on nobody",
                        part(
                                "orders",
                                "reference,version,order_reference,kind,subject_person_reference\n@1,1,O1,SPO,S9\n"),
                        1,
                        "person-missing"),
                held(
                        "a phone that is none",
                        part("contacts", "reference,version,person_reference,kind,value\n@1,1,V1,PHONE,not known\n"),
                        1,
                        "phone-unreadable"));
    }

    private static List<Malformed> cells() {
        return List.of(
                badReport("the 31st of February", "1,CRIME,2026-02-31T10:00:00Z", "time-does-not-exist"),
                badReport("the 31st of February the British way", "1,CRIME,31/02/2026", "date-does-not-exist"),
                badReport("an hour the spring change skipped", "1,CRIME,2026-03-29T01:30:00", "time-skipped"),
                badReport("an hour the autumn change repeated", "1,CRIME,2026-10-25T01:30:00", "time-twice"),
                loaded(
                        "an hour the autumn change repeated, with offset",
                        reports(HEADER + "@1,1,CRIME,2026-10-25T01:30:00+01:00,a\n"),
                        1),
                badReport("a two-digit year", "1,CRIME,22/11/26 10:00", "year-two-digits"),
                badReport("a spreadsheet number", "1,CRIME,46348.5", "date-is-number"),
                badReport("the year 0026", "1,CRIME,0026-11-22T10:00:00Z", "year-unlikely"),
                badReport("a time to come", "1,CRIME,2027-11-22T10:00:00Z", "in-the-future"),
                badReport("a day without a time", "1,CRIME,2026-11-22", "time-missing"),
                badReport("a version that is a word", "one,CRIME,2026-11-22T10:00:00Z", "version-not-number"),
                badReport("version nought", "0,CRIME,2026-11-22T10:00:00Z", "version-not-number"),
                badReport("a kind nobody knows", "1,FELONY,2026-11-22T10:00:00Z", "code-unknown"),
                badReport("an empty kind", "1,,2026-11-22T10:00:00Z", "cell-missing"),
                held(
                        "a reference of 61 characters",
                        reports(HEADER + "@" + "9".repeat(61) + ",1,CRIME,2026-11-22T10:00:00Z,a\n" + GOOD),
                        1,
                        "too-long"),
                held(
                        "a person without a name",
                        part("people", "reference,version,person_reference,role,surname\n@1,1,V1,VICTIM,\n"),
                        1,
                        "name-missing"),
                held(
                        "a birth on 29 February 2023",
                        part(
                                "people",
                                "reference,version,person_reference,role,surname,born_on\n@1,1,V1,VICTIM,Sampl,2023-02-29\n"),
                        1,
                        "date-does-not-exist"));
    }

    private static List<Malformed> json() {
        return List.of(
                held("a line that is not JSON", ndjson(report("@1"), "{\"reference\": "), 1, "not-json"),
                held(
                        "a key twice in a line",
                        ndjson(report("@1"), report("@2").replace("\"kind\"", "\"version\":2,\"kind\"")),
                        1,
                        "not-json"),
                held(
                        "half a surrogate pair as an escape",
                        ndjson(report("@1"), report("@2").replace("Good", "a\\ud800b")),
                        1,
                        "lone-surrogate"),
                held(
                        "a zero character as an escape",
                        ndjson(report("@1"), report("@2").replace("Good", "a\\u0000b")),
                        1,
                        "nul"),
                held(
                        "a list where a word belongs",
                        ndjson(report("@1"), report("@2").replace("\"Good\"", "[1]")),
                        1,
                        "json-type"),
                held(
                        "a line of 5 MB",
                        ndjson(report("@1"), report("@2").replace("Good", "x".repeat(5 << 20))),
                        1,
                        "row-too-long"),
                held("nesting without end", ndjson(report("@1"), "{\"a\":".repeat(5000)), 1, "not-json"));
    }

    private static Malformed refused(String name, Writer writer, String fault) {
        return new Malformed(name, writer, fault, List.of(), 0, null);
    }

    private static Malformed loaded(String name, Writer writer, int good) {
        return new Malformed(name, writer, "", List.of(), good, null);
    }

    private static Malformed held(String name, Writer writer, int good, String... rejected) {
        return new Malformed(name, writer, "", List.of(rejected), good, null);
    }

    private static Malformed badReport(String name, String cells, String code) {
        return held(name, reports(HEADER + "@2," + cells + ",Bad\n" + GOOD), 1, code);
    }

    private static String manifest() {
        return SampleExtract.manifest("\"reports\":2");
    }

    private static Map<String, byte[]> goodFiles() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("manifest.json", utf8(manifest()));
        files.put("reports.csv", utf8(HEADER + GOOD + GOOD.replace("@1", "@2")));
        return files;
    }

    private static Map<String, byte[]> many() {
        var files = goodFiles();
        for (int i = 0; i < 30; i++) {
            files.put("file-" + i + ".csv", utf8("a"));
        }
        return files;
    }

    private static Writer without(String file) {
        return prefix -> {
            var files = goodFiles();
            files.remove(file);
            return zip(files, prefix);
        };
    }

    private static Writer with(String file, String content) {
        return prefix -> {
            var files = goodFiles();
            files.put(file, utf8(content));
            return zip(files, prefix);
        };
    }

    private static Writer reports(String content) {
        return with("reports.csv", content);
    }

    private static Writer part(String part, String content) {
        return prefix -> {
            var files = goodFiles();
            files.put("reports.csv", utf8(HEADER + GOOD));
            files.put(part + ".csv", utf8(content));
            return zip(files, prefix);
        };
    }

    private static Writer encoded(Charset charset) {
        return prefix -> {
            var files = goodFiles();
            files.put(
                    "reports.csv", (HEADER + prefix + "1,1,CRIME,2026-11-22T10:00:00Z,Caf\u00e9\n").getBytes(charset));
            return zip(files, "");
        };
    }

    private static Writer raw(byte[] ending) {
        return prefix -> {
            var files = goodFiles();
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(utf8(HEADER + "R,1,CRIME,2026-11-22T10:00:00Z,"));
            bytes.writeBytes(ending);
            files.put("reports.csv", bytes.toByteArray());
            return zip(files, "");
        };
    }

    private static Writer ndjson(String... lines) {
        return prefix -> utf8((manifest() + "\n" + String.join("\n", lines) + "\n").replace("@", prefix));
    }

    private static String report(String reference) {
        return "{\"reference\":\"" + reference
                + "\",\"version\":1,\"kind\":\"CRIME\",\"recorded_at\":\"2026-11-22T10:00:00Z\",\"narrative\":\"Good\"}";
    }

    /** Letters that do not pack well. */
    private static String noise(int length) {
        var text = new StringBuilder(length);
        new java.util.Random(5).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] whole, int by) {
        return Arrays.copyOf(whole, whole.length - by);
    }

    /** Changes a byte in the middle of the text of a report. */
    private static byte[] flipped(byte[] whole) {
        byte[] changed = whole.clone();
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("Good");
        changed[at < 0 ? whole.length - 8 : at] ^= 1;
        return changed;
    }

    private static byte[] zip(Map<String, byte[]> files, String prefix) throws IOException {
        return packed(files, prefix, ZipEntry.DEFLATED);
    }

    private static byte[] stored(Map<String, byte[]> files, String prefix) throws IOException {
        return packed(files, prefix, ZipEntry.STORED);
    }

    private static byte[] packed(Map<String, byte[]> files, String prefix, int method) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                byte[] content = prefix.isEmpty() || file.getValue().length > 10 << 20
                        ? file.getValue()
                        : utf8(new String(file.getValue(), StandardCharsets.UTF_8).replace("@", prefix));
                var entry = new ZipEntry(file.getKey());
                if (method == ZipEntry.STORED) {
                    var crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
