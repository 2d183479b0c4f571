package uk.waymark.infra.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A page as a browser without JavaScript has it. */
public record Page(int status, String path, Document document) {

    public Page is(int expected) {
        assertThat(status).as(document.text()).isEqualTo(expected);
        return this;
    }

    public Element one(String selector) {
        return Objects.requireNonNull(
                document.selectFirst(selector), () -> "no " + selector + " in " + document.body());
    }

    public List<String> all(String selector) {
        return document.select(selector).eachText();
    }

    public String text() {
        return document.body().text();
    }

    /** The form that is sent to an address ending like this, or whose id is this. */
    public TypedForm form(String idOrAction) {
        Element form = document.selectFirst("form#" + idOrAction.replace('/', '_'));
        return new TypedForm((FormElement) (form == null ? one("form[action$='" + idOrAction + "']") : form));
    }

    /** What the error summary says, after checking that it leads to an element of this page. */
    public String refusal() {
        return refusals().getFirst();
    }

    /** All of it. */
    public List<String> refusals() {
        assertThat(document.title()).startsWith("Error: ");
        Elements links = document.select(".govuk-error-summary__list a");
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(document.select(link.attr("href")))
                        .as(link.attr("href"))
                        .hasSize(1));
        return links.eachText();
    }

    /** The message that stands at a field. */
    public String error(String fieldId) {
        return one("#" + fieldId + "-error").text();
    }
}
