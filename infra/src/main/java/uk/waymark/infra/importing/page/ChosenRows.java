package uk.waymark.infra.importing.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.importing.choice.OnMatch;
import uk.waymark.infra.importing.choice.RowChoice;
import uk.waymark.infra.importing.choice.RowChoices;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.infra.platform.people.Person;
import uk.waymark.kernel.message.Ids;

/**
 * What was chosen in the preview.
 *
 * @param all nobody has been asked yet: everything is ticked, except what falls
 * @param falls the parts that somebody lets fall or change
 * @param matches what is to become of rows that match an action, by field
 * @param moved which action is to be moved, by the line of a row that matches several
 * @param kinds what somebody said of a name: whether it is that of a person or of a group, by label
 * @param reasons by field
 */
record ChosenRows(
        boolean all,
        Set<String> rows,
        Set<String> parts,
        Set<String> falls,
        Map<String, OnMatch> matches,
        SortedMap<Long, UUID> moved,
        SortedMap<String, Person.Kind> kinds,
        Map<String, String> reasons) {

    /** The hidden field by which a form says that somebody was asked. */
    private static final String ASKED = "asked";

    private static final FieldPairs MOVED =
            new FieldPairs("moved", "(?<of>\\d{1,9})-(?<is>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");
    private static final FieldPairs KINDS = new FieldPairs("kinds", "(?<is>INDIVIDUAL|GROUP)-(?<of>.{1,200})");

    private static final String MATCH = "match-";
    private static final String REASON = "reason-";

    static ChosenRows of(FormFields sent) {
        return new ChosenRows(
                sent.text(ASKED) == null,
                new HashSet<>(sent.all("rows")),
                new HashSet<>(sent.all("parts")),
                new HashSet<>(sent.all("falls")),
                fields(sent, MATCH, field -> sent.choice(field, OnMatch.class)),
                MOVED.in(sent, Long::valueOf, UUID::fromString),
                KINDS.in(sent, Function.identity(), Person.Kind::valueOf),
                fields(sent, REASON, sent::text));
    }

    private static <T> Map<String, T> fields(FormFields sent, String prefix, Function<String, @Nullable T> value) {
        Map<String, T> values = new TreeMap<>();
        sent.fields().keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .forEach(field -> values.computeIfAbsent(field, value));
        return values;
    }

    /** Digest of the plan and of what was chosen: a form that is sent again asks for the same. */
    UUID askedOf(PlanForm plan) {
        return Ids.of(
                "import-asked",
                plan,
                all,
                new TreeSet<>(rows),
                new TreeSet<>(parts),
                new TreeSet<>(falls),
                matches,
                moved,
                kinds,
                reasons);
    }

    /** Whether the row is ticked; a row of which something falls is not ticked by itself. */
    public boolean row(RowView row) {
        return all ? !row.falls() : rows.contains(Long.toString(row.line()));
    }

    public boolean part(long line, ImportPart part) {
        return all || parts.contains(line + "-" + part);
    }

    public boolean lets(long line, ImportPart part) {
        return falls.contains(line + "-" + part);
    }

    public OnMatch onMatch(long line) {
        return matches.getOrDefault(matchField(line), OnMatch.REPORT);
    }

    public boolean moves(long line, UUID action) {
        return action.equals(moved.get(line));
    }

    public @Nullable String reason(long line) {
        return reasons.get(reasonField(line));
    }

    public String matchField(long line) {
        return MATCH + line;
    }

    public String reasonField(long line) {
        return REASON + line;
    }

    /** Everything, to look at: what is let fall for a reason falls. */
    RowChoices looking(Collection<Long> lines) {
        return RowChoices.everythingBut(choices(
                lines.stream().filter(line -> reason(line) != null),
                line -> new RowChoice(
                        RowChoice.whole(OnMatch.REPORT).parts(),
                        parts(part -> lets(line, part)),
                        OnMatch.REPORT,
                        null,
                        reason(line))));
    }

    /** A part is wanted if its box is ticked, and that of its row; what falls has but one box. */
    RowChoices wanted(Collection<RowView> plan) {
        Map<Long, RowView> byLine = plan.stream().collect(Collectors.toMap(RowView::line, Function.identity()));
        return RowChoices.only(choices(byLine.keySet().stream(), line -> {
            RowView row = Objects.requireNonNull(byLine.get(line));
            return new RowChoice(
                    parts(part -> wants(row, part)),
                    parts(part -> lets(line, part)),
                    onMatch(line),
                    moved.get(line),
                    reason(line));
        }));
    }

    boolean wants(RowView row, ImportPart part) {
        long line = row.line();
        boolean chosen = part(line, part) || part == ImportPart.ACTION && onMatch(line) != OnMatch.REPORT;
        return lets(line, part) || row(row) && chosen;
    }

    private static Set<ImportPart> parts(Predicate<ImportPart> wanted) {
        return Stream.of(ImportPart.values()).filter(wanted).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Long, RowChoice> choices(Stream<Long> lines, Function<Long, RowChoice> choice) {
        Map<Long, RowChoice> choices = new HashMap<>();
        lines.forEach(line -> choices.put(line, choice.apply(line)));
        return choices;
    }
}
