package wales.gwarchod.access;

import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Who acts in this thread. The database asks too: a transaction that begins while nobody acts sees no rows
 * ({@link ContextTransactionManager}). Work handed to another thread carries its originator by calling {@link #as} there.
 */
public final class Acting {
    private static final ScopedValue<SignedIn> WHO = ScopedValue.newInstance();

    private Acting() {}

    /** Runs work as somebody. Nesting is allowed: the innermost counts. */
    public static <T, X extends Throwable> T as(SignedIn who, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(WHO, who).call(work);
    }

    /** Who acts now.
     *
     * @throws NoSuchElementException if nobody does
     */
    public static SignedIn now() {
        return WHO.orElseThrow(() -> new NoSuchElementException("Nobody acts in this thread"));
    }

    /** Who acts now, if anybody does: for what is shown to all, such as the frame of a page. */
    public static Optional<SignedIn> ifAnybody() {
        return WHO.isBound() ? Optional.of(WHO.get()) : Optional.empty();
    }
}
