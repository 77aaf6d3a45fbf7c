package ai.careerpath.telemetry.comet;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** A key of Comet is set, or the address of an Opik of one's own. */
final class OnComet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StringUtils.hasText(context.getEnvironment().getProperty("careerpath.comet.api-key"))
                || StringUtils.hasText(context.getEnvironment().getProperty("careerpath.comet.base-url"));
    }
}
