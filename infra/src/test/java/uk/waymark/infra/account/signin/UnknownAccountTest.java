package uk.waymark.infra.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.infra.account.password.PasswordConfiguration;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/** What takes time is hashing; so whoever measures it learns nothing if it is done as often, and as hard, for nobody. */
class UnknownAccountTest {

    @Test
    void a_password_is_hashed_as_often_for_somebody_as_for_nobody(@TempDir Path directory) {
        try (SqliteDatabase database = SqliteDatabase.people(directory.resolve("people.db"))) {
            Counting passwords = new Counting(new PasswordConfiguration().passwords());
            Accounts accounts = new Accounts(new PeopleStore(database), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            var known = accounts.create("known@school.example", "Known", "KN", false);
            accounts.setPassword(known.id(), passwords.encode("seven green boats"));
            accounts.create("without@school.example", "Without a password", "WP", false);
            DaoAuthenticationProvider provider =
                    new DaoAuthenticationProvider(new SecurityConfiguration().accountsByEmail(accounts));
            provider.setPasswordEncoder(passwords);

            for (String email : List.of("nobody@school.example", "without@school.example", "known@school.example")) {
                passwords.matched.clear();
                assertThatExceptionOfType(BadCredentialsException.class)
                        .isThrownBy(() -> provider.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(email, "not the password")));
                assertThat(passwords.matched)
                        .as(email)
                        .singleElement()
                        .asString()
                        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            }
        }
    }

    private static final class Counting implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private final List<String> matched = new ArrayList<>();

        Counting(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            matched.add(String.valueOf(hash));
            return encoder.matches(password, hash);
        }
    }
}
