package uk.waymark.command.institution;

import java.util.List;
import java.util.stream.IntStream;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The rule for the year groups that an institution can teach: 0 is Reception, 14 the last year of special schools and
 * colleges.
 */
final class TaughtYearGroups {

    private static final List<Integer> ALL =
            IntStream.rangeClosed(0, 14).boxed().toList();

    private TaughtYearGroups() {}

    /** In ascending order, once each. */
    static List<Integer> of(List<Integer> asked) {
        if (asked.isEmpty() || !ALL.containsAll(asked)) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            "yearGroups",
                            ALL.stream().map(String::valueOf).toList(),
                            "Name at least one year group, each from 0 (Reception) to 14.")
                    .asException();
        }
        return asked.stream().sorted().distinct().toList();
    }
}
