package wales.gwarchod.screening;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wales.gwarchod.signs.SignReader;

/**
 * What is read by: the rules that the program ships with the changes that people approved, weighed by the newest models that two people signed. A model
 * that was learned from other rules than those now shipped is left out.
 */
@Component
public class RulesInUse {
    private final RuleChangeStore changes;
    private final ChallengerStore challengers;
    private volatile @Nullable SignReader reader;

    RulesInUse(RuleChangeStore changes, ChallengerStore challengers) {
        this.changes = changes;
        this.challengers = challengers;
    }

    /** The reader; the same until a change is approved. Somebody must act. */
    public SignReader reader() {
        var known = reader;
        if (known == null) {
            known = made();
            reader = known;
        }
        return known;
    }

    private SignReader made() {
        var approved = changes.approved();
        var rules =
                approved.isEmpty() ? SignReader.shipped() : SignReader.shipped().withRules(approved);
        return model().map(used -> rules.withModel(used.model())).orElse(rules);
    }

    /** The model that weighs the signs now; empty while it is the shipped one. */
    Optional<Challenger> model() {
        return challengers.signed().stream()
                .filter(signed -> SignReader.isFor(signed.model()))
                .findFirst();
    }

    /** After an approval was kept. */
    void changed() {
        reader = null;
    }
}
