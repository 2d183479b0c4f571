package uk.waymark.infra.demo;

import static uk.waymark.infra.demo.DemoSitting.due;
import static uk.waymark.infra.demo.DemoSitting.window;
import static uk.waymark.kernel.calendar.HalfTerm.HT1;
import static uk.waymark.kernel.calendar.HalfTerm.HT2;
import static uk.waymark.kernel.calendar.HalfTerm.HT3;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.kernel.calendar.HalfTerm.HT5;
import static uk.waymark.kernel.calendar.HalfTerm.HT6;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.message.Ids;

/** A special school: its plan of January 2025, and what became of it in the two years after. Everybody in it is invented. */
@Component
@Profile("demo")
record SpecialSchoolStory(DemoCommands demo) {

    static final String URN = "999001";
    private static final String LEADER = DemoPeople.LEADER;
    private static final String HEAD = DemoPeople.HEAD;

    DemoInstitution institution() {
        return demo.institution(URN, "cimm-school@2024");
    }

    UUID leader() {
        return demo.people(institution(), LEADER).getFirst();
    }

    /** Whether the story is on record, were it only its beginning. */
    boolean isBegun() {
        return registration().isBegun();
    }

    /** Whether what came after the plan is. */
    boolean isPlanned() {
        return review2025().isBegun();
    }

    private DemoSitting registration() {
        return at("2024-09-16T09:05", DemoPeople.ADMINISTRATOR);
    }

    private DemoSitting review2025() {
        return at("2025-01-21T16:10", LEADER);
    }

    /** Before the plan: the first self-assessment. */
    void beginning() {
        registration().registers(new Urn(URN), "Harbour Lane School (demonstration)", InstitutionType.SPECIAL_SCHOOL);
        at("2024-09-23T15:40", LEADER)
                .answers("1.1", 3)
                .answers("1.4", 3)
                .answers("1.5", 2)
                .answers("2.5", 2)
                .answers("3.1", 2)
                .answers("3.2", 2)
                .answers("3.5", 2)
                .answers("3.8", 1)
                .answers("5.3", 2)
                .shows("1.1", "Careers leader qualification certificate, and the staffing structure of September 2024.")
                .practises("5.3", "Every Year 11 learner spends two mornings with a local employer.");
    }

    /** What the plan of January 2025 led to, until the summer. */
    void spring2025(Function<String, UUID> planned) {
        UUID review = Ids.of("demo-review", URN, "2025");
        review2025()
                .startsReview(review, "2024/25", "January review with the head", LEADER, HEAD)
                .flags(Flag.PRIORITY, "1.2", "1.3", "2.3", "3.7")
                .flags(Flag.STRENGTH, "1.1", "5.2");
        at("2025-01-29T12:00", LEADER).reaffirms("1.1", "1.4", "2.5");
        at("2025-01-29T12:30", HEAD).signsOff(review, "Agreed with governors.");
        at("2025-02-10T15:45", LEADER)
                .starts(planned.apply("1.3"))
                .completes(planned.apply("1.3"), "Careers plan sent to governors, staff and the careers hub.")
                .starts(planned.apply("1.2"))
                .moves(planned.apply("2.1"), due("2024/25", HT5), "The new learning outcomes are not agreed yet.");
        at("2025-03-17T16:00", LEADER)
                .completes(planned.apply("1.2"), "Vision adopted by the governing body.")
                .answers("1.2", 3, null, LocalDate.of(2025, 3, 13))
                .notes(planned.apply("2.3"), "All of Year 10 recorded; Year 11 half done.");
        at("2025-05-19T09:20", LEADER)
                .completes(planned.apply("2.3"), "Every learner in Years 9 to 14 has a record.")
                .answers("2.3", 3)
                .moves(planned.apply("2.1"), due("2024/25", HT6), "Moved behind the exam season.");
        at("2025-07-15T14:00", LEADER)
                .answers("1.3", 3, null, null)
                .completes(planned.apply("1.7"), "Our adviser now sits in the planning meeting each term.")
                .completes(planned.apply("2.4"), "Three years of destinations shown to governors.")
                .completes(planned.apply("5.2"), "Insights of each encounter are in the learning journey.")
                .completes(planned.apply("4.1"), "Two lesson visits a half-term, shared with staff.")
                .answers("1.7", 3)
                .completes(planned.apply("3.3"), "Stereotypes are a thread in every key demo of the learning journey.")
                .cancels(planned.apply("6.3"), "Replaced by the local authority's own review of guidance.");
    }

