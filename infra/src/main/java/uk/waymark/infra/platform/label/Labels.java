package uk.waymark.infra.platform.label;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rule for initials and names of groups: how one is kept, and what two spellings of one have in common. Whoever changes
 * it adds a {@link LabelsMigration}, so that what is stored follows.
 */
public final class Labels {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** All that is written for an apostrophe: marks of Latin, Greek, Armenian and Hebrew, primes, accents that stand alone. */
    private static final String APOSTROPHES = "'`\u00b4\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u0374\u0384\u055a\u05f3"
            + "\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u2018\u2019\u201b\u2032\u2035\ua78b\ua78c\uff07\uff40";

    /** All that is written for a hyphen that {@code Pd} lacks: a modifier, a bullet and minus signs. */
    private static final String MORE_DASHES = "\u02d7\u2043\u2212\u2796";

    /** What people write or leave out: spaces, full stops, apostrophes, hyphens, and what nobody can see. */
    private static final Pattern MARKS =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}.\u2024\\p{Pd}" + MORE_DASHES + APOSTROPHES + "]+");

    private Labels() {}

    /** As it is kept and shown: without space around it, and without what nobody can see. */
    public static String kept(String label) {
        String seen = UNSEEN.matcher(label).replaceAll("").strip();
        return seen.isEmpty() ? label.strip() : seen;
    }

    /**
     * What two spellings of a label have in common: {@code JHu}, {@code J Hu} and {@code j.hu.} are one, and so are
     * {@code O'Brien}, {@code O’Brien} and {@code OBrien}. A label of nothing but marks has itself only.
     */
    public static String compared(String label) {
        String plain = plain(plain(label).toUpperCase(Locale.ROOT));
        return plain.isEmpty() ? kept(label) : plain;
    }

    /** Accents that stand alone become a space and a mark that combines, unless they go first. */
    private static String plain(String label) {
        String bare = MARKS.matcher(label).replaceAll("");
        return MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKC)).replaceAll("");
    }
}
