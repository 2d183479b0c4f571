package uk.waymark.infra.api.request;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who acts until there is sign-in: one configured id, in one role. */
@Component
public class LocalActor {

    private static final String NOBODY_IN_PARTICULAR = "00000000-0000-4000-8000-000000000001";

    private final UUID id;

    LocalActor(@Value("${waymark.actor:" + NOBODY_IN_PARTICULAR + "}") UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public String role() {
        return "CAREERS_LEADER";
    }
}
