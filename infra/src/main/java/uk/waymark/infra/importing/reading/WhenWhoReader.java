package uk.waymark.infra.importing.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;

/** A reader that takes what it knows out of one text, the half-terms first; what is left over are owners, or is reported. */
final class WhenWhoReader {

    private static final Pattern ONGOING = Pattern.compile(
            "\\bon\\s*-?\\s*going\\b|\\bcontinuous(?:ly)?\\b|\\ball\\s+year\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile(
            "[/,;&+|\\r\\n]|\\s-+|-+\\s|^-|-$|\\s*:\\s*|\\.\\s|\\.$|\\band\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\h\\p{Cf}]+");

    /** NormalisedWords of a calendar: whoever writes them means a date, not a person. */
    private static final Pattern DATE_LIKE = Pattern.compile(
            "(?:.*\\b)?(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|autumn|spring|summer|winter|term|half|week|weeks|month|months|day|days|date|end|start|until"
                    + "|till|from|onwards|by|before|after|asap|tbc|tbd|immediately|soon|now|easter|christmas"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\\b.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** How people write that there is nothing to say. */
    private static final Pattern NOTHING = Pattern.compile(
            "\\b(?:n\\s?/\\s?a|none|nobody|no one|not applicable)\\b|^\\s*na\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWNER = Pattern.compile("\\p{L}[\\p{L}\\p{N}\\p{M} .'\u2019()-]{0,59}");

    private final AcademicYear academicYear;
    private final List<Warning> warnings = new ArrayList<>();
    private String rest;

    WhenWhoReader(String text, AcademicYear academicYear) {
        this.academicYear = academicYear;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String plain = SPACES.matcher(DASHES.matcher(composed).replaceAll("-")).replaceAll(" ");
        rest = NOTHING.matcher(plain).replaceAll(" ");
    }

    WhenWho read() {
        HalfTermWindow window = new HalfTermWindow(academicYear, warnings);
        rest = window.takeFrom(rest);
        boolean ongoing = takeOngoing();
        List<String> owners = owners();
        Due due = due(window.read(), ongoing);
        if (due == null && warnings.isEmpty()) {
            warnings.add(Warning.of(Warning.Code.MISSING_DATE, "No date is given: the work is unscheduled."));
        }
        if (owners.isEmpty()) {
            warnings.add(Warning.of(Warning.Code.MISSING_OWNER, "No owner is given: the work has none."));
        }
        return new WhenWho(due, owners, List.copyOf(warnings));
    }

    private boolean takeOngoing() {
        Matcher matcher = ONGOING.matcher(rest);
        boolean found = matcher.find();
        rest = matcher.replaceAll(" / ");
        return found;
    }

    private @Nullable Due due(@Nullable Due window, boolean ongoing) {
        if (window != null && ongoing) {
            warnings.add(Warning.of(
                    Warning.Code.UNREADABLE_WHEN, "It says both half-terms and ongoing; the half-terms were taken."));
        }
        return window == null && ongoing ? Due.ongoing() : window;
    }

    private List<String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        for (String piece : SEPARATOR.split(rest)) {
            String label = piece.strip();
            if (label.isEmpty()) {
                continue;
            }
            if (OWNER.matcher(label).matches() && !DATE_LIKE.matcher(label).matches()) {
                owners.putIfAbsent(label.toUpperCase(Locale.ROOT), label);
            } else {
                warnings.add(Warning.of(
                        Warning.Code.UNREADABLE_WHEN,
                        "'" + label + "' is neither a half-term (HT1 to HT6, ongoing) nor an owner; it was left out."));
            }
        }
        return List.copyOf(owners.values());
    }
}
