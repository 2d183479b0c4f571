package uk.waymark.infra.history.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void the_address_of_another_page_says_what_was_typed_once_encoded() {
        String address =
                new Filter(null, "a+b & 100%", FactKind.ANSWERS, null, null, null, true, 1).at(new UUID(0, 1), 2);

        assertThat(address)
                .isEqualTo("/institutions/00000000-0000-0000-0000-000000000001/history"
                        + "?item=a%2Bb%20%26%20100%25&kind=ANSWERS&order=oldest&page=2");
    }
}
