package uk.waymark.infra.importing.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.importing.RowChoices;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.kernel.message.Ids;

/**
 * The boxes that are ticked in the preview.
 *
 * @param all nobody has been asked yet: everything is ticked
 */
record ChosenRows(boolean all, Set<String> rows, Set<String> parts) {

    /** The hidden field by which a form says that somebody was asked. */
    private static final String ASKED = "asked";

    static ChosenRows of(FormFields sent) {
        return new ChosenRows(
                sent.text(ASKED) == null, new HashSet<>(sent.all("rows")), new HashSet<>(sent.all("parts")));
    }

    /** Digest of the plan and of what was chosen: a form that is sent again asks for the same. */
    UUID askedOf(PlanForm plan) {
        return Ids.of("import-asked", plan, all, new TreeSet<>(rows), new TreeSet<>(parts));
    }

    public boolean row(long line) {
        return all || rows.contains(Long.toString(line));
    }

    public boolean part(long line, ImportPart part) {
        return all || parts.contains(line + "-" + part);
    }

    /** A part is wanted if its box is ticked, and that of its row. */
    RowChoices choices(Collection<Long> lines) {
        Map<Long, Set<ImportPart>> chosen = new HashMap<>();
        lines.stream()
                .filter(this::row)
                .forEach(line -> chosen.put(
                        line,
                        Arrays.stream(ImportPart.values())
                                .filter(part -> part(line, part))
                                .collect(Collectors.toUnmodifiableSet())));
        return new RowChoices(chosen);
    }
}
