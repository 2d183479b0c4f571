package uk.waymark.infra.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;

/**
 * A count of what is read: each stream of the record, and the people of the directory. The stores themselves are the
 * real ones.
 */
class CountedReads implements BeanPostProcessor {

    private static final String PEOPLE = "people";

    private final Map<String, Integer> counted = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case EventStorageEngine engine -> around(engine, EventStorageEngine.class);
            case PeopleDirectory people -> around(people, null);
            default -> bean;
        };
    }

    void forget() {
        counted.clear();
    }

    int ofStream(Object id) {
        return counted.getOrDefault(id.toString(), 0);
    }

    int ofPeople() {
        return counted.getOrDefault(PEOPLE, 0);
    }

    private Object around(Object bean, Class<?> type) {
        ProxyFactory proxy = new ProxyFactory();
        proxy.setTarget(bean);
        if (type == null) {
            proxy.setProxyTargetClass(true);
        } else {
            proxy.setInterfaces(type);
        }
        proxy.addAdvice((MethodInterceptor) call -> {
            Object[] arguments = call.getArguments();
            if (bean instanceof PeopleDirectory) {
                counted.merge(PEOPLE, 1, Integer::sum);
            } else if (call.getMethod().getName().equals("readEvents") && arguments[0] instanceof String stream) {
                counted.merge(stream, 1, Integer::sum);
            }
            return call.proceed();
        });
        return proxy.getProxy();
    }
}
