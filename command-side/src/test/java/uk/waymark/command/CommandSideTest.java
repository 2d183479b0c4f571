package uk.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.command.institution.Institution;
import uk.waymark.command.stream.Snapshots;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The bus as the application gets it, with a stream behind it. */
class CommandSideTest {

    private static final UUID SCHOOL = Ids.of("test", "school");
    private static final RegisterInstitution REGISTER =
            new RegisterInstitution(SCHOOL, new Urn("137654"), "Hill School", InstitutionType.SCHOOL, List.of(), null);
    private static final Map<String, String> REQUEST = Map.of(
            Provenance.ACTOR, "actor",
            Provenance.ROLE, "CAREERS_LEADER",
            Provenance.INSTITUTION, SCHOOL.toString(),
            Provenance.SOURCE, "api",
            Provenance.CORRELATION, "request 1",
            Provenance.IDEMPOTENCY_KEY, "key",
            Provenance.REQUEST_DIGEST, "body");

    private final Configuration axon = configuration();

    @BeforeEach
    void start() {
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void facts_say_where_their_command_came_from_and_not_what_the_client_had_seen() {
        send(REGISTER, Map.of(Provenance.IF_MATCH, -1L));
        DomainEventMessage<?> registered =
                axon.eventStore().readEvents(SCHOOL.toString()).next();
        assertThat(registered.getMetaData()).containsExactlyInAnyOrderEntriesOf(REQUEST);
    }

    @Test
    void a_repeated_request_is_recognised_across_the_bus() {
        assertThat(send(REGISTER, Map.of())).isEqualTo(new Written(SCHOOL, 0, 1));
        assertThat(send(REGISTER, Map.of())).isEqualTo(Written.before(SCHOOL, 0, 1));
    }

    @Test
    void a_command_to_nobody_is_refused() {
        assertThatThrownBy(() -> send(new RenameInstitution(SCHOOL, "Hill Academy", null), Map.of()))
                .asInstanceOf(InstanceOfAssertFactories.type(CommandExecutionException.class))
                .extracting(
                        refused -> refused.<Refusal>getDetails().orElseThrow().code())
                .isEqualTo(Code.NOT_FOUND);
    }

    private Written send(Object command, Map<String, ?> more) {
        return axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, REQUEST).andMetaData(more));
    }

    private static Configuration configuration() {
        CommandSide side = new CommandSide();
        return DefaultConfigurer.defaultConfiguration()
                .configureSerializer(axon -> Snapshots.SERIALIZER)
                .configureEmbeddedEventStore(axon -> new InMemoryEventStorageEngine())
                .configureCorrelationDataProviders(axon -> List.of(side.provenance()))
                .configureCommandBus(axon -> side.commandBus(NoTransactionManager.instance(), axon))
                .registerComponent(Clock.class, axon -> Clock.fixed(StreamFixture.NOW, ZoneOffset.UTC))
                .configureAggregate(Institution.class)
                .buildConfiguration();
    }
}
