package uk.waymark.infra.desk.request;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint for what people write in their own words: up to 4,000 characters. A text of nothing but spaces counts
 * as none.
 */
@Size(max = 4000, message = "is too long: 4,000 characters are the most")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {

    /** Given by {@link Size}. */
    String message() default "";

    /** Applies always. */
    Class<?>[] groups() default {};

    /** Carries nothing. */
    Class<? extends Payload>[] payload() default {};
}
