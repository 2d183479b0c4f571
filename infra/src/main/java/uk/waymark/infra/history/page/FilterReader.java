package uk.waymark.infra.history.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.text.Isolated;
import uk.waymark.query.history.FindRecorders;
import uk.waymark.query.history.Recorders;

/** A reader of the filter that an address holds; it says which part makes no sense. */
@Component
record FilterReader(Reads reads, PeopleDirectory people, FrameworkCatalogue catalogue) {

    /** Everybody who has recorded something, by id, in the order of their names. */
    Map<String, String> people(UUID institutionId) {
        List<UUID> recorders = reads.find(new FindRecorders(institutionId), Recorders.class)
                .map(Recorders::people)
                .orElse(List.of());
        Map<String, String> all = new LinkedHashMap<>();
        people.names(recorders).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> all.put(one.getKey().toString(), one.getValue()));
        return all;
    }

    /**
     * @param people who has recorded something, by id
     * @throws RequestRefused if a part of it cannot be meant
     */
    Filter read(Map<String, String> people, FormFields sent, Past past) {
        LocalDate from = sent.day("from");
        LocalDate to = sent.day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw refused("to", "The last day is earlier than the first.");
        }
        Integer page = sent.integer("page");
        if (page != null && page < 1) {
            throw refused("page", "Pages are counted from 1.");
        }
        return new Filter(
                actor(people, sent.text("actor")),
                item(sent.text("item")),
                sent.choice("kind", FactKind.class),
                from,
                to,
                past.recordedBy(),
                Filter.OLDEST.equals(sent.text("order")),
                page == null ? 1 : page);
    }

    private static @Nullable UUID actor(Map<String, String> people, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (!people.containsKey(typed)) {
            throw refused(
                    "actor",
                    "Nobody here is known as ‘%s’. Choose somebody from the list.".formatted(Isolated.of(typed)));
        }
        return UUID.fromString(typed);
    }

    /** A code, or framework and code. */
    private @Nullable String item(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        int space = typed.indexOf(' ');
        String code = typed.substring(space + 1).strip();
        boolean known = catalogue.frameworks().stream()
                .filter(framework -> space < 0 || framework.id().equals(typed.substring(0, space)))
                .map((Framework framework) -> framework.item(code))
                .anyMatch(item -> item.isPresent());
        if (!known) {
            throw refused(
                    "item", "No framework has an item ‘%s’. Write a code, like 2.3.".formatted(Isolated.of(typed)));
        }
        return typed;
    }

    private static RequestRefused refused(String field, String message) {
        return RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, field, message);
    }
}
