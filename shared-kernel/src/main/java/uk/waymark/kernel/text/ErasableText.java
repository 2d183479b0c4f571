package uk.waymark.kernel.text;

import java.util.UUID;

/**
 * A text that a person wrote, as it stands in events: AES-GCM ciphertext under a key of its own that is kept in the
 * people store. Whoever deletes the key erases the words, and the history stays as it was.
 *
 * @param textId names the key
 * @param keyDigest SHA-256 of the key, Base64: shows that a key is the right one without trying it
 * @param nonce Base64, 12 bytes
 * @param ciphertext Base64, with GCM's tag at its end
 */
public record ErasableText(UUID textId, String keyDigest, String nonce, String ciphertext) {}
