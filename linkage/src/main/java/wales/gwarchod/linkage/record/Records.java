package wales.gwarchod.linkage.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wales.gwarchod.linkage.ContactKeys;
import wales.gwarchod.linkage.CroNumber;
import wales.gwarchod.linkage.PncId;

/**
 * All records of a run, in columns. Records are numbered from 0: as they were added, or in the order of their files and ids
 * after {@link #settle}, so that what follows does not depend on the order in which they came.
 *
 * <p>Columns may be filled by several threads, one for each {@link Group}; everything else is for one thread at a time.
 */
public final class Records {
    private static final String DOUBTFUL = "?";
    private static final int PNC_DIGITS = 11;
    private static final int CRO_DIGITS = 8;

    private final NameColumn names = new NameColumn();
    private final DateColumn births;
    private final PlaceColumn places = new PlaceColumn();
    private final Map<Feature, CodeColumn> codes = new EnumMap<>(Feature.class);
    private final List<String> ids = new ArrayList<>();
    private byte[] files = new byte[64];
    private int[] emailUsers = new int[64];
    private int emailsSettled = 1;
    private int usersBefore;
    private final Codes users = new Codes();

    public Records(DateForm dates) {
        births = new DateColumn(dates);
        codes.put(Feature.PHONE, new CodeColumn(text -> ContactKeys.phone(text).orElse("")));
        codes.put(Feature.EMAIL, new CodeColumn(Records::email));
        codes.put(
                Feature.PNC,
                new CodeColumn(text -> PncId.of(text).map(PncId::value).orElseGet(() -> doubtful(text, PNC_DIGITS))));
        codes.put(
                Feature.CRO,
                new CodeColumn(
                        text -> CroNumber.of(text).map(CroNumber::value).orElseGet(() -> doubtful(text, CRO_DIGITS))));
        codes.put(Feature.IDENTIFIER, new CodeColumn(text -> Plain.known(Plain.lettersAndDigits(text))));
        codes.put(Feature.REFERENCE, new CodeColumn(text -> Plain.known(Plain.lettersAndDigits(text))));
        codes.put(Feature.WORD, new CodeColumn(text -> Plain.known(String.join(" ", Plain.words(text)))));
        codes.put(Feature.GENDER, new CodeColumn(Records::gender));
        codes.put(Feature.ROLE, new CodeColumn(Records::role));
    }

    /** Adds a record; {@link #settle} or {@link #settleNew} must follow before it is compared. */
    public void add(PersonRow row) {
        addId(row.id(), row.file());
        for (var group : Group.values()) {
            addValues(group, row);
        }
    }

    /** Adds the id of a record whose values are added group by group. */
    public void addId(String id, int file) {
        if (ids.size() == files.length) {
            files = Arrays.copyOf(files, files.length * 2);
        }
        files[ids.size()] = (byte) file;
        ids.add(id);
    }

    /** Adds the values of one group. Every group must be given every record, in the order of {@link #addId}. */
    public void addValues(Group group, Recorded row) {
        switch (group) {
            case NAMES ->
                names.add(
                        row.get(Feature.NAME),
                        row.get(Feature.FORENAME),
                        row.get(Feature.MIDDLE),
                        row.get(Feature.SURNAME),
                        row.aliases());
            case PLACES -> {
                births.add(row.get(Feature.DOB));
                places.add(row.get(Feature.ADDRESS), row.get(Feature.POSTCODE), row.get(Feature.TOWN));
            }
            case OTHERS -> codes.forEach((feature, column) -> column.add(row.get(feature)));
        }
    }

