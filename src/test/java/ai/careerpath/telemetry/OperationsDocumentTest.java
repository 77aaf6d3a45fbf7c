package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operators' documents, rules and dashboard say, against what the service really shows. */
class OperationsDocumentTest extends OperatedService {

    private static final Path METRICS = Path.of("docs/metrics.md");
    private static final Path RUNBOOK = Path.of("docs/runbook.md");
    private static final Path RULES = Path.of("docs/ops/alerts.yml");
    private static final Path DASHBOARD = Path.of("docs/ops/grafana/careerpath.json");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`");
    private static final Pattern ALERT = Pattern.compile("(?m)^ +- alert: (\\w+)");
    private static final Pattern METRIC = Pattern.compile("\\b([a-z0-9]+(?:_[a-z0-9]+){2,}|up)\\{");

    @Test
    void eachDocumentedMetricIsInTheFirstScrapeAndEachOfOursIsDocumented() throws Exception {
        Scrape scrape = scrape();
        Set<String> documented = all(ROW, Files.readString(METRICS));
        Set<String> ours = new TreeSet<>();
        scrape.metrics().stream()
                .map(name -> name.endsWith("_max") ? name.substring(0, name.length() - 4) : name)
                .map(name -> scrape.names().contains(name + "_total") ? name + "_total" : name)
                .filter(name -> name.startsWith("careerpath_"))
                .forEach(ours::add);

        assertThat(documented)
                .filteredOn(name -> name.startsWith("careerpath_"))
                .containsExactlyElementsOf(ours);
        assertThat(documented)
                .filteredOn(name -> !name.startsWith("careerpath_"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(scrape.names())
                        .as(name)
                        .anyMatch(sample -> sample.equals(name) || sample.equals(name + "_count")));
    }

    @Test
    void rulesAndDashboardNameMetricsThatExist() throws Exception {
        Set<String> names = scrape().names();
        Set<String> used = all(METRIC, Files.readString(RULES));
        used.addAll(all(METRIC, String.join("\n", expressions())));
        used.remove("up");

        assertThat(used).hasSizeGreaterThan(15);
        assertThat(names).containsAll(used);
    }

    @Test
    void eachAlertHasItsRunbook() throws Exception {
        Set<String> alerts = all(ALERT, Files.readString(RULES));
        String document = Files.readString(RUNBOOK);
        String rules = Files.readString(RULES);

        assertThat(alerts).hasSizeGreaterThan(15).allSatisfy(alert -> {
            assertThat(document).contains("\n## " + alert + "\n");
            assertThat(rules).contains("runbook: docs/runbook.md#" + alert.toLowerCase(Locale.ROOT) + "\n");
        });
        assertThat(all(Pattern.compile("(?m)^## (CareerPath\\w+)"), document)).isEqualTo(alerts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check rules docs/ops/alerts.yml", "test rules docs/ops/alerts-test.yml"})
    void theRulesPassTheirTests(String command) throws Exception {
        List<String> line = new ArrayList<>(List.of("promtool"));
        line.addAll(List.of(command.split(" ")));
        Process promtool = start(line);
        String output = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(promtool.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(promtool.exitValue()).as(output).isZero();
    }

    /** After a first request, which the framework's own timer needs to be there. */
    private Scrape scrape() throws Exception {
        get("/actuator/health");
        return new Scrape(get("/actuator/prometheus").body());
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeThat(e).as("promtool is not installed (Debian: prometheus)").isNull();
            throw new IllegalStateException(e);
        }
    }

    private List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        for (JsonNode target : json.readTree(DASHBOARD.toFile()).findValues("targets")) {
            target.forEach(query -> expressions.add(query.get("expr").asText()));
        }
        return expressions;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
