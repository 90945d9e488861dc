package wales.gwarchod.linkage.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import wales.gwarchod.linkage.TextHash;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.NameColumn;
import wales.gwarchod.linkage.record.PlaceColumn;
import wales.gwarchod.linkage.record.Records;

/**
 * The blocking keys of records, pass by pass. A key is a number made of texts, so that it is the same in every run, machine and
 * table. Several threads may ask at a time, but for {@link #settleNew}.
 */
public final class BlockingKeys {
    private static final int KEY_BITS = 40;
    private static final long KEY_MASK = (1L << KEY_BITS) - 1;
    private static final int FEW_LETTERS = 2;
    private static final int MORE_LETTERS = 3;

    private final Records records;
    private final NameColumn names;
    private final PlaceColumn places;
    private final Hashes words;
    private final Hashes sounds;
    private final Hashes starts;
    private final Hashes outwards;
    private final Hashes towns;
    private final Hashes streetStarts;
    private final Hashes postcodes;
    private final List<Pass> passes;

    public BlockingKeys(Records records) {
        this.records = records;
        names = records.names();
        places = records.places();
        words = new Hashes(names.words()::text, names.words()::size);
        sounds = new Hashes(names::sound, names.words()::size);
        starts = new Hashes(word -> start(names.words().text(word), FEW_LETTERS), names.words()::size);
        outwards = new Hashes(places.outwards()::text, places.outwards()::size);
        towns = new Hashes(places.towns().codes()::text, places.towns().codes()::size);
        streetStarts = new Hashes(street -> start(places.streets().text(street), MORE_LETTERS), places.streets()::size);
        postcodes =
                new Hashes(places.postcodes().codes()::text, places.postcodes().codes()::size);
        passes = List.of(
                value(Feature.PNC),
                value(Feature.CRO),
                value(Feature.IDENTIFIER),
                value(Feature.PHONE),
                new Pass("e-mail user", false, this::emailUser),
                new Pass("forename and surname", false, this::fullName),
                new Pass("short form and surname", false, this::groupAndSurname),
                new Pass("sound of both names", false, this::soundOfNames),
                new Pass("birth date and start of forename", false, this::birthAndForename),
                new Pass("birth date and start of surname", false, this::birthAndSurname),
                new Pass("birth date and place", false, this::birthAndPlace),
                new Pass("address", false, this::address),
                new Pass("postcode and start of street", false, this::postcodeAndStreet),
                new Pass("postcode and start of forename", false, this::postcodeAndForename),
                new Pass("postcode and start of surname", false, this::postcodeAndSurname),
                new Pass("postcode and year of birth", false, this::postcodeAndYear),
                new Pass("surname and day and month", false, this::surnameAndDay),
                new Pass("surname and month and year", false, this::surnameAndMonth),
                new Pass("surname, day and year", false, this::surnameAndDayOfYear),
                new Pass("forename and day and month", false, this::forenameAndDay),
                new Pass("forename and month and year", false, this::forenameAndMonth),
                new Pass("surname and town", false, this::surnameAndTown),
                new Pass("forename and town", false, this::forenameAndTown),
                new Pass("surname and outward code", false, this::surnameAndOutward),
                new Pass("the only word and birth date or place", true, this::anyName),
                value(Feature.REFERENCE));
    }

    /** Takes in values that came with records added since, and forgets those of records taken back. */
    public void settleNew() {
        List.of(words, sounds, starts, outwards, towns, streetStarts, postcodes).forEach(Hashes::settleNew);
    }

    /** What is called a pass: all keys of one kind. */
    public List<Pass> passes() {
        return passes;
    }

    /**
     * All keys of a record, each once and in order. A key is the number of its pass and the lower forty bits of what {@link Blocking}
     * compares, so that two records share one exactly when they stand in one block.
     */
    public long[] of(int record) {
        var keys = new LongBuffer(64);
        for (int i = 0; i < passes.size(); i++) {
            long pass = (long) i << KEY_BITS;
            passes.get(i).keys().of(record, key -> keys.add(pass | key & KEY_MASK));
        }
        long[] sorted = keys.toArray();
        Arrays.sort(sorted);
        return Arrays.stream(sorted).distinct().toArray();
    }

    /** The number of the pass of a key that {@link #of} gave. */
    public static int passOf(long key) {
        return (int) (key >>> KEY_BITS);
    }

    private Pass value(Feature feature) {
        var column = records.codes(feature);
        return new Pass(feature.key(), false, (record, keys) -> {
            if (column.at(record) > 0 && !Records.isDoubtful(column.text(record))) {
                keys.accept(TextHash.of(column.text(record)));
            }
        });
    }

    private void emailUser(int record, LongConsumer keys) {
        if (records.emailUser(record) > 0) {
            var email = records.codes(Feature.EMAIL).text(record);
            keys.accept(TextHash.of(email.substring(0, email.indexOf('@'))));
        }
    }

    private void fullName(int record, LongConsumer keys) {
        bothNames(record, words, keys);
    }

    private void soundOfNames(int record, LongConsumer keys) {
        bothNames(record, sounds, keys);
    }

