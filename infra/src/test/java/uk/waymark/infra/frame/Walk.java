package uk.waymark.infra.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who follows every link that they are shown, and looks at every form. Of pages that differ only by what they
 * are about, the first few are enough.
 *
 * @param pages the first address of each kind of page
 * @param forms the first of each kind of form, by its address, with something typed into every field
 */
record Walk(Map<String, String> pages, Map<String, TypedForm> forms) {

    private static final int FEW = 10;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ITEM = Pattern.compile("/(items|themes)/[^/?]+");
    private static final Pattern YEAR = Pattern.compile("/\\d{4}-\\d{2}$");
    private static final Pattern ENTRY = Pattern.compile("/history/\\*/\\d+");
    private static final Pattern NOT_OURS = Pattern.compile("/(api|swagger-ui|webjars|sign-|account).*");

    /** @throws AssertionError if anything that is shown leads nowhere */
    static Walk of(Visitor visitor, String start) {
        Walk walk = new Walk(new TreeMap<>(), new TreeMap<>());
        Map<String, Integer> visits = new HashMap<>();
        Map<String, String> shownBy = new HashMap<>(Map.of(start, ""));
        Deque<String> ahead = new ArrayDeque<>(shownBy.keySet());
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (visits.merge(kind(address), 1, Integer::sum) <= FEW) {
                walk.pages.putIfAbsent(kind(address), address);
                Page page = visitor.page(address);
                assertThat(page.status())
                        .as("%s, which %s shows: %s", address, shownBy.get(address), page.text())
                        .isEqualTo(200);
                walk.look(page)
                        .filter(link -> shownBy.putIfAbsent(link, address) == null)
                        .forEach(ahead::add);
            }
        }
        return walk;
    }

    /** Addresses that differ only by what they are about have the same one. */
    static String kind(String address) {
        String path = ID.matcher(address.replaceAll("[?#].*", "")).replaceAll("*");
        String ofAnyEntry = ENTRY.matcher(path).replaceAll("/history/*/*");
        return YEAR.matcher(ITEM.matcher(ofAnyEntry).replaceAll("/$1/*")).replaceAll("/*");
    }

    private Stream<String> look(Page page) {
        page.document().select("main form[method=post]").forEach(form -> {
            forms.putIfAbsent(kind(form.attr("action")), typed((FormElement) form));
            form.select("[formaction]")
                    .eachAttr("formaction")
                    .forEach(other -> forms.putIfAbsent(
                            kind(other), typed((FormElement) form).to(other)));
        });
        return Stream.concat(
                        page.document().select("a[href^=/]").eachAttr("href").stream(),
                        page.document().select("[hx-get^=/]").eachAttr("hx-get").stream())
                .map(link -> link.replaceAll("#.*", ""))
                .filter(link -> !NOT_OURS.matcher(link).matches());
    }

    /** So that it is refused for nothing but who sends it. */
    private static TypedForm typed(FormElement form) {
        TypedForm typed = new TypedForm(form);
        for (Element field : form.select("textarea[name], input[type=text][name]:not([inputmode=numeric])")) {
            String name = field.attr("name");
            String something = name.equals("email") ? "some.body@school.example" : "Something";
            typed.with(name, typed.value(name).isBlank() ? something : typed.value(name));
        }
        form.select("input[type=radio][name], input[type=checkbox][name], button[name]")
                .forEach(field -> typed.with(field.attr("name"), field.attr("value")));
        return typed;
    }
}
