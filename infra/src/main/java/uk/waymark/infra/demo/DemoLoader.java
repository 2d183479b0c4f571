package uk.waymark.infra.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.importing.ActionPlanImport;
import uk.waymark.infra.importing.Importers;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.choice.RowChoices;
import uk.waymark.infra.platform.clock.RecordingClock;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.message.Ids;
import uk.waymark.query.timeline.FindTimeline;
import uk.waymark.query.timeline.Timeline;

/**
 * A runner that tells the demonstration at the start. Told before, it is known by the keys of its steps and nothing is
 * written. Whatever people made of it since, Waymark starts.
 */
@Component
@Profile("demo")
record DemoLoader(
        SpecialSchoolStory school,
        CollegeStory college,
        OrchardRiseStory orchard,
        HubStory hub,
        DemoPeople people,
        ToldSteps told,
        ActionPlanImport imports,
        RecordingClock clock,
        Reads reads)
        implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final ClassPathResource PLAN = new ClassPathResource("demo/action-plan-january-2025.csv");
    private static final AcademicYear PLAN_YEAR = AcademicYear.parse("2024/25");
    private static final LocalDate PLAN_DAY = LocalDate.of(2025, 1, 20);
    private static final Instant IMPORTED_AT = Instant.parse("2025-01-20T15:30:00Z");

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            tell();
            LOG.info(
                    "The demonstration is ready: schools under the URNs {} and {}, a college under URN {}, and their hub",
                    SpecialSchoolStory.URN,
                    OrchardRiseStory.URN,
                    CollegeStory.URN);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The demonstration could not be told to its end; what is on record of it stays as it is.", e);
        }
        if (told.leftOut() > 0) {
            LOG.info(
                    "{} steps of the demonstration were left out: people have changed what they are about",
                    told.leftOut());
        }
    }

    /** Whom people have erased since does not come back, so nobody arrives in a story that has begun. */
    private void tell() throws IOException {
        if (!school.isBegun()) {
            people.arrive();
        }
        school.beginning();
        if (!school.isPlanned()) {
            byte[] plan = PLAN.getContentAsByteArray();
            told.orLeaveOut(() -> clock.at(IMPORTED_AT, () -> imports.run(importer(), request(), plan)));
        }
        Function<String, UUID> planned = plannedActions();
        school.spring2025(planned);
        school.year2025(planned);
        school.year2026();
        college.tell();
        orchard.tell();
        hub.tell();
    }

    private ImportRequest request() {
        return new ImportRequest(
                school.institution().institutionId(), null, PLAN_YEAR, PLAN_DAY, null, RowChoices.everything(), false);
    }

    private CommandOrigin importer() {
        UUID correlation = Ids.of("demo-import", SpecialSchoolStory.URN);
        return Importers.onRecord(school.institution().institutionId(), school.leader(), correlation);
    }

    /** What the plan brought in, by the item that it serves; of two for one item, the one that comes first in the plan. */
    private Function<String, UUID> plannedActions() {
        Timeline timeline = reads.forWaymark(
                        new FindTimeline(school.institution().institutionId(), PLAN_YEAR, PLAN_DAY, IMPORTED_AT),
                        Timeline.class)
                .orElseThrow();
        Map<String, UUID> byItem = new HashMap<>();
        Stream.concat(
                        timeline.halfTerms().stream().flatMap(lane -> lane.actions().stream()),
                        Stream.concat(timeline.ongoing().stream(), timeline.unscheduled().stream()))
                .forEach(action -> byItem.putIfAbsent(action.serves().getFirst().item(), action.actionId()));
        return item -> {
            UUID action = byItem.get(item);
            if (action == null) {
                throw new IllegalStateException("The plan has no action for " + item);
            }
            return action;
        };
    }
}
