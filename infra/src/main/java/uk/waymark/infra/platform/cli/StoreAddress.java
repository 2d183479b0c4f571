package uk.waymark.infra.platform.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address that says which store a command is about. */
sealed interface StoreAddress {

    String DIRECTORY = "sqlite:DIRECTORY";
    String SERVERS = "postgresql, jdbc:postgresql://HOST/DATABASE, axon-server, axon-server:HOST:PORT";

    /** The embedded store in a data directory, or in a backup. */
    record Embedded(Path directory) implements StoreAddress {

        @Override
        public String toString() {
            return directory.toString();
        }
    }

    /** A server. */
    sealed interface Server extends StoreAddress {}

    /**
     * A PostgreSQL database.
     *
     * @param url null for the one that {@code spring.datasource.url} names
     */
    record Postgresql(@Nullable String url) implements Server {

        /** Without what stands behind the question mark: a password may. */
        @Override
        public String toString() {
            return url == null ? "postgresql" : url.replaceFirst("\\?.*", "");
        }
    }

    /**
     * An Axon Server.
     *
     * @param servers null for those that {@code axon.axonserver.servers} names
     */
    record AxonServer(@Nullable String servers) implements Server {

        @Override
        public String toString() {
            return servers == null ? "axon-server" : "axon-server:" + servers;
        }
    }

    /** An address of any kind; null if it is none. */
    private static @Nullable StoreAddress parse(String value) {
        if (value.startsWith("sqlite:") && value.length() > "sqlite:".length()) {
            return new Embedded(Path.of(value.substring("sqlite:".length())));
        } else if (value.equals("postgresql")) {
            return new Postgresql(null);
        } else if (value.startsWith("jdbc:postgresql:")) {
            return new Postgresql(value);
        } else if (value.equals("axon-server")) {
            return new AxonServer(null);
        } else if (value.startsWith("axon-server:") && value.length() > "axon-server:".length()) {
            return new AxonServer(value.substring("axon-server:".length()));
        }
        return null;
    }

    private static <T extends StoreAddress> T parse(String value, Class<T> kind, String allowed) {
        StoreAddress address = parse(value);
        if (!kind.isInstance(address)) {
            throw new TypeConversionException("'%s' is none of %s".formatted(value, allowed));
        }
        return kind.cast(address);
    }

    /** Reads an address of any kind. */
    final class OfAny implements ITypeConverter<StoreAddress> {

        @Override
        public StoreAddress convert(String value) {
            return parse(value, StoreAddress.class, DIRECTORY + ", " + SERVERS);
        }
    }

    /** Reads an address of a data directory. */
    final class OfEmbedded implements ITypeConverter<Embedded> {

        @Override
        public Embedded convert(String value) {
            return parse(value, Embedded.class, DIRECTORY);
        }
    }

    /** Reads an address of a server. */
    final class OfServer implements ITypeConverter<Server> {

        @Override
        public Server convert(String value) {
            return parse(value, Server.class, SERVERS);
        }
    }
}
