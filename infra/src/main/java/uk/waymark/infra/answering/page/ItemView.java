package uk.waymark.infra.answering.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.maturity.ItemDetail;
import uk.waymark.query.maturity.ItemDetail.AnswerEntry;
import uk.waymark.query.maturity.ItemDetail.EntryStatus;
import uk.waymark.query.maturity.interval.Target;

/** One item among the others of its framework, and everything that was said about it. */
record ItemView(Framework framework, Item item, ItemDetail detail) {

    public String code() {
        return item.code();
    }

    public Section section() {
        return framework.sections().stream()
                .filter(section -> section.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /** Counted from 1. */
    public int position() {
        return framework.items().indexOf(item) + 1;
    }

    public int total() {
        return framework.items().size();
    }

    public @Nullable Item previous() {
        return position() == 1 ? null : framework.items().get(position() - 2);
    }

    public @Nullable Item next() {
        return position() == total() ? null : framework.items().get(position());
    }

    public boolean chosenByLevel() {
        return item.kind() == AnswerKind.LEVEL;
    }

    /** The level that stands; null if there is no answer, or one of another kind. */
    public @Nullable Integer level() {
        return detail.standing().answer() instanceof Answer.Level given ? given.level() : null;
    }

    public int lowestLevel() {
        return item.levels().firstKey();
    }

    /** Every level that items of this framework have; the ones that this item lacks, too. */
    public List<Choice> choices() {
        Target open = openTarget();
        Integer now = level();
        int highest = framework.items().stream()
                .filter(one -> !one.levels().isEmpty())
                .mapToInt(one -> one.levels().lastKey())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, highest)
                .mapToObj(level -> new Choice(
                        level,
                        item.levels().get(level),
                        now != null && now == level,
                        open != null && open.level() == level))
                .toList();
    }

    public @Nullable Target openTarget() {
        Target target = detail.standing().target();
        return target != null && target.stillOpen() ? target : null;
    }

    /** The levels that can be aimed for: those above the one that stands. */
    public Map<String, String> aims() {
        Integer now = level();
        Map<String, String> aims = new LinkedHashMap<>();
        item.levels()
                .tailMap(now == null ? 0 : now + 1)
                .keySet()
                .forEach(level -> aims.put(level.toString(), "Response " + level));
        return aims;
    }

    public @Nullable AnswerEntry standing() {
        return detail.entries().stream()
                .filter(entry -> entry.status() == EntryStatus.STANDING)
                .findFirst()
                .orElse(null);
    }

    /** What was said in answer, the newest day first. */
    public List<AnswerEntry> entries() {
        return detail.entries().reversed();
    }
}
