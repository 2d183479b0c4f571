package uk.waymark.infra.standing.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of this page, looked at otherwise. */
record Links(UUID institutionId, @Nullable UUID assessmentId, Asked asked) {

    /** With the publisher's words, or without them. */
    public String wording(boolean on) {
        return address(assessmentId, asked, on);
    }

    public String today() {
        return address(assessmentId, new Asked(null, null, false), asked.wording());
    }

    public String assessment(UUID other) {
        return address(other, asked, asked.wording());
    }

    private String address(@Nullable UUID assessment, Asked moment, boolean wording) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/institutions/" + institutionId);
        add(address, "assessment", assessment);
        add(address, Asked.AS_AT, moment.asAt());
        add(address, Asked.KNOWN_AT, moment.knownAt());
        add(address, "wording", wording ? "on" : null);
        return address.build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
