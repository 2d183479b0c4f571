package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class RegisterInstitutionTest {

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    @Test
    void an_institution_is_registered_under_its_name_without_the_spaces_around_it() {
        fixture.givenNoPriorActivity()
                .when(register("  Hill School ", REGISTERED_ON))
                .expectEvents(new InstitutionRegistered(
                        SCHOOL, URN, "Hill School", InstitutionType.SPECIAL_SCHOOL, REGISTERED_ON))
                .expectResultMessagePayload(new Written(SCHOOL, 0, 1));
    }

    @Test
    void registering_it_again_is_refused() {
        refused(fixture.given(registered()).when(register("Hill School", null)), Code.ALREADY_EXISTS, null);
    }

    @Test
    void a_name_may_have_200_characters() {
        String longest = "x".repeat(200);
        fixture.givenNoPriorActivity()
                .when(register(longest, null))
                .expectEvents(new InstitutionRegistered(SCHOOL, URN, longest, InstitutionType.SPECIAL_SCHOOL, TODAY));
    }

    @Test
    void a_longer_name_is_refused() {
        refused(fixture.givenNoPriorActivity().when(register("x".repeat(201), null)), Code.VALUE_NOT_ALLOWED, "name");
    }

    @Test
    void a_blank_name_is_refused() {
        refused(fixture.givenNoPriorActivity().when(register("   ", null)), Code.VALUE_NOT_ALLOWED, "name");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(register("Hill School", TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    private static RegisterInstitution register(String name, @Nullable LocalDate effectiveOn) {
        return new RegisterInstitution(SCHOOL, URN, name, InstitutionType.SPECIAL_SCHOOL, List.of(), effectiveOn);
    }
}
