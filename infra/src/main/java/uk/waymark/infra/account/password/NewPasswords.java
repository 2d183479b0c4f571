package uk.waymark.infra.account.password;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.OneTimeLinks;

/** Passwords that people choose: long enough, and not the first that somebody would try. */
@Component
public record NewPasswords(PasswordEncoder passwords, Accounts accounts, OneTimeLinks links, SecurityLog log) {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final String COMMON = "Many people choose this one, or one like it, so it is tried first."
            + " Choose another: three or four words that have nothing to do with each other are good.";
    private static final String THEIRS =
            "This is made of your name, your e-mail address, the name of your institution or"
                    + " words that everybody here knows, so it is tried first. Choose something else.";

    /**
     * A password that somebody may have.
     *
     * @param field where refusals stand
     * @param theirs what anybody might know of them, none of which may be the password, nor much of it
     * @throws RequestRefused at the field, if it will not do
     */
    public String require(@Nullable String typed, String field, Collection<String> theirs) {
        String password = Objects.requireNonNullElse(typed, "");
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refused(field, "Choose at least %d characters: three or four words are good.".formatted(SHORTEST));
        }
        if (length > LONGEST) {
            throw refused(field, "Choose at most %d characters.".formatted(LONGEST));
        }
        return switch (Guesses.weaknessOf(password, AboutThem.words(theirs))) {
            case NONE -> password;
            case COMMON -> throw refused(field, COMMON);
            case THEIRS -> throw refused(field, THEIRS);
        };
    }

    /** The password opens the account from now on; a link for another one, which somebody may have kept, does no longer. */
    public void set(UUID accountId, String password) {
        accounts.setPassword(accountId, Objects.requireNonNull(passwords.encode(password)));
        links.revokeAll(accountId);
        log.happened("password changed", accountId);
    }

    private static RequestRefused refused(String field, String why) {
        return RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, field, why);
    }
}
