package uk.waymark.infra.platform.settings;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address at which people reach Waymark.
 *
 * @param publicAddress as people type it, such as https://waymark.school.example, with the path if there is one; links that are
 *     handed on begin with it, and requests for another host are refused, but for this machine's own (127.0.0.1, localhost).
 *     Without it, links begin with whatever host a request names
 */
@ConfigurationProperties("waymark")
public record PublicAddress(@Nullable URI publicAddress) {

    private static final Set<String> OF_THIS_MACHINE =
            Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    public PublicAddress {
        if (publicAddress != null
                && (publicAddress.getHost() == null
                        || publicAddress.getRawQuery() != null
                        || publicAddress.getRawFragment() != null
                        || !List.of("http", "https").contains(publicAddress.getScheme()))) {
            throw new IllegalArgumentException(
                    "waymark.public-address is no address like https://waymark.school.example: " + publicAddress);
        }
    }

    /** An address that can be handed on; while a request is answered, unless the setting is there. */
    public String of(String path) {
        return publicAddress == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString()
                : below(publicAddress, path);
    }

    /** The same where no request is answered. */
    public String of(String path, URI otherwise) {
        return below(publicAddress == null ? otherwise : publicAddress, path);
    }

    private static String below(URI address, String path) {
        return address.toString().replaceFirst("/+$", "") + path;
    }

    /** Whether a request that names this host is for somebody else. */
    public boolean isNot(String host) {
        return publicAddress != null
                && !host.equalsIgnoreCase(publicAddress.getHost())
                && !OF_THIS_MACHINE.contains(host);
    }
}
