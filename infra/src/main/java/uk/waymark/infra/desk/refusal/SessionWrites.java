package uk.waymark.infra.desk.refusal;

import org.springframework.security.access.AccessDeniedException;

/** A refusal to write over the API with a session, which a browser sends along by itself. */
public final class SessionWrites extends AccessDeniedException {

    static final String DETAIL =
            "With a session the API can only be read. To write, a program sends a token, made on your account's page.";

    public SessionWrites() {
        super(DETAIL);
    }
}
