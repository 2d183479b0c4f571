package uk.waymark.kernel.framework;

/** How strongly an institution agrees with a statement. */
public enum Agreement {
    STRONGLY_DISAGREE,
    DISAGREE,
    NEITHER,
    AGREE,
    STRONGLY_AGREE
}
