package wales.gwarchod.crimes.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import wales.gwarchod.crimes.ExtractFault;

/** One CSV file: its header, then its rows. */
final class CsvPart {
    private final Part part;
    private final String file;
    private final CsvRows rows;
    private final Mapping mapping;
    private final RowChecks checks;

    CsvPart(Part part, String file, CsvRows rows, Mapping mapping, RowChecks checks) {
        this.part = part;
        this.file = file;
        this.rows = rows;
        this.mapping = mapping;
        this.checks = checks;
    }

    void read(RowSink sink) throws IOException {
        if (!rows.next()) {
            throw new ExtractFault("header-missing", file);
        }
        var index = header(sink);
        int width = rows.size();
        Cells cells = column -> {
            Integer at = index.get(column);
            return mapping.ours(part, column, at == null || at >= rows.size() ? "" : rows.cell(at));
        };
        while (rows.next()) {
            var place = new RowSink.Place(part, file, rows.line(), rows.offset());
            RowFault fault = rows.fault();
            if (fault == null && rows.size() != width) {
                fault = new RowFault("cells-wrong-number", "", rows.size() + "/" + width);
            }
            if (fault != null) {
                reject(sink, place, cells, fault);
                continue;
            }
            try {
                sink.row(place, checks.check(part, cells));
            } catch (RowFault found) {
                reject(sink, place, cells, found);
            }
        }
    }

    private Map<String, Integer> header(RowSink sink) {
        RowFault fault = rows.fault();
        if (fault != null) {
            throw new ExtractFault("header-broken", file);
        }
        var ours = new HashMap<String, String>();
        part.columns().forEach(column -> ours.put(mapping.theirs(part, column), column));
        var index = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            String name = rows.cell(i).strip();
            if (!seen.add(name)) {
                throw new ExtractFault("column-twice", file, shown(name));
            }
            String column = ours.get(name);
            if (column == null) {
                sink.unknown(file, shown(name));
            } else {
                index.put(column, i);
            }
        }
        for (String column : part.required()) {
            if (!index.containsKey(column) && !mapping.fills(part, column)) {
                throw new ExtractFault("column-missing", file, mapping.theirs(part, column));
            }
        }
        return index;
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    /** Tells which report a bad row belongs to, if its first cells can still be read. */
    static void reject(RowSink sink, RowSink.Place place, Cells cells, RowFault fault) {
        String reference = "";
        int version = 0;
        try {
            reference = RowChecks.key(cells, "reference");
            version = RowChecks.version(cells.get("version").strip());
        } catch (RowFault alsoUnreadable) {
            version = 0;
        }
        sink.rejected(place, reference, version, fault);
    }
}
