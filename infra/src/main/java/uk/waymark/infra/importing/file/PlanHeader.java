package uk.waymark.infra.importing.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.waymark.kernel.text.Characters;

/** The header of a plan, which says which column stands where in this file. */
record PlanHeader(Map<PlanColumn, Integer> places, int width, List<String> ignored) {

    static PlanHeader of(List<String> headings) {
        Map<PlanColumn, Integer> places = new EnumMap<>(PlanColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            String heading = headings.get(place);
            PlanColumn column = PlanColumn.of(heading).orElse(null);
            if (column == null) {
                ignored.add(heading);
            } else if (places.putIfAbsent(column, place) != null) {
                throw refused("DUPLICATE_COLUMN", "The column '" + heading.strip() + "' stands in the header twice.");
            }
        }
        requireAll(places);
        ignored.removeIf(String::isBlank);
        return new PlanHeader(places, headings.size(), List.copyOf(ignored));
    }

    private static void requireAll(Map<PlanColumn, Integer> places) {
        List<String> missing = new ArrayList<>();
        for (PlanColumn column : PlanColumn.values()) {
            if (!places.containsKey(column)) {
                missing.add(column.heading());
            }
        }
        if (!missing.isEmpty()) {
            throw refused(
                    "MISSING_COLUMNS",
                    "The header lacks " + missing + ". Expected, in any order, separated by comma, semicolon or tab: "
                            + PlanColumn.headings() + ".");
        }
    }

    /** A short record is filled up: spreadsheets leave out empty fields at the end. */
    PlanRow row(long line, List<String> fields) {
        List<String> surplus =
                fields.stream().skip(width).filter(field -> !field.isBlank()).toList();
        return new PlanRow(
                line,
                field(PlanColumn.AREA, fields),
                field(PlanColumn.CURRENT, fields),
                field(PlanColumn.IMPROVE, fields),
                field(PlanColumn.NEXT_STEPS, fields),
                field(PlanColumn.WHEN_WHO, fields),
                surplus);
    }

    private String field(PlanColumn column, List<String> fields) {
        int place = places.getOrDefault(column, fields.size());
        return place < fields.size() && !Characters.isBlank(fields.get(place)) ? fields.get(place) : "";
    }

    private static PlanRefused refused(String code, String detail) {
        return PlanRefused.header(code, PlanColumn.headings(), detail);
    }
}
