package uk.waymark.infra.platform.store.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.Repository;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.axonframework.spring.config.MessageHandlerLookup;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.axonframework.spring.config.SpringAggregateLookup;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.waymark.infra.platform.store.NodeKind;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreRefused;

/** Axon looks for handlers in a context that starts none of them; what is left is what a node of the kind has. */
class HandlersOfNodeTest {

    private static final String AGGREGATE = "aggregate";
    private static final String REPOSITORY = "repository";

    static class Decides {

        @CommandHandler
        void handle(String command) {}
    }

    static class Answers {

        @QueryHandler
        String handle(String query) {
            return query;
        }
    }

    static class Remembers {

        @EventHandler
        void on(String fact) {}
    }

    @Aggregate
    static class Thing {

        @AggregateIdentifier
        String id = "";
    }

    @Test
    void a_node_that_takes_everything_has_all_handlers() {
        assertThat(handlers())
                .as("by default")
                .containsExactlyInAnyOrder("COMMAND", "EVENT", "QUERY", AGGREGATE, REPOSITORY);
        assertThat(handlers("embedded", "all"))
                .containsExactlyInAnyOrder("COMMAND", "EVENT", "QUERY", AGGREGATE, REPOSITORY);
        assertThat(handlers("axon-server", "all"))
                .containsExactlyInAnyOrder("COMMAND", "EVENT", "QUERY", AGGREGATE, REPOSITORY);
    }

    @Test
    void a_node_that_takes_commands_neither_feeds_views_nor_answers_queries() {
        assertThat(handlers("axon-server", "command")).containsExactlyInAnyOrder("COMMAND", AGGREGATE, REPOSITORY);
    }

    @Test
    void a_node_that_takes_queries_feeds_views_and_decides_nothing() {
        assertThat(handlers("axon-server", "query")).containsExactlyInAnyOrder("EVENT", "QUERY");
    }

    @ParameterizedTest
    @CsvSource({"embedded, command", "embedded, query", "postgresql, command", "postgresql, query"})
    void a_node_that_would_be_alone_is_refused(String store, String node) {
        assertThatThrownBy(() -> handlers(store, node))
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        refused -> assertThat(refused.remedy())
                                .isEqualTo("Set waymark.store=axon-server, or leave out waymark.node."));
    }

    @ParameterizedTest
    @EnumSource(StoreKind.class)
    void a_node_that_takes_everything_is_refused_nowhere(StoreKind store) {
        assertThat(handlers(store.name(), NodeKind.ALL.name())).hasSize(5);
    }

    /** @param settings the store and the kind of node; neither means what is so by default */
    private static List<String> handlers(String... settings) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            if (settings.length == 2) {
                Map<String, Object> chosen = Map.of(StoreKind.PROPERTY, settings[0], NodeKind.PROPERTY, settings[1]);
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("chosen", chosen));
            }
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            context.register(MessageHandlerLookup.class, SpringAggregateLookup.class, HandlersOfNode.class);
            context.register(Decides.class, Answers.class, Remembers.class, Thing.class);
            context.refresh();
            return found(context);
        }
    }

    private static List<String> found(AnnotationConfigApplicationContext context) {
        Stream<String> messages = Stream.of(context.getBeanNamesForType(MessageHandlerConfigurer.class, false, false))
                .map(name -> context.getBeanDefinition(name)
                        .getConstructorArgumentValues()
                        .getArgumentValue(0, String.class))
                .map(type -> (String) type.getValue());
        Stream<String> aggregates = Stream.of(
                        context.getBeanNamesForType(SpringAggregateConfigurer.class, false, false))
                .map(name -> AGGREGATE);
        Stream<String> repositories = Stream.of(context.getBeanNamesForType(Repository.class, false, false))
                .map(name -> REPOSITORY);
        return Stream.of(messages, aggregates, repositories)
                .flatMap(found -> found)
                .toList();
    }
}
