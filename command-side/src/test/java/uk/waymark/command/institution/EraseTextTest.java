package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.institution.command.EraseText;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

class EraseTextTest {

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    private static final UUID TEXT = Ids.of("test", "text");
    private static final UUID OTHER = Ids.of("test", "other text");
    private static final ErasableText REASON = new ErasableText(OTHER, "digest", "nonce", "reason");

    @Test
    void a_text_is_erased_with_or_without_a_reason() {
        fixture.given(registered(), new TextErased(SCHOOL, OTHER, null, REGISTERED_ON))
                .when(new EraseText(SCHOOL, TEXT, REASON, null))
                .expectEvents(new TextErased(SCHOOL, TEXT, REASON, TODAY));
    }

    @Test
    void erasing_it_twice_writes_nothing() {
        fixture.given(registered(), new TextErased(SCHOOL, TEXT, null, REGISTERED_ON))
                .when(new EraseText(SCHOOL, TEXT, REASON, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(SCHOOL, 1, 0));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(registered()).when(new EraseText(SCHOOL, TEXT, null, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(registered()).when(new EraseText(SCHOOL, TEXT, null, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_institution_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new EraseText(SCHOOL, TEXT, null, null)), Code.NOT_FOUND, null);
    }
}