    /**
     * Puts the records in the order of their files and ids, once all have been added.
     *
     * @return for each record, in its new place, which it was in the order of adding, from 0
     * @throws IllegalArgumentException when two records of one file have one id, or one has none
     */
    public int[] settle() {
        int[] order = order();
        names.reorder(order);
        births.reorder(order);
        places.reorder(order);
        codes.values().forEach(column -> column.reorder(order));
        var sorted = new ArrayList<String>(order.length);
        byte[] sortedFiles = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted.add(ids.get(order[i]));
            sortedFiles[i] = files[order[i]];
        }
        ids.clear();
        ids.addAll(sorted);
        files = sortedFiles;
        for (int i = 1; i < order.length; i++) {
            if (files[i] == files[i - 1] && ids.get(i).equals(ids.get(i - 1))) {
                throw new IllegalArgumentException("Two records have the id \"" + ids.get(i) + "\"; ids must differ");
            }
        }
        settleNew();
        names.forgetRecorded();
        births.forgetRecorded();
        places.forgetRecorded();
        codes.values().forEach(CodeColumn::forgetRecorded);
        return order;
    }

    /** Makes records that were added one by one ready to be compared, without changing the order. */
    public void settleNew() {
        places.settle();
        var emails = codes(Feature.EMAIL).codes();
        if (emails.size() > emailUsers.length) {
            emailUsers = Arrays.copyOf(emailUsers, Math.max(emails.size(), emailUsers.length * 2));
        }
        for (; emailsSettled < emails.size(); emailsSettled++) {
            var email = emails.text(emailsSettled);
            emailUsers[emailsSettled] = users.of(email.substring(0, email.indexOf('@')));
        }
    }

    /**
     * Adds a record to compare it with the others, which {@link #takeBack} must follow before anything else is added.
     *
     * @return its number
     */
    public int probe(PersonRow row) {
        names.beginProbe();
        births.beginProbe();
        places.beginProbe();
        codes.values().forEach(CodeColumn::beginProbe);
        usersBefore = users.size();
        add(row);
        settleNew();
        return size() - 1;
    }

    /** Forgets the record of the last {@link #probe} and all that came with it. */
    public void takeBack() {
        ids.removeLast();
        names.takeBack();
        births.takeBack();
        places.takeBack();
        codes.values().forEach(CodeColumn::takeBack);
        users.truncate(usersBefore);
        emailsSettled = Math.min(emailsSettled, codes(Feature.EMAIL).codes().size());
    }

    private int[] order() {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).isEmpty()) {
                throw new IllegalArgumentException("A record has no id (number " + (i + 1) + ")");
            }
        }
        return new IdOrder(ids, files).sorted();
    }

    /** How many records there are. */
    public int size() {
        return ids.size();
    }

    public String id(int record) {
        return ids.get(record);
    }

    /** 0, or 1 for the second of two files. */
    public int file(int record) {
        return files[record];
    }

    public NameColumn names() {
        return names;
    }

    public DateColumn births() {
        return births;
    }

    public PlaceColumn places() {
        return places;
    }

    /** The column of a feature that is one value: phone, email, identifiers, reference, word, gender, role. */
    public CodeColumn codes(Feature feature) {
        var column = codes.get(feature);
        if (column == null) {
            throw new IllegalArgumentException("No column of its own: " + feature);
        }
        return column;
    }

    /** The part of a record's e-mail address before the sign; 0 when it has none. */
    public int emailUser(int record) {
        return emailUsers[codes(Feature.EMAIL).at(record)];
    }

    /** SHA-256 of all records in their one form, in hexadecimal; the same for the same settled records in any order of adding. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < size(); i++) {
                digest.update(line(i).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String line(int record) {
        var line = new StringBuilder().append(file(record)).append('\t').append(id(record));
        for (int word = names.firsts(record); word < names.end(record); word++) {
            line.append('\t').append(names.words().text(names.pool()[word]));
        }
        line.append('\t')
                .append(births.at(record))
                .append('\t')
                .append(places.addresses().text(record))
                .append('\t')
                .append(places.postcodes().text(record))
                .append('\t')
                .append(places.towns().text(record));
        codes.values().forEach(column -> line.append('\t').append(column.text(record)));
        return line.append('\n').toString();
    }

    /**
     * Digits of a police identifier whose check letter does not fit: never used as an identifier, but they may resemble the right one.
     */
    private static String doubtful(String recorded, int digits) {
        var kept = Plain.digits(recorded);
        return kept.length() < digits - 1 || kept.length() > digits + 1 ? "" : DOUBTFUL + kept;
    }

    /** Whether a value is of a police identifier whose check letter does not fit. */
    public static boolean isDoubtful(String value) {
        return value.startsWith(DOUBTFUL);
    }

    private static String email(String recorded) {
        return ContactKeys.email(recorded).orElse("");
    }

    private static String gender(String recorded) {
        return switch (Plain.letters(recorded)) {
            case "M", "MALE", "MAN", "BOY", "G", "GWRYW", "DYN", "BACHGEN" -> "M";
            case "F", "FEMALE", "WOMAN", "GIRL", "B", "BENYW", "MENYW", "MERCH" -> "F";
            default -> "";
        };
    }

    private static String role(String recorded) {
        return Plain.letters(recorded).toUpperCase(Locale.ROOT);
    }

    /** Columns that one thread fills. */
    public enum Group {
        NAMES,
        PLACES,
        OTHERS
    }
}
