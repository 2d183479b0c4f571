package uk.waymark.infra.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.FormElement;

/** A form of a page with what somebody typed into it; its hidden fields are sent along as a browser would. */
public final class TypedForm {

    private String action;
    private final List<KeyVal> fields;

    TypedForm(FormElement form) {
        this.action = form.attr("action");
        this.fields = new ArrayList<>(form.formData());
    }

    /** What is typed into a field, or ticked; a day is typed into its three. */
    public TypedForm with(String field, String... values) {
        if (fields.stream().anyMatch(one -> one.key().equals(field + ".day"))) {
            String[] day = (String.join("", values) + "--").split("-", -1);
            return with(field + ".year", day[0]).with(field + ".month", day[1]).with(field + ".day", day[2]);
        }
        fields.removeIf(one -> one.key().equals(field));
        for (String value : values) {
            fields.add(HttpConnection.KeyVal.create(field, value));
        }
        return this;
    }

    /** What stands in a field; the day that stands in its three. */
    public String value(String field) {
        if (fields.stream().anyMatch(one -> one.key().equals(field + ".day"))) {
            return Stream.of(".year", ".month", ".day")
                    .map(part -> value(field + part))
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> typed.length() == 1 ? "0" + typed : typed)
                    .collect(Collectors.joining("-"));
        }
        return fields.stream()
                .filter(one -> one.key().equals(field))
                .map(KeyVal::value)
                .collect(Collectors.joining(","));
    }

    /** The same, sent by a button with an address of its own. */
    public TypedForm to(String formaction) {
        action = formaction;
        return this;
    }

    public String action() {
        return action;
    }

    public String encoded() {
        return fields.stream()
                .map(one -> encode(one.key()) + "=" + encode(one.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
