package uk.waymark.infra.account.password;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import uk.waymark.infra.platform.people.Accounts;

/** The keys by which attempts to sign in are counted. */
final class AttemptKeys {

    private static final int LONGEST_EMAIL = 254;
    private static final int HOUSEHOLD_BYTES = 8;

    private AttemptKeys() {}

    /** However the address is written. What is longer than any address can be is nobody's, and counted as one. */
    static String ofEmail(String email) {
        return email.length() > LONGEST_EMAIL ? "" : Accounts.sameEmail(email);
    }

    /** Whoever has one IPv6 address has the 2^64 around it, so these are counted as one. */
    static String ofAddress(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, HOUSEHOLD_BYTES)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
