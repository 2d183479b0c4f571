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
import uk.waymark.infra.desk.request.NetworkAddress;

/**
 * A count of the requests of those who have not shown who they are, by network address. Bringing a credential along shows
 * nothing: such a request counts until the credential has proved genuine, and not again while it is known to be.
 */
final class Strangers {

    private static final String COUNTED = Strangers.class.getName();
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
        if (request.getAttribute(COUNTED) != null) {
            request.removeAttribute(COUNTED);
            quota.giveBack(address(request));
            credential(request).ifPresent(digest -> genuine.put(digest, true));
        }
    }

    /** The request was answered with 401. What was genuine an hour ago may have been revoked. */
    void refused(HttpServletRequest request) {
        if (request.getAttribute(COUNTED) == null) {
            credential(request).ifPresent(genuine::invalidate);
            quota.waitOf(address(request));
        }
    }

    private boolean isKnown(HttpServletRequest request) {
        return credential(request).map(genuine::getIfPresent).isPresent();
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
