package uk.waymark.infra.importing.row;

/**
 * What a row is recognised by when it is imported again.
 *
 * @param content its words without their spelling, with assessment and academic year: the same for rows that are alike
 * @param now keyed digest of the content, and of how many rows before it are alike
 * @param before the digest of earlier versions: of the row as it was written, for whichever year
 */
record RowDigest(String content, String now, String before) {}
