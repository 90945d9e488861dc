package wales.gwarchod.screening;

/** FOUR, the recognition aid of policing and the Suzy Lamplugh Trust. Unwanted and Repeated can be checked from data. */
public enum FourSign {
    FIXATED,
    OBSESSIVE,
    UNWANTED,
    REPEATED
}
