package uk.waymark.infra.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.hub.command.AppointHubLead;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.message.Ids;

/** A hub that all three have joined: two schools show how they answer, the college shows nothing. */
@Component
@Profile("demo")
record HubStory(DemoCommands demo, SpecialSchoolStory school, OrchardRiseStory orchard, CollegeStory college) {

    static final UUID HUB = Ids.of("demo-hub", "tidewater");
    private static final String FAMILY = "cimm-school";

    void tell() {
        DemoInstitution hub = new DemoInstitution(HUB, HUB, FAMILY);
        demo.sitting(hub, "2025-09-22T09:00", DemoPeople.ADMINISTRATOR)
                .does(() -> new RegisterHub(HUB, "Tidewater Careers Hub (demonstration)", null))
                .does(() -> new AppointHubLead(
                        HUB, demo.people(hub, DemoPeople.HUB_LEAD).getFirst(), null));
        joins(school.institution(), "2025-09-25T10:30")
                .does(() -> shares(school.institution(), LocalDate.of(2024, 9, 1)));
        joins(orchard.institution(), "2025-10-01T16:10")
                .does(() -> shares(orchard.institution(), LocalDate.of(2025, 9, 1)));
        joins(college.institution(), "2025-10-09T12:00");
    }

    private DemoSitting joins(DemoInstitution institution, String londonTime) {
        return demo.sitting(institution, londonTime, DemoPeople.ADMINISTRATOR)
                .does(() -> new JoinHub(institution.institutionId(), HUB, null));
    }

    private static GrantHubSharing shares(DemoInstitution institution, LocalDate from) {
        return new GrantHubSharing(institution.institutionId(), HUB, FAMILY, from, null);
    }
}
