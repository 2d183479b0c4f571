package uk.waymark.infra;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.MetadataReader;

/**
 * An initializer that lets every application of a test run know what the ones before it read of the class path. Each of
 * some sixty starts would otherwise parse the same thousand class files.
 */
class ClassesReadOnce implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final Map<Resource, MetadataReader> READ = new ConcurrentHashMap<>();

    @Override
    public void initialize(GenericApplicationContext context) {
        Map<Resource, MetadataReader> ofContext = context.getResourceCache(MetadataReader.class);
        ofContext.putAll(READ);
        // comes when components have been looked for, and before the context forgets what it read
        context.addBeanFactoryPostProcessor(ignored -> READ.putAll(ofContext));
    }
}
