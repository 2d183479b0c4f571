package uk.waymark.query.review;

/** The status of a review: how far it has come. */
public enum ReviewStatus {
    OPEN,
    SIGNED_OFF,
    ABANDONED
}
