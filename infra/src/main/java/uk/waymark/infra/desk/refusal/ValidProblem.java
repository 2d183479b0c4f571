package uk.waymark.infra.desk.refusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** The problems that the constraints of a body found with it. */
final class ValidProblem {

    private static final Set<String> PRESENCE =
            Set.of(NotNull.class.getSimpleName(), NotBlank.class.getSimpleName(), NotEmpty.class.getSimpleName());

    private ValidProblem() {}

    /** One for each field that is wrong, by their names. That nothing stands there says all; otherwise words decide. */
    static List<Problem> all(Errors errors) {
        Map<String, Problem> byField = new LinkedHashMap<>();
        errors.getFieldErrors().stream()
                .map(ValidProblem::of)
                .sorted(Comparator.comparing(Problem::code).thenComparing(Problem::detail))
                .forEach(problem -> byField.putIfAbsent(String.valueOf(problem.field()), problem));
        return byField.values().stream()
                .sorted(Comparator.comparing(problem -> String.valueOf(problem.field())))
                .toList();
    }

    /** All fields that are wrong, together; empty if none is. */
    static Optional<Problem> of(Errors errors) {
        return Optional.of(all(errors)).filter(found -> !found.isEmpty()).map(Problem::together);
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
