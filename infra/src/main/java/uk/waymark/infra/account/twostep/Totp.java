package uk.waymark.infra.account.twostep;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes as apps on phones make them: RFC 6238 with HMAC-SHA-1, six digits and steps of 30 seconds, which all of them can. */
final class Totp {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP);

    /** For whoever types slowly, and for a phone whose clock is not quite right. */
    private static final int STEPS_EITHER_WAY = 1;

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As it is typed into an app that has no camera. */
    static String written(byte[] secret) {
        return new Base32().encodeAsString(secret);
    }

    /** The address in the QR code, from which an app learns everything. */
    static String address(byte[] secret, String email) {
        return "otpauth://totp/Waymark:%s?secret=%s&issuer=Waymark"
                .formatted(URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20"), written(secret));
    }

    /** The step of the code: the one now, or one beside it; empty if it is none of theirs. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - STEPS_EITHER_WAY, current + STEPS_EITHER_WAY)
                .filter(step -> MessageDigest.isEqual(
                        code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every key is one for HMAC", e);
        }
    }
}
