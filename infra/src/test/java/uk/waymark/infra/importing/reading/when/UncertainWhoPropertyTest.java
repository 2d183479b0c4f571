package uk.waymark.infra.importing.reading.when;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

/** Whoever may be meant or not is nobody, wherever it stands, and is reported; what is certain beside it is read. */
class UncertainWhoPropertyTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whoever_is_denied_owns_nothing(@ForAll("denials") String denial, @ForAll("people") String person) {
        isReported("HT3 " + denial + " " + person, person);
        isReported("HT3 – (" + denial + " " + person + ")", person);
        isReported(denial + " " + person + "; HT3", person);

        WhenWho beside = WhenWho.read("HT3 KM (" + denial + " " + person + ")", YEAR);
        assertThat(beside.owners()).containsExactly("KM");
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_surname_before_a_comma_is_not_two_people(@ForAll("surnames") String surname, @ForAll("rests") String rest) {
        isReported("HT3 " + surname + ", " + rest, surname);
        isReported(surname + "," + rest + " – HT3", surname);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void what_is_nobody_owns_nothing(@ForAll("nobodies") String nobody) {
        isReported("HT3 " + nobody, nobody);
        isReported("HT3 – " + nobody, nobody);
        isReported(nobody + " / HT3", nobody);
        assertThat(WhenWho.read("HT3 / SR / " + nobody, YEAR).owners()).containsExactly("SR");
    }

    private static void isReported(String text, String word) {
        WhenWho read = WhenWho.read(text, YEAR);

        assertThat(read.owners()).as(text).isEmpty();
        assertThat(read.due()).as(text).isEqualTo(Due.in(YEAR, HalfTerm.HT3));
        assertThat(read.warnings())
                .as(text)
                .extracting(Warning::message)
                .anyMatch(message -> message.contains(word.split(" ")[0]));
    }

    @Provide
    Arbitrary<String> denials() {
        return Arbitraries.of(
                "not",
                "Not",
                "never",
                "no longer",
                "except",
                "except for",
                "excluding",
                "without",
                "instead of",
                "rather than",
                "apart from",
                "unless",
                "isn’t",
                "won't ask",
                "awaiting",
                "covering for",
                "previously",
                "if");
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of(
                "JB", "JHu", "Mr Smith", "Tom Brown", "SLT", "all staff", "Head of Careers", "JB, NR", "JB & NR");
    }

    @Provide
    Arbitrary<String> surnames() {
        return Arbitraries.of("Brown", "O’Brien", "Smith-Jones", "van der Berg", "BROWN", "Müller");
    }

    @Provide
    Arbitrary<String> rests() {
        return Arbitraries.of("Tom", "Tom James", "T.", "Mr T", "Mr", "JB", "Anna-Marie");
    }

    @Provide
    Arbitrary<String> nobodies() {
        return Arbitraries.of(
                "Various",
                "VARIOUS",
                "Vacancy",
                "Vacant",
                "Ditto",
                "Zoom",
                "TBC",
                "TBA",
                "tbd",
                "T.B.C.",
                "All",
                "Everyone",
                "everybody",
                "Someone",
                "New post",
                "As above",
                "See above",
                "Same",
                "Other",
                "Myself",
                "staff meeting",
                "Careers week",
                "Website",
                "Unifrog",
                "Autumn Jones",
                "Tom May",
                "Yes",
                "Student A",
                "various staff");
    }
}
