package ai.careerpath.configuration;

import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Decides {@link ConditionalOnSetting}. */
final class OnSetting implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return metadata.getAnnotations().stream(ConditionalOnSetting.class)
                .flatMap(condition -> Arrays.stream(condition.getStringArray("value")))
                .anyMatch(
                        property -> StringUtils.hasText(context.getEnvironment().getProperty(property)));
    }
}
