package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A {@link CanaryService} that logs everything at TRACE. */
final class CanaryProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Path log;

    private CanaryProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param directory for what it writes, its log among it
     * @param variables of the environment
     * @param settings properties; those that hold a secret are left out, since they come as variables
     */
    static CanaryProcess start(Path directory, Map<String, String> variables, Map<String, String> settings)
            throws IOException {
        Path log = directory.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CanaryService.class.getName(),
                "--server.port=0",
                "--careerpath.env-file=none",
                "--careerpath.data-dir=" + directory,
                "--careerpath.friendli.cache-size=0",
                "--careerpath.aci.cache-size=0",
                "--careerpath.validation.cache-size=0",
                "--careerpath.validation.local.engine=process",
                "--careerpath.validation.local.languages=python",
                "--resilience4j.retry.configs.default.wait-duration=5ms",
                // What each failure does is to be seen, and not what an open breaker does.
                "--resilience4j.circuitbreaker.configs.default.minimum-number-of-calls=1000",
                "--resilience4j.circuitbreaker.configs.default.sliding-window-size=1000",
                "--logging.level.root=TRACE",
                // Says at each handover to another thread what is said once before: nine tenths of the log.
                "--logging.level.io.micrometer.observation.contextpropagation=INFO"));
        settings.forEach((name, value) -> {
            if (!name.endsWith("key") && !name.endsWith("token")) {
                command.add("--" + name + "=" + value);
            }
        });
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.endsWith("_KEY") || name.endsWith("_TOKEN"));
        builder.environment().putAll(variables);
        return new CanaryProcess(builder.start(), log);
    }

    /** Waits until it listens. */
    String url() {
        String port = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> {
                            assertThat(process.isAlive()).isTrue();
                            return port();
                        },
                        found -> !found.isEmpty());
        return "http://127.0.0.1:" + port;
    }

    private String port() {
        try (Stream<String> lines = log()) {
            return lines.map(PORT::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Asks it to end, and waits until it has. */
    void stop() throws InterruptedException {
        process.destroy();
        exitValue();
    }

    /** Waits until it has ended by itself. */
    int exitValue() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** The lines that it has logged so far; to be closed. */
    Stream<String> log() {
        try {
            return Files.lines(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
