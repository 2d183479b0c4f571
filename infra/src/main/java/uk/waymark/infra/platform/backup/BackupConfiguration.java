package uk.waymark.infra.platform.backup;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.retention.RetentionProperties;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreProperties;

/** Backups are made of the embedded store only: servers of databases have tools of their own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore(StoreKind.EMBEDDED)
class BackupConfiguration {

    @Bean
    Backups backups(StoreProperties store, BackupProperties backups, RetentionProperties retention, Clock clock) {
        return new Backups(store.data().toAbsolutePath().normalize(), backups, retention.backups(), clock);
    }
}
