package uk.waymark.infra.frame.live;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Credentials;

/** The places for pages that listen: so many in all, so many of them for one account, each as long as its credential is good. */
@Component
record LivePlaces(LiveProperties properties, Credentials credentials) {

    /**
     * One account leaves places for others, whatever it does.
     *
     * @param taken what is open already
     * @throws RequestRefused if there is no place for one more
     */
    void require(LiveListener listener, Collection<LiveConnection> taken) {
        if (taken.size() >= properties.connections()) {
            throw none(HttpStatus.SERVICE_UNAVAILABLE);
        }
        long theirs = taken.stream()
                .filter(one -> one.listener().accountId().equals(listener.accountId()))
                .count();
        if (theirs >= properties.perAccount()) {
            throw none(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    static RequestRefused none(HttpStatus status) {
        return new RequestRefused(Problem.of(status, "Too many pages are open; this one is not kept up to date."));
    }

    /** Whoever signed out, here or elsewhere, listens no longer, nor does a token that has ended. */
    void endOfThoseWhoLeft(Collection<LiveConnection> taken) {
        Set<String> used = taken.stream()
                .map(connection -> connection.listener().credential())
                .collect(Collectors.toSet());
        if (used.isEmpty()) {
            return;
        }
        Set<String> good = credentials.good(used);
        taken.stream()
                .filter(one -> used.contains(one.listener().credential()))
                .filter(one -> !good.contains(one.listener().credential()))
                .forEach(LiveConnection::end);
    }
}
