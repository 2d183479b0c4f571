package uk.waymark.infra.account.twostep;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of two-step sign-in. Everybody who has a password can set it up.
 *
 * @param wantedFrom who is asked for it
 * @param within how long after they were first asked somebody can put it off; after that they cannot sign in without
 * @param key with which the secrets that codes are made of are sealed, at least 32 characters that nobody can guess, the same
 *     on every node; without it they are sealed with a key that lies in the people store itself. Where it changes, everybody
 *     has to set it up anew
 */
@ConfigurationProperties("waymark.sign-in.two-step")
public record TwoStepProperties(
        @DefaultValue("administrators") WantedFrom wantedFrom,
        @DefaultValue("14d") Duration within,
        @Nullable String key) {

    private static final int SHORTEST_KEY = 32;

    /** Who is asked. */
    public enum WantedFrom {
        NOBODY,
        /** Administrators of institutions, and whoever runs the installation. */
        ADMINISTRATORS,
        EVERYBODY
    }

    public TwoStepProperties {
        if (key != null && key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "waymark.sign-in.two-step.key has fewer than %d characters".formatted(SHORTEST_KEY));
        }
    }

    /** The key itself is for nobody's log. */
    @Override
    public String toString() {
        return "TwoStepProperties[" + wantedFrom + ", " + within + "]";
    }
}
