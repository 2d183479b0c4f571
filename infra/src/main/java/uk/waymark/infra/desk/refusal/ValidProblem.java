package uk.waymark.infra.desk.refusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** The problems that the constraints of a body found with it. */
public final class ValidProblem {

    private static final Set<String> PRESENCE =
            Set.of(NotNull.class.getSimpleName(), NotBlank.class.getSimpleName(), NotEmpty.class.getSimpleName());

    private ValidProblem() {}

    /** The first of the fields that are wrong; empty if none is. */
    public static Optional<Problem> of(Errors errors) {
        return errors.getFieldErrors().stream()
                .min(Comparator.comparing(FieldError::getField))
                .map(ValidProblem::of);
    }

    private static Problem of(FieldError error) {
        return PRESENCE.contains(error.getCode())
                ? Problem.badRequest(Problem.REQUIRED, error.getField(), List.of(), error.getField() + " is required.")
                : Problem.badRequest(
                        Problem.VALUE_NOT_ALLOWED,
                        error.getField(),
                        List.of(),
                        error.getField() + " " + error.getDefaultMessage() + ".");
    }
}
