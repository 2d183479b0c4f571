package uk.waymark.query.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.kernel.message.Fact;
import uk.waymark.query.RecordedViews;

class DirectoryTest {

    private static final UUID SCHOOL = new UUID(1, 1);
    private static final UUID COLLEGE = new UUID(1, 2);
    private static final UUID ASSESSMENT = new UUID(2, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
    private static final AcademicYear YEAR = AcademicYear.parse("2024/25");
    private static final List<HalfTermDates> DATES =
            List.of(new HalfTermDates(HalfTerm.HT1, LocalDate.of(2024, 9, 4), LocalDate.of(2024, 10, 25)));

    @TempDir
    Path directory;

    private RecordedViews views;

    @BeforeEach
    void a_school() {
        views = new RecordedViews(directory);
        views.project(new DirectoryProjection(new DirectoryRows(views.client())));
        views.answer(new DirectoryQueries(views.client(), views.positions()));
        record(
                SCHOOL,
                new InstitutionRegistered(SCHOOL, new Urn("137654"), "Hill School", InstitutionType.SCHOOL, DAY));
    }

    @Test
    void an_institution_is_found_by_its_id_and_by_its_urn() {
        InstitutionState school = new InstitutionState(
                SCHOOL, "137654", "Hill School", InstitutionType.SCHOOL, List.of(), Map.of(), List.of(), 0);
        assertThat(views.find(new FindInstitution(SCHOOL), InstitutionState.class))
                .contains(school);
        assertThat(views.find(new FindInstitutionByUrn("137654"), InstitutionState.class))
                .contains(school);
        assertThat(views.find(new FindInstitution(COLLEGE), InstitutionState.class))
                .isEmpty();
        assertThat(views.find(new FindInstitutionByUrn("000000"), InstitutionState.class))
                .isEmpty();
    }

    @Test
    void an_institution_is_shown_as_it_is_now() {
        aFullLife();
        assertThat(views.ask(new FindInstitution(SCHOOL), InstitutionState.class))
                .isEqualTo(new InstitutionState(
                        SCHOOL,
                        "200000",
                        "Hill Academy",
                        InstitutionType.SCHOOL,
                        List.of(7, 8),
                        Map.of(YEAR, DATES),
                        List.of(new InstitutionState.OpenAssessment(ASSESSMENT, "cimm-school@2024")),
                        5));
    }

    @Test
    void a_urn_leads_to_whoever_has_it_today() {
        record(SCHOOL, new InstitutionUrnChanged(SCHOOL, new Urn("200000"), DAY));
        record(COLLEGE, new InstitutionRegistered(COLLEGE, new Urn("137654"), "Vale", InstitutionType.COLLEGE, DAY));
        assertThat(views.ask(new FindInstitutionByUrn("137654"), InstitutionState.class)
                        .institutionId())
                .isEqualTo(COLLEGE);
        assertThat(views.ask(new FindInstitutionByUrn("200000"), InstitutionState.class)
                        .institutionId())
                .isEqualTo(SCHOOL);
    }

    @Test
    void an_assessment_says_whose_it_is() {
        aFullLife();
        assertThat(views.find(new FindAssessment(ASSESSMENT), AssessmentState.class))
                .contains(new AssessmentState(ASSESSMENT, SCHOOL, "cimm-school@2024", 0));
        assertThat(views.find(new FindAssessment(SCHOOL), AssessmentState.class))
                .isEmpty();
    }

    @Test
    void frameworks_in_use_are_known_with_the_words_that_were_answered() {
        aFullLife();
        record(new UUID(2, 2), new AssessmentOpened(new UUID(2, 2), COLLEGE, "cimm-college@2024", "another", DAY));
        record(new UUID(2, 3), new AssessmentOpened(new UUID(2, 3), COLLEGE, "cimm-school@2024", "digest", DAY));
        assertThat(new FrameworksInUse(views.client()).all())
                .containsExactly(
                        new FrameworkInUse("cimm-college@2024", "another"),
                        new FrameworkInUse("cimm-school@2024", "digest"));
    }

    @Test
    void what_is_delivered_twice_changes_nothing() {
        aFullLife();
        Map<String, List<String>> once = views.rows();
        views.deliverEverythingAgain();
        assertThat(views.rows()).isEqualTo(once);
    }

    @Test
    void a_rebuilt_directory_is_the_same() {
        aFullLife();
        Map<String, List<String>> live = views.rows();
        views.reset();
        assertThat(views.rows().values()).hasSize(3).allMatch(List::isEmpty);
        views.deliverEverythingAgain();
        assertThat(views.rows()).isEqualTo(live);
    }

    @Test
    void a_fact_about_an_institution_that_nobody_registered_is_an_error() {
        assertThatThrownBy(() -> views.deliverAlone(COLLEGE, 1, new InstitutionRenamed(COLLEGE, "Vale", DAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(COLLEGE.toString());
    }

    private void aFullLife() {
        record(SCHOOL, new InstitutionRenamed(SCHOOL, "Hill Academy", DAY));
        record(SCHOOL, new InstitutionUrnChanged(SCHOOL, new Urn("200000"), DAY));
        record(SCHOOL, new YearGroupsSet(SCHOOL, List.of(7, 8), DAY));
        record(SCHOOL, new TermDatesSet(SCHOOL, YEAR, DATES, DAY));
        record(SCHOOL, new PersonErased(SCHOOL, new UUID(3, 3), DAY));
        record(ASSESSMENT, new AssessmentOpened(ASSESSMENT, SCHOOL, "cimm-school@2024", "digest", DAY));
    }

    private void record(UUID stream, Fact fact) {
        views.record(stream, "2024-09-10T09:00:00Z", fact, MetaData.emptyInstance());
    }
}
