package ai.careerpath.validation.daytona;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether a key is set. Unlike an expression in an annotation this never writes the key into a condition report. */
final class OnDaytonaKey implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StringUtils.hasText(context.getEnvironment().getProperty("careerpath.daytona.api-key"));
    }
}
