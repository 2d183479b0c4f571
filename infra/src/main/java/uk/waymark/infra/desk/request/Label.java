package uk.waymark.infra.desk.request;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint for the initials of a person or the name of a group: 1 to 80 characters. */
@NotBlank
@Size(max = 80, message = "is too long: 80 characters are the most")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    /** Given by the constraints that it is made of. */
    String message() default "";

    /** Applies always. */
    Class<?>[] groups() default {};

    /** Carries nothing. */
    Class<? extends Payload>[] payload() default {};
}
