package uk.waymark.infra.importing.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rule for texts that are spelled differently and say the same: case, white space, quotation marks, kinds of dashes and
 * those that stand alone, a bullet before and a full stop behind do not count; every other sign does. Rows are recognised by it, so it never changes.
 */
public final class Spelling {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");
    private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u00b7\u25aa] ");
    private static final Pattern END = Pattern.compile("[ .,;:]+$");

    private Spelling() {}

    /** The text as it is compared. */
    public static String plain(String text) {
        String seen = UNSEEN.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("");
        String quoted =
                QUOTES.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKC)).replaceAll("");
        String spaced = SPACES.matcher(DASHES.matcher(quoted).replaceAll("-")).replaceAll(" ");
        String bare = BULLET.matcher(spaced.strip()).replaceFirst("").replace(" - ", " ");
        return END.matcher(bare).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
