package uk.waymark.command.institution;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.InstitutionCommand;
import uk.waymark.kernel.institution.command.MergePeople;
import uk.waymark.kernel.institution.command.SeparatePeople;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal.Code;

class MergePeopleTest {

    private static final UUID ONE = Ids.of("test", "one");
    private static final UUID OTHER = Ids.of("test", "other");
    private static final UUID THIRD = Ids.of("test", "third");
    private static final PeopleMerged MERGED = new PeopleMerged(SCHOOL, ONE, OTHER, REGISTERED_ON);

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    @Test
    void two_entries_are_one_person() {
        fixture.given(registered()).when(merge(ONE, OTHER)).expectEvents(new PeopleMerged(SCHOOL, ONE, OTHER, TODAY));
    }

    @Test
    void a_third_entry_is_the_same_person_too() {
        fixture.given(registered(), MERGED)
                .when(merge(THIRD, OTHER))
                .expectEvents(new PeopleMerged(SCHOOL, THIRD, OTHER, TODAY));
    }

    @Test
    void who_is_merged_can_be_separated_and_merged_the_other_way() {
        PeopleSeparated separated = new PeopleSeparated(SCHOOL, ONE, OTHER, TODAY);
        fixture.given(registered(), MERGED)
                .when(new SeparatePeople(SCHOOL, ONE, null))
                .expectEvents(separated);
        InstitutionFixture.create()
                .given(registered(), MERGED, separated)
                .when(merge(OTHER, ONE))
                .expectEvents(new PeopleMerged(SCHOOL, OTHER, ONE, TODAY));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(InstitutionEvent before, InstitutionCommand command, Code code, String field) {
        refused(fixture.given(registered(), before).when(command), code, field);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(MERGED, merge(THIRD, THIRD), Code.VALUE_NOT_ALLOWED, "intoPersonId"),
                arguments(MERGED, merge(ONE, THIRD), Code.WRONG_STATE, "personId"),
                arguments(MERGED, merge(OTHER, THIRD), Code.WRONG_STATE, "personId"),
                arguments(MERGED, merge(OTHER, ONE), Code.WRONG_STATE, "personId"),
                arguments(MERGED, merge(THIRD, ONE), Code.WRONG_STATE, "intoPersonId"),
                arguments(MERGED, new GrantRole(SCHOOL, ONE, Role.SLT, null), Code.WRONG_STATE, "personId"),
                arguments(erased(ONE), merge(ONE, OTHER), Code.WRONG_STATE, "personId"),
                arguments(erased(OTHER), merge(ONE, OTHER), Code.WRONG_STATE, "intoPersonId"),
                arguments(has(ONE, Role.SLT), merge(ONE, OTHER), Code.WRONG_STATE, "personId"));
    }

    @Test
    void erasing_either_entry_erases_both() {
        for (UUID entry : List.of(ONE, OTHER)) {
            InstitutionFixture.create()
                    .given(registered(), MERGED)
                    .when(new ErasePerson(SCHOOL, entry, null))
                    .expectEvents(new PersonErased(SCHOOL, OTHER, TODAY), new PersonErased(SCHOOL, ONE, TODAY));
        }
    }

    @Test
    void the_only_administrator_is_not_erased_by_another_entry() {
        refused(
                fixture.given(registered(), has(OTHER, Role.ADMINISTRATOR), MERGED)
                        .when(new ErasePerson(SCHOOL, ONE, null)),
                Code.WRONG_STATE,
                "personId");
    }

    @Test
    void an_unknown_institution_is_refused() {
        refused(fixture.givenNoPriorActivity().when(merge(ONE, OTHER)), Code.NOT_FOUND, null);
        refused(
                InstitutionFixture.create().givenNoPriorActivity().when(new SeparatePeople(SCHOOL, ONE, null)),
                Code.NOT_FOUND,
                null);
    }

    private static MergePeople merge(UUID one, UUID other) {
        return new MergePeople(SCHOOL, one, other, null);
    }

    private static PersonErased erased(UUID person) {
        return new PersonErased(SCHOOL, person, REGISTERED_ON);
    }

    private static RoleGranted has(UUID person, Role role) {
        return new RoleGranted(SCHOOL, person, role, REGISTERED_ON);
    }
}
