package uk.waymark.infra.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What concerns security, one line each, with the account's id and the network address; the correlation id stands in
 * front of every line. Never a name, an e-mail address, a password, a link or a token.
 */
@Component
public class SecurityLog {

    /** Of the logger that all of it goes to. */
    public static final String NAME = "uk.waymark.security";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    // what a proxy passes on could be anything
    private static final Pattern NO_ADDRESS = Pattern.compile("[^0-9a-zA-Z.:%_-]");
    private static final int LONGEST_ADDRESS = 64;

    /**
     * @param accountId whose account it is about; null if it is nobody's, or if nobody knows
     */
    public void happened(String event, @Nullable UUID accountId) {
        LOG.info("{} account={} address={}", event, accountId == null ? "-" : accountId, address());
    }

    /** The network address of whoever sent the request that is being answered; {@code -} outside of one. */
    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? address(web.getRequest())
                : "-";
    }

    /** The network address that a request came from, in characters that a log can take. */
    public static String address(HttpServletRequest request) {
        String address = NO_ADDRESS.matcher(request.getRemoteAddr()).replaceAll("?");
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }
}
