package ai.careerpath.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A headless browser of its own, with a profile of its own, that talks to nobody but the loopback address. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Pattern ENDPOINT = Pattern.compile("DevTools listening on (ws://\\S+)");

    private final Process process;
    private final DevTools devTools;

    private Chromium(Process process, DevTools devTools) {
        this.process = process;
        this.devTools = devTools;
    }

    /** The browser of this machine: what {@code CHROME_BIN} names, else one of the usual names on the path. */
    static Optional<Path> executable() {
        @Nullable String named = System.getenv("CHROME_BIN");
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium launch(Path executable, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-default-apps",
                        "--disable-sync",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        try {
            return new Chromium(process, new DevTools(endpoint(process)));
        } catch (IOException | RuntimeException e) {
            end(process);
            throw e;
        }
    }

    /** Opens an empty page that shares nothing with the others. */
    ChromiumPage newPage() {
        String context = devTools.call(null, "Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .asText();
        String target = devTools.call(
                        null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .asText();
        String session = devTools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        return new ChromiumPage(devTools, context, session);
    }

    @Override
    public void close() {
        // Asked politely, it removes its temporary files.
        devTools.call(null, "Browser.close", Map.of());
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        devTools.close();
        end(process);
    }

    /** Reads what the browser prints up to the line that names its endpoint, and throws away the rest as it comes. */
    private static URI endpoint(Process process) throws IOException {
        var output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = ENDPOINT.matcher(line);
            if (matcher.find()) {
                Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}), "chromium-output");
                drain.setDaemon(true);
                drain.setUncaughtExceptionHandler((thread, closed) -> {});
                drain.start();
                return URI.create(matcher.group(1));
            }
            said.append(line).append('\n');
        }
        throw new IOException("The browser ended before it named its DevTools endpoint:\n" + said);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
