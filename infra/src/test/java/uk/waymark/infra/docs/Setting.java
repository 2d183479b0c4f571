package uk.waymark.infra.docs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;

/**
 * A setting: something that can be set.
 *
 * @param type as Java has it
 * @param usual what it is unless it is set, if anything
 * @param meaning as javadoc has it
 */
record Setting(String name, String type, Optional<String> usual, String meaning) {

    /** Its line of the table. */
    String row() {
        return "| `%s` | %s | %s |"
                .formatted(
                        isMap() ? name + ".*" : name,
                        usual.map("`%s`"::formatted).orElse("–"),
                        (meaning.replaceAll("\\{@code\\s+([^}]*)}", "`$1`") + choices()).replace("|", "\\|"));
    }

    private boolean isMap() {
        return type.startsWith("java.util.Map");
    }

    /** What may be chosen, where it is one of a few. */
    private String choices() {
        Object[] constants =
                ClassUtils.resolveClassName(type.replaceAll("<.*", ""), null).getEnumConstants();
        return constants == null
                ? ""
                : Arrays.stream(constants).map(Setting::spelt).collect(Collectors.joining(", ", ": ", ""));
    }

    private static String spelt(Object constant) {
        return "`" + constant.toString().toLowerCase(Locale.ROOT).replace('_', '-') + "`";
    }
}
