package uk.waymark.infra.account.signin;

import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;
import uk.waymark.infra.platform.settings.PublicAddress;

/** The link for the first start: as long as nobody can sign in, whoever can see the console may begin. */
@Component
@ConditionalOnWebApplication
record SetUpLink(Accounts accounts, OneTimeLinks links, PublicAddress address, Environment environment) {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);
    private static final Duration VALID = Duration.ofHours(24);

    /** After a demonstration, if there is one, has brought its accounts. */
    @EventListener(ApplicationReadyEvent.class)
    void show() {
        if (!accounts.none()) {
            links.revoke(Purpose.SET_UP, null, null);
            return;
        }
        String secret = links.issue(Purpose.SET_UP, null, null, VALID);
        LOG.info(
                "Nobody can sign in yet. Open this link within {} hours to make the first account:\n\n    {}\n",
                VALID.toHours(),
                address.of(OneTimeLinks.path(secret), thisMachine()));
    }

    private URI thisMachine() {
        return URI.create("http://127.0.0.1:%s%s"
                .formatted(
                        environment.getProperty("local.server.port"),
                        environment.getProperty("server.servlet.context-path", "")));
    }
}
