package uk.waymark.infra.frame.layout;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.refusal.Validation;
import uk.waymark.infra.frame.form.SubmissionArgument;

/** The settings of how pages are served. */
@Configuration(proxyBeanMethods = false)
class PagesWeb implements WebMvcConfigurer {

    private final ObjectProvider<Desk> desk;
    private final ObjectProvider<Validation> validation;
    private final Clock clock;
    private final PastKept past = new PastKept();

    PagesWeb(
            ObjectProvider<Desk> desk,
            ObjectProvider<Validation> validation,
            Clock clock,
            ObjectProvider<SpringTemplateEngine> templates) {
        this.desk = desk;
        this.validation = validation;
        this.clock = clock;
        templates.ifAvailable(engine -> engine.setLinkBuilder(past));
    }

    /** Components come from WebJars; their version is left out of addresses, so they are asked for again each day. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(1, TimeUnit.DAYS))
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver())
                .addTransformer(new Palette());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubmissionArgument(desk, validation));
        resolvers.add(new PastArgument(clock));
    }

    /** Pages hold words and names that may be erased tomorrow: no cache keeps them. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        WebContentInterceptor caching = new WebContentInterceptor();
        caching.addCacheMapping(
                CacheControl.noStore(),
                "/",
                "/institutions/**",
                "/assessments/**",
                "/actions/**",
                "/hubs/**",
                "/operations/**",
                "/account/**",
                "/links/**",
                "/sign-in/**");
        registry.addInterceptor(caching);
        registry.addInterceptor(new TidyAddresses())
                .addPathPatterns("/institutions/**", "/assessments/**", "/actions/**", "/hubs/**", "/operations/**")
                .excludePathPatterns("/institutions/{id}/live", "/institutions/{id}/moved"); // asked for by scripts
        registry.addInterceptor(past).excludePathPatterns("/api/**");
    }
}
