package ai.careerpath.api;

import ai.careerpath.model.Language;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** The text names a {@link Language}, by its id or an alias. */
@Documented
@Constraint(validatedBy = KnownLanguage.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface KnownLanguage {

    String message() default "{request.language}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves null to {@code @NotNull}. */
    final class Check implements ConstraintValidator<KnownLanguage, String> {

        private static final String NAMES =
                Arrays.stream(Language.values()).map(Language::id).collect(Collectors.joining(", "));

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("languages", NAMES);
            return name == null || Language.named(name).isPresent();
        }
    }
}
