package uk.waymark.query.maturity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.Descriptor;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.Section;

/** The frameworks that Waymark ships with, and a small one that has an item of every kind. */
public final class TestFrameworks implements FrameworkCatalogue {

    public static final String SCHOOL = "cimm-school@2024";
    public static final String SMALL = "small@1";

    private static final Framework ALL_KINDS = new Framework(
            SMALL,
            "small",
            "1",
            "Small",
            "Made up",
            List.of(
                    new Section("A", "Levels", List.of(1), List.of(levels("A1", 1, 2, 3, 4), levels("A2", 1, 3, 4))),
                    new Section(
                            "B",
                            "Others",
                            List.of(2, 3),
                            List.of(
                                    other("B1", AnswerKind.PARTS),
                                    other("B2", AnswerKind.PROPORTION),
                                    other("B3", AnswerKind.AGREEMENT),
                                    other("B4", AnswerKind.YEAR_GROUPS),
                                    other("B5", AnswerKind.COUNT)))),
            "digest");

    private final List<Framework> frameworks =
            List.of(new BuiltInFrameworks().framework(SCHOOL).orElseThrow(), ALL_KINDS);

    @Override
    public List<Framework> frameworks() {
        return frameworks;
    }

    public static Item item(String code) {
        return ALL_KINDS.item(code).orElseThrow();
    }

    private static Item levels(String code, int... levels) {
        TreeMap<Integer, Descriptor> descriptors = new TreeMap<>();
        for (int level : levels) {
            descriptors.put(level, new Descriptor(code + " at " + level, false));
        }
        return new Item(code, "Item " + code, AnswerKind.LEVEL, descriptors, Map.of(), List.of(), new TreeSet<>());
    }

    private static Item other(String code, AnswerKind kind) {
        return new Item(
                code,
                "Item " + code,
                kind,
                new TreeMap<>(),
                Map.of("a", "Part a", "b", "Part b"),
                List.of("0-25", "26-50", "51-75", "76-100"),
                new TreeSet<>(List.of(7, 8, 9)));
    }
}
