package ai.careerpath.stubs;

import ai.careerpath.CareerPathApplication;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Starts the service with stubs of every upstream behind it: {@code ./mvnw spring-boot:test-run}. It shows the live path
 * without a key and without leaving this machine.
 */
// Of several main classes among the tests the build starts the one with this annotation. The condition, which never
// holds, keeps the tests that scan this package from taking it for a configuration.
@SpringBootApplication
@ConditionalOnProperty("careerpath.stubs.never-set")
public class TestCareerPathApplication {

    public static void main(String[] args) {
        // They live as long as the service does.
        UpstreamStubs stubs = UpstreamStubs.start();
        Stream<String> settings =
                stubs.settings().entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue());
        SpringApplication.from(CareerPathApplication::main)
                .run(Stream.concat(settings, Stream.of(args)).toArray(String[]::new));
    }
}
