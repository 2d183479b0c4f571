package uk.waymark.infra.account.password;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Accounts;

/** Passwords that people choose: long enough, and not the first that somebody would try. */
@Component
public record NewPasswords(PasswordEncoder passwords, Accounts accounts, SecurityLog log) {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    /**
     * A password that somebody may have.
     *
     * @param field where refusals stand
     * @param theirs their name, e-mail address and the like, none of which may be the password
     * @throws RequestRefused at the field, if it will not do
     */
    public String require(@Nullable String typed, String field, String... theirs) {
        String password = Objects.requireNonNullElse(typed, "");
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refused(field, "Choose at least %d characters: three or four words are good.".formatted(SHORTEST));
        }
        if (length > LONGEST) {
            throw refused(field, "Choose at most %d characters.".formatted(LONGEST));
        }
        if (isTheirs(password, theirs)) {
            throw refused(field, "Choose something other than your own name or e-mail address.");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || CommonPasswords.include(password)) {
            throw refused(field, "Many people choose this one, so it is tried first. Choose another.");
        }
        return password;
    }

    /** The password opens the account from now on. */
    public void set(UUID accountId, String password) {
        accounts.setPassword(accountId, Objects.requireNonNull(passwords.encode(password)));
        log.happened("password changed", accountId);
    }

    private static boolean isTheirs(String password, String... theirs) {
        String plain = plain(password);
        return Arrays.stream(theirs)
                .flatMap(one -> Stream.of(one, one.replaceFirst("@.*", "")))
                .map(NewPasswords::plain)
                .anyMatch(plain::equals);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static RequestRefused refused(String field, String why) {
        return RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, field, why);
    }
}
