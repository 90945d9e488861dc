package wales.gwarchod.linkage.record;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import wales.gwarchod.linkage.Similarity;
import wales.gwarchod.linkage.StreetWords;

/** Where the person of each record lives or comes from: address, postcode with its outward code and area, and town. */
public final class PlaceColumn {
    /** What an address begins with that names no home, closed up. */
    private static final Set<String> NOWHERE = Set.of("NOFIXEDABODE", "NOFIXEDADDRESS", "DIGARTREF");

    private static final Set<String> LEFT_OUT = Set.of("FLAT", "FFLAT", "APT", "APARTMENT", "UNIT", "NO");

    private final CodeColumn addresses = new CodeColumn(PlaceColumn::address);
    private final CodeColumn postcodes = new CodeColumn(PlaceColumn::postcode);
    private final CodeColumn towns = new CodeColumn(PlaceColumn::town);
    private final Codes numbers = new Codes();
    private final Codes streets = new Codes();
    private int[] numbersOf = new int[64];
    private int[] streetOf = new int[64];
    private final Codes outwards = new Codes();
    private final Codes areas = new Codes();
    /** How many postcodes and addresses what is derived from them has been worked out for. */
    private int postcodesSettled = 1;

    private int addressesSettled = 1;
    private int[] outwardOf = new int[64];
    private int[] areaOf = new int[64];
    private long[] packed = new long[64];
    private int[] before = {0, 0, 0, 0};

    void add(String address, String postcode, String town) {
        addresses.add(address);
        postcodes.add(postcode);
        towns.add(town);
    }

    /** The address by number; 0 when there is none. */
    public CodeColumn addresses() {
        return addresses;
    }

    /** The postcode by number; 0 when there is none. */
    public CodeColumn postcodes() {
        return postcodes;
    }

    /** The town by number; 0 when there is none. */
    public CodeColumn towns() {
        return towns;
    }

    /** The outward code of a record's postcode; 0 when there is none. */
    public int outward(int record) {
        return outwardOf[postcodes.at(record)];
    }

    /** The letters that a record's postcode begins with; 0 when there are none. */
    public int area(int record) {
        return areaOf[postcodes.at(record)];
    }

    /** House and flat of an address, as the number of a text; 0 when there are none. */
    public int houseOf(int address) {
        return numbersOf[address];
    }

    /** The street of an address, as the number of a text. */
    public int streetOf(int address) {
        return streetOf[address];
    }

    /** The streets by number, the words of each closed up. */
    public Codes streets() {
        return streets;
    }

    /** Whether one sign was changed, put in or left out, or two neighbours swapped, between two postcodes, by their numbers. */
    public boolean isOneSlip(int one, int other) {
        long a = packed[one];
        long b = packed[other];
        int lengths = Long.numberOfLeadingZeros(a) / Byte.SIZE - Long.numberOfLeadingZeros(b) / Byte.SIZE;
        if (a == 0 || b == 0 || lengths == 1 || lengths == -1) {
            return Similarity.isOneEdit(
                    postcodes.codes().text(one), postcodes.codes().text(other));
        }
        if (lengths != 0) {
            return false;
        }
        long differing = a ^ b;
        int low = Long.numberOfTrailingZeros(differing) / Byte.SIZE * Byte.SIZE;
        long rest = differing >>> low;
        if (rest <= 0xFF) {
            return true;
        }
        return rest <= 0xFFFF
                && (a >>> low & 0xFF) == (b >>> low + Byte.SIZE & 0xFF)
                && (b >>> low & 0xFF) == (a >>> low + Byte.SIZE & 0xFF);
    }

    /** Up to seven signs in one number, the last in the lowest byte; 0 for longer ones. */
    private static long packed(String code) {
        if (code.length() > 7) {
            return 0;
        }
        long packed = 0;
        for (int i = 0; i < code.length(); i++) {
            packed = packed << Byte.SIZE | code.charAt(i) & 0xFF;
        }
        return packed;
    }

    /** The outward codes by number. */
    public Codes outwards() {
        return outwards;
    }

    /** Whether any record has a place. */
    public boolean isUsed() {
        return addresses.isUsed() || postcodes.isUsed() || towns.isUsed();
    }

    void reorder(int[] order) {
        addresses.reorder(order);
        postcodes.reorder(order);
        towns.reorder(order);
    }

    /** Brings what is derived from new postcodes and addresses up to date. */
    void settle() {
        int size = postcodes.codes().size();
        if (size > outwardOf.length) {
            int room = Math.max(size, outwardOf.length * 2);
            outwardOf = Arrays.copyOf(outwardOf, room);
            areaOf = Arrays.copyOf(areaOf, room);
            packed = Arrays.copyOf(packed, room);
        }
        for (; postcodesSettled < size; postcodesSettled++) {
            var postcode = postcodes.codes().text(postcodesSettled);
            var outward = outward(postcode);
            outwardOf[postcodesSettled] = outwards.of(outward);
            packed[postcodesSettled] = packed(postcode);
            int letters = 0;
            while (letters < outward.length() && Character.isLetter(outward.charAt(letters))) {
                letters++;
            }
            areaOf[postcodesSettled] = areas.of(outward.substring(0, letters));
        }
        settleAddresses();
    }

