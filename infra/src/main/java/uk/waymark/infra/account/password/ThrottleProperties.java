package uk.waymark.infra.account.password;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of how often somebody may get a password wrong.
 *
 * @param perEmail attempts for one e-mail address, whether or not anybody has it
 * @param perAddress attempts from one network address; behind a proxy that does not pass on addresses, from
 *     everybody together
 * @param within the time after which all attempts are possible again; they come back one after the other
 */
@ConfigurationProperties("waymark.sign-in")
record ThrottleProperties(int perEmail, int perAddress, Duration within) {}
