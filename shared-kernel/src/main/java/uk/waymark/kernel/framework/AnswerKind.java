package uk.waymark.kernel.framework;

/** The kinds of answer that items take. An item takes exactly one. */
public enum AnswerKind {
    LEVEL,
    PARTS,
    PROPORTION,
    AGREEMENT,
    YEAR_GROUPS,
    COUNT
}
