package uk.waymark.infra.account.twostep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final UUID ACCOUNT = UUID.randomUUID();
    private final Seal seal = new Seal("a key that nobody can guess at all");

    @Test
    void what_is_sealed_is_opened_with_its_key_for_its_account_and_as_it_was() {
        byte[] sealed = seal.close(SECRET, ACCOUNT);

        assertThat(seal.open(sealed, ACCOUNT)).hasValue(SECRET);
        assertThat(seal.close(SECRET, ACCOUNT)).as("another nonce").isNotEqualTo(sealed);
        assertThat(seal.open(sealed, UUID.randomUUID())).isEmpty();
        assertThat(new Seal("another key that nobody can guess").open(sealed, ACCOUNT))
                .isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(seal.open(sealed, ACCOUNT)).isEmpty();
    }
}
