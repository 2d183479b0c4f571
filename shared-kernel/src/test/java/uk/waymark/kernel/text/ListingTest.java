package uk.waymark.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ListingTest {

    /** The empty list and lists of one, two and three are among those that jqwik always tries. */
    @Property(seed = "2026")
    void the_last_two_are_joined_by_a_word_and_the_others_by_commas(
            @ForAll @Size(max = 5) List<@IntRange(max = 14) Integer> years) {
        String commas = String.join(", ", years.stream().map(String::valueOf).toList());
        int last = commas.lastIndexOf(", ");

        assertThat(Listing.and(years)).isEqualTo(last < 0 ? commas : with(commas, last, " and "));
        assertThat(Listing.or(years)).isEqualTo(last < 0 ? commas : with(commas, last, " or "));
    }

    private static String with(String commas, int last, String word) {
        return commas.substring(0, last) + word + commas.substring(last + ", ".length());
    }
}
