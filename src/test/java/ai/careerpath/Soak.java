package ai.careerpath;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import ai.careerpath.stubs.UpstreamStubs;
import ai.careerpath.stubs.UpstreamStubs.Name;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the service for some minutes while its upstreams are slow, reset connections and cut answers
 * off, and prints what the process holds before and after. By hand; see docs/operations.md.
 */
public final class Soak {

    private static final int CLIENTS = 12;
    private static final Duration CALM = Duration.ofSeconds(75);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final List<String> HELD = List.of(
            "jvm_threads_live_threads",
            "process_files_open_files",
            "jvm_memory_used_bytes{area=\"heap\"",
            "careerpath_workspaces_live",
            "careerpath_workspaces_total{event=\"created\"",
            "resilience4j_bulkhead_available_concurrent_calls");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> ends = new ConcurrentSkipListMap<>();
    private final Path log;
    private final Process service;
    private final String url;

    private Soak(UpstreamStubs stubs, Path log) throws Exception {
        this.log = log;
        this.service = start(stubs);
        this.url = "http://127.0.0.1:" + port();
    }

    public static void main(String[] args) throws Exception {
        int minutes = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        try (UpstreamStubs stubs = UpstreamStubs.start()) {
            Soak soak = new Soak(stubs, Files.createTempFile("soak", ".log"));
            try {
                soak.run(stubs, Duration.ofMinutes(minutes));
            } finally {
                soak.service.destroy();
                soak.service.waitFor(60, TimeUnit.SECONDS);
            }
        }
    }

    /** The first minute fills pools and caches, and so is no part of the comparison. */
    private void run(UpstreamStubs stubs, Duration duration) throws Exception {
        storm(stubs, Duration.ofMinutes(1));
        print("before", held());
        ends.clear();
        storm(stubs, duration);
        print("after ", held());
        System.out.println("answers " + ends + ", log " + log);
    }

    private void storm(UpstreamStubs stubs, Duration duration) throws InterruptedException {
        Instant end = Instant.now().plus(duration);
        ExecutorService weather = Executors.newSingleThreadExecutor();
        weather.submit(() -> trouble(stubs, end));
        load(end);
        weather.shutdown();
        weather.awaitTermination(1, TimeUnit.MINUTES);
        stubs.reset();
    }

    private void load(Instant end) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i);
            clients.submit(() -> {
                while (Instant.now().isBefore(end)) {
                    ask(random);
                }
            });
        }
        clients.shutdown();
        clients.awaitTermination(1, TimeUnit.HOURS);
    }

    /** One request in five is a stream that its client leaves. */
    private void ask(Random random) {
        boolean leaves = random.nextInt(5) == 0;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/career-path"))
                .header("Content-Type", "application/json")
                .header("Accept", leaves ? "text/event-stream" : "application/json")
                .header("Prefer", "wait=" + (5 + random.nextInt(40)))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"currentRole\":\"Role %d\",\"targetRole\":\"Data Engineer\"}"
                                .formatted(random.nextInt(1_000_000))))
                .build();
        String end;
        try {
            if (leaves) {
                var response = http.send(request, BodyHandlers.ofInputStream());
                response.body().read();
                response.body().close();
                end = "left";
            } else {
                end = Integer.toString(
                        http.send(request, BodyHandlers.ofString()).statusCode());
            }
        } catch (IOException | InterruptedException e) {
            end = e.getClass().getSimpleName();
        }
        ends.merge(end, 1, Integer::sum);
    }

    /** Each few seconds another upstream gets another kind of trouble, or is well again. */
    private static void trouble(UpstreamStubs stubs, Instant end) {
        Random random = new Random(6);
        List<ResponseDefinitionBuilder> kinds = List.of(
                aResponse().withStatus(503).withFixedDelay(400),
                aResponse().withStatus(200).withFixedDelay(13_000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                aResponse()
                        .withStatus(200)
                        .withBody("{\"data\":\"" + "x".repeat(4000))
                        .withChunkedDribbleDelay(40, 8_000),
                aResponse().withStatus(429).withHeader("Retry-After", "1"));
        while (Instant.now().isBefore(end)) {
            if (random.nextInt(3) == 0) {
                stubs.reset();
            }
            Name name = Name.values()[random.nextInt(Name.values().length)];
            stubs.replies(name, kinds.get(random.nextInt(kinds.size())));
            pause(Duration.ofSeconds(3));
        }
    }

    /** What the process holds once everything that ends by itself has ended. */
    private Map<String, Double> held() throws Exception {
        pause(CALM);
        jcmd("GC.run");
        String scrape = http.send(
                        HttpRequest.newBuilder(URI.create(url + "/actuator/prometheus"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Map<String, Double> held = new TreeMap<>();
        for (String name : HELD) {
            held.put(
                    name,
                    scrape.lines()
                            .filter(line -> line.startsWith(name))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .sum());
        }
        held.put("sockets", (double) sockets());
        threads().forEach((name, count) -> held.put("thread " + name, (double) count));
        return held;
    }

    /** How many threads there are of each name, numbers in it aside. */
    private Map<String, Integer> threads() throws Exception {
        Map<String, Integer> threads = new TreeMap<>();
        jcmd("Thread.print")
                .lines()
                .filter(line -> line.startsWith("\"") && line.contains(" tid="))
                .map(line -> line.substring(1, line.indexOf('"', 1)).replaceAll("\\d+", "n"))
                .forEach(name -> threads.merge(name, 1, Integer::sum));
        return threads;
    }

    private String jcmd(String command) throws Exception {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process jcmd = new ProcessBuilder(tool.toString(), Long.toString(service.pid()), command).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** On systems without /proc there are none. */
    private long sockets() throws IOException {
        Path files = Path.of("/proc", Long.toString(service.pid()), "fd");
        if (!Files.exists(files)) {
            return 0;
        }
        try (var open = Files.list(files)) {
            return open.filter(Soak::isSocket).count();
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static void print(String when, Map<String, Double> held) {
        List<String> parts = new ArrayList<>();
        held.forEach((name, value) -> parts.add("%s %.0f".formatted(name, value)));
        System.out.println(when + " " + String.join("; ", parts));
    }

    private Process start(UpstreamStubs stubs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                CareerPathApplication.class.getName(),
                "--server.port=0",
                "--careerpath.env-file=none",
                "--careerpath.data-dir=" + Files.createTempDirectory("soak"),
                // Each request goes all the way.
                "--careerpath.friendli.cache-size=0",
                "--careerpath.aci.cache-size=0",
                "--careerpath.validation.cache-size=0",
                "--careerpath.validation.local.engine=process"));
        stubs.settings().forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private String port() throws IOException {
        while (service.isAlive()) {
            Matcher matcher = PORT.matcher(Files.readString(log));
            if (matcher.find()) {
                return matcher.group(1);
            }
            pause(Duration.ofMillis(200));
        }
        throw new IllegalStateException("The service did not start, see " + log);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
