package uk.waymark.infra.frame.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.Dated;

class FieldWordsTest {

    /** What a form never sends by itself, and so no refusal on a page names alone. */
    private static final Set<String> NEVER_ALONE = Set.of(
            // the level is what is chosen
            "answer",
            // each day has a field of its own
            "halfTerms",
            // the address says who it is, and where
            "institutionId",
            // an import's rows are chosen in the preview, and its button says whether it is a rehearsal
            "choices",
            "dryRun");

    @Test
    void every_field_of_every_wish_has_words_for_pages() {
        Set<String> fields = fields();

        assertThat(fields).contains("effectiveOn", "reason", "answer", "participants", "urn");
        assertThat(fields.stream()
                        .filter(field -> !FieldWords.knows(field))
                        .filter(field -> !NEVER_ALONE.contains(field)))
                .isEmpty();
    }

    @Test
    void what_is_never_alone_is_a_field_of_a_wish_without_words() {
        assertThat(fields()).containsAll(NEVER_ALONE);
        assertThat(NEVER_ALONE)
                .allSatisfy(field -> assertThat(FieldWords.knows(field)).isFalse());
    }

    private static Set<String> fields() {
        return wishes().stream()
                .flatMap(wish -> Arrays.stream(wish.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Records of what is typed or sent, those included that become a wish only together with others. */
    private static List<? extends Class<?>> wishes() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Dated.class));
        scan.addIncludeFilter(new AssignableTypeFilter(Wish.class));
        return scan.findCandidateComponents("uk.waymark.infra").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .filter(Class::isRecord)
                .toList();
    }
}
