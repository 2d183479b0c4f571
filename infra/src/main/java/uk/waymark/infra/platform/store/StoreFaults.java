package uk.waymark.infra.platform.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.axonframework.common.ExceptionUtils;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A translator that tells what SQLite or PostgreSQL complains of. */
public class StoreFaults implements PersistenceExceptionResolver {

    /** SQLite's extended result codes carry the primary one in their lowest byte. */
    private static final int PRIMARY = 0xff;

    private static final Set<Integer> OF_SQLITE = Set.of(
            SQLiteErrorCode.SQLITE_BUSY.code,
            SQLiteErrorCode.SQLITE_LOCKED.code,
            SQLiteErrorCode.SQLITE_NOMEM.code,
            SQLiteErrorCode.SQLITE_READONLY.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_CORRUPT.code,
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code);

    private static final String UNIQUE_VIOLATION = "23505";

    /**
     * Classes of SQLSTATE: the connection, a transaction's state or collision, resources, an object in use, an operator's
     * intervention, the system.
     */
    private static final Set<String> OF_POSTGRESQL = Set.of("08", "25", "40", "53", "55", "57", "58");

    /** A stream that somebody else has written to meanwhile, or that exists already. */
    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return primaryCode(exception)
                        .filter(code -> code == SQLiteErrorCode.SQLITE_CONSTRAINT.code)
                        .isPresent()
                || state(exception).filter(UNIQUE_VIOLATION::equals).isPresent();
    }

    /** A full disk, a file that cannot be read, a server that is away: no fault of what was being written. */
    public static boolean isOfTheStore(Throwable failure) {
        return primaryCode(failure).filter(OF_SQLITE::contains).isPresent()
                || state(failure)
                        .map(state -> state.substring(0, 2))
                        .filter(OF_POSTGRESQL::contains)
                        .isPresent()
                || ExceptionUtils.findException(failure, SQLTransientConnectionException.class)
                        .isPresent()
                || ExceptionUtils.findException(failure, SQLException.class)
                        .filter(StoreFaults::isOfThePool)
                        .isPresent();
    }

    /** What no server has said has no state: a connection broke and was closed while somebody still used it. */
    private static boolean isOfThePool(SQLException failure) {
        return failure.getSQLState() == null && !(failure instanceof SQLiteException);
    }

    private static Optional<Integer> primaryCode(Throwable failure) {
        return ExceptionUtils.findException(failure, SQLiteException.class).map(e -> e.getResultCode().code & PRIMARY);
    }

    private static Optional<String> state(Throwable failure) {
        return ExceptionUtils.findException(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.length() == 5);
    }
}
