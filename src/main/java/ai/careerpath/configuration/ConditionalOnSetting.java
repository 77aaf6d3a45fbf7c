package ai.careerpath.configuration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/**
 * Only when one of the properties has a value that is not blank. Unlike an expression in an annotation this never writes the
 * value, which may be a key, into a condition report.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnSetting.class)
public @interface ConditionalOnSetting {

    /** The properties in their canonical form. */
    String[] value();
}
