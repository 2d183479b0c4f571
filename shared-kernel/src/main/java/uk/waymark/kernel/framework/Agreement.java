package uk.waymark.kernel.framework;

/** The strength with which an institution agrees with a statement. */
public enum Agreement {
    STRONGLY_DISAGREE,
    DISAGREE,
    NEITHER,
    AGREE,
    STRONGLY_AGREE
}
