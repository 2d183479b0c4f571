package uk.waymark.infra.demo;

import static uk.waymark.infra.demo.DemoSitting.due;
import static uk.waymark.kernel.calendar.HalfTerm.HT1;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.kernel.calendar.HalfTerm.HT6;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.message.Ids;

/** A college that began a year later and answers the college's own model. Everybody in it is invented. */
@Component
@Profile("demo")
record CollegeStory(DemoCommands demo) {

    static final String URN = "999002";
    private static final String LEADER = DemoPeople.COLLEGE_LEADER;

    DemoInstitution institution() {
        return demo.institution(URN, "cimm-college@2024");
    }

    void tell() {
        year2025();
        year2026();
    }

    private void year2025() {
        demo.sitting(institution(), "2025-09-15T10:00", DemoPeople.ADMINISTRATOR)
                .registers(new Urn(URN), "Weir Gate College (demonstration)", InstitutionType.COLLEGE);
        at("2025-09-29T14:20")
                .answers("1.1", 2)
                .answers("1.2", 2)
                .answers("1.3", 3)
                .answers("1.6", 2)
                .answers("2.1", 1)
                .answers("2.4", 3)
                .answers("3.1", 2)
                .answers("4.1", 2)
                .answers("4.6", 1)
                .answers("5.1", 3)
                .answers("6.1", 3)
                .answers("6.3", 2)
                .targets("2.1", 3, due("2025/26", HT6), null)
                .targets("4.6", 2, due("2025/26", HT4), null)
                .flags(Flag.PRIORITY, "2.1", "4.6")
                .flags(Flag.STRENGTH, "5.1");
        UUID pathways = Ids.of("demo-action", URN, "pathways");
        at("2025-10-06T09:30")
                .plans(
                        pathways,
                        "2.1",
                        "Write the learning journey of each curriculum area",
                        due("2025/26", HT4),
                        LEADER,
                        "ALL STAFF");
        at("2026-05-05T11:45").completes(pathways, "Nine of nine areas.");
        at("2026-06-22T15:00").answers("2.1", 3).answers("4.6", 2, null, LocalDate.of(2026, 4, 1));
    }

    private void year2026() {
        UUID destinations = Ids.of("demo-action", URN, "destinations");
        at("2026-09-14T09:10")
                .reaffirms("1.1", "1.2", "5.1")
                .answers("2.4", 2, "The destinations survey was not run for leavers of 2026.", null)
                .targets("2.4", 4, due("2026/27", HT6), null)
                .plans(
                        destinations,
                        "2.4",
                        "Run the destinations survey again, with sustained destinations",
                        due("2026/27", HT1),
                        "JB");
        at("2026-10-05T16:40").starts(destinations).notes(destinations, "Supplier chosen.");
    }

    private DemoSitting at(String londonTime) {
        return demo.sitting(institution(), londonTime, LEADER);
    }
}
