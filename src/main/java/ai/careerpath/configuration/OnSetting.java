package ai.careerpath.configuration;

import java.util.Map;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Decides {@link ConditionalOnSetting}. */
final class OnSetting implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Map<String, Object> attributes = metadata.getAnnotationAttributes(ConditionalOnSetting.class.getName());
        return attributes != null
                && StringUtils.hasText(context.getEnvironment().getProperty(String.valueOf(attributes.get("value"))));
    }
}
