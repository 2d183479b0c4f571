package uk.waymark.infra.desk.request;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The network address of somebody, as far as it tells one from another when they are counted. */
public final class NetworkAddress {

    private static final String NOWHERE = "";
    private static final Pattern FOUR_BYTES =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern SIXTEEN_BYTES = Pattern.compile("\\[?([0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(%\\w+)?]?");
    private static final int HOUSEHOLD_BYTES = 8;

    private NetworkAddress() {}

    /**
     * The same for everybody who is counted as one. Whoever has one IPv6 address has the 2^64 around it. Whatever is no
     * address, as what a proxy passed on unread, is counted as one: it could be another one each time.
     */
    public static String key(String address) {
        if (FOUR_BYTES.matcher(address).matches()) {
            return address;
        }
        var written = SIXTEEN_BYTES.matcher(address);
        return written.matches() ? household(written.group(1)) : NOWHERE;
    }

    /** Nobody is asked for a name: what has a colon is an address or nothing. */
    private static String household(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length < 2 * HOUSEHOLD_BYTES
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, HOUSEHOLD_BYTES));
        } catch (UnknownHostException noAddress) {
            return NOWHERE;
        }
    }
}
