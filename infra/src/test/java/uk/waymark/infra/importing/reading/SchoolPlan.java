package uk.waymark.infra.importing.reading;

import java.util.List;
import java.util.Map;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.Framework;

/** Rows of a school's plan, and what is read of them. */
final class SchoolPlan {

    static final Framework SCHOOL =
            new BuiltInFrameworks().framework("cimm-school@2024").orElseThrow();

    private SchoolPlan() {}

    static String words(String item, int level) {
        return SCHOOL.item(item).orElseThrow().levels().get(level).text();
    }

    static PlanRow row(String area, String current, String improve) {
        return new PlanRow(2, area, current, improve, "Do it", "HT3 SR", List.of());
    }

    static RowReading read(PlanRow row) {
        return readAll(row).getFirst();
    }

    static List<RowReading> readAll(PlanRow... rows) {
        return PlanReader.read(List.of(rows), SCHOOL, new AcademicYear(2024), Map.of());
    }

    static List<String> codes(RowReading reading) {
        return reading.warnings().stream().map(Warning::code).toList();
    }
}
