package uk.waymark.infra.account.twostep;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/** Codes for whoever has lost their phone: 80 random bits each, written so that they can be copied from paper. */
final class RecoveryCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;

    private RecoveryCodes() {}

    static List<String> made() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    private static String one() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Base32().encodeAsString(random).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** However it was typed. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
