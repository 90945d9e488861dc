package wales.gwarchod.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import wales.gwarchod.demonstration.Cast.Address;
import wales.gwarchod.demonstration.Made.Contact;
import wales.gwarchod.demonstration.Made.Party;

/** What every report has beside its story: when it happened, where it has got to, how the people can be reached. */
final class Particulars {
    private final Cast cast;
    private final Instant dataTime;

    Particulars(Cast cast, Instant dataTime) {
        this.cast = cast;
        this.dataTime = dataTime;
    }

    void occurred(Made made, Dice dice) {
        var minutes = switch (dice.weighted(new int[] {45, 35, 14, 6})) {
            case 0 -> dice.between(3, 90);
            case 1 -> dice.between(90, 20 * 60);
            case 2 -> dice.between(20 * 60, 6 * 24 * 60);
            default -> dice.between(6 * 24 * 60, 60 * 24 * 60);
        };
        var at = made.recordedAt.minus(minutes, ChronoUnit.MINUTES);
        switch (dice.weighted(new int[] {46, 24, 18, 6, 6})) {
            case 0 -> {
                made.occurredFrom = at.toString();
                made.precision = "EXACT";
            }
            case 1 -> {
                made.occurredFrom =
                        at.minus(dice.between(30, 900), ChronoUnit.MINUTES).toString();
                made.occurredTo = at.toString();
                made.precision = "BETWEEN";
            }
            case 2 -> {
                made.occurredFrom = at.atZone(ZoneOffset.UTC).toLocalDate().toString();
                made.precision = "DAY";
            }
            case 3 -> {
                made.occurredFrom = at.atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .withDayOfMonth(1)
                        .toString();
                made.precision = "MONTH";
            }
            default -> made.precision = "UNKNOWN";
        }
    }

    /** Outcomes 15 and 16 need a suspect with a name, 14 and 18 must not have one. */
    void status(Made made, Dice dice) {
        var days = Duration.between(made.recordedAt, dataTime).toDays();
        var closed = dice.chance(Math.min(0.95, days / (made.crime ? 120.0 : 10.0)));
        if (!made.crime) {
            made.status = closed ? "Closed" : "Open";
            return;
        }
        made.status = closed ? "Filed" : days < 2 && dice.chance(0.5) ? "Awaiting allocation" : "Under investigation";
        if (!closed) {
            return;
        }
        var known = made.people.stream().anyMatch(person -> person.role().equals("SUSPECT") && !person.unknown());
        made.outcomeCode = known
                ? switch (dice.weighted(new int[] {14, 2, 5, 40, 30, 2, 3, 4})) {
                    case 0 -> "1";
                    case 1 -> "1A";
                    case 2 -> "8";
                    case 3 -> "16";
                    case 4 -> "15";
                    case 5 -> "17";
                    case 6 -> "21";
                    default -> "22";
                }
                : dice.chance(0.25) ? "14" : "18";
    }

    /** @param home how many times the person has moved; also which home the report knows */
    void reach(Made made, Party party, Person person, int home, int phone, boolean suspect, Dice dice) {
        var address = cast.address(person, home);
        if (dice.chance(suspect ? 0.62 : 0.92)) {
            made.contacts.add(new Contact(
                    party.personReference(), "ADDRESS", written(address, dice), postcode(address, dice), ""));
        }
        if (dice.chance(suspect ? 0.55 : 0.7)) {
            made.contacts.add(
                    new Contact(party.personReference(), "PHONE", written(cast.phone(person, phone), dice), "", ""));
        }
        if (dice.chance(suspect ? 0.25 : 0.4)) {
            made.contacts.add(new Contact(party.personReference(), "EMAIL", cast.email(person), "", ""));
        }
    }

    void account(Made made, Party party, Person person, String handle, Dice dice) {
        if (dice.chance(0.6)) {
            var value = dice.chance(0.5) ? handle : cast.account(person, 0);
            made.contacts.add(new Contact(
                    party.personReference(), "ACCOUNT", value, "", dice.chance(0.8) ? "Example Social" : ""));
        }
    }

    void vehicle(Made made, Party party, Person person, Dice dice) {
        if (dice.chance(0.45)) {
            var plate = cast.vehicle(person);
            made.contacts.add(new Contact(
                    party.personReference(), "VEHICLE", dice.chance(0.4) ? plate.replace(" ", "") : plate, "", ""));
        }
    }

    private static String written(Address address, Dice dice) {
        return dice.chance(0.15) ? address.line().replace("Street", "St").replace("Road", "Rd") : address.line();
    }

    private static String postcode(Address address, Dice dice) {
        return dice.chance(0.1) ? "" : dice.chance(0.1) ? address.postcode().replace(" ", "") : address.postcode();
    }

    private static String written(String phone, Dice dice) {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> phone.replace(" ", "");
            case 2 -> "+44 " + phone.substring(1);
            default -> phone;
        };
    }
}
