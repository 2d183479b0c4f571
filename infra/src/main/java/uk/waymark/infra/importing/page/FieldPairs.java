package uk.waymark.infra.importing.page;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.waymark.infra.frame.form.FormFields;

/**
 * A field that stands in a form once for each of many things, and says in its value which one it is about: {@code 3-2.4} is
 * item 2.4 for line 3. Other values are nobody's choice, and are left out.
 *
 * @param pattern of its values, with the groups {@code of} and {@code is}
 */
record FieldPairs(String field, Pattern pattern) {

    FieldPairs(String field, String pattern) {
        this(field, Pattern.compile(pattern, Pattern.DOTALL));
    }

    /** What was said, by what it is about. */
    <K extends Comparable<K>, V> SortedMap<K, V> in(FormFields sent, Function<String, K> of, Function<String, V> is) {
        SortedMap<K, V> pairs = new TreeMap<>();
        sent.all(field).stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .forEach(said -> pairs.put(of.apply(said.group("of")), is.apply(said.group("is"))));
        return pairs;
    }
}
