package uk.waymark.infra.account.password;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;

/** The configuration of how passwords are kept. */
@Configuration(proxyBeanMethods = false)
public class PasswordConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    /** Argon2id with what OWASP's Password Storage Cheat Sheet (2025) asks for at least, as many at once as fit. */
    @Bean
    public PasswordEncoder passwords() {
        return new BoundedPasswords(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES),
                BoundedPasswords.atOnce(
                        Runtime.getRuntime().availableProcessors(),
                        DataSize.ofBytes(Runtime.getRuntime().maxMemory()),
                        DataSize.ofKilobytes(MEMORY_KIB)));
    }
}
