package uk.waymark.infra.platform.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data is kept that nobody needs any more. The record itself is kept for ever; it names nobody.
 *
 * @param invitations how long an invitation can be used
 * @param passwordLinks how long a link for a new password can be used
 * @param expired how long tokens and links that have expired are still listed
 * @param unusedAccounts how long an account is kept that no institution and no hub knows, or that nobody has ever been
 *     able to use
 * @param operations how long the reasons are kept for which operators did something to the installation
 * @param importReports how long the reports of imports are kept
 * @param backups how long backups of the people store are kept: after this, somebody who was erased is gone
 *     from them, too. Waymark tells people so, and deletes its own backups; delete others as early
 */
@ConfigurationProperties("waymark.retention")
public record RetentionProperties(
        @DefaultValue("14d") Duration invitations,
        @DefaultValue("1d") Duration passwordLinks,
        @DefaultValue("30d") Duration expired,
        @DefaultValue("180d") Duration unusedAccounts,
        @DefaultValue("365d") Duration operations,
        @DefaultValue("90d") Duration importReports,
        @DefaultValue("30d") Duration backups) {}
