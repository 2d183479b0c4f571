package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.waymark.kernel.calendar.London;
import uk.waymark.query.view.Moment;

/** The conditions, in SQL, on the facts of the history that are asked for. */
final class HistoryConditions {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private HistoryConditions() {}

    /** @param values of the conditions' parameters are put there */
    static String of(FindHistory query, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        all.add("f.institution_id = :institution");
        values.put("institution", query.institutionId().toString());
        if (query.item() != null) {
            all.add(ofItem(query.item().strip(), values));
        }
        if (query.actor() != null) {
            all.add("f.actor = :actor");
            values.put("actor", query.actor().toString());
        }
        if (!query.facts().isEmpty()) {
            all.add("f.fact IN (:facts)");
            values.put("facts", query.facts());
        }
        if (query.from() != null) {
            all.add("f.recorded_at >= :from");
            values.put("from", beginning(inRange(query.from())));
        }
        if (query.to() != null) {
            all.add("f.recorded_at < :to");
            values.put("to", beginning(inRange(query.to()).plusDays(1)));
        }
        if (query.knownAt() != null) {
            all.add("f.recorded_at <= :known");
            values.put("known", query.knownAt().toEpochMilli());
        }
        return String.join(" AND ", all);
    }

    /** A bare code, or framework and code. */
    static String ofItem(String item, Map<String, Object> values) {
        int space = item.indexOf(' ');
        values.put("item", item.substring(space + 1).strip());
        String framework = "";
        if (space >= 0) {
            values.put("framework", item.substring(0, space));
            framework = " AND i.framework_id = :framework";
        }
        return "EXISTS (SELECT 1 FROM history_item i WHERE i.stream = f.stream AND i.version = f.version"
                + " AND i.item = :item" + framework + ")";
    }

    /** Days beyond those of the record are moved to the nearest: whoever asks for them asks for all there is, or none. */
    private static LocalDate inRange(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(Moment.NEVER) ? Moment.NEVER : day;
    }

    private static long beginning(LocalDate day) {
        return London.startOf(day).toEpochMilli();
    }
}
