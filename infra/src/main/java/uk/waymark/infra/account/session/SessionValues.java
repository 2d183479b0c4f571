package uk.waymark.infra.account.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.support.SerializingConverter;

/** The values that sessions keep, as bytes. One that an earlier version wrote, and this one cannot read, counts as absent. */
final class SessionValues {

    private static final Logger LOG = LoggerFactory.getLogger(SessionValues.class);

    private SessionValues() {}

    @SuppressWarnings("NullAway") // a conversion service may answer null: there is no such attribute
    static ConversionService conversion() {
        GenericConversionService values = new GenericConversionService();
        values.addConverter(Object.class, byte[].class, new SerializingConverter());
        values.addConverter(byte[].class, Object.class, SessionValues::read);
        return values;
    }

    private static @Nullable Object read(byte[] written) {
        try {
            return new DefaultDeserializer(SessionValues.class.getClassLoader())
                    .deserialize(new ByteArrayInputStream(written));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.info(
                    "A part of a session cannot be read any more; whoever it was has to sign in again: {}",
                    e.toString());
            return null;
        }
    }
}
