package ai.careerpath.api;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Counts the characters of a text that has a {@link Size} as people do, as the page does, and as JSON Schema defines
 * {@code maxLength}: a character outside of the Basic Multilingual Plane is one, and not the two that Java stores it as.
 * Bean Validation finds it as a service.
 */
public final class CharacterCount implements ConstraintValidator<Size, String> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int characters = text.codePointCount(0, text.length());
        return characters >= min && characters <= max;
    }
}
