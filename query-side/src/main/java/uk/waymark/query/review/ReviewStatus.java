package uk.waymark.query.review;

/** How far a review has come. */
public enum ReviewStatus {
    OPEN,
    SIGNED_OFF,
    ABANDONED
}
