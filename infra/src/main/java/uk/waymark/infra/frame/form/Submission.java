package uk.waymark.infra.frame.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.RequesterArgument;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RefusalProblem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.refusal.RetryAfter;
import uk.waymark.infra.desk.refusal.Validation;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** A form that was sent: it is taken and the browser goes on, or the same page comes back and says why not. */
public final class Submission {

    private final FormFields sent;
    private final Model model;
    private final Desk desk;
    private final Validation validation;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Submission(
            FormFields sent,
            Model model,
            Desk desk,
            Validation validation,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.sent = sent;
        this.model = model;
        this.desk = desk;
        this.validation = validation;
        this.request = request;
        this.response = response;
    }

    public FormFields sent() {
        return sent;
    }

    /**
     * What the form asks for, for what takes more than one command, or none.
     *
     * @throws RequestRefused with all that is wrong in it
     */
    public <T> T read(Function<FormFields, T> typed) {
        T body = typed.apply(sent);
        sent.check(validation.problems(body));
        return body;
    }

    /**
     * Whoever sent the form.
     *
     * @throws RequestRefused if anything was found wrong in it: nobody asks for half of it
     */
    public Requester requester() {
        sent.check();
        return RequesterArgument.ofForm(request);
    }

    /** Puts on record what the form asks for; the page that follows shows it. */
    public Receipt send(Subject about, Wish wish) {
        sent.check(validation.problems(wish.body()));
        Receipt receipt = desk.take(requester(), about, wish);
        desk.await(receipt);
        return receipt;
    }

    /**
     * Puts on record what the form asks for, says so, and goes on.
     *
     * @param form name of the form on its page
     * @param next where the browser goes on
     * @param again shows the page; it finds the refused form in the model
     */
    public String take(String form, Subject about, Wish wish, String done, String next, Supplier<String> again) {
        return take(
                form,
                () -> {
                    send(about, wish);
                    done(done);
                    return next;
                },
                again);
    }

    /**
     * @param form name of the form on its page
     * @param work does what the form is for, and says where to go on
     * @param again shows the page; it finds the refused form in the model
     */
    public String take(String form, Supplier<String> work, Supplier<String> again) {
        return show(form, () -> "redirect:" + work.get(), again);
    }

    /**
     * @param form name of the form on its page
     * @param page makes the page that the form leads to, which is its answer
     * @param again shows the page that the form stands on
     */
    public String show(String form, Supplier<String> page, Supplier<String> again) {
        try {
            return page.get();
        } catch (RequestRefused e) {
            return refused(form, e.problem(), again);
        } catch (CommandRefused e) {
            Refusal refusal = e.<Refusal>getDetails().orElseThrow();
            if (refusal.code() == Refusal.Code.NOT_ALLOWED) {
                // the page that the form stands on does not offer it to them
                throw e;
            }
            return refused(form, RefusalProblem.of(refusal), again);
        }
    }

    /** Says on the next page what was done. */
    public void done(String sentence) {
        tell("done", sentence);
    }

    /** Hands something to the next page, and to that page only; {@code name} is its attribute there. */
    public void tell(String name, Serializable what) {
        RequestContextUtils.getOutputFlashMap(request).put(name, what);
    }

    private String refused(String form, Problem problem, Supplier<String> again) {
        model.addAttribute("forms", new Forms(new FormView(form, onPage(problem), sent.fields())));
        response.setStatus(problem.status().value());
        RetryAfter.say(problem, response);
        return again.get();
    }

    /** What is wrong with the form's own address is wrong with the form as a whole: there is no field to show it at. */
    private Problem onPage(Problem problem) {
        boolean inAddress =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                        && parts.containsKey(problem.field())
                        && !sent.fields().containsKey(problem.field());
        return inAddress ? problem.about(null) : problem;
    }
}
