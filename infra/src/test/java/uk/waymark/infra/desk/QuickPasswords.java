package uk.waymark.infra.desk;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes that take no time, for tests in which somebody signs in. What those of the product cost has a test of its own. */
@TestConfiguration(proxyBeanMethods = false)
class QuickPasswords {

    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
