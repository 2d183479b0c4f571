package uk.waymark.infra.demo;

import static uk.waymark.infra.demo.DemoSitting.due;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.kernel.calendar.HalfTerm.HT6;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;

/** A school that answers the same model as the special school, so that their hub has something to compare. */
@Component
@Profile("demo")
record OrchardRiseStory(DemoCommands demo) {

    static final String URN = "999003";

    DemoInstitution institution() {
        return demo.institution(URN, "cimm-school@2024");
    }

    void tell() {
        beginning();
        year2024();
        year2025();
        year2026();
    }

    private void beginning() {
        demo.sitting(institution(), "2024-09-16T09:40", DemoPeople.ADMINISTRATOR)
                .registers(new Urn(URN), "Orchard Rise School (demonstration)", InstitutionType.SCHOOL);
    }

    private void year2024() {
        at("2024-10-02T13:15")
                .answers("1.1", 2)
                .answers("1.2", 1)
                .answers("1.3", 2)
                .answers("1.4", 2)
                .answers("2.1", 1)
                .answers("2.2", 2)
                .answers("2.3", 2)
                .answers("2.6", 1)
                .answers("3.1", 2)
                .answers("3.2", 3)
                .answers("4.1", 2)
                .answers("4.2", 1)
                .answers("5.1", 2)
                .answers("5.2", 3)
                .answers("6.1", 2)
                .answers("6.2", 2)
                .targets("2.1", 3, due("2024/25", HT6), null)
                .targets("6.1", 3, due("2024/25", HT4), null)
                .flags(Flag.PRIORITY, "2.1", "6.1")
                .flags(Flag.STRENGTH, "5.2");
        at("2025-03-24T10:05").answers("6.1", 3);
        at("2025-07-14T14:30").answers("2.1", 2).answers("1.2", 2);
    }

    private void year2025() {
        at("2025-11-10T11:20").answers("2.3", 3).answers("3.1", 3).answers("4.2", 2);
        at("2026-04-27T15:45").answers("2.1", 3).answers("1.3", 3, null, LocalDate.of(2026, 3, 2));
    }

    private void year2026() {
        at("2026-09-21T09:00")
                .reaffirms("1.1", "2.1", "5.2")
                .answers("3.2", 2, "Fewer employers came than the year before.", null);
    }

    private DemoSitting at(String londonTime) {
        return demo.sitting(institution(), londonTime, DemoPeople.ORCHARD_LEADER);
    }
}
