package uk.waymark.infra.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import uk.waymark.kernel.text.Characters;
import uk.waymark.kernel.text.ErasableText;

/** The key of one text: AES-256-GCM, with the text's id as data that is authenticated too. */
final class TextKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;

    TextKey(byte[] key) {
        this.key = key;
    }

    static TextKey random() {
        return new TextKey(randomBytes(KEY_BYTES));
    }

    byte[] bytes() {
        return key.clone();
    }

    /** The same words sealed twice differ: every sealing has a nonce of its own. */
    ErasableText seal(UUID textId, String words) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        try {
            byte[] ciphertext =
                    cipher(Cipher.ENCRYPT_MODE, nonce, textId).doFinal(words.getBytes(StandardCharsets.UTF_8));
            return new ErasableText(textId, digest(), base64(nonce), base64(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** The words; empty if this is not the key that they were sealed with, or if they are no longer as they were. */
    Optional<String> open(ErasableText text) {
        if (!digest().equals(text.keyDigest())) {
            return Optional.empty();
        }
        Base64.Decoder base64 = Base64.getDecoder();
        try {
            byte[] words = cipher(Cipher.DECRYPT_MODE, base64.decode(text.nonce()), text.textId())
                    .doFinal(base64.decode(text.ciphertext()));
            return Optional.of(Characters.shown(new String(words, StandardCharsets.UTF_8)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID textId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(textId.getMostSignificantBits())
                .putLong(textId.getLeastSignificantBits())
                .flip());
        return cipher;
    }

    private String digest() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
