package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.beans.BeanUtils;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.TestTexts;

/** Tests of every fact in words. */
class SentencesTest {

    @TempDir
    Path directory;

    @Test
    void every_kind_of_fact_has_its_sentence() {
        HistoryViews school = new HistoryViews(directory);
        school.everythingHappens();
        List<HistoryEntry> entries = Stream.of(school.all(), school.of(Story.HUB))
                .flatMap(history -> history.entries().stream())
                .toList();
        assertThat(entries)
                .extracting(HistoryEntry::fact)
                .containsAll(FactFamilies.types().map(FactFamilies::name).toList());
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.sentence())
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("null", "..", "without words", "  "));
    }

    /** The story has every kind of fact, so a new sentence is asked, too. */
    @Test
    void no_text_and_no_name_turns_the_sentence_around_it() {
        HistoryViews school = new HistoryViews(directory);
        List<UUID> owners = List.of(school.words.person("\u202ESR"), school.words.person("J\u202EHu"));
        Story.told(owners, HistoryViews.DAY)
                .forEach(happened -> school.record(happened.stream(), turning(happened.fact()), owners.getFirst()));

        List<String> sentences = Stream.of(school.all(), school.of(Story.HUB))
                .flatMap(history -> history.entries().stream())
                .map(HistoryEntry::sentence)
                .toList();

        assertThat(sentences)
                .filteredOn(sentence -> sentence.contains("\u202E"))
                .hasSizeGreaterThan(30);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.replaceAll("\u2068[^\u2068\u2069]*\u2069", ""))
                        .doesNotContain("\u202E", "\u2068", "\u2069"));
    }

    /** The same fact, with U+202E in each text and each name. */
    private static Fact turning(Fact fact) {
        RecordComponent[] parts = fact.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> turning(part, fact)).toArray();
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(fact.getClass()), values);
    }

    private static @Nullable Object turning(RecordComponent part, Fact fact) {
        Object value = ReflectionSupport.invokeMethod(part.getAccessor(), fact);
        if (value instanceof ErasableText text) {
            return TestTexts.text(text.ciphertext() + "\u202E");
        }
        return value instanceof String name && part.getName().equals("name") ? name + "\u202E" : value;
    }

    @Test
    void a_hub_has_a_history_of_its_own() {
        HistoryViews school = new HistoryViews(directory);
        school.everythingHappens();
        assertThat(school.of(Story.HUB).entries())
                .extracting(HistoryEntry::sentence)
                .containsExactly(
                        "Tidewater Careers Hub was registered as a hub.",
                        "SR became hub lead.",
                        "SR is no longer hub lead.");
    }

    @Test
    void facts_read_as_a_careers_leader_would_tell_them() {
        HistoryViews school = new HistoryViews(directory);
        school.everythingHappens();
        assertThat(school.all().entries().stream().map(HistoryEntry::sentence))
                .containsExactlyElementsOf("""
                    URN 137654 was claimed for the institution.
                    Hill School was registered as a special school with URN 137654.
                    SR became careers leader.
                    SR is no longer careers leader.
                    Hill School was renamed Hill Academy.
                    The institution’s year groups were set to 7 and 8.
                    The institution’s year groups changed from 7 and 8 to 7, 8 and 9.
                    The half-term dates of 2024/25 were set: HT1 10 September 2024 to 20 October 2024.
                    The assessment against Careers Impact Maturity Model for schools and special schools \
                    (cimm-school@2024) was opened.
                    The institution joined Tidewater Careers Hub.
                    The answers to Careers Impact Maturity Model for schools and special schools are shared with \
                    Tidewater Careers Hub, as they stood on 10 September 2024 and since.
                    The answers to Careers Impact Maturity Model for schools and special schools are no longer \
                    shared with Tidewater Careers Hub.
                    The institution left Tidewater Careers Hub.
                    The review ‘Autumn review’ of 2024/25 was started; taking part: SR.
                    The participants of the review ‘Autumn review’ changed from SR to SR and JHu.
                    The review ‘Autumn review’ was signed off.
                    The review ‘Autumn review’ was reopened because ‘one was forgotten’.
                    The review ‘Autumn review’ was abandoned.
                    2.3 Effective use of recording systems was answered: Response 2.
                    2.3 Effective use of recording systems rose from Response 2 to Response 3.
                    2.3 Effective use of recording systems was looked at again and stayed at Response 3.
                    2.3 Effective use of recording systems fell from Response 3 to Response 1 because ‘Two staff left’.
                    The answer Response 1 to 2.3 Effective use of recording systems was retracted as a mistake \
                    and Response 3 stood in its place because ‘wrong school’.
                    The answer to 2.3 Effective use of recording systems, Response 3, was withdrawn because \
                    ‘starting afresh’.
                    Evidence was added to 2.3 Effective use of recording systems: ‘The spreadsheet’.
                    The evidence ‘The spreadsheet’ for 2.3 Effective use of recording systems was withdrawn.
                    A practice was recorded for 2.3 Effective use of recording systems: ‘Weekly drop-in’.
                    The practice ‘Weekly drop-in’ for 2.3 Effective use of recording systems was retired because \
                    ‘nobody came’.
                    A comment was made on 2.3 Effective use of recording systems: ‘Well done’.
                    2.3 Effective use of recording systems was marked as a priority.
                    2.3 Effective use of recording systems was marked as a strength instead of a priority.
                    2.3 Effective use of recording systems stopped being marked as a strength.
                    A target was set for 2.3 Effective use of recording systems: Response 3 by HT3 2024/25.
                    The target for 2.3 Effective use of recording systems changed from Response 3 by HT3 2024/25 \
                    to Response 4 by HT4 2024/25 because ‘we can do more’.
                    2.3 Effective use of recording systems reached its target of Response 4.
                    The target of Response 4 for 2.3 Effective use of recording systems was reopened: the answer \
                    that reached it was retracted.
                    The target for 2.3 Effective use of recording systems, Response 4 by HT4 2024/25, was \
                    dropped because ‘no budget’.
                    The action ‘Visit employers’ for 1.2 was planned for HT3 2024/25, to be done by SR.
                    The action ‘Visit employers’ for 1.2 was reworded as ‘Visit ten employers’.
                    The action ‘Visit ten employers’ for 1.2 moved from HT3 2024/25 to HT4 2024/25 because ‘it snowed’.
                    The action ‘Visit ten employers’ for 1.2 passed from SR to SR and JHu.
                    The action ‘Visit ten employers’ for 1.2 was started.
                    Progress was noted on the action ‘Visit ten employers’ for 1.2: ‘Three so far’.
                    The action ‘Visit ten employers’ for 1.2 was completed: ‘All ten’.
                    The action ‘Visit ten employers’ for 1.2 was reopened because ‘only nine’.
                    The action ‘Visit ten employers’ was moved from 1.2 to 2.3.
                    The action ‘Visit ten employers’ for 2.3 was carried over from HT4 2024/25 to HT1 2025/26.
                    The action ‘Visit ten employers’ for 2.3 was cancelled because ‘no money’.
                    The institution’s URN changed from 137654 to 200000.
                    URN 137654 was released by the institution.
                    Another entry of the directory was merged into SR: both are one person.
                    The entries somebody and SR were separated: they are two people again.
                    A person’s name was erased.
                    A text was erased.
                    """.lines().toList());
    }
}
