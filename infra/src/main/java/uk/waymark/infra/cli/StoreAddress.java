package uk.waymark.infra.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which store a command is about. */
sealed interface StoreAddress {

    String ALLOWED = "sqlite:DIRECTORY (a data directory, or a backup).";

    /** The embedded store in a data directory, or in a backup. */
    record Embedded(Path directory) implements StoreAddress {}

    /** How a store is named on the command line. */
    final class Converter implements ITypeConverter<StoreAddress> {

        private static final String EMBEDDED = "sqlite:";

        @Override
        public StoreAddress convert(String value) {
            if (value.startsWith(EMBEDDED) && value.length() > EMBEDDED.length()) {
                return new Embedded(Path.of(value.substring(EMBEDDED.length())));
            }
            throw new TypeConversionException("'%s' is no store. Allowed: %s".formatted(value, ALLOWED));
        }
    }
}
