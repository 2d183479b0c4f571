package uk.waymark.command.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.framework.Descriptor;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.framework.Section;

/** A framework in two versions; the later one has an item of each kind, and one that has no Response 1. */
final class TestFramework {

    static final String FAMILY = "test-school";
    static final String ID = "test-school@2024";
    static final String OTHER_VERSION = "test-school@2018";

    static final ItemRef LEVELS = ref("1.1");
    static final ItemRef NO_LEVEL_1 = ref("1.2");
    static final ItemRef PARTS = ref("2.1");
    static final ItemRef BANDS = ref("2.2");
    static final ItemRef AGREEMENT = ref("2.3");
    static final ItemRef YEARS = ref("2.4");
    static final ItemRef COUNT = ref("2.5");

    static final FrameworkCatalogue CATALOGUE = () -> List.of(
            framework(OTHER_VERSION, levels("1.1", 1, 2, 3)),
            framework(
                    ID,
                    levels("1.1", 1, 2, 3, 4),
                    levels("1.2", 2, 3, 4),
                    item("2.1", AnswerKind.PARTS, Map.of("a", "One", "b", "Two"), List.of(), List.of()),
                    item("2.2", AnswerKind.PROPORTION, Map.of(), List.of("none", "some", "all"), List.of()),
                    item("2.3", AnswerKind.AGREEMENT, Map.of(), List.of(), List.of()),
                    item("2.4", AnswerKind.YEAR_GROUPS, Map.of(), List.of(), List.of(7, 8, 9)),
                    item("2.5", AnswerKind.COUNT, Map.of(), List.of(), List.of())));

    private TestFramework() {}

    static Item item(ItemRef ref) {
        return CATALOGUE.item(ref).orElseThrow();
    }

    private static ItemRef ref(String code) {
        return new ItemRef(ID, code);
    }

    private static Framework framework(String id, Item... items) {
        Section section = new Section("1", "Everything", List.of(), List.of(items));
        return new Framework(id, FAMILY, id.split("@")[1], "Test", "Nobody", List.of(section), "digest of " + id);
    }

    private static Item levels(String code, int... levels) {
        SortedMap<Integer, Descriptor> descriptors = new TreeMap<>();
        Arrays.stream(levels).forEach(level -> descriptors.put(level, new Descriptor("Response " + level, false)));
        return new Item(code, code, AnswerKind.LEVEL, descriptors, Map.of(), List.of(), new TreeSet<>());
    }

    private static Item item(
            String code, AnswerKind kind, Map<String, String> parts, List<String> bands, List<Integer> years) {
        return new Item(code, code, kind, new TreeMap<>(), parts, bands, new TreeSet<>(years));
    }
}
