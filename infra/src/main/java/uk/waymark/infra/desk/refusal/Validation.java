package uk.waymark.infra.desk.refusal;

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

    /** @throws RequestRefused with the first field that is wrong */
    public void refuseUnlessValid(Object body) {
        // by its fields: one of several texts in a record has no property of its own
        Errors found = new DirectFieldBindingResult(body, "body");
        validator.validate(body, found);
        ValidProblem.of(found).ifPresent(problem -> {
            throw new RequestRefused(problem);
        });
    }
}
