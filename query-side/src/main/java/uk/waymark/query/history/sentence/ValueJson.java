package uk.waymark.query.history.sentence;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.query.history.change.Value;
import uk.waymark.query.view.ViewJson;

/** The JSON that values have in answers: texts are opened, people have names. */
public record ValueJson(Wording wording) {

    private static final JsonMapper JSON = ViewJson.mapper();

    /** Null for a thing that is not there, as in the rest of the answer. */
    @Nullable
    public JsonNode of(Value value) {
        Object shown = switch (value) {
            case Value.Nothing ignored -> null;
            case Value.Retracted ignored -> null;
            case Value.Answered answered -> answered.answer();
            case Value.Target target -> new TargetShown(target);
            case Value.Flagged flagged -> flagged.flag();
            case Value.Scheduled scheduled -> scheduled.due();
            case Value.People people -> wording.names(people.people());
            case Value.Words words -> wording.words(words.text());
            case Value.Items items -> items.items();
            case Value.Plain plain -> plain.text();
            case Value.Hub hub -> wording.hub(hub.hubId());
            case Value.Years years -> years.yearGroups();
            case Value.Terms terms -> terms.halfTerms();
        };
        return shown == null ? null : JSON.valueToTree(shown);
    }
}
