package uk.waymark.infra.hub.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;

/** The frameworks that can be shared, as people know them; templates call it {@code @frameworkTitles}. */
@Component("frameworkTitles")
public class FrameworkTitles {

    private final FrameworkCatalogue catalogue;

    FrameworkTitles(FrameworkCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Titles by family, in the order of the catalogue. */
    public Map<String, String> all() {
        Map<String, String> titles = new LinkedHashMap<>();
        List<Framework> frameworks = catalogue.frameworks();
        frameworks.forEach(framework -> titles.put(framework.family(), framework.title()));
        return titles;
    }

    public String title(String family) {
        return all().getOrDefault(family, family);
    }
}