    private void settleAddresses() {
        int size = addresses.codes().size();
        if (size > streetOf.length) {
            int room = Math.max(size, streetOf.length * 2);
            numbersOf = Arrays.copyOf(numbersOf, room);
            streetOf = Arrays.copyOf(streetOf, room);
        }
        for (; addressesSettled < size; addressesSettled++) {
            var text = addresses.codes().text(addressesSettled);
            int gap = text.indexOf('|');
            numbersOf[addressesSettled] = numbers.of(text.substring(0, gap));
            streetOf[addressesSettled] = streets.of(text.substring(gap + 1));
        }
    }

    /** What is added from now on until {@link #takeBack} is taken back. */
    void beginProbe() {
        addresses.beginProbe();
        postcodes.beginProbe();
        towns.beginProbe();
        before = new int[] {outwards.size(), areas.size(), numbers.size(), streets.size()};
    }

    /** Forgets the last record and the places that came with it. */
    void takeBack() {
        addresses.takeBack();
        postcodes.takeBack();
        towns.takeBack();
        outwards.truncate(before[0]);
        areas.truncate(before[1]);
        numbers.truncate(before[2]);
        streets.truncate(before[3]);
        postcodesSettled = Math.min(postcodesSettled, postcodes.codes().size());
        addressesSettled = Math.min(addressesSettled, addresses.codes().size());
    }

    void forgetRecorded() {
        addresses.forgetRecorded();
        postcodes.forgetRecorded();
        towns.forgetRecorded();
    }

    /** The numbers in order, a stroke, and the words of the street closed up. */
    private static String address(String recorded) {
        var words = Plain.words(recorded);
        int[] numbers = new int[words.size()];
        int found = 0;
        var street = new StringBuilder(recorded.length());
        for (var word : words) {
            var digits = Plain.digits(word);
            if (!digits.isEmpty()) {
                found = insert(numbers, found, digits.length() > 8 ? 0 : Integer.parseInt(digits));
            } else if (!LEFT_OUT.contains(word)) {
                street.append(StreetWords.whole(word));
            }
        }
        if (street.isEmpty() || found == 0 && isNowhere(words)) {
            return "";
        }
        var address = new StringBuilder(recorded.length() + 8);
        for (int i = 0; i < found; i++) {
            address.append(i == 0 ? "" : " ").append(numbers[i]);
        }
        return address.append('|').append(street).toString();
    }

    private static boolean isNowhere(List<String> words) {
        var closed = String.join("", words);
        return closed.equals("NFA")
                || NOWHERE.stream().anyMatch(closed::startsWith)
                || Plain.known(closed).isEmpty();
    }

    /** Puts a number in its place among those found, unless it is there. @return how many there are then */
    private static int insert(int[] numbers, int found, int number) {
        int at = found;
        while (at > 0 && numbers[at - 1] >= number) {
            at--;
        }
        if (at < found && numbers[at] == number) {
            return found;
        }
        System.arraycopy(numbers, at, numbers, at + 1, found - at);
        numbers[at] = number;
        return found + 1;
    }

    private static String town(String recorded) {
        return Plain.known(Plain.letters(recorded));
    }

    /** Letters and digits; in the shape of a UK postcode, O and 0, I and 1, S and 5 stand where they belong. */
    private static String postcode(String recorded) {
        var code = Plain.lettersAndDigits(recorded);
        if (code.startsWith("ZZ99") || code.startsWith("NF1") || code.length() < 2 || code.length() > 12) {
            return "";
        }
        if (code.length() < 5 || code.length() > 7 || !looksBritish(code)) {
            return code;
        }
        var repaired = code.toCharArray();
        int digit = repaired.length - 3;
        repaired[0] = asLetter(repaired[0]);
        // the last sign before the inward part may be a letter, but never O, I or S after a digit
        if (digit > 2 && Character.isDigit(repaired[digit - 2])) {
            repaired[digit - 1] = asDigit(repaired[digit - 1]);
        }
        repaired[digit] = asDigit(repaired[digit]);
        for (int i = digit + 1; i < repaired.length; i++) {
            repaired[i] = asLetter(repaired[i]);
        }
        return new String(repaired);
    }

    /** Two letters and more, and one at the beginning or a digit that is taken for one: 10115 is of another country. */
    private static boolean looksBritish(String code) {
        return code.chars().filter(Character::isLetter).count() > 1
                && Character.isLetter(asLetter(code.charAt(0)))
                && Character.isLetter(asLetter(code.charAt(code.length() - 1)));
    }

    private static char asDigit(char c) {
        return switch (c) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            case 'S' -> '5';
            default -> c;
        };
    }

    private static char asLetter(char c) {
        return switch (c) {
            case '0' -> 'O';
            case '1' -> 'I';
            case '5' -> 'S';
            default -> c;
        };
    }

    /** All but the last three signs of a UK postcode; all but the last sign of another. */
    private static String outward(String code) {
        boolean british = code.length() >= 5 && Character.isLetter(code.charAt(0));
        return code.substring(0, Math.max(Math.min(code.length(), 1), code.length() - (british ? 3 : 1)));
    }
}
