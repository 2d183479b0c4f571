package uk.waymark.query.history.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A value that a thing has before or after a fact: texts are sealed, people are ids. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Value.Nothing.class, name = "nothing"),
    @JsonSubTypes.Type(value = Value.Answered.class, name = "answer"),
    @JsonSubTypes.Type(value = Value.Retracted.class, name = "retraction"),
    @JsonSubTypes.Type(value = Value.Target.class, name = "target"),
    @JsonSubTypes.Type(value = Value.Flagged.class, name = "flag"),
    @JsonSubTypes.Type(value = Value.Scheduled.class, name = "due"),
    @JsonSubTypes.Type(value = Value.People.class, name = "people"),
    @JsonSubTypes.Type(value = Value.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Value.Items.class, name = "items"),
    @JsonSubTypes.Type(value = Value.Plain.class, name = "plain"),
    @JsonSubTypes.Type(value = Value.Hub.class, name = "hub"),
    @JsonSubTypes.Type(value = Value.Years.class, name = "yearGroups"),
    @JsonSubTypes.Type(value = Value.Terms.class, name = "halfTerms")
})
public sealed interface Value {

    Value NOTHING = new Nothing();

    /** There is no such thing: not yet, or not any more. */
    record Nothing() implements Value {}

    /** An entry of an item; no answer means that the answer was withdrawn. */
    record Answered(UUID responseId, @Nullable Answer answer) implements Value {}

    /** The entry never counted. */
    record Retracted(UUID responseId) implements Value {}

    record Target(int level, @Nullable Due due, boolean reached) implements Value {}

    record Flagged(Flag flag) implements Value {}

    /** A due window; none means unscheduled. */
    record Scheduled(@Nullable Due due) implements Value {}

    record People(List<UUID> people) implements Value {}

    record Words(ErasableText text) implements Value {}

    record Items(List<ItemRef> items) implements Value {}

    /** A state, or a name that is no personal data. */
    record Plain(String text) implements Value {}

    /** A hub, by its id: what it is called is in another stream, which a view may read sooner or later than this one. */
    record Hub(UUID hubId) implements Value {}

    record Years(List<Integer> yearGroups) implements Value {}

    record Terms(List<HalfTermDates> halfTerms) implements Value {}
}
