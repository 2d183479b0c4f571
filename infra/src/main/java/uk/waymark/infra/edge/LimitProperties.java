package uk.waymark.infra.edge;

import jakarta.validation.Valid;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.validation.annotation.Validated;

/**
 * The settings that say how many requests are answered, on this node.
 *
 * @param account to whoever is signed in, or uses a token
 * @param address to everybody else, all at one address together
 */
@Validated
@ConfigurationProperties("waymark.limits")
record LimitProperties(
        @Valid @NestedConfigurationProperty Allowance account,
        @Valid @NestedConfigurationProperty Allowance address) {}
