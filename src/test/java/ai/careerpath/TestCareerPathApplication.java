package ai.careerpath;

import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * Starts the service with stubs of every upstream behind it: {@code ./mvnw spring-boot:test-run}. It shows the live path
 * without a key and without leaving this machine.
 */
public final class TestCareerPathApplication {

    private TestCareerPathApplication() {}

    public static void main(String[] args) {
        // They live as long as the service does.
        UpstreamStubs stubs = UpstreamStubs.start();
        Stream<String> settings =
                stubs.settings().entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue());
        SpringApplication.from(CareerPathApplication::main)
                .run(Stream.concat(settings, Stream.of(args)).toArray(String[]::new));
    }
}
