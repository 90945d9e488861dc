package wales.gwarchod.jobs;

/** A kind of work that a room offers. Running it twice for one key must leave what running it once leaves. */
public interface JobKind {
    /** A fixed word such as {@code people.link}. */
    String name();

    /**
     * Does the work for one key, as the job account. It opens its own transactions, so that a long piece of work can be
     * kept step by step; what it throws is logged, and the work is tried again.
     */
    void run(String key);
}
