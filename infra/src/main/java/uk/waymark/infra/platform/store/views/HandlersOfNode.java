package uk.waymark.infra.platform.store.views;

import java.util.Arrays;
import java.util.function.Predicate;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.ConstructorArgumentValues.ValueHolder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.NodeKind;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreRefused;

/**
 * A post-processor that leaves a node the handlers of its kind. Axon has found them all by now; what goes is their
 * registration, not they themselves: a node that only decides still knows which views there are, and waits for them.
 */
@Component
class HandlersOfNode implements BeanFactoryPostProcessor {

    /** @throws StoreRefused if nobody would take what this node leaves to others */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Binder settings = Binder.get(beans.getBean(Environment.class)); // too early for anything but the settings
        StoreKind store = settings.bind(StoreKind.PROPERTY, StoreKind.class).orElse(StoreKind.EMBEDDED);
        NodeKind node = settings.bind(NodeKind.PROPERTY, NodeKind.class).orElse(NodeKind.ALL);
        refuseToBeAlone(node, store);
        leave(node, beans, (BeanDefinitionRegistry) beans);
    }

    private static void refuseToBeAlone(NodeKind node, StoreKind store) {
        if (node != NodeKind.ALL && store != StoreKind.AXON_SERVER) {
            throw new StoreRefused(
                    "A node that takes only commands or only queries leaves the rest to others, which it reaches"
                            + " through Axon Server.",
                    "Set waymark.store=axon-server, or leave out waymark.node.",
                    null);
        }
    }

    private static void leave(
            NodeKind node, ConfigurableListableBeanFactory beans, BeanDefinitionRegistry definitions) {
        switch (node) {
            case ALL -> {}
            case COMMAND -> removeHandlers(beans, definitions, name -> !handlesCommands(definitions, name));
            case QUERY -> {
                removeHandlers(beans, definitions, name -> handlesCommands(definitions, name));
                remove(SpringAggregateConfigurer.class, beans, definitions);
                remove(Repository.class, beans, definitions);
            }
        }
    }

    private static void removeHandlers(
            ConfigurableListableBeanFactory beans, BeanDefinitionRegistry definitions, Predicate<String> which) {
        Arrays.stream(beans.getBeanNamesForType(MessageHandlerConfigurer.class, false, false))
                .filter(which)
                .forEach(definitions::removeBeanDefinition);
    }

    private static boolean handlesCommands(BeanDefinitionRegistry definitions, String configurer) {
        ValueHolder first = definitions
                .getBeanDefinition(configurer)
                .getConstructorArgumentValues()
                .getArgumentValue(0, String.class);
        return first != null && MessageHandlerConfigurer.Type.COMMAND.name().equals(first.getValue());
    }

    private static void remove(
            Class<?> type, ConfigurableListableBeanFactory beans, BeanDefinitionRegistry definitions) {
        Arrays.stream(beans.getBeanNamesForType(type, false, false)).forEach(definitions::removeBeanDefinition);
    }
}