    /** Whichever of the two comes first. */
    private void bothNames(int record, Hashes hashes, LongConsumer keys) {
        int[] pool = names.pool();
        for (int i = names.firsts(record); i < names.middles(record); i++) {
            for (int j = names.surnames(record); j < names.end(record); j++) {
                keys.accept(TextHash.unordered(hashes.of(pool[i]), hashes.of(pool[j])));
            }
        }
    }

    private void groupAndSurname(int record, LongConsumer keys) {
        int[] pool = names.pool();
        for (int i = names.firsts(record); i < names.middles(record); i++) {
            for (int group : names.groups(pool[i])) {
                for (int j = names.surnames(record); j < names.end(record); j++) {
                    keys.accept(TextHash.of(group, words.of(pool[j])));
                }
            }
        }
    }

    private void birthAndForename(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            firsts(record, starts, birth(record), keys);
        }
    }

    private void birthAndSurname(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            surnames(record, starts, birth(record), keys);
        }
    }

    private void birthAndPlace(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            if (places.outward(record) > 0) {
                keys.accept(TextHash.of(birth(record), outwards.of(places.outward(record))));
            }
            if (hasTown(record)) {
                keys.accept(TextHash.of(-birth(record), town(record)));
            }
        }
    }

    private void address(int record, LongConsumer keys) {
        if (places.addresses().at(record) > 0) {
            keys.accept(TextHash.of(places.addresses().text(record)));
        }
    }

    private void postcodeAndStreet(int record, LongConsumer keys) {
        int address = places.addresses().at(record);
        if (address > 0 && hasPostcode(record)) {
            keys.accept(TextHash.of(postcode(record), streetStarts.of(places.streetOf(address))));
        }
    }

    private void postcodeAndForename(int record, LongConsumer keys) {
        if (hasPostcode(record)) {
            firsts(record, starts, postcode(record), keys);
        }
    }

    private void postcodeAndSurname(int record, LongConsumer keys) {
        if (hasPostcode(record)) {
            surnames(record, starts, postcode(record), keys);
        }
    }

    private void postcodeAndYear(int record, LongConsumer keys) {
        if (hasPostcode(record) && hasBirth(record)) {
            keys.accept(TextHash.of(postcode(record), birth(record) / 10_000));
        }
    }

    private void surnameAndDay(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            surnames(record, sounds, birth(record) % 10_000, keys);
        }
    }

    private void surnameAndMonth(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            surnames(record, sounds, birth(record) / 100, keys);
        }
    }

    private void surnameAndDayOfYear(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            surnames(record, sounds, birth(record) / 10_000 * 100 + birth(record) % 100, keys);
        }
    }

    private void forenameAndDay(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            firsts(record, words, birth(record) % 10_000, keys);
        }
    }

    private void forenameAndMonth(int record, LongConsumer keys) {
        if (hasBirth(record)) {
            firsts(record, words, birth(record) / 100, keys);
        }
    }

    private void surnameAndTown(int record, LongConsumer keys) {
        if (hasTown(record)) {
            surnames(record, sounds, town(record), keys);
        }
    }

    private void surnameAndOutward(int record, LongConsumer keys) {
        if (places.outward(record) > 0) {
            surnames(record, sounds, outwards.of(places.outward(record)), keys);
        }
    }

    private void forenameAndTown(int record, LongConsumer keys) {
        if (hasTown(record)) {
            firsts(record, words, town(record), keys);
        }
    }

    /** A word that is all there is may be the forename or the surname of the other. */
    private void anyName(int record, LongConsumer keys) {
        if (places.outward(record) > 0) {
            anyName(record, outwards.of(places.outward(record)), keys);
        }
        if (hasTown(record)) {
            anyName(record, -town(record), keys);
        }
        if (hasBirth(record)) {
            anyName(record, birth(record), keys);
        }
    }

    private void anyName(int record, long beside, LongConsumer keys) {
        firsts(record, words, beside, keys);
        surnames(record, words, beside, keys);
    }

    private void firsts(int record, Hashes hashes, long beside, LongConsumer keys) {
        each(names.firsts(record), names.middles(record), hashes, beside, keys);
    }

    private void surnames(int record, Hashes hashes, long beside, LongConsumer keys) {
        each(names.surnames(record), names.end(record), hashes, beside, keys);
    }

    private void each(int from, int to, Hashes hashes, long beside, LongConsumer keys) {
        for (int i = from; i < to; i++) {
            keys.accept(TextHash.of(hashes.of(names.pool()[i]), beside));
        }
    }

    private boolean hasBirth(int record) {
        return records.births().at(record) > 0;
    }

    private long birth(int record) {
        return records.births().at(record);
    }

    private boolean hasTown(int record) {
        return places.towns().at(record) > 0;
    }

    private long town(int record) {
        return towns.of(places.towns().at(record));
    }

    private boolean hasPostcode(int record) {
        return places.postcodes().at(record) > 0;
    }

    private long postcode(int record) {
        return postcodes.of(places.postcodes().at(record));
    }

    private static String start(String word, int letters) {
        return word.length() > letters ? word.substring(0, letters) : word;
    }

    /**
     * All keys of one kind.
     *
     * @param onlyLone whether a pair counts only when all that is known of one name is a single word
     */
    public record Pass(String name, boolean onlyLone, Keys keys) {}

    /** Gives the keys of a record; none, one or several. */
    @FunctionalInterface
    public interface Keys {
        void of(int record, LongConsumer keys);
    }
}
