package uk.waymark.infra.store;

import java.util.Optional;
import java.util.Set;
import org.axonframework.common.ExceptionUtils;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what SQLite complains of. */
class SqliteFaults implements PersistenceExceptionResolver {

    /** Extended result codes carry the primary one in their lowest byte. */
    private static final int PRIMARY = 0xff;

    private static final Set<Integer> OF_THE_STORE = Set.of(
            SQLiteErrorCode.SQLITE_BUSY.code,
            SQLiteErrorCode.SQLITE_LOCKED.code,
            SQLiteErrorCode.SQLITE_NOMEM.code,
            SQLiteErrorCode.SQLITE_READONLY.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_CORRUPT.code,
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code);

    /** A stream that somebody else has written to meanwhile, or that exists already. */
    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return primaryCode(exception)
                .filter(code -> code == SQLiteErrorCode.SQLITE_CONSTRAINT.code)
                .isPresent();
    }

    /** A full disk, a file that cannot be read: no fault of what was being written. */
    static boolean isOfTheStore(Throwable failure) {
        return primaryCode(failure).filter(OF_THE_STORE::contains).isPresent();
    }

    private static Optional<Integer> primaryCode(Throwable failure) {
        return ExceptionUtils.findException(failure, SQLiteException.class).map(e -> e.getResultCode().code & PRIMARY);
    }
}
