package uk.waymark.infra.standing.page.home;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Links to the home page for another moment, another assessment, or with the wording. */
record HomeLinks(UUID institutionId, @Nullable UUID assessmentId, HomeParameters asked) {

    /** With the publisher's words, or without them. */
    public String wording(boolean on) {
        return address(assessmentId, asked, on);
    }

    public String today() {
        return address(assessmentId, new HomeParameters(null, null, false), asked.wording());
    }

    public String assessment(UUID other) {
        return address(other, asked, asked.wording());
    }

    private String address(@Nullable UUID assessment, HomeParameters moment, boolean wording) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/institutions/" + institutionId);
        add(address, "assessment", assessment);
        add(address, HomeParameters.AS_AT, moment.asAt());
        add(address, HomeParameters.KNOWN_AT, moment.knownAt());
        add(address, "wording", wording ? "on" : null);
        return address.build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
