package uk.waymark.infra.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.infra.demo.Stage.Cast;
import uk.waymark.kernel.hub.command.AppointHubLead;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.message.Ids;

/** A hub that all three have joined: two schools show how they answer, the college shows nothing. */
@Component
@Profile("demo")
class HubStory {

    static final UUID HUB = Ids.of("demo-hub", "tidewater");
    private static final String FAMILY = "cimm-school";

    private final Stage stage;
    private final SpecialSchoolStory school;
    private final OrchardRiseStory orchard;
    private final CollegeStory college;

    HubStory(Stage stage, SpecialSchoolStory school, OrchardRiseStory orchard, CollegeStory college) {
        this.stage = stage;
        this.school = school;
        this.orchard = orchard;
        this.college = college;
    }

    void tell() {
        Cast hub = new Cast(HUB, HUB, FAMILY);
        stage.chapter(hub, "2025-09-22T09:00", DemoPeople.ADMINISTRATOR)
                .does(new RegisterHub(HUB, "Tidewater Careers Hub (demonstration)", null))
                .does(new AppointHubLead(
                        HUB, stage.people(hub, DemoPeople.HUB_LEAD).getFirst(), null));
        joins(school.cast(), "2025-09-25T10:30").does(shares(school.cast(), LocalDate.of(2024, 9, 1)));
        joins(orchard.cast(), "2025-10-01T16:10").does(shares(orchard.cast(), LocalDate.of(2025, 9, 1)));
        joins(college.cast(), "2025-10-09T12:00");
    }

    private Chapter joins(Cast cast, String londonTime) {
        return stage.chapter(cast, londonTime, DemoPeople.ADMINISTRATOR)
                .does(new JoinHub(cast.institutionId(), HUB, null));
    }

    private static GrantHubSharing shares(Cast cast, LocalDate from) {
        return new GrantHubSharing(cast.institutionId(), HUB, FAMILY, from, null);
    }
}
