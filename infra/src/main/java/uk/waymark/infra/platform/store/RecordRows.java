package uk.waymark.infra.platform.store;

import java.time.Instant;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/** Rows as records: columns by the names of the components, ids from text, instants from milliseconds. */
public final class RecordRows {

    private static final DefaultConversionService CONVERSIONS = new DefaultConversionService();

    static {
        CONVERSIONS.addConverter(Number.class, Instant.class, millis -> Instant.ofEpochMilli(millis.longValue()));
    }

    private RecordRows() {}

    /** A mapper to this type of record. */
    public static <T> RowMapper<T> of(Class<T> type) {
        return DataClassRowMapper.newInstance(type, CONVERSIONS);
    }
}
