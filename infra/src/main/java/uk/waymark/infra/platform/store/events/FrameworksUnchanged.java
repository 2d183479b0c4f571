package uk.waymark.infra.platform.store.events;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.query.directory.FrameworkInUse;

/**
 * A check that stops the start if the words of a framework that is in use are no longer those that institutions have
 * answered.
 */
@Component
public record FrameworksUnchanged(FrameworkCatalogue catalogue) {

    /** @throws StoreRefused if a framework is missing, or has other words */
    public void check(Collection<FrameworkInUse> inUse) {
        inUse.forEach(this::check);
    }

    private void check(FrameworkInUse inUse) {
        Optional<Framework> builtIn = catalogue.framework(inUse.frameworkId());
        if (builtIn.isEmpty()) {
            throw refused("Assessments use the framework %s, which this version of Waymark does not have.", inUse);
        }
        if (!builtIn.get().digest().equals(inUse.digest())) {
            throw refused(
                    "The words of the framework %s are no longer those that assessments were opened with.", inUse);
        }
    }

    private static StoreRefused refused(String why, FrameworkInUse inUse) {
        return new StoreRefused(
                why.formatted(inUse.frameworkId()),
                "Start the version of Waymark that has its file with the SHA-256 digest %s.".formatted(inUse.digest()),
                null);
    }
}
