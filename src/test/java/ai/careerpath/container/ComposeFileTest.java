package ai.careerpath.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml promises; src/test/sh/image-test.sh starts it for real where there is an engine. */
class ComposeFileTest {

    private static final Path FILE = Path.of("docker-compose.yml");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^#?([A-Z_]+)=");

    @Test
    void plainUpBringsTheServiceAndASeededWeaviate() throws IOException {
        Map<String, Map<String, Object>> services = services();
        Predicate<Map<String, Object>> always = service -> !service.containsKey("profiles");

        assertThat(services.keySet())
                .filteredOn(name -> always.test(service(services, name)))
                .containsExactlyInAnyOrder("careerpath", "weaviate", "model2vec", "seed-weaviate");
        assertThat(services.values().stream()
                        .filter(always.negate())
                        .flatMap(service -> strings(service, "profiles").stream()))
                .containsOnly("observability", "scale");
    }

    @Test
    void theServiceWaitsForNobody() throws IOException {
        assertThat(service(services(), "careerpath")).doesNotContainKey("depends_on");
        assertThat(service(services(), "replica")).doesNotContainKey("depends_on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"careerpath", "replica"})
    void everyVariableReachesTheService(String name) throws IOException {
        Map<String, Object> service = service(services(), name);
        Map<?, ?> environment = (Map<?, ?>) Objects.requireNonNull(service.get("environment"));

        assertThat(service.get("env_file")).isEqualTo(List.of(Map.of("path", ".env", "required", false)));
        // What the compose file sets itself hides the line of .env, unless it passes that on.
        assertThat(VARIABLE.matcher(Files.readString(Path.of(".env.example")))
                        .results()
                        .map(match -> match.group(1))
                        .filter(environment::containsKey)
                        .filter(variable ->
                                !String.valueOf(environment.get(variable)).contains("${" + variable + ":")))
                .containsOnly("CAREERPATH_DATA_DIR");
    }

    @Test
    void keysGoOnlyToAWeaviateThatSomebodyNamed() throws IOException {
        Map<?, ?> environment = (Map<?, ?>)
                Objects.requireNonNull(service(services(), "careerpath").get("environment"));

        assertThat(List.of("WEAVIATE_API_KEY", "OPENAI_API_KEY"))
                .allSatisfy(key -> assertThat(environment.get(key)).isEqualTo("${WEAVIATE_URL:+${" + key + ":-}}"));
        assertThat(service(services(), "seed-weaviate"))
                .containsEntry("environment", Map.of("WEAVIATE_URL", "http://weaviate:8080"))
                .containsEntry("env_file", List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"careerpath", "replica", "seed-weaviate"})
    void theServiceHasNoPrivilegeItDoesNotNeed(String name) throws IOException {
        Map<String, Object> service = service(services(), name);

        assertThat(service)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsKeys("mem_limit", "pids_limit")
                .doesNotContainKeys("privileged", "cap_add", "user", "devices", "network_mode", "pid");
        assertThat(strings(service, "security_opt")).startsWith("no-new-privileges:true");
        assertThat(strings(service, "security_opt"))
                .isSubsetOf(
                        "no-new-privileges:true",
                        "seccomp=./docs/ops/seccomp.json",
                        "apparmor=unconfined",
                        "systempaths=unconfined");
    }

    @Test
    void nothingIsPublishedBeyondThisMachine() throws IOException {
        assertThat(services().values().stream().flatMap(service -> strings(service, "ports").stream()))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    @Test
    void foreignImagesArePinnedAndMountedFilesExist() throws IOException {
        for (Map<String, Object> service : services().values()) {
            String image = String.valueOf(service.get("image"));
            if (!image.equals("careerpath")) {
                assertThat(image).matches("[\\w./-]+:[\\w.-]*\\d[\\w.-]*");
            }
            assertThat(strings(service, "volumes"))
                    .filteredOn(volume -> volume.startsWith("./"))
                    .allSatisfy(
                            volume -> assertThat(Path.of(volume.split(":")[0])).exists());
        }
    }

    private static List<String> strings(Map<String, Object> service, String key) {
        Object values = service.getOrDefault(key, List.of());
        return ((List<?>) values).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> service(Map<String, Map<String, Object>> services, String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(Files.readString(FILE));
        return Objects.requireNonNull(file.get("services"));
    }
}
