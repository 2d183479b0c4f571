package uk.waymark.infra.frame.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** The faults of one form, collected while it is read. An address has at most one: it is refused at once. */
final class Faults {

    private final boolean atOnce;
    private final List<Problem> found = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    Faults(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** A field is looked at: faults are told in this order. */
    void reading(String field) {
        read.add(field);
    }

    /** What is said of a field first counts. */
    void add(Problem fault) {
        if (atOnce) {
            throw new RequestRefused(fault);
        }
        if (found.stream().noneMatch(one -> Objects.equals(one.field(), fault.field()))) {
            found.add(fault);
        }
    }

    /**
     * Refuses all of them together, if there are any.
     *
     * @param further what was found wrong with what the form asks for
     */
    void refuse(List<Problem> further) {
        List<Problem> all = Stream.concat(found.stream(), further.stream().filter(this::isNew))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
        if (!all.isEmpty()) {
            throw new RequestRefused(Problem.together(all));
        }
    }

    private boolean isNew(Problem problem) {
        String field = FormView.base(problem);
        return found.stream().map(FormView::base).noneMatch(one -> one.equals(field) || one.startsWith(field + "."));
    }

    private int place(Problem problem) {
        int at = read.indexOf(FormView.base(problem));
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
