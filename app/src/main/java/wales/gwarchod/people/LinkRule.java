package wales.gwarchod.people;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wales.gwarchod.access.Whereabouts;
import wales.gwarchod.access.WhereaboutsRegister.Mark;
import wales.gwarchod.crimes.PartyRole;

/**
 * When two records are one person, version 1: the same valid PNC id; or the same name and date of birth and a further fact.
 * Two different valid PNC ids are never one person. A victim and a suspect are one only by a police identifier.
 */
final class LinkRule {
    private LinkRule() {}

    /** How two records agree; empty when they are not to be joined. */
    static Optional<Agreement> between(PersonRecord one, PersonRecord other) {
        if (!one.pnc().isEmpty() && !other.pnc().isEmpty()) {
            return one.pnc().equals(other.pnc())
                    ? Optional.of(new Agreement(LinkReason.SAME_PNC, Set.of()))
                    : Optional.empty();
        }
        if (one.born() == null || !one.born().equals(other.born()) || !sharesName(one, other)) {
            return Optional.empty();
        }
        var facts = facts(one, other);
        boolean guarded = isVictimAndSuspect(one.role(), other.role()) && !facts.contains(Fact.CRO);
        return facts.isEmpty() || guarded
                ? Optional.empty()
                : Optional.of(new Agreement(LinkReason.SAME_DETAILS, facts));
    }

    private static boolean sharesName(PersonRecord one, PersonRecord other) {
        return one.name().keys().stream().anyMatch(other.name().keys()::contains);
    }

    private static Set<Fact> facts(PersonRecord one, PersonRecord other) {
        var facts = EnumSet.noneOf(Fact.class);
        one.marks().stream().filter(other.marks()::contains).map(Mark::kind).forEach(kind -> facts.add(fact(kind)));
        if (one.name().sharesMiddle(other.name())) {
            facts.add(Fact.MIDDLE_NAME);
        }
        if (!one.cro().isEmpty() && one.cro().equals(other.cro())) {
            facts.add(Fact.CRO);
        }
        return facts;
    }

    private static Fact fact(Whereabouts.Kind kind) {
        return switch (kind) {
            case ADDRESS -> Fact.ADDRESS;
            case PHONE -> Fact.PHONE;
            case EMAIL -> Fact.EMAIL;
            case ACCOUNT -> Fact.ACCOUNT;
            case VEHICLE -> Fact.VEHICLE;
        };
    }

    private static boolean isVictimAndSuspect(PartyRole one, PartyRole other) {
        return one == PartyRole.VICTIM && other == PartyRole.SUSPECT
                || one == PartyRole.SUSPECT && other == PartyRole.VICTIM;
    }

    /**
     * How two records agree.
     *
     * @param facts what agrees besides name and date of birth
     */
    record Agreement(LinkReason reason, Set<Fact> facts) {
        static final Comparator<Agreement> STRONGEST_FIRST = Comparator.comparing(
                        (Agreement agreement) -> !agreement.byId())
                .thenComparing(agreement -> -agreement.facts().size());

        Agreement {
            facts = Set.copyOf(facts);
        }

        /** The facts as one text of codes, in a fixed order. */
        String codes() {
            return facts.stream().sorted().map(Fact::name).collect(Collectors.joining(" "));
        }

        /** Whether a police identifier says so. */
        boolean byId() {
            return reason == LinkReason.SAME_PNC || facts.contains(Fact.CRO);
        }
    }
}
