package uk.waymark.infra.plan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.text.Isolated;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.ActionStatus;

/**
 * A filter that says what of the plan is asked for; null means all.
 *
 * @param year null means that of today
 * @param halfTerm a half-term of that year, {@value #ONGOING} or {@value #UNSCHEDULED}
 * @param owner a name, or {@value #NOBODY}
 * @param theme the key of a {@link PlanTheme}
 * @param status name of an {@link ActionStatus}, or {@value #OPEN}
 * @param brief without the publisher's wording
 */
public record PlanFilter(
        @Nullable AcademicYear year,
        @Nullable String halfTerm,
        @Nullable String owner,
        @Nullable String theme,
        @Nullable String status,
        boolean brief) {

    static final String ONGOING = "ONGOING";
    static final String UNSCHEDULED = "UNSCHEDULED";
    static final String OPEN = "OPEN";
    /** No label of a person is empty but for a dash. */
    static final String NOBODY = "-";

    static final List<String> HALF_TERMS = Stream.concat(
                    Arrays.stream(HalfTerm.values()).map(HalfTerm::name), Stream.of(ONGOING, UNSCHEDULED))
            .toList();
    static final List<String> STATUSES = Stream.concat(
                    Stream.of(OPEN), Arrays.stream(ActionStatus.values()).map(ActionStatus::name))
            .toList();

    /** @throws RequestRefused if something is asked for that there cannot be */
    public static PlanFilter of(FormFields sent) {
        return new PlanFilter(
                sent.year("year"),
                oneOf(sent, "halfTerm", HALF_TERMS),
                sent.text("owner"),
                sent.text("theme"),
                oneOf(sent, "status", STATUSES),
                sent.text("brief") != null);
    }

    private static @Nullable String oneOf(FormFields sent, String field, List<String> allowed) {
        String value = sent.text(field);
        if (value != null && !allowed.contains(value)) {
            throw new RequestRefused(Problem.badRequest(
                    Problem.VALUE_NOT_ALLOWED, field, allowed, "'%s' cannot be chosen.".formatted(Isolated.of(value))));
        }
        return value;
    }

    /** The same for another year. */
    public PlanFilter in(AcademicYear other) {
        return new PlanFilter(other, halfTerm, owner, theme, status, brief);
    }

    /** Whether anything is left out but by the year. */
    public boolean narrows() {
        return halfTerm != null || owner != null || theme != null || status != null;
    }

    boolean takes(ActionState action, AcademicYear shown, Positions positions) {
        return takesDue(action.due(), shown)
                && takesOwners(action.owners())
                && (status == null
                        || (OPEN.equals(status)
                                ? PlanYear.isOpen(action)
                                : status.equals(action.status().name())))
                && (theme == null
                        || action.serves().stream()
                                .anyMatch(
                                        ref -> theme.equals(positions.theme(ref).key())));
    }

    private boolean takesDue(@Nullable Due due, AcademicYear shown) {
        return switch (due) {
            case null -> halfTerm == null || UNSCHEDULED.equals(halfTerm);
            case Due.Ongoing ignored -> halfTerm == null || ONGOING.equals(halfTerm);
            case Due.Window window ->
                halfTerm == null
                        || window.academicYear().equals(shown)
                                && !ONGOING.equals(halfTerm)
                                && !UNSCHEDULED.equals(halfTerm)
                                && window.contains(HalfTerm.valueOf(halfTerm));
        };
    }

    private boolean takesOwners(List<String> owners) {
        return owner == null || (NOBODY.equals(owner) ? owners.isEmpty() : owners.contains(owner));
    }

    /** As forms and addresses send it; what is not asked for is left out. */
    public Map<String, String> fields() {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("year", year == null ? null : year.inPath());
        all.put("halfTerm", halfTerm);
        all.put("owner", owner);
        all.put("theme", theme);
        all.put("status", status);
        all.put("brief", brief ? "on" : null);
        Map<String, String> asked = new LinkedHashMap<>();
        all.forEach((field, value) -> {
            if (value != null) {
                asked.put(field, value);
            }
        });
        return asked;
    }

    /** As it stands behind an address, with its question mark; empty if everything is asked for. */
    public String query() {
        String query = fields().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
