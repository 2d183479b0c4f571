package uk.waymark.query.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.query.RecordedViews;

/** Tests that whoever has waited for this view sees neither the text nor the person, and takes neither for lost. */
class ErasureProjectionTest {

    private static final UUID SCHOOL = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    Path directory;

    private final List<Phase> shredded = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Phase> forgotten = new ArrayList<>();
    private MergedPeople merged;
    private ErasureProjection projection;
    private DefaultUnitOfWork<?> batch;

    @BeforeEach
    void begin() {
        JdbcClient views = new RecordedViews(directory).client();
        merged = new MergedPeople(views);
        projection = new ErasureProjection(views, new Watched(), new Told(), merged);
        batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a batch"));
    }

    @Test
    void a_text_goes_after_its_row_is_there() {
        projection.on(new TextErased(SCHOOL, UUID.randomUUID(), null, DAY), Instant.EPOCH, batch);
        batch.commit();

        assertThat(shredded).containsExactly(Phase.AFTER_COMMIT);
    }

    @Test
    void a_person_goes_before_the_view_has_come_so_far() {
        projection.on(new PersonErased(SCHOOL, UUID.randomUUID(), DAY), Instant.EPOCH, batch);
        batch.commit();

        assertThat(forgotten).containsExactly(Phase.PREPARE_COMMIT);
    }

    @Test
    void the_directory_is_told_in_the_order_of_the_facts_however_often_they_come() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            projection.on(new PeopleMerged(SCHOOL, one, other, DAY), batch);
            projection.on(new PeopleSeparated(SCHOOL, one, other, DAY), batch);
        }
        assertThat(told).isEmpty();
        batch.commit();

        assertThat(told)
                .containsExactly(one + " is " + other, one + " is itself", one + " is " + other, one + " is itself");
    }

    /** An older directory may hold any state of these. */
    @Test
    void whoever_is_told_once_more_is_told_what_was_said_last_of_each() {
        UUID[] people = Stream.generate(UUID::randomUUID).limit(4).toArray(UUID[]::new);
        projection.on(new PeopleMerged(SCHOOL, people[0], people[3], DAY), batch);
        projection.on(new PeopleMerged(SCHOOL, people[1], people[3], DAY), batch);
        projection.on(new PeopleSeparated(SCHOOL, people[1], people[3], DAY), batch);
        projection.on(new PeopleMerged(SCHOOL, people[2], people[1], DAY), batch);
        projection.on(new PeopleSeparated(SCHOOL, people[2], people[1], DAY), batch);
        projection.on(new PeopleMerged(SCHOOL, people[2], people[3], DAY), batch);

        merged.tell(new Told());

        assertThat(told)
                .containsExactlyInAnyOrder(
                        people[0] + " is " + people[3], people[1] + " is itself", people[2] + " is " + people[3]);
        batch.rollback();
    }

    private final class Told implements SamePeople {

        @Override
        public void merge(UUID personId, UUID intoPersonId) {
            told.add(personId + " is " + intoPersonId);
        }

        @Override
        public void separate(UUID personId) {
            told.add(personId + " is itself");
        }
    }

    private final class Watched implements KeyShredder {

        @Override
        public void shredTexts(Collection<UUID> texts) {
            shredded.add(CurrentUnitOfWork.get().phase());
        }

        @Override
        public void forgetPeople(Collection<UUID> people) {
            forgotten.add(CurrentUnitOfWork.get().phase());
        }
    }
}
