package uk.waymark.query.directory;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.kernel.message.Fact;

/** A projection that keeps institutions and the owners of assessments as they are now. */
@Component
@ProcessingGroup(DirectoryProjection.VIEW)
public class DirectoryProjection {

    public static final String VIEW = "directory";

    private final DirectoryRows rows;

    DirectoryProjection(DirectoryRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(InstitutionRegistered registered, @Timestamp Instant recordedAt) {
        rows.register(registered, recordedAt);
    }

    @EventHandler
    void on(InstitutionRenamed renamed) {
        rows.rename(renamed);
    }

    @EventHandler
    void on(InstitutionUrnChanged changed, @Timestamp Instant recordedAt) {
        rows.changeUrn(changed, recordedAt);
    }

    @EventHandler
    void on(YearGroupsSet set) {
        rows.setYearGroups(set);
    }

    @EventHandler
    void on(TermDatesSet set) {
        rows.setTermDates(set);
    }

    @EventHandler
    void on(AssessmentOpened opened) {
        rows.open(opened);
    }

    /** Takes note of every other fact, so that the view's position advances. */
    @EventHandler
    void other(Fact fact) {}

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
