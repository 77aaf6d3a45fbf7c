package ai.careerpath.telemetry;

import ai.careerpath.CareerPathApplication;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service in a process of its own, which also prints what its beans say about themselves. */
public final class CanaryService {

    private CanaryService() {}

    public static void main(String[] args) {
        ConfigurableApplicationContext context = SpringApplication.run(CareerPathApplication.class, args);
        for (Map.Entry<String, Object> bean :
                context.getBeansOfType(Object.class, false, false).entrySet()) {
            if (bean.getValue().getClass().getName().startsWith("ai.careerpath.")) {
                System.out.println("bean " + bean.getKey() + ": " + bean.getValue());
            }
        }
    }
}
