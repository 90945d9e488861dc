package wales.gwarchod.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wales.gwarchod.signs.SignReader;

/** The rules that are read by: those that the program ships, with the changes that people approved. */
@Component
public class RulesInUse {
    private final RuleChangeStore changes;
    private volatile @Nullable SignReader reader;

    RulesInUse(RuleChangeStore changes) {
        this.changes = changes;
    }

    /** The reader; the same until a change is approved. Somebody must act. */
    public SignReader reader() {
        var known = reader;
        if (known == null) {
            var approved = changes.approved();
            known = approved.isEmpty()
                    ? SignReader.shipped()
                    : SignReader.shipped().withRules(approved);
            reader = known;
        }
        return known;
    }

    /** After an approval was kept. */
    void changed() {
        reader = null;
    }
}
