package uk.waymark.infra.account.twostep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** Of RFC 6238, appendix B, whose eight digits end in these six. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_the_rfc(long second, String code) {
        assertThat(Totp.stepOf(code, SECRET, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void a_step_early_or_late_will_do_and_two_will_not() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = now.getEpochSecond() / 30;

        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.stepOf(Totp.code(SECRET, near), SECRET, now)).hasValue(near);
        }
        for (long far : new long[] {step - 2, step + 2}) {
            assertThat(Totp.stepOf(Totp.code(SECRET, far), SECRET, now)).isEqualTo(OptionalLong.empty());
        }
    }

    @Test
    void the_key_and_the_address_are_as_apps_read_them() {
        assertThat(Totp.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.address(SECRET, "s r+1@school.example"))
                .isEqualTo("otpauth://totp/Waymark:s%20r%2B1%40school.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Waymark");
    }

    @Test
    void digits_are_those_of_apps_wherever_the_server_stands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Totp.code(SECRET, 1)).isEqualTo("287082");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void recovery_codes_are_read_however_they_are_typed() {
        for (String code : RecoveryCodes.made()) {
            assertThat(code).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
            assertThat(RecoveryCodes.plain(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                    .isEqualTo(code.replace("-", ""));
        }
    }
}
