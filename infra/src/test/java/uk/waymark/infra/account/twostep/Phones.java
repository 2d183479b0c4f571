package uk.waymark.infra.account.twostep;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import uk.waymark.infra.frame.Page;

/** What phones do: they read a key from a page, and show codes. */
public final class Phones {

    private Phones() {}

    /** The code of the step now, or so many steps later, of the key on a page. */
    public static String code(Page setUp, int later) {
        return code(secret(setUp), later);
    }

    public static String code(byte[] secret, int later) {
        return Totp.code(secret, Instant.now().getEpochSecond() / 30 + later);
    }

    static byte[] secret(Page setUp) {
        return secret(setUp.one("#secret").text());
    }

    /** As it is shown. */
    public static byte[] secret(String written) {
        return new Base32().decode(written.replace(" ", ""));
    }
}
