package uk.waymark.infra.desk.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.request.IdempotencyKey;

/**
 * A customiser that describes what every operation has in common: its refusals and, for writes, the headers that make
 * it safe to repeat.
 */
final class EveryOperation implements GlobalOperationCustomizer {

    private static final Map<String, String> OF_READS = new TreeMap<>(Map.of(
            "400", "The request is wrong in itself: field and allowed say what would be right",
            "401", "There is no token, or it is unknown, was revoked or has expired, and nobody is signed in",
            "403", "Your role does not allow it, or your token may only read. What you have no part in answers 404",
            "404", "There is no such thing",
            "406", "Not available in the form that Accept asks for",
            "429", "Too much at once: Retry-After says how many seconds to wait",
            "500", "Something went wrong on the server",
            "503", "The record cannot be reached at the moment: Retry-After says how many seconds to wait"));

    private static final Map<String, String> OF_WRITES = new TreeMap<>(Map.of(
            "409", "Exists already, or cannot be done in the state that it is in",
            "412", "Somebody changed the same thing since the version in If-Match",
            "413", "The body is too large",
            "415", "The body is of another type than what is taken",
            "422", "Understood and refused: nothing was written"));

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        OF_READS.forEach((status, why) -> operation.getResponses().addApiResponse(status, problem(why)));
        if (AnnotatedElementUtils.hasAnnotation(method.getMethod(), GetMapping.class)) {
            return operation;
        }
        OF_WRITES.forEach((status, why) -> operation.getResponses().addApiResponse(status, problem(why)));
        if (AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OffTheRecord.class)) {
            return operation;
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                describeAnswer(response);
            }
        });
        return operation
                .addParametersItem(header(
                        IdempotencyKey.HEADER,
                        "Any 1 to 200 printable characters of your choice; the same key again answers as the first"
                                + " time did and writes nothing."))
                .addParametersItem(header(
                        HttpHeaders.IF_MATCH,
                        "An ETag that you have seen; refused if the same thing was changed since."));
    }

    private static void describeAnswer(ApiResponse response) {
        response.addHeaderObject(HttpHeaders.ETAG, text("Version of what was written to, for If-Match"));
        response.addHeaderObject(
                Receipts.VIEWS_HEADER, text("'behind' if views do not show the write yet; absent otherwise"));
    }

    private static HeaderParameter header(String name, String why) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(why).required(false).schema(new StringSchema());
        return header;
    }

    private static Header text(String why) {
        return new Header().description(why).schema(new StringSchema());
    }

    private static ApiResponse problem(String why) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(why)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
