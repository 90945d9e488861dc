package wales.gwarchod.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.Whereabouts;
import wales.gwarchod.access.WhereaboutsRegister;
import wales.gwarchod.linkage.AddressLine;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;

/**
 * Puts person records into the form that the linkage library reads. Whereabouts are borrowed for that and live as long as the rows do: in
 * memory, for one step of the link job. Of several values of a kind, the latest counts.
 */
@Component
class RowMaker {
    private final WhereaboutsRegister whereabouts;

    RowMaker(WhereaboutsRegister whereabouts) {
        this.whereabouts = whereabouts;
    }

    /**
     * The rows of records, by record.
     *
     * @param without what the model has no use for
     */
    Map<Long, PersonRow> rows(Collection<PersonRecord> records, Set<Feature> without) {
        var values = new HashMap<Long, Map<Feature, String>>();
        records.forEach(record -> values.put(record.id(), said(record)));
        whereabouts.lendForLinking(List.copyOf(values.keySet()), (subject, kind, value) -> {
            var mine = values.get(subject);
            if (mine != null) {
                add(mine, kind, value);
            }
        });
        var rows = new HashMap<Long, PersonRow>();
        values.forEach((id, mine) -> {
            mine.keySet().removeAll(without);
            rows.put(id, PersonRow.of(Long.toString(id), mine));
        });
        return rows;
    }

    private static Map<Feature, String> said(PersonRecord record) {
        var said = new EnumMap<Feature, String>(Feature.class);
        said.put(Feature.FORENAME, record.forenames());
        said.put(Feature.MIDDLE, record.otherNames());
        said.put(Feature.SURNAME, record.surname());
        said.put(Feature.DOB, record.born() == null ? "" : record.born().toString());
        said.put(Feature.GENDER, record.gender());
        said.put(Feature.PNC, record.pnc());
        said.put(Feature.CRO, record.cro());
        said.put(Feature.IDENTIFIER, record.sourceReference());
        said.put(Feature.ROLE, record.role().name());
        return said;
    }

    private static void add(Map<Feature, String> values, Whereabouts.Kind kind, String value) {
        switch (kind) {
            case ADDRESS -> {
                var parts = AddressLine.of(value);
                values.put(Feature.ADDRESS, parts.street());
                values.put(Feature.TOWN, parts.town());
                values.put(Feature.POSTCODE, parts.postcode());
            }
            case PHONE -> values.put(Feature.PHONE, value);
            case EMAIL -> values.put(Feature.EMAIL, value);
            // an account says more than a vehicle, which families share
            case ACCOUNT -> values.put(Feature.REFERENCE, value);
            case VEHICLE -> values.putIfAbsent(Feature.REFERENCE, value);
        }
    }

    /** Rows as the library compares them, in a fixed order. */
    static Records records(Collection<PersonRow> rows) {
        var records = new Records(DateForm.ISO);
        rows.forEach(records::add);
        records.settle();
        return records;
    }
}
