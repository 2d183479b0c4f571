package uk.waymark.kernel.text;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** An opener of erasable texts for an answer. Query handlers use it; projections never do. */
@FunctionalInterface
public interface TextOpener {

    /** One look-up of keys for the whole answer. Every text that was asked for is in the result, by its id. */
    Map<UUID, OpenedText> open(Collection<ErasableText> texts);
}
