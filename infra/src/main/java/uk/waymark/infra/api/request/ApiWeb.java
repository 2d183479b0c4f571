package uk.waymark.infra.api.request;

import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.waymark.kernel.calendar.AcademicYear;

/** How requests are read: strict JSON, academic years as in paths, ids in full. */
@Configuration(proxyBeanMethods = false)
class ApiWeb implements WebMvcConfigurer {

    private static final int UUID_LENGTH = 36;

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(ApiJson.builder()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, AcademicYear.class, AcademicYear::parse);
        registry.addConverter(String.class, UUID.class, ApiWeb::uuid);
    }

    /** {@link UUID#fromString} reads shortened ids as well, which would give one thing two addresses. */
    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("not an id");
        }
        return UUID.fromString(text);
    }
}
