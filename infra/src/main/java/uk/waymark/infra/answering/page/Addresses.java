package uk.waymark.infra.answering.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.web.util.UriUtils;
import uk.waymark.infra.frame.form.FormFields;

/** The addresses of the pages of this package. */
final class Addresses {

    private Addresses() {}

    static String item(UUID assessmentId, String item, Mode mode) {
        String address = "/assessments/%s/items/%s"
                .formatted(assessmentId, UriUtils.encodePathSegment(item, StandardCharsets.UTF_8));
        return mode == Mode.ALONE ? address : address + "?" + Mode.FIELD + "=" + mode.value();
    }

    /** The item again, in the mode in which a form was sent from it. */
    static String stay(UUID assessmentId, String item, FormFields sent) {
        return item(assessmentId, item, Mode.read(sent.text(Mode.FIELD)));
    }

    static String reviews(UUID assessmentId) {
        return "/assessments/" + assessmentId + "/reviews";
    }

    /** What is left of it. */
    static String review(UUID assessmentId, UUID reviewId) {
        return reviews(assessmentId) + "/" + reviewId + "#left";
    }

    static String answering(UUID assessmentId) {
        return "/assessments/" + assessmentId + "/answering";
    }
}