    /** The second year: slips, a fall with its reason, a mistake that was taken back. */
    void year2025(Function<String, UUID> planned) {
        at("2025-09-08T16:20", LEADER)
                .carriesOver(planned.apply("2.1"), window("2025/26", HT1, HT2), "Needs the new curriculum lead.")
                .carriesOver(planned.apply("1.6"), window("2025/26", HT2, HT4), "The careers hub is being reorganised.")
                .carriesOver(
                        planned.apply("2.7"),
                        window("2025/26", HT3, HT3),
                        "The personal education lead starts in January.")
                .carriesOver(planned.apply("4.4"), window("2025/26", HT4, HT5), "Waits for the learning journey.")
                .cancels(planned.apply("3.4"), "Planned anew, as an evening for parents and carers.")
                .targets(
                        "1.2",
                        4,
                        Due.between(AcademicYear.parse("2025/26"), HT3, HT4),
                        "One year more: governors change.")
                .answers("2.6", 3, null, LocalDate.of(2025, 6, 30));
        at("2025-11-11T10:15", LEADER)
                .answers("1.6", 1, "Our contact at the careers hub left and meetings have stopped.", null);
        UUID review = Ids.of("demo-review", URN, "2026");
        DemoSitting mistake = at("2026-01-13T15:30", LEADER)
                .startsReview(review, "2025/26", "Review a year on", LEADER, HEAD, DemoPeople.CONTRIBUTOR)
                .reaffirms("1.1", "1.4", "1.5", "3.1", "5.2")
                .answers("5.1", 3);
        at("2026-01-20T08:50", LEADER)
                .retracts("5.1", mistake.entry("5.1"), "Entered for the wrong statement: it was meant for 5.3.")
                .answers("5.3", 3);
        at("2026-02-04T16:30", HEAD).signsOff(review, "Employer work and recording are the year's success.");
        at("2026-03-19T15:10", LEADER)
                .answers("1.6", 3)
                .completes(planned.apply("1.6"), "Half-termly meetings with the new hub lead.")
                .completes(planned.apply("2.1"), "Learning journey published for every pathway.")
                .answers("2.1", 3);
        UUID alumni = action("alumni");
        at("2026-04-21T11:00", LEADER)
                .plans(
                        alumni,
                        "3.8",
                        "Invite four former learners to talk about their route",
                        due("2025/26", HT6),
                        DemoPeople.CONTRIBUTOR)
                .targets("3.8", 3, due("2026/27", HT2), null);
        at("2026-07-09T14:40", DemoPeople.CONTRIBUTOR).completes(alumni, "Three of four came; one recorded a film.");
        at("2026-07-14T09:30", LEADER)
                .completes(planned.apply("4.4"), "Skills are assessed twice a year in every subject.")
                .answers("3.8", 2)
                .answers("4.4", 3);
    }

    /** The third year, as far as it has come. */
    void year2026() {
        UUID insights = action("insights");
        UUID parents = action("parents");
        UUID subjects = action("subjects");
        at("2026-09-07T16:05", LEADER)
                .plans(
                        insights,
                        "2.2",
                        "Share what the Future Skills Questionnaire says with each tutor",
                        due("2026/27", HT1),
                        LEADER)
                .plans(
                        parents,
                        "3.4",
                        "Labour market evening for parents and carers",
                        due("2026/27", HT2),
                        LEADER,
                        DemoPeople.CONTRIBUTOR)
                .plans(
                        subjects,
                        "4.2",
                        "Each subject names two careers links per half-term",
                        window("2026/27", HT1, HT3),
                        "HOFS")
                .starts(subjects);
        at("2026-09-21T09:40", LEADER)
                .answers("5.2", 1, "Two employers withdrew and this year's encounters are not arranged yet.", null);
        at("2026-10-12T15:55", LEADER)
                .notes(subjects, "Six of eight subjects done.")
                .answers("4.2", 3, null, LocalDate.of(2026, 10, 1))
                .moves(parents, window("2026/27", HT2, HT3), "The hall is being repaired until December.");
        at("2026-11-09T16:15", LEADER).answers("2.2", 3).flags(Flag.PRIORITY, "2.2", "3.4");
    }

    private DemoSitting at(String londonTime, String by) {
        return demo.sitting(institution(), londonTime, by);
    }

    private static UUID action(String name) {
        return Ids.of("demo-action", URN, name);
    }
}
