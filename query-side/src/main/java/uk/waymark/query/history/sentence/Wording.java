package uk.waymark.query.history.sentence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.Isolated;
import uk.waymark.kernel.text.Listing;
import uk.waymark.kernel.text.OpenedText;

/** The names that things have in sentences. It knows every text, every person and every hub of one answer. */
public record Wording(
        FrameworkCatalogue catalogue,
        Map<UUID, OpenedText> texts,
        Map<UUID, String> people,
        Map<UUID, UUID> known,
        Map<UUID, String> hubs) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int LONGEST_QUOTE = 160;

    public String words(ErasableText text) {
        return opened(text).shown();
    }

    public boolean isErased(ErasableText text) {
        return opened(text) instanceof OpenedText.Erased;
    }

    /** The words in quotation marks, cut if they are long; or what stands in their place. */
    String quote(@Nullable ErasableText text) {
        if (text == null) {
            return "without words";
        }
        OpenedText opened = opened(text);
        return opened instanceof OpenedText.Readable readable
                ? "‘" + Isolated.of(cut(readable.words())) + "’"
                : opened.shown();
    }

    public String name(UUID person) {
        return Objects.requireNonNull(people.get(person));
    }

    /** The name as a part of a sentence. */
    String person(UUID id) {
        return Isolated.of(name(id));
    }

    /** Once each, however many entries they have. */
    List<String> names(List<UUID> ids) {
        return PersonNames.onceEach(ids, known).stream().map(this::name).toList();
    }

    List<String> people(List<UUID> ids) {
        return names(ids).stream().map(Isolated::of).toList();
    }

    /** A name that the view has not read yet is not worth a sentence's failure. */
    String hub(UUID hubId) {
        return hubs.getOrDefault(hubId, "a hub");
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Code and title, as in {@code 2.3 Effective use of recording systems}. */
    String item(ItemRef ref) {
        return catalogue.item(ref).map(item -> item.code() + " " + item.title()).orElseGet(ref::item);
    }

    String framework(String frameworkId) {
        return catalogue
                .framework(frameworkId)
                .map(framework -> framework.title() + " (" + frameworkId + ")")
                .orElse(frameworkId);
    }

    /** The title of the framework in its newest version. */
    String family(String family) {
        return catalogue.frameworks().stream()
                .filter(framework -> framework.family().equals(family))
                .map(Framework::title)
                .reduce((older, newer) -> newer)
                .orElse(family);
    }

    String due(@Nullable Due due) {
        return switch (due) {
            case null -> "no date";
            case Due.Ongoing ignored -> "ongoing";
            case Due.Window window -> halfTerms(window) + " " + window.academicYear();
        };
    }

    /** {@code a, b and c}; {@code nobody} or the like if there is none. */
    static String list(Collection<?> parts, String none) {
        return parts.isEmpty() ? none : Listing.and(parts);
    }

    private static String halfTerms(Due.Window window) {
        return window.from() == window.to() ? window.from().name() : window.from() + "–" + window.to();
    }

    private OpenedText opened(ErasableText text) {
        return Objects.requireNonNull(texts.get(text.textId()));
    }

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        String short_ = line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE).strip() + "…";
        return short_.endsWith(".") ? short_.substring(0, short_.length() - 1) : short_;
    }
}
