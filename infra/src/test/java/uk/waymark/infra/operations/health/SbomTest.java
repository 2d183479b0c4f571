package uk.waymark.infra.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;

/** Those who run Waymark can see what it is made of. */
@EnabledIf(value = "made", disabledReason = "made by mvn package, online: mvn verify fails if it is not there")
class SbomTest extends ApiTest {

    static boolean made() {
        return SbomTest.class.getResource("/META-INF/sbom/bom.json") != null;
    }

    @Test
    void the_sbom_names_what_is_in_here_and_nothing_of_the_tests() {
        JsonNode sbom = get("/actuator/sbom/application").is(200).json();

        assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(sbom.path("components")
                        .valueStream()
                        .map(part -> part.path("name").asString()))
                .contains("infra", "shared-kernel", "axon-eventsourcing", "spring-security-web", "sqlite-jdbc")
                .contains("tomcat-embed-core", "bcprov-jdk18on", "htmx.org", "govuk-frontend")
                .doesNotContain("junit-jupiter", "playwright", "assertj-core");
    }
}
