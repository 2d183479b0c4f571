package uk.waymark.infra.desk.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.Requester;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.institution.Urn;

/** The description of the API as OpenAPI 3.1. What holds for every operation is said here once. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Requester.class);
        SpringDocUtils.getConfig()
                .replaceWithClass(AcademicYear.class, String.class)
                .replaceWithClass(Urn.class, String.class)
                .replaceWithSchema(JsonNode.class, new Schema<>())
                .replaceWithSchema(Answer.class, ValueSchemas.answer())
                .replaceWithSchema(Due.class, ValueSchemas.due())
                .replaceWithSchema(Due.Window.class, ValueSchemas.window());
    }

    private static final String TOKEN = "token";

    @Bean
    OpenAPI waymark() {
        return new OpenAPI()
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A token that you make on the page of your account. Without one,"
                                                + " whoever is signed in in this browser can read, and not"
                                                + " write.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .info(new Info()
                        .title("Waymark")
                        .version("0.1")
                        .description("""
                            The record of a school's or college's careers provision. Every change is an event that is \
                            kept for ever; every answer is computed from those events.

                            Programs send a token, made on the page of one's account, as `Authorization: Bearer …`. \
                            Somebody who is signed in in their browser can read here without one; to write from here, \
                            make a token and give it to *Authorize*.

                            Writes: send an `Idempotency-Key` to be able to repeat a request without doing it twice, and \
                            `If-Match` with an `ETag` to be refused if somebody changed the same thing since. Every write \
                            takes `effectiveOn`, the day since when it is true: today unless said otherwise, never in the \
                            future. Reads take `asAt` (what was true on that day) and `knownAt` (as far as was recorded \
                            by that instant). Days are written as 2025-01-31, instants with their offset as 2025-01-31T12:00:00Z; \
                            a parameter is given once, and with a value. Refusals are RFC 9457 problem details.\
                            """)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    @Bean
    GlobalOperationCustomizer everyOperation() {
        return new EveryOperation();
    }

    @Bean
    GlobalOpenApiCustomizer commonSchemas() {
        return api -> api.getComponents()
                .addSchemas("Problem", ValueSchemas.problem())
                .addSchemas("Receipt", receipt());
    }

    private static Schema<?> receipt() {
        Schema<?> receipt = new Schema<>()
                .type("object")
                .description("The ids of what was written to, and of what is new, by their names.")
                .example(Map.of(
                        "assessmentId",
                        "6f1c0a52-3a53-3b0e-9f3e-0a2f6f1c0a52",
                        "responseId",
                        "1b9d6bcd-bbfd-3b2d-9b5d-ab8dfbbd4bed",
                        "version",
                        12,
                        "events",
                        1));
        receipt.setAdditionalProperties(new StringSchema().format("uuid"));
        receipt.addProperty("version", new IntegerSchema().description("of the stream, as in ETag"));
        receipt.addProperty(
                "events", new IntegerSchema().description("written by this request; 0 if there was nothing to write"));
        return receipt;
    }
}
