package uk.waymark.infra.members.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.event.RoleRevoked;

/** What becomes of an institution that was registered before there were roles: nobody looks after it. */
class AdoptionTest extends ApiTest {

    private static final String ADMINISTRATOR =
            "{\"name\":\"%s\",\"initials\":\"%s\",\"email\":\"%s\",\"roles\":[\"ADMINISTRATOR\"]}";

    @Autowired
    PeopleDirectory directory;

    @Autowired
    EventStore events;

    @Autowired
    @Qualifier("axonTransactionManager")
    TransactionManager transactions;

    private UUID institution;
    private UUID operator;
    private String people;

    @BeforeEach
    void nobody_looks_after_it() {
        institution = institution();
        people = "/api/institutions/" + institution + "/people";
        operator = directory.personOf(tester().id(), institution).orElseThrow().id();
        String stream = institution.toString();
        DomainEventMessage<?> last =
                events.readEvents(stream).asStream().reduce((one, next) -> next).orElseThrow();
        var revoked = new RoleRevoked(institution, operator, Role.ADMINISTRATOR, LocalDate.of(2024, 9, 2));
        transactions.executeInTransaction(() -> events.publish(List.of(new GenericDomainEventMessage<>(
                last.getType(), stream, last.getSequenceNumber() + 1, revoked, last.getMetaData()))));
    }

    @Test
    void an_operator_takes_it_on_under_initials_that_are_nobody_elses_there() {
        directory.resolveOrCreate(institution, "SR");

        post(people, ADMINISTRATOR.formatted("An Operator", "SR", tester().email()))
                .isProblem(422, "VALUE_NOT_ALLOWED", "initials");
        var taken = post(people, ADMINISTRATOR.formatted("An Operator", "AO", tester().email()))
                .is(201);

        assertThat(taken.id("personId")).isEqualTo(operator);
        assertThat(taken.json().path("link").isNull()).isTrue();
        assertThat(directory.matching(institution, "AO"))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(operator));
        assertThat(directory.matching(institution, "SR")).hasSize(1);
        put("/api/institutions/" + institution + "/name", "{\"name\":\"Hilltop School\"}")
                .is(200);
    }

    @Test
    void an_operator_appoints_an_administrator_and_nobody_else() {
        post(people, ADMINISTRATOR.formatted("Jo", "JHu", "j@x.example").replace("ADMINISTRATOR", "AUDITOR"))
                .isProblem(422, "VALUE_NOT_ALLOWED", "roles");

        var invited = post(people, ADMINISTRATOR.formatted("Jo Hughes", "JHu", "jhu-" + institution + "@x.example"))
                .is(201);

        assertThat(invited.json().path("link").asString()).contains("/links/");
        assertThat(directory.matching(institution, "JHu")).hasSize(1);
    }
}
