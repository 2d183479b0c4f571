package uk.waymark.infra.desk.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:0:0:0:1, 2001:db8:1:2:ffff::9",
        "2001:db8::1, 2001:DB8:0:0:1::",
        "[2001:db8::1], 2001:db8::1",
        "fe80::1%eth0, fe80::2",
        "::ffff:10.0.0.1, 10.0.0.1"
    })
    void one_household_is_one(String one, String other) {
        assertThat(NetworkAddress.key(one)).isNotEmpty().isEqualTo(NetworkAddress.key(other));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1, 10.0.0.2", "2001:db8:1:2::1, 2001:db8:1:3::1", "127.0.0.1, ::1"})
    void others_are_others(String one, String other) {
        assertThat(NetworkAddress.key(one)).isNotEqualTo(NetworkAddress.key(other));
    }

    /** Otherwise who makes one up for each request is never counted twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "_hidden",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.1.1",
                "1 or 1",
                "school.example",
                ":",
                "g::1",
                "10.0.0.1:80",
                "2001:db8::1::2"
            })
    void whatever_is_no_address_is_counted_as_one(String nonsense) {
        assertThat(NetworkAddress.key(nonsense)).isEmpty();
    }

    @Test
    void a_name_is_not_looked_up() {
        assertThat(NetworkAddress.key("localhost")).isEmpty();
    }
}
