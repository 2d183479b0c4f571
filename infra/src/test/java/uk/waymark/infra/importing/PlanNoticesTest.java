package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.reading.Warning;

class PlanNoticesTest {

    private static final String HEADER =
            "Leadership area,Current position,Actions to improve,Next steps summary,By when / who";

    @ParameterizedTest
    @CsvSource({
        "'', ',RAG', 'This column is not imported: [RAG].'",
        "'', ',RAG,Cost', 'These columns are not imported: [RAG, Cost].'",
        "'Our plan\n', '', 'This line above the header is not imported: [Our plan].'",
        "'Our plan\nBy us\n', '', 'These lines above the header are not imported: [Our plan, By us].'"
    })
    void one_is_said_as_one_and_several_as_several(String above, String columns, String notice) {
        byte[] file = (above + HEADER + columns + "\n1.2,a,b,c,HT3 SR\n").getBytes(StandardCharsets.UTF_8);

        assertThat(PlanNotices.of(PlanFile.read(file)))
                .extracting(Warning::message)
                .containsExactly(notice);
    }
}
