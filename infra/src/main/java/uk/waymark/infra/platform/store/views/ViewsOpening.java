package uk.waymark.infra.platform.store.views;

import org.axonframework.serialization.SerializationException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.Database;

/**
 * An opener of views, whatever store they are in. Views of another origin or of other migrations are wiped first, and so
 * are those that have read further than the record goes: it was brought back from a backup.
 */
public final class ViewsOpening {

    private static final Logger log = LoggerFactory.getLogger(ViewsOpening.class);

    private ViewsOpening() {}

    /** Where views are kept, by nobody else meanwhile. */
    public interface Place<D extends Database> {

        /** Whether there are any, of whatever kind. */
        boolean exists();

        /** What is there, as it is. */
        JdbcClient asFound();

        /** Opens them, their tables made or brought up to date. */
        D open();

        void wipe();
    }

    public static <D extends Database> D open(Place<D> place, ViewOrigin origin) {
        if (place.exists() && !fit(place, origin)) {
            log.info("The views were not built from this record: they are rebuilt.");
            place.wipe();
        }
        try {
            return openAndSign(place, origin);
        } catch (FlywayValidateException e) {
            log.info("The views were built by another version of Waymark: they are rebuilt.");
            place.wipe();
            return openAndSign(place, origin);
        }
    }

    /** Whether the views that are there were built from this. */
    public static boolean fit(Place<?> place, ViewOrigin origin) {
        try {
            return origin.fits(place.asFound());
        } catch (DataAccessException | SerializationException e) {
            log.info("The views cannot be read: {}", e.getMessage());
            return false;
        }
    }

    private static <D extends Database> D openAndSign(Place<D> place, ViewOrigin origin) {
        D views = place.open();
        try {
            origin.sign(JdbcClient.create(views));
            return views;
        } catch (RuntimeException e) {
            views.close();
            throw e;
        }
    }
}
