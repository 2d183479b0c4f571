package uk.waymark.infra.members.export;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.members.export.HeldOnPerson.Owned;
import uk.waymark.infra.members.export.HeldOnPerson.Taken;
import uk.waymark.infra.platform.access.ActionOwners;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.query.directory.InstitutionState;
import uk.waymark.query.review.FindReviews;
import uk.waymark.query.review.Reviews;
import uk.waymark.query.timeline.Actions;
import uk.waymark.query.timeline.FindActions;

/** The parts that a person takes in the work of an institution. Views name people; here their ids decide. */
@Component
record PartsTaken(Reads reads, StreamFacts streams, ActionOwners owners) {

    /** The actions that are in their hands now. */
    List<Owned> actions(UUID institutionId, UUID personId) {
        return reads.forWaymark(FindActions.all(institutionId), Actions.class).stream()
                .flatMap(all -> all.actions().stream())
                .filter(action -> owners.isOwner(action.actionId(), personId))
                .map(action -> new Owned(action.actionId(), action.description()))
                .toList();
    }

    /** The reviews in which they take part, or took part at some time. */
    List<Taken> reviews(InstitutionState institution, Set<UUID> entries) {
        return institution.assessments().stream()
                .flatMap(one -> reviews(one.assessmentId(), entries))
                .toList();
    }

    private Stream<Taken> reviews(UUID assessmentId, Set<UUID> entries) {
        Set<UUID> theirs = streams.facts(assessmentId, AssessmentEvent.class)
                .flatMap(fact -> review(fact, entries))
                .collect(Collectors.toSet());
        return reads.forWaymark(new FindReviews(assessmentId), Reviews.class).stream()
                .flatMap(all -> all.reviews().stream())
                .filter(review -> theirs.contains(review.reviewId()))
                .map(review -> new Taken(assessmentId, review.reviewId(), review.title()));
    }

    private static Stream<UUID> review(AssessmentEvent fact, Set<UUID> entries) {
        return switch (fact) {
            case ReviewStarted started ->
                started.participants().stream().anyMatch(entries::contains)
                        ? Stream.of(started.reviewId())
                        : Stream.empty();
            case ReviewParticipantsChanged changed ->
                changed.participants().stream().anyMatch(entries::contains)
                        ? Stream.of(changed.reviewId())
                        : Stream.empty();
            case ReviewSignedOff ignored -> Stream.empty();
            case ReviewReopened ignored -> Stream.empty();
            case ReviewAbandoned ignored -> Stream.empty();
            case AssessmentOpened ignored -> Stream.empty();
            case ItemEvent ignored -> Stream.empty();
        };
    }
}
