package uk.waymark.infra.account.password;

import java.util.Locale;
import java.util.Set;

/**
 * The commonest passwords of those that are long enough: the well-known short ones, written twice or filled up with
 * digits and signs, and runs of neighbouring keys.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = Set.of("""
        password passwort passw0rd p@ssword p@ssw0rd pass mypassword newpassword changeme changethis letmein
        letmeinnow welcome welcomeback admin administrator qwerty qwertyuiop qwertyui qazwsx qazwsxedc
        asdfgh asdfghjkl zxcvbnm abc abcd abcdef abcdefgh iloveyou iloveyoumore monkey dragon football
        liverpool arsenal chelsea everton manchester manchesterunited england london sunshine princess
        superman pokemon charlie trustno whatever secret topsecret school myschool teacher careers
        careersleader gatsby compass waymark default temporary temp test testing guest user login
        correcthorsebatterystaple thisisapassword summer winter spring autumn september october november
        december january february\
        """.split("\\s+"));

    private static final String ROWS = "01234567890123456789 98765432109876543210 qwertyuiopasdfghjklzxcvbnm"
            + " 1qaz2wsx3edc4rfv5tgb6yhn 1q2w3e4r5t6y7u8i9o0p abcdefghijklmnopqrstuvwxyz0123456789";

    private CommonPasswords() {}

    static boolean include(String password) {
        String lower = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        String core = lower.replaceAll("^[^a-z@]+|[^a-z]+$", "");
        return ROWS.contains(lower) || isWord(lower) || (!core.isEmpty() && isWord(core));
    }

    /** One of the words, or one of them over and over. */
    private static boolean isWord(String text) {
        return WORDS.stream().anyMatch(word -> text.replace(word, "").isEmpty());
    }
}
