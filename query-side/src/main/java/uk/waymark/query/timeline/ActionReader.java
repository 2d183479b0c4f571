package uk.waymark.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;

/** A reader that turns rows into what people read, with one look-up of keys and one of names for all of them. */
@Component
public class ActionReader {

    private final TextOpener texts;
    private final PersonNames people;

    ActionReader(TextOpener texts, PersonNames people) {
        this.texts = texts;
        this.people = people;
    }

    /** In the order of the rows. */
    public List<ActionState> read(List<TimelineRows.Row> rows, LocalDate asAt, TermCalendar calendar) {
        List<UUID> named =
                rows.stream().flatMap(row -> peopleOf(row.action())).distinct().toList();
        Opened opened = new Opened(
                texts.open(rows.stream().flatMap(row -> textsOf(row.action())).toList()),
                people.names(named),
                people.known(named));
        return rows.stream()
                .map(row -> opened.state(row, ActionStatus.of(row.action(), asAt, calendar)))
                .toList();
    }

    private static Stream<ErasableText> textsOf(ActionFacts action) {
        List<@Nullable ErasableText> all = new ArrayList<>();
        all.add(action.content().description());
        all.add(action.work().outcome());
        all.add(action.work().cancelledReason());
        action.notes().forEach(note -> all.add(note.text()));
        return all.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Stream<UUID> peopleOf(ActionFacts action) {
        Stream<UUID> authors = action.notes().stream().flatMap(note -> Stream.ofNullable(note.by()));
        return Stream.concat(action.content().owners().stream(), authors);
    }

    private record Opened(Map<UUID, OpenedText> texts, Map<UUID, String> names, Map<UUID, UUID> known) {

        ActionState state(TimelineRows.Row row, ActionStatus status) {
            ActionFacts action = row.action();
            WorkDone work = action.work();
            return new ActionState(
                    action.origin().actionId(),
                    action.origin().institutionId(),
                    action.content().serves(),
                    words(action.content().description()),
                    PersonNames.onceEach(action.content().owners(), known).stream()
                            .map(this::name)
                            .toList(),
                    status,
                    action.schedule().due(),
                    action.origin().plannedOn(),
                    work.startedOn(),
                    work.completedOn(),
                    wordsOrNull(work.outcome()),
                    work.cancelledOn(),
                    wordsOrNull(work.cancelledReason()),
                    action.schedule().slippedFrom(),
                    action.schedule().carriedOver(),
                    action.notes().stream().map(this::note).toList(),
                    action.origin().importedRow(),
                    row.version());
        }

        private ActionState.Note note(ActionFacts.Note note) {
            String by = note.by() == null ? null : name(note.by());
            return new ActionState.Note(note.noteId(), note.on(), by, words(note.text()));
        }

        private String words(ErasableText text) {
            return Objects.requireNonNull(texts.get(text.textId())).shown();
        }

        private @Nullable String wordsOrNull(@Nullable ErasableText text) {
            return text == null ? null : words(text);
        }

        private String name(UUID person) {
            return Objects.requireNonNull(names.get(person));
        }
    }
}
