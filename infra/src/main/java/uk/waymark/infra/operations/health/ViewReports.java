package uk.waymark.infra.operations.health;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.views.ViewTokens;

/** How each view is doing, and which node does its work. */
@Component
public record ViewReports(
        ViewProgress progress,
        ViewStalls stalls,
        EventProcessingConfiguration processing,
        ViewTokens tokens,
        @Qualifier("viewsReading") TransactionTemplate reading) {

    /** Names of the views, in the order of the alphabet. */
    public List<String> names() {
        return progress.names();
    }

    /** All views, in the order of the alphabet. */
    public List<ViewReport> all() {
        Map<String, List<ViewReport.Segment>> segments = segments();
        return progress.statuses().stream()
                .map(status -> report(status, segments.getOrDefault(status.view(), List.of())))
                .toList();
    }

    /** One of {@link #names()}. */
    public ViewReport of(String view) {
        return report(progress.status(view), segments().getOrDefault(view, List.of()));
    }

    private ViewReport report(ViewStatus status, List<ViewReport.Segment> segments) {
        return new ViewReport(
                status.view(),
                state(status),
                status.position(),
                status.position() + status.lag(),
                status.lag(),
                status.deadLetters(),
                status.failing(),
                segments);
    }

    private ViewState state(ViewStatus status) {
        boolean stalled = stalls.stalled(status.view(), status.position(), status.lag());
        Optional<StreamingEventProcessor> here =
                processing.eventProcessor(status.view(), StreamingEventProcessor.class);
        if (status.failing()) {
            return ViewState.FAILING;
        }
        if (here.filter(processor -> !processor.isRunning()).isPresent()) {
            return ViewState.STOPPED;
        }
        if (here.filter(ViewReports::isReplaying).isPresent()) {
            return ViewState.REBUILDING;
        }
        if (stalled) {
            return ViewState.STALLED;
        }
        return status.lag() > 0 ? ViewState.CATCHING_UP : ViewState.UP_TO_DATE;
    }

    private static boolean isReplaying(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isReplaying);
    }

    private Map<String, List<ViewReport.Segment>> segments() {
        return Objects.requireNonNull(reading.execute(status -> tokens.all())).stream()
                .collect(Collectors.groupingBy(
                        ViewTokens.ViewSegment::view,
                        Collectors.mapping(
                                part -> new ViewReport.Segment(part.segment(), part.owner()), Collectors.toList())));
    }
}
