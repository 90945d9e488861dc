package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.List;
import wales.gwarchod.signs.DatedReading;
import wales.gwarchod.signs.Narrative;
import wales.gwarchod.signs.PairReading;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Figure.Goal;
import wales.gwarchod.signs.learning.Figure.Section;
import wales.gwarchod.signs.learning.Ranking.Judged;

/** How good a reader is on marked courses of conduct, in figures. */
public final class CourseEvaluation {
    private CourseEvaluation() {}

    /**
     * The figures.
     *
     * @throws IllegalArgumentException unless there are courses of stalking and others
     */
    public static List<Figure> of(SignReader reader, List<MarkedCourse> courses, Likeness likeness) {
        var judged = new ArrayList<Judged>();
        int right = 0;
        int flagged = 0;
        for (var course : courses) {
            var reading = read(reader, course, likeness);
            judged.add(new Judged(reading.probability(), course.isStalking()));
            flagged += reading.flagged() ? 1 : 0;
            right += reading.flagged() && course.isStalking() ? 1 : 0;
        }
        int stalking = (int) courses.stream().filter(MarkedCourse::isStalking).count();
        return List.of(
                Figure.of(Section.COURSES, "courses", courses.size() + ", of them stalking " + stalking),
                Figure.of(Section.COURSES, "AUC of courses", new Ranking(judged).auc()),
                Figure.of(
                        Section.COURSES,
                        "courses of stalking that are flagged (recall)",
                        new Share(right, stalking),
                        Goal.atLeast(0.88)),
                Figure.of(
                        Section.COURSES,
                        "flagged courses that are stalking (precision)",
                        new Share(right, flagged),
                        Goal.atLeast(0.85)));
    }

    /** What a course adds up to; a report that is reversed alone cannot be read, and no marked course is of such only. */
    static PairReading read(SignReader reader, MarkedCourse course, Likeness likeness) {
        var history = new ArrayList<DatedReading>();
        for (var report : course.reports()) {
            var id = course.id() + "/" + history.size();
            var narrative = new Narrative(
                    id, report.narrative(), report.recordedOffence(), report.occurredOn(), course.relationship());
            history.add(new DatedReading(
                    reader.read(narrative, likeness.of(report.narrative(), "")),
                    report.occurredOn(),
                    report.recordedOffence(),
                    report.reversed(),
                    report.linkConfidence()));
        }
        return reader.readPair(course.id(), history);
    }
}
