package uk.waymark.infra.desk.refusal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** The one place where what was typed or sent is held against its constraints, whichever way it came. */
@Component
public class Validation {

    private final Validator validator;

    Validation(Validator validator) {
        this.validator = validator;
    }

    /** @throws RequestRefused with every field that is wrong */
    public void refuseUnlessValid(Object body) {
        List<Problem> found = problems(body);
        if (!found.isEmpty()) {
            throw new RequestRefused(Problem.together(found));
        }
    }

    /** What is wrong with it: one problem for each field. */
    public List<Problem> problems(Object body) {
        // by its fields: one of several texts in a record has no property of its own
        Errors found = new DirectFieldBindingResult(body, "body");
        validator.validate(body, found);
        return ValidProblem.all(found);
    }
}
