package uk.waymark.query.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.util.FileSystemUtils;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.query.maturity.interval.ItemEntry;
import uk.waymark.query.maturity.interval.StandingAnswer;
import uk.waymark.query.view.Moment;

/** A comparison of the stored intervals with the definition of the two clocks, read word for word. */
class TwoClocksPropertyTest {

    private static final String ITEM = "A1";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 6;
    private static final Instant START = Instant.parse("2025-02-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AssessmentViews.NOW, ZoneOffset.UTC);

    private static Path directory;
    private static AssessmentViews views;

    enum Kind {
        SUBMIT,
        REAFFIRM,
        WITHDRAW,
        RETRACT
    }

    /**
     * @param minutes after the fact before; 0 is the same instant
     * @param retracts which of the earlier entries a retraction is about, modulo their number
     */
    record Step(Kind kind, int level, int day, int minutes, int retracts) {}

    record Known(long version, Instant at, ItemEvent event) {}

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("two-clocks");
        views = new AssessmentViews(directory, new TestFrameworks());
    }

    @AfterContainer
    static void close() throws IOException {
        views.close();
        FileSystemUtils.deleteRecursively(directory);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void any_past_state_is_what_the_definition_says(@ForAll("steps") List<Step> steps) {
        UUID assessment = views.opened(TestFrameworks.SMALL);
        List<Known> known = record(new Facts(assessment, TestFrameworks.SMALL), steps);
        Standings standings = views.bean(Standings.class);
        List<Instant> instants =
                new ArrayList<>(known.stream().map(Known::at).distinct().toList());
        instants.add(START.minusSeconds(1));
        instants.add(AssessmentViews.NOW);
        for (Instant k : instants) {
            for (int day = -1; day <= DAYS; day++) {
                LocalDate d = FIRST_DAY.plusDays(day);
                ItemState state = standings
                        .at(assessment, Moment.of(d, k, CLOCK))
                        .getOrDefault(new Facts(assessment, TestFrameworks.SMALL).item(ITEM), ItemState.NOTHING);
                assertThat(state.answer()).as("on %s as known at %s", d, k).isEqualTo(asDefined(known, d, k));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Kind.SUBMIT)),
                                Tuple.of(2, Arbitraries.just(Kind.REAFFIRM)),
                                Tuple.of(1, Arbitraries.just(Kind.WITHDRAW)),
                                Tuple.of(2, Arbitraries.just(Kind.RETRACT))),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMaxSize(10);
    }

    private static List<Known> record(Facts facts, List<Step> steps) {
        List<Known> known = new ArrayList<>();
        Instant at = START;
        int entries = 0;
        for (Step step : steps) {
            String day = FIRST_DAY.plusDays(step.day()).toString();
            if (step.kind() == Kind.RETRACT && entries == 0) {
                continue;
            }
            ItemEvent event = switch (step.kind()) {
                case SUBMIT -> facts.submitted(entries++, ITEM, step.level(), day);
                case REAFFIRM -> facts.reaffirmed(entries++, ITEM, step.level(), day);
                case WITHDRAW -> facts.withdrawn(entries++, ITEM, day);
                case RETRACT -> facts.retracted(step.retracts() % entries, ITEM, day);
            };
            at = at.plusSeconds(60L * step.minutes());
            views.record(at, event);
            known.add(new Known(known.size() + 1, at, event));
        }
        return known;
    }

    /** The greatest (effectiveOn, position) among the entries recorded by k, not retracted by k, true by d. */
    private static Optional<ItemEntry> standing(List<Known> all, LocalDate d, Instant k) {
        List<Known> byThen = all.stream().filter(fact -> !fact.at().isAfter(k)).toList();
        return byThen.stream()
                .filter(fact -> ItemEntry.of(fact.event()).isPresent())
                .filter(fact -> byThen.stream().noneMatch(other -> retracts(other, fact)))
                .filter(fact -> !fact.event().effectiveOn().isAfter(d))
                .max(Comparator.comparing((Known fact) -> fact.event().effectiveOn())
                        .thenComparing(Known::version))
                .flatMap(fact -> ItemEntry.of(fact.event()));
    }

    private static boolean retracts(Known other, Known fact) {
        return other.event() instanceof ResponseRetracted retracted
                && retracted
                        .responseId()
                        .equals(ItemEntry.of(fact.event()).orElseThrow().responseId());
    }

    private static StandingAnswer asDefined(List<Known> all, LocalDate d, Instant k) {
        ItemEntry stands = standing(all, d, k).orElse(null);
        if (stands == null || stands.answer() == null) {
            return null;
        }
        LocalDate since = d;
        LocalDate answeredOn = null;
        LocalDate reaffirmedOn = null;
        for (LocalDate day = d; sameAnswer(standing(all, day, k), stands); day = day.minusDays(1)) {
            ItemEntry then = standing(all, day, k).orElseThrow();
            since = day;
            answeredOn = answeredOn == null && !then.reaffirms() ? then.effectiveOn() : answeredOn;
            reaffirmedOn = reaffirmedOn == null && then.reaffirms() ? then.effectiveOn() : reaffirmedOn;
        }
        return new StandingAnswer(
                stands.answer(),
                stands.responseId(),
                since,
                Objects.requireNonNullElse(answeredOn, since),
                reaffirmedOn);
    }

    private static boolean sameAnswer(Optional<ItemEntry> one, ItemEntry other) {
        return one.isPresent() && Objects.equals(one.get().answer(), other.answer());
    }
}
