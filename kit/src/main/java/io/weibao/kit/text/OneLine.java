package io.weibao.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name or title as people see it: something visible on one line. No control characters, which would break lists, logs and mail
 * headers, none that turn the direction of writing, and no half of a character. Nothing at all is another matter.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLineCheck.class)
public @interface OneLine {

    String message() default "one visible line";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
