package uk.waymark.kernel.framework;

import java.util.List;
import java.util.Optional;

/** The catalogue of every framework that this Waymark knows. */
public interface FrameworkCatalogue {

    List<Framework> frameworks();

    default Optional<Framework> framework(String frameworkId) {
        return frameworks().stream()
                .filter(framework -> framework.id().equals(frameworkId))
                .findFirst();
    }

    default Optional<Item> item(ItemRef ref) {
        return framework(ref.frameworkId()).flatMap(framework -> framework.item(ref.item()));
    }
}
