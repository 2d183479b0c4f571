package uk.waymark.infra.platform.access;

import java.util.Set;

/** What shows who asks, a session or a token, for those who answer for longer than a request. */
public interface Credentials {

    /**
     * Which of these still show it.
     *
     * @param ids of sessions and of tokens
     */
    Set<String> good(Set<String> ids);
}
