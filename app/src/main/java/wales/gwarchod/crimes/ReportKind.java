package wales.gwarchod.crimes;

/** Whether a report was recorded as a crime. */
public enum ReportKind {
    CRIME,
    INCIDENT
}
