package ai.careerpath.sandbox;

import ai.careerpath.sandbox.LocalSandboxProperties.Engine;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Only when {@code careerpath.validation.local.engine} allows this engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnEngine.IsAllowed.class)
public @interface ConditionalOnEngine {

    /** The name of the engine. */
    String value();

    /** Reads the setting as {@link LocalSandboxProperties} does. */
    final class IsAllowed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String engine =
                    metadata.getAnnotations().get(ConditionalOnEngine.class).getString("value");
            return Binder.get(context.getEnvironment())
                    .bind("careerpath.validation.local.engine", Engine.class)
                    .orElse(Engine.AUTO)
                    .allows(engine);
        }
    }
}
