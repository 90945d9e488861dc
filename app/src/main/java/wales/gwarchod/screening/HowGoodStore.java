package wales.gwarchod.screening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.signs.learning.Share;

/** Counts what people decided, for {@link HowGood}. Aggregates only: no report is shown by it, so none is consulted. */
@Repository
public class HowGoodStore {
    private final JdbcClient db;

    HowGoodStore(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public HowGood figures() {
        var cells = db.sql("""
                        select cast(date_trunc('month', i.entered_at at time zone 'Europe/London') as date) as month,
                               i.because, last.outcome, count(*) as reports
                          from screening.item i
                          left join lateral (select r.outcome from screening.review r
                                              where r.item_id = i.id and r.undone_at is null
                                              order by r.round desc limit 1) last on true
                         group by month, i.because, last.outcome
                        """)
                .query((row, number) -> new Cell(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Because.valueOf(row.getString("because")),
                        outcome(row.getString("outcome")),
                        row.getInt("reports")))
                .list();
        var months = cells.stream().map(Cell::month).distinct().sorted(Comparator.reverseOrder());
        return new HowGood(
                part(cells),
                months.map(month -> new HowGood.Month(
                                month,
                                part(cells.stream()
                                        .filter(cell -> cell.month.equals(month))
                                        .toList())))
                        .toList());
    }

    /** Of the reports that a rule hit and somebody reviewed: in how many nobody called it wrong. By rule. */
    @Transactional(readOnly = true)
    public Map<String, Share> rules() {
        return ruleMonths("true", Map.of()).stream()
                .collect(Collectors.toMap(RuleMonth::rule, RuleMonth::right, HowGoodStore::add, TreeMap::new));
    }

    /** The same for one rule by the month of the first answer, in London, newest first. */
    @Transactional(readOnly = true)
    public List<RuleMonth> rule(String rule) {
        return ruleMonths("sign ->> 'rule' = :rule", Map.of("rule", rule));
    }

    private List<RuleMonth> ruleMonths(String condition, Map<String, Object> parameters) {
        return db.sql("""
                        select rule, month, count(*) as reviewed, count(*) filter (where not wrong) as right
                          from (select distinct sign ->> 'rule' as rule, d.report_id,
                                       cast(date_trunc('month', first.at at time zone 'Europe/London') as date) as month,
                                       exists (select 1 from screening.wrong_signal w
                                                where w.report_id = d.report_id and w.rule = sign ->> 'rule') as wrong
                                  from screening.reading d
                                  join screening.item i on i.report_id = d.report_id
                                  join lateral (select min(r.saved_at) as at from screening.review r
                                                 where r.item_id = i.id and r.undone_at is null) first on first.at is not null
                                 cross join lateral jsonb_array_elements(d.evidence -> 'signs') as sign
                                 where %s) hit
                         group by rule, month
                         order by month desc, rule
                        """.formatted(condition))
                .params(parameters)
                .query((row, number) -> new RuleMonth(
                        row.getString("rule"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Share(row.getInt("right"), row.getInt("reviewed"))))
                .list();
    }

    private static Share add(Share one, Share other) {
        return new Share(one.of() + other.of(), one.all() + other.all());
    }

    /** How a rule did in a month. */
    public record RuleMonth(String rule, YearMonth month, Share right) {}

    private static Set<Outcome> outcome(@Nullable String name) {
        return name == null || name.equals(Outcome.MORE_INFORMATION.name()) ? Set.of() : Set.of(Outcome.valueOf(name));
    }

    private static HowGood.Part part(List<Cell> cells) {
        Predicate<Cell> flagged = cell -> cell.because == Because.SIGNALS;
        Predicate<Cell> drawn = cell -> cell.because == Because.SAMPLE;
        Predicate<Cell> unread = cell -> cell.because == Because.NO_SIGNAL;
        return new HowGood.Part(
                sum(cells, flagged),
                sum(cells, drawn.or(unread)),
                stalkingOf(cells, flagged),
                sum(cells, drawn),
                stalkingOf(cells, drawn));
    }

    private static Share stalkingOf(List<Cell> cells, Predicate<Cell> these) {
        return new Share(
                sum(cells, these.and(cell -> cell.answer.contains(Outcome.STALKING))),
                sum(cells, these.and(cell -> !cell.answer.isEmpty())));
    }

    private static int sum(List<Cell> cells, Predicate<Cell> these) {
        return cells.stream().filter(these).collect(Collectors.summingInt(Cell::reports));
    }

    /** @param answer empty while there is none */
    private record Cell(YearMonth month, Because because, Set<Outcome> answer, int reports) {}
}
