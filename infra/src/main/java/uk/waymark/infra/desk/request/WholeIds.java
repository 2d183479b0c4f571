package uk.waymark.infra.desk.request;

import java.util.UUID;

/** A reader of ids. {@link UUID#fromString} takes shortened ids as well, which would give one thing two addresses. */
final class WholeIds {

    private WholeIds() {}

    static UUID read(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not an id");
        }
        return id;
    }
}
