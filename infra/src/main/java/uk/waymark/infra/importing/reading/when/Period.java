package uk.waymark.infra.importing.reading.when;

import uk.waymark.kernel.calendar.HalfTerm;

/**
 * Half-terms that a text names, by their numbers; those that do not exist are kept, so that they can be reported.
 *
 * @param words as they are written
 */
record Period(int from, int to, String words) {

    static final int LAST = HalfTerm.values().length;

    boolean exists() {
        return from >= 1 && from <= LAST && to >= 1 && to <= LAST;
    }

    boolean contains(Period other) {
        return from <= other.from && other.to <= to;
    }

    /** As half-terms are called everywhere. */
    String shown() {
        return from == to ? "HT" + from : "HT" + from + " to HT" + to;
    }
}
