package uk.waymark.query.hub;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.framework.Section;
import uk.waymark.kernel.message.Ids;
import uk.waymark.query.hub.CurrentMembers.MemberNow;
import uk.waymark.query.hub.HubRollUp.Answered;
import uk.waymark.query.hub.HubRollUp.ItemRow;
import uk.waymark.query.hub.HubRollUp.Member;
import uk.waymark.query.hub.HubRollUp.Shown;
import uk.waymark.query.hub.Hubs.Hub;
import uk.waymark.query.maturity.Distribution;
import uk.waymark.query.maturity.ItemState;
import uk.waymark.query.maturity.Standings;
import uk.waymark.query.maturity.interval.StandingAnswer;
import uk.waymark.query.view.Moment;

/** A reader that puts the members of a hub side by side. */
@Component
class RollUps {

    private static final String COMPUTED =
            "Each number counts the members whose answers are shown and stand at that response on this day, as far as"
                    + " is recorded by now. Levels are an order, not quantities: there is no average.";

    private final CurrentMembers members;
    private final Standings standings;
    private final FrameworkCatalogue catalogue;
    private final Clock clock;

    RollUps(CurrentMembers members, Standings standings, FrameworkCatalogue catalogue, Clock clock) {
        this.members = members;
        this.standings = standings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Empty if there is no such framework. */
    Optional<HubRollUp> of(Hub hub, FindHubRollUp query) {
        Moment moment = Moment.of(query.asAt(), null, clock);
        return framework(query.framework()).map(framework -> {
            List<Member> all = members.of(hub.hubId()).stream()
                    .map(member -> member(member, framework.family(), moment.asAt()))
                    .toList();
            return new HubRollUp(
                    hub.hubId(),
                    hub.name(),
                    framework.id(),
                    moment.asAt(),
                    all,
                    items(framework, answers(all, framework.family(), moment)),
                    COMPUTED);
        });
    }

    /** Of a family the newest version, which is the last one. */
    private Optional<Framework> framework(String familyOrId) {
        return catalogue.frameworks().stream()
                .filter(framework ->
                        framework.id().equals(familyOrId) || framework.family().equals(familyOrId))
                .reduce((older, newer) -> newer);
    }

    private Member member(MemberNow member, String family, LocalDate day) {
        LocalDate from = member.shows().get(family);
        UUID id = member.institution().institutionId();
        return new Member(
                id, member.institution().name(), member.institution().type(), shown(id, family, from, day), from);
    }

    /** Whether there is an assessment at all is told only to whoever may see it on that day. */
    private Shown shown(UUID institutionId, String family, @Nullable LocalDate from, LocalDate day) {
        if (from == null) {
            return Shown.NOT_SHARED;
        }
        if (day.isBefore(from)) {
            return Shown.LATER_DAYS_ONLY;
        }
        return standings.assessment(Ids.assessment(institutionId, family)).isPresent()
                ? Shown.ANSWERS
                : Shown.NO_ASSESSMENT;
    }

    private Map<UUID, Map<ItemRef, ItemState>> answers(List<Member> all, String family, Moment moment) {
        Map<UUID, Map<ItemRef, ItemState>> answers = new LinkedHashMap<>();
        all.stream()
                .filter(member -> member.shown() == Shown.ANSWERS)
                .map(Member::institutionId)
                .forEach(id -> answers.put(id, standings.at(Ids.assessment(id, family), moment)));
        return answers;
    }

    private static List<ItemRow> items(Framework framework, Map<UUID, Map<ItemRef, ItemState>> answers) {
        List<ItemRow> rows = new ArrayList<>();
        for (Section section : framework.sections()) {
            for (Item item : section.items()) {
                ItemRef ref = new ItemRef(framework.id(), item.code());
                List<Answered> answered = answers.entrySet().stream()
                        .map(one ->
                                new Answered(one.getKey(), answer(one.getValue().get(ref))))
                        .toList();
                rows.add(new ItemRow(
                        item.code(),
                        item.title(),
                        section.code(),
                        item.kind(),
                        List.copyOf(item.levels().keySet()),
                        answered,
                        Distribution.of(List.of(item), answered.stream().map(Answered::answer))));
            }
        }
        return List.copyOf(rows);
    }

    private static @Nullable Answer answer(@Nullable ItemState state) {
        StandingAnswer standing = state == null ? null : state.answer();
        return standing == null ? null : standing.answer();
    }
}
