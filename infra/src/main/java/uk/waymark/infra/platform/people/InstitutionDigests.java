package uk.waymark.infra.platform.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Digests by which a text can be recognised again, but not guessed by anybody without the institution's secret. */
@Component
public record InstitutionDigests(PeopleStore people) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    /** HMAC-SHA256 of the text, hex. The institution's secret is made on first use. */
    public String digest(UUID institutionId, String text) {
        return secret(institutionId).map(key -> hmac(key, text)).orElseGet(() -> hmac(makeSecret(institutionId), text));
    }

    /** The same, or empty if the institution has no secret yet, so that nothing can have been digested. Writes nothing. */
    public Optional<String> digestIfKeyed(UUID institutionId, String text) {
        return secret(institutionId).map(key -> hmac(key, text));
    }

    /** Lets whoever else asks for the same institution wait until this transaction has ended. */
    public static void hold(NamedParameterJdbcTemplate store, UUID institutionId) {
        store.update("""
            INSERT INTO institution_secret (institution_id, digest_key) VALUES (:id, :key)
            ON CONFLICT (institution_id) DO UPDATE SET digest_key = institution_secret.digest_key\
            """, Map.of("id", institutionId.toString(), "key", newKey()));
    }

    private Optional<byte[]> secret(UUID institutionId) {
        return people.read(store -> find(store, institutionId)).stream().findFirst();
    }

    private byte[] makeSecret(UUID institutionId) {
        byte[] key = newKey();
        return people.write(store -> {
            store.update(
                    "INSERT INTO institution_secret VALUES (:id, :key) ON CONFLICT DO NOTHING",
                    Map.of("id", institutionId.toString(), "key", key));
            return find(store, institutionId).getFirst();
        });
    }

    private static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    private static List<byte[]> find(NamedParameterJdbcTemplate store, UUID institutionId) {
        return store.query(
                "SELECT digest_key FROM institution_secret WHERE institution_id = :id",
                Map.of("id", institutionId.toString()),
                (row, number) -> row.getBytes(1));
    }

    private static String hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
