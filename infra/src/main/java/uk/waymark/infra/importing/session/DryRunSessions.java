package uk.waymark.infra.importing.session;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.springframework.stereotype.Component;
import uk.waymark.command.action.ImprovementAction;
import uk.waymark.command.assessment.Assessment;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.importing.report.NewName;
import uk.waymark.infra.platform.people.InstitutionDigests;
import uk.waymark.infra.platform.people.LabelFitsSeveralPeople;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.people.Person;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.text.ErasableText;

/**
 * The dry run: the same commands go to the same aggregates, over a copy in memory of the facts of what they are about. What it
 * reports is what the import would, because nobody has to foresee what the aggregates would decide.
 */
@Component
public class DryRunSessions {

    private final InstitutionDigests digests;
    private final PeopleDirectory people;
    private final EventStore record;
    private final ParameterResolverFactory parameters;

    DryRunSessions(
            InstitutionDigests digests,
            PeopleDirectory people,
            EventStore record,
            Clock clock,
            FrameworkCatalogue catalogue) {
        this.digests = digests;
        this.record = record;
        this.people = people;
        this.parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(DryRunSessions.class),
                new SimpleResourceParameterResolverFactory(List.of(clock, catalogue)));
    }

    /** @param kinds by label, what somebody said of a name: whether it is that of a person or of a group */
    public ImportSession of(UUID institutionId, Map<String, Person.Kind> kinds) {
        NewNames names = new NewNames(institutionId, people, kinds);
        Dispatch dispatch = dispatchOverCopy();
        return new ImportSession() {
            /** Without the institution's secret nothing can have been digested: any digest is new then. */
            @Override
            public String digest(String text) {
                return digests.digestIfKeyed(institutionId, text)
                        .orElseGet(() -> Ids.of("rehearsed", text).toString());
            }

            /** No key is made: nobody will open it. */
            @Override
            public ErasableText seal(UUID textId, String words) {
                return new ErasableText(textId, "", "", "");
            }

            @Override
            public UUID person(String label) {
                List<Person> fitting = people.matching(institutionId, label);
                if (fitting.size() > 1) {
                    throw new LabelFitsSeveralPeople(label, fitting);
                }
                names.meet(label);
                return fitting.isEmpty()
                        ? Ids.of("rehearsed", label)
                        : fitting.getFirst().id();
            }

            @Override
            public List<NewName> newNames() {
                return names.list();
            }

            @Override
            public Written send(Command command, CommandOrigin asked) {
                return dispatch.send(command, asked);
            }
        };
    }

    private Dispatch dispatchOverCopy() {
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new CopiedStreams(record))
                .build();
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        subscribe(Assessment.class, store, bus);
        subscribe(ImprovementAction.class, store, bus);
        return new Dispatch(DefaultCommandGateway.builder().commandBus(bus).build());
    }

    /** Streams of the record, read once, and what is added to them. */
    private static final class CopiedStreams extends InMemoryEventStorageEngine {

        private final EventStore record;
        private final Map<String, List<DomainEventMessage<?>>> copies = new HashMap<>();

        private CopiedStreams(EventStore record) {
            this.record = record;
        }

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            List<DomainEventMessage<?>> copy = copies.computeIfAbsent(stream, this::recorded);
            return DomainEventStream.concat(
                    DomainEventStream.of(copy.stream().filter(fact -> fact.getSequenceNumber() >= first)),
                    super.readEvents(stream, first));
        }

        private List<DomainEventMessage<?>> recorded(String stream) {
            return record.readEvents(stream, 0)
                    .asStream()
                    .<DomainEventMessage<?>>map(Function.identity())
                    .toList();
        }
    }

    private <T> void subscribe(Class<T> aggregate, EventStore store, SimpleCommandBus bus) {
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(parameters)
                .repository(EventSourcingRepository.builder(aggregate)
                        .parameterResolverFactory(parameters)
                        .eventStore(store)
                        .build())
                .build()
                .subscribe(bus);
    }
}
