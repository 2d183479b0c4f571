package uk.waymark.infra.standing.page.home;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.query.history.FindHistory;
import uk.waymark.query.history.History;
import uk.waymark.query.history.HistoryEntry;
import uk.waymark.query.maturity.FindMaturity;
import uk.waymark.query.maturity.Maturity;
import uk.waymark.query.timeline.work.FindWorkAtHand;
import uk.waymark.query.timeline.work.WorkAtHand;

/** The reads of the home page from the views; one question each. */
@Component
record HomeReads(Reads reads, FrameworkCatalogue catalogue, PersonNames names) {

    private static final int CHANGES = 8;

    /** Title of the framework of each assessment that the institution has opened. */
    Map<UUID, String> assessments(Site site) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        site.institution()
                .assessments()
                .forEach(one -> titles.put(
                        one.assessmentId(),
                        catalogue
                                .framework(one.frameworkId())
                                .map(Framework::title)
                                .orElse(one.frameworkId())));
        return titles;
    }

    /** What the plan calls somebody. */
    String name(Member member) {
        return Objects.requireNonNull(names.names(List.of(member.personId())).get(member.personId()));
    }

    Maturity maturity(UUID assessmentId, @Nullable LocalDate asAt, Past past) {
        return reads.one(
                new FindMaturity(assessmentId, asAt, past.knownAt()), Maturity.class, "assessmentId", assessmentId);
    }

    WorkAtHand work(UUID institutionId, Past past) {
        return reads.one(
                new FindWorkAtHand(institutionId, past.asAt(), past.knownAt()),
                WorkAtHand.class,
                "institutionId",
                institutionId);
    }

    /** The last that was recorded by the day that is looked at. */
    List<HistoryEntry> changes(UUID institutionId, Past past) {
        FindHistory newest = FindHistory.latest(institutionId, null, past.recordedBy(), CHANGES);
        return reads.one(newest, History.class, "institutionId", institutionId).entries();
    }
}
