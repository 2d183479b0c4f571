package uk.waymark.kernel.calendar;

/** A half-term of an academic year, in its order of teaching. Order never depends on dates. */
public enum HalfTerm {
    HT1,
    HT2,
    HT3,
    HT4,
    HT5,
    HT6
}
