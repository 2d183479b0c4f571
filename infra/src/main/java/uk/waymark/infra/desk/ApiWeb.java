package uk.waymark.infra.desk;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.yaml.JacksonYamlHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import uk.waymark.infra.desk.request.ApiJson;
import uk.waymark.infra.desk.request.KnownParameters;
import uk.waymark.infra.desk.request.WriteHeaders;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * The configuration of how requests are read: strict JSON and nothing else that a library on the class path would
 * offer, academic years in every usual spelling.
 */
@Configuration(proxyBeanMethods = false)
class ApiWeb implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters
                .withJsonConverter(new JacksonJsonHttpMessageConverter(ApiJson.builder()))
                .configureMessageConvertersList(all -> all.removeIf(JacksonYamlHttpMessageConverter.class::isInstance));
    }

    /** Answers hold words and names that may be erased tomorrow: no cache keeps them. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        WebContentInterceptor caching = new WebContentInterceptor();
        caching.addCacheMapping(CacheControl.noStore(), "/api/**");
        registry.addInterceptor(caching);
        registry.addInterceptor(new WriteHeaders()).addPathPatterns("/api/**");
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequesterArgument());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, AcademicYear.class, AcademicYear::parse);
        registry.addConverter(String.class, Role.class, Role::valueOf);
    }
}
