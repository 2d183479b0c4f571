package uk.waymark.infra.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.ApplicationContext;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionProgressNoted;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.text.ErasableText;

/**
 * Schools with three years of assessments, reviews, targets and actions, put straight into the record: as many facts of each
 * kind as a school makes, and one school's among those of the others.
 */
final class RecordedSchools {

    private static final int TOGETHER = 20;
    private static final int ACTIONS = 25;

    private final EventStorageEngine record;
    private final TransactionManager transactions;
    private final Framework framework;
    private final List<String> items;
    private int schools;
    private int texts;

    RecordedSchools(ApplicationContext waymark) {
        record = waymark.getBean(EventStorageEngine.class);
        transactions = waymark.getBean("axonTransactionManager", TransactionManager.class);
        framework = waymark.getBean(FrameworkCatalogue.class)
                .framework("cimm-school@2024")
                .orElseThrow();
        items = framework.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(item -> item.code())
                .toList();
    }

    /** Records at least as many events. Returns how many. */
    int record(int atLeast) {
        int recorded = 0;
        while (recorded < atLeast) {
            List<List<EventMessage<?>>> some = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                some.add(school());
            }
            recorded += append(some);
        }
        return recorded;
    }

    private int append(List<List<EventMessage<?>>> some) {
        int longest = some.stream().mapToInt(List::size).max().orElse(0);
        List<EventMessage<?>> mixed = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            for (List<EventMessage<?>> one : some) {
                if (i < one.size()) {
                    mixed.add(one.get(i));
                }
            }
        }
        for (int from = 0; from < mixed.size(); from += 1000) {
            List<EventMessage<?>> batch = mixed.subList(from, Math.min(mixed.size(), from + 1000));
            transactions.executeInTransaction(() -> record.appendEvents(batch));
        }
        return mixed.size();
    }

    private List<EventMessage<?>> school() {
        int number = schools++;
        UUID school = id("school", number);
        Urn urn = new Urn("%06d".formatted(100_000 + number));
        LocalDate opened = LocalDate.of(2023, 9, 4);
        List<EventMessage<?>> events = new ArrayList<>();
        add(events, "UrnClaim", id("urn", number), 0, new UrnClaimed(id("urn", number), urn, school, opened));
        add(
                events,
                "Institution",
                school,
                0,
                new InstitutionRegistered(school, urn, "School " + number, InstitutionType.SCHOOL, opened));
        assess(events, school, id("assessment", number), opened);
        for (int action = 0; action < ACTIONS; action++) {
            act(events, school, id("action" + action, number), opened.plusDays(7L * action), action);
        }
        return events;
    }

    private void assess(List<EventMessage<?>> events, UUID school, UUID assessment, LocalDate opened) {
        Stream stream = new Stream(events, "Assessment", assessment);
        stream.add(new AssessmentOpened(assessment, school, framework.id(), framework.digest(), opened));
        for (int year = 0; year < 3; year++) {
            LocalDate day = opened.plusYears(year);
            UUID review = id("review" + year, school);
            stream.add(new ReviewStarted(
                    assessment, review, AcademicYear.of(day), text(), List.of(id("person", school)), day));
            for (int i = 0; i < items.size(); i++) {
                answer(stream, assessment, new ItemRef(framework.id(), items.get(i)), review, year, i, day.plusDays(i));
            }
            stream.add(new ReviewSignedOff(assessment, review, text(), day.plusDays(items.size())));
        }
    }

    private void answer(Stream stream, UUID assessment, ItemRef item, UUID review, int year, int i, LocalDate day) {
        UUID response = id("response" + year + item.item(), assessment);
        UUID target = id("target" + item.item(), assessment);
        if (year == 0) {
            stream.add(new ResponseSubmitted(assessment, item, response, new Answer.Level(2), null, review, day));
            if (i % 2 == 0) {
                Due due = Due.in(AcademicYear.of(day), HalfTerm.HT3);
                stream.add(new TargetSet(assessment, item, target, 3, due, text(), day));
            }
            if (i % 5 == 0) {
                stream.add(new ItemFlagged(assessment, item, Flag.PRIORITY, text(), day));
            }
        } else if (year == 1 && i % 2 == 0) {
            stream.add(new ResponseRevised(assessment, item, response, new Answer.Level(3), text(), review, day));
            stream.add(new TargetReached(assessment, item, target, 3, response, day));
        } else {
            stream.add(new ResponseReaffirmed(
                    assessment, item, response, new Answer.Level(i % 2 == 0 ? 3 : 2), review, day));
        }
        if (i % 3 == 0) {
            stream.add(new EvidenceAdded(assessment, item, id("evidence" + year + i, assessment), text(), null, day));
        }
    }

    private void act(List<EventMessage<?>> events, UUID school, UUID action, LocalDate day, int number) {
        Stream stream = new Stream(events, "ImprovementAction", action);
        List<ItemRef> serves = List.of(new ItemRef(framework.id(), items.get(number % items.size())));
        Due due = Due.in(AcademicYear.of(day), HalfTerm.HT4);
        List<UUID> owners = List.of(id("person", school));
        stream.add(new ActionPlanned(action, school, serves, text(), due, owners, null, day));
        stream.add(new ActionStarted(action, day.plusDays(2)));
        stream.add(new ActionProgressNoted(action, id("note", action), text(), day.plusDays(9)));
        stream.add(new ActionCompleted(action, text(), day.plusDays(30)));
    }

    private record Stream(List<EventMessage<?>> events, String type, UUID id, int[] next) {

        Stream(List<EventMessage<?>> events, String type, UUID id) {
            this(events, type, id, new int[1]);
        }

        void add(Object fact) {
            RecordedSchools.add(events, type, id, next[0]++, fact);
        }
    }

    private static void add(List<EventMessage<?>> events, String type, UUID stream, int version, Object fact) {
        Map<String, ?> said = Map.of(
                Provenance.ACTOR,
                id("person", stream).toString(),
                Provenance.ROLE,
                "CAREERS_LEADER",
                Provenance.SOURCE,
                "web",
                Provenance.CORRELATION,
                id("request" + version, stream).toString());
        Instant at = Instant.parse("2023-09-04T08:00:00Z").plusSeconds(3600L * version);
        events.add(new GenericDomainEventMessage<>(
                type, stream.toString(), version, fact, said, UUID.randomUUID().toString(), at));
    }

    private ErasableText text() {
        return new ErasableText(
                id("text", texts++),
                "wEYWjmzKWzgqotZrBXFTgRzS6BQ2khHe7QpyDt+c4Fo=",
                "P0Oxnr2OkDPgMJej",
                "K".repeat(160));
    }

    private static UUID id(String what, Object of) {
        return UUID.nameUUIDFromBytes((what + " of " + of).getBytes(StandardCharsets.UTF_8));
    }
}
