package ai.careerpath.sandbox;

import ai.careerpath.sandbox.LocalSandboxProperties.Engine;
import java.util.Set;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Choices of engines, for those outside of this package. */
public final class SandboxEngines {

    private SandboxEngines() {}

    /** One that has this engine alone. */
    public static SandboxEngineSelector only(SandboxEngine engine) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean(engine.name(), engine);
        return new SandboxEngineSelector(
                beans.getBeanProvider(SandboxEngine.class), new LocalSandboxProperties(Engine.AUTO, 1, 1, Set.of()));
    }
}
