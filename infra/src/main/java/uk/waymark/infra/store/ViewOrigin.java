package uk.waymark.infra.store;

/**
 * What views are built from. Views of another origin are of no use, nor are those that have read further than the head.
 *
 * @param eventTypes digest of the kinds of events that the program knows
 * @param head position of the newest event; 0 if there is none
 */
record ViewOrigin(String eventStore, String eventTypes, long head) {}
