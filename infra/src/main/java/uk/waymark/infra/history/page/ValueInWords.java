package uk.waymark.infra.history.page;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.frame.layout.InWords;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.review.ReviewStatus;
import uk.waymark.query.timeline.ActionStatus;
import uk.waymark.query.view.ViewJson;

/** A component that puts into words what a thing was before or after a fact; templates call it {@code @factValue}. */
@Component("factValue")
public class ValueInWords {

    /** An answer has one field, which says what kind it is. */
    private static final Set<String> ANSWERS = Arrays.stream(Answer.class.getPermittedSubclasses())
            .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STATES = Stream.of(Flag.values(), ActionStatus.values(), ReviewStatus.values())
            .<Enum<?>>flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final InWords say;

    ValueInWords(InWords say) {
        this.say = say;
    }

    /** {@code Response 2}, {@code HT3 of 2024/25}, {@code SR, JHu}; what has no words of its own stays as it is. */
    public String of(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "nothing";
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? "none"
                    : StreamSupport.stream(value.spliterator(), false)
                            .map(this::of)
                            .collect(Collectors.joining(", "));
        }
        return value.isObject() ? ofObject(value) : state(value.asString());
    }

    /** What a fact is about: {@code Answers}. */
    public String kind(String fact) {
        return FactKind.of(fact).words();
    }

    private String ofObject(JsonNode value) {
        if (value.has("reached")) {
            return "Response " + value.path("level").asInt() + ", " + dueOf(value.get("due"));
        }
        if (ANSWERS.stream().anyMatch(value::has)) {
            return say.answer(ViewJson.mapper().treeToValue(value, Answer.class));
        }
        if (value.has("academicYear") || value.has("ongoing")) {
            return dueOf(value);
        }
        if (value.has("halfTerm")) {
            return "%s %s to %s".formatted(value.path("halfTerm").asString(), day(value, "from"), day(value, "to"));
        }
        return value.has("item")
                ? value.path("item").asString() + " ("
                        + value.path("frameworkId").asString() + ")"
                : value.toString();
    }

    private String dueOf(@Nullable JsonNode due) {
        return due == null || due.isNull()
                ? "no date"
                : say.due(ViewJson.mapper().treeToValue(due, Due.class));
    }

    private String day(JsonNode value, String end) {
        return say.shortDay(LocalDate.parse(value.path(end).asString()));
    }

    /** In what role somebody asked: {@code careers leader}, {@code SLT}. */
    public String role(@Nullable String role) {
        return role == null
                ? "no role"
                : Arrays.stream(Role.values())
                        .filter(one -> one.name().equals(role))
                        .map(Role::label)
                        .findFirst()
                        .orElseGet(() -> role.toLowerCase(Locale.UK));
    }

    private static String state(String word) {
        return STATES.contains(word) ? sentenceCase(word) : word;
    }

    private static String sentenceCase(String constant) {
        String words = constant.toLowerCase(Locale.UK).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
