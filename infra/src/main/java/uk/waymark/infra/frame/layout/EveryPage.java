package uk.waymark.infra.frame.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.waymark.infra.frame.form.Forms;

/** An advice that gives every page what its frame needs. */
@ControllerAdvice
class EveryPage {

    @ModelAttribute("forms")
    Forms forms() {
        return Forms.fresh();
    }

    /** The address of the page, so that a part of it can ask for itself again. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
