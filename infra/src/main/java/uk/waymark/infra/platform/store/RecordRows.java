package uk.waymark.infra.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/** A mapper of rows to records: columns by the names of the components, ids from text, instants from milliseconds. */
public final class RecordRows<T> extends DataClassRowMapper<T> {

    private static final DefaultConversionService CONVERSIONS = new DefaultConversionService();

    static {
        CONVERSIONS.addConverter(Number.class, Instant.class, millis -> Instant.ofEpochMilli(millis.longValue()));
    }

    private RecordRows(Class<T> type) {
        super(type);
        setConversionService(CONVERSIONS);
    }

    /** A mapper to this type of record. */
    public static <T> RowMapper<T> of(Class<T> type) {
        return new RecordRows<>(type);
    }

    /** As it is stored: a driver that is asked for a type that it does not know throws for each value. */
    @Override
    protected @Nullable Object getColumnValue(ResultSet row, int index, Class<?> type) throws SQLException {
        return type.isPrimitive() ? super.getColumnValue(row, index, type) : JdbcUtils.getResultSetValue(row, index);
    }
}
