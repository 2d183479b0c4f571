package uk.waymark.infra.importing.reading.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

class WhenWhoPropertyTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);

    @Property(seed = "20250115")
    void any_text_at_all_is_read_without_an_error(@ForAll String text) {
        WhenWho read = WhenWho.read(text, YEAR);

        assertThat(read.due() != null || !read.warnings().isEmpty()).isTrue();
        assertThat(read.owners()).allMatch(owner -> owner.codePoints().anyMatch(Character::isLetter));
        assertThat(read.owners().isEmpty())
                .isEqualTo(read.warnings().stream().anyMatch(each -> each.code().equals("MISSING_OWNER")));
    }

    @Property(seed = "20250115")
    void every_letter_and_digit_is_understood_or_reported(@ForAll("piecesOfPlans") String text) {
        WhenWho read = WhenWho.read(text, YEAR);

        String told = (read.owners() + " " + read.warnings()).toLowerCase(Locale.ROOT);
        for (String word : List.of("Zed", "Yan")) {
            if (text.contains(word)) {
                assertThat(told).as(text).contains(word.toLowerCase(Locale.ROOT));
            }
        }
        if (text.contains("HT") && read.due() == null) {
            assertThat(read.warnings()).as(text).isNotEmpty();
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void when_and_who_are_the_same_in_either_order_whatever_stands_between(
            @ForAll("whens") String when, @ForAll("whos") String who, @ForAll("separators") String separator) {
        WhenWho alone = WhenWho.read(when, YEAR);
        List<String> owners = WhenWho.read(who, YEAR).owners();

        for (String text : List.of(when + separator + who, who + separator + when)) {
            WhenWho both = WhenWho.read(text, YEAR);
            assertThat(both.due()).as(text).isNotNull().isEqualTo(alone.due());
            assertThat(both.owners()).as(text).isNotEmpty().isEqualTo(owners);
            assertThat(both.warnings()).as(text).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> whens() {
        return Arbitraries.of(
                "HT3",
                "HT 3/4",
                "HT1-HT3",
                "3rd half-term",
                "Autumn 1",
                "Aut 2 - Spr 1",
                "Spr. 2",
                "Spring term",
                "Sum",
                "T3",
                "Term 4",
                "end of Autumn term",
                "Spring 2025",
                "HT3 2024/25",
                "termly",
                "Half-termly",
                "on going",
                "all year",
                "every week");
    }

    @Provide
    Arbitrary<String> whos() {
        return Arbitraries.of(
                "SR",
                "SR & JHu",
                "Mr. Smith",
                "Dr J. Brown",
                "Mrs May",
                "S.R.",
                "JS2",
                "Tom Brown",
                "Zoë O’Brien",
                "Anne-Marie Smith",
                "ALL STAFF",
                "HOFS / SLT",
                "careers team",
                "Year 10 tutors",
                "Head of Careers",
                "6th form team",
                "SLT (Mrs Jones)");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(
                " ", " - ", " – ", ", ", "; ", " / ", "/", ": ", "\n", " | ", " • ", ", by ", " & ", " and ");
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_window_is_set_exactly_if_both_ends_exist_in_their_order(
            @ForAll @IntRange(min = 0, max = 9) int from,
            @ForAll @IntRange(min = 0, max = 9) int to,
            @ForAll("ranges") String range) {
        WhenWho read = WhenWho.read("HT" + from + range + to + " SR", YEAR);

        boolean real = from >= 1 && from <= to && to <= 6;
        assertThat(read.due())
                .isEqualTo(real ? Due.between(YEAR, HalfTerm.values()[from - 1], HalfTerm.values()[to - 1]) : null);
        assertThat(read.warnings().isEmpty()).isEqualTo(real);
        assertThat(read.owners()).containsExactly("SR");
    }

    @Provide
    Arbitrary<String> ranges() {
        return Arbitraries.of(" to ", " - ", "–", " to HT", "-HT ");
    }

    @Provide
    Arbitrary<String> piecesOfPlans() {
        return Arbitraries.of(
                        "HT",
                        "ht ",
                        "3",
                        "4",
                        "7",
                        "/",
                        " / ",
                        " – ",
                        "-",
                        " and ",
                        "Zed",
                        "Yan",
                        ",",
                        " ",
                        "on going",
                        "2024/25",
                        "2031",
                        "by ",
                        "Easter",
                        "?",
                        "\n",
                        "(",
                        ".")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }
}
