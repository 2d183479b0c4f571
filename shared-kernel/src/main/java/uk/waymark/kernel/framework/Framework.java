package uk.waymark.kernel.framework;

import java.util.List;
import java.util.Optional;

/**
 * A published set of items in one immutable version.
 *
 * @param id {@code family@version}
 * @param attribution who wrote the words, to be shown wherever they are
 * @param digest SHA-256 of the framework's file, hex: events keep it, so that the words cannot change under them
 */
public record Framework(
        String id,
        String family,
        String version,
        String title,
        String attribution,
        List<Section> sections,
        String digest) {

    /** The family that an id names, whether or not there is such a framework. */
    public static String familyOf(String id) {
        return id.replaceFirst("@.*", "");
    }

    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<Item> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
