package uk.waymark.infra.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import uk.waymark.infra.desk.request.NetworkAddress;
import uk.waymark.infra.platform.access.Callers;

/**
 * A count of the requests of those who have not shown who they are, by network address. Bringing a credential along shows
 * nothing: such a request counts until the credential has proved genuine, and not again while it is known to be.
 */
final class Strangers {

    private static final String COUNTED = Strangers.class.getName() + ".counted";
    private static final String PROVED = Strangers.class.getName() + ".proved";
    private static final int REMEMBERED = 10_000;
    private static final Duration FOR = Duration.ofHours(1);

    private final Quota quota;

    /** Digests: nobody finds a token in the memory of this node. */
    private final Cache<String, Boolean> genuine =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(FOR).build();

    Strangers(Allowance allowance) {
        this.quota = new Quota(allowance);
    }

    /** How long the request has to wait before anybody looks who sent it; zero if not at all. */
    Duration waitOf(HttpServletRequest request) {
        if (isKnown(request)) {
            return Duration.ZERO;
        }
        request.setAttribute(COUNTED, true);
        return quota.waitOf(address(request));
    }

    /** Whoever sent the request has shown who they are. */
    void proved(HttpServletRequest request) {
        request.setAttribute(PROVED, true);
        if (request.getAttribute(COUNTED) != null) {
            request.removeAttribute(COUNTED);
            quota.giveBack(address(request));
            credential(request).ifPresent(digest -> genuine.put(digest, true));
        }
    }

    /**
     * The request has been answered. Whatever it was answered with, it counts if nobody has shown by it who they are: its
     * credential may have been revoked, or never been looked at. A wrong credential counts, too, where a session has shown it.
     */
    void answered(HttpServletRequest request, int status) {
        boolean shown = request.getAttribute(PROVED) != null && status != HttpStatus.UNAUTHORIZED.value();
        if (!shown && request.getAttribute(COUNTED) == null) {
            credential(request).ifPresent(genuine::invalidate);
            quota.waitOf(address(request));
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        return Callers.current().isPresent() // by a session
                || credential(request).map(genuine::getIfPresent).isPresent();
    }

    private static String address(HttpServletRequest request) {
        return NetworkAddress.key(request.getRemoteAddr());
    }

    private static Optional<String> credential(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).map(Strangers::digest);
    }

    private static String digest(String credential) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(credential.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
