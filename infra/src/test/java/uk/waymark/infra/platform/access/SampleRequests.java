package uk.waymark.infra.platform.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A request of every kind that nothing is wrong with, so that whoever may ask is not refused for another reason. */
final class SampleRequests {

    private static final Path BODIES = Path.of("src/test/resources/access/requests.txt");
    private static final String SEPARATOR = " => ";

    private final Map<String, String> bodies;

    SampleRequests() {
        try (var lines = Files.lines(BODIES)) {
            bodies = lines.filter(line -> line.contains(SEPARATOR))
                    .map(line -> line.split(SEPARATOR, 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values of the variables in paths and bodies, by name */
    HttpRequest.Builder request(
            String endpoint, Map<String, String> values, Function<String, HttpRequest.Builder> begin) {
        String[] parts = endpoint.split(" ", 2);
        String sample = filled(bodies.getOrDefault(endpoint, ""), values);
        String query = sample.startsWith("?") ? sample : "";
        String path = filled(path(parts[1]), values);
        HttpRequest.Builder request = begin.apply(path + query);
        if (!path.startsWith("/api/")) {
            request.header("Accept", "text/html");
        }
        if (parts[0].equals("GET") || parts[0].equals("DELETE")) {
            return request.method(parts[0], BodyPublishers.noBody());
        }
        return request.header("Content-Type", type(path, sample))
                .method(parts[0], BodyPublishers.ofString(query.isEmpty() ? sample : ""));
    }

    /** Things of their own for what would be gone afterwards; something for what may be anything. */
    private static String path(String pattern) {
        return pattern.replace("practice/{id}", "practice/{practiceId}")
                .replace("{version}/texts/{textId}", "{version}/texts/{practiceId}")
                .replace("{personId}/erasure", "{goneId}/erasure")
                .replace("/**", "/x")
                .replace("*", "x");
    }

    private static String type(String path, String sample) {
        if (!path.startsWith("/api/")) {
            return "application/x-www-form-urlencoded";
        }
        return sample.startsWith("?") ? "text/csv" : "application/json";
    }

    private static String filled(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.replaceAll("\\{\\w+Id}", UUID.randomUUID().toString());
    }
}
