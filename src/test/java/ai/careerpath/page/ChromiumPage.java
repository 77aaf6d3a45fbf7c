package ai.careerpath.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One page of a {@link Chromium}: what a person could do with it, and what they would see. */
final class ChromiumPage implements AutoCloseable {

    private static final Set<String> CONTROLS = Set.of("link", "button", "textbox", "combobox");
    private static final int PATIENCE_MILLIS = 60_000;

    private final DevTools devTools;
    private final String context;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    /** One for each document that has taken the place of the one before it. */
    private final Semaphore documents = new Semaphore(0);

    ChromiumPage(DevTools devTools, String context, String session) {
        this.devTools = devTools;
        this.context = context;
        this.session = session;
        devTools.onEvent(this::listen);
        Stream.of("Page", "Runtime", "Log", "Audits").forEach(domain -> call(domain + ".enable", Map.of()));
    }

    /** Loads an address and waits until the document with its scripts has run. */
    void open(String url) {
        JsonNode navigation = call("Page.navigate", Map.of("url", url));
        if (navigation.has("errorText")) {
            throw new IllegalStateException("Cannot open " + url + ": " + navigation.get("errorText"));
        }
        waitUntil("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** Loads the same address anew and waits until what was there is gone, and the document has run. */
    void reload() throws InterruptedException {
        documents.drainPermits();
        call("Page.reload", Map.of());
        if (!documents.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The page was not loaded anew");
        }
        waitUntil("document.readyState === 'complete'");
    }

    /** The value of an expression, awaited if it is a promise; its exception is thrown here. */
    JsonNode evaluate(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + "\n" + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** The text a person sees in the first element that matches, without blanks around it. */
    String text(String selector) {
        return evaluate("document.querySelector(%s).innerText.trim()".formatted(quoted(selector)))
                .asText();
    }

    /** The texts a person sees in all elements that match. */
    List<String> texts(String selector) {
        JsonNode texts = evaluate(
                "[...document.querySelectorAll(%s)].map((e) => e.innerText.trim())".formatted(quoted(selector)));
        return DevTools.JSON.convertValue(
                texts, DevTools.JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    int count(String selector) {
        return evaluate("document.querySelectorAll(%s).length".formatted(quoted(selector)))
                .asInt();
    }

    void waitUntil(String condition) {
        evaluate("""
                new Promise((resolve, reject) => {
                  const end = performance.now() + %d;
                  const look = () => (%s) ? resolve(true)
                    : performance.now() > end ? reject(new Error('never true; the page says: ' + document.body.innerText))
                    : setTimeout(look, 10);
                  look();
                })""".formatted(PATIENCE_MILLIS, condition));
    }

    void waitFor(String selector) {
        waitUntil("document.querySelector(%s) !== null".formatted(quoted(selector)));
    }

    void click(String selector) {
        evaluate("document.querySelector(%s).click()".formatted(quoted(selector)));
    }

    /** Presses the main button of the mouse in the middle of an element, which moves the focus as well. */
    void tap(String selector) {
        JsonNode middle = evaluate("""
                (() => {
                  const box = document.querySelector(%s).getBoundingClientRect();
                  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                })()""".formatted(quoted(selector)));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            middle.get("x").asDouble(),
                            "y",
                            middle.get("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    void focus(String selector) {
        evaluate("document.querySelector(%s).focus()".formatted(quoted(selector)));
    }

    /** Types into what has the focus, as a keyboard would. */
    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** Presses a key, such as {@code Enter}, with modifiers (1 alt, 2 control, 4 meta, 8 shift). */
    void press(String key, int keyCode, int modifiers) {
        String text = "Enter".equals(key) && modifiers == 0 ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        text.isEmpty() ? "rawKeyDown" : "keyDown",
                        "key",
                        key,
                        "code",
                        key,
                        "windowsVirtualKeyCode",
                        keyCode,
                        "modifiers",
                        modifiers,
                        "text",
                        text));
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", keyCode));
    }

    void pressEnter() {
        press("Enter", 13, 0);
    }

    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the browser's user reads, the best first, such as {@code de-AT,en}. */
    void languages(String tags) {
        String userAgent = evaluate("navigator.userAgent").asText();
        call("Emulation.setUserAgentOverride", Map.of("userAgent", userAgent, "acceptLanguage", tags));
    }

    void prefer(String feature, String value) {
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** The names of all links, buttons and fields, as assistive technology hears them. */
    List<String> controls() {
        return StreamSupport.stream(
                        call("Accessibility.getFullAXTree", Map.of())
                                .get("nodes")
                                .spliterator(),
                        false)
                .filter(node ->
                        CONTROLS.contains(node.path("role").path("value").asText()))
                .map(node -> node.path("name").path("value").asText())
                .toList();
    }

    /** A picture of the whole page, or of what the window shows of it, as PNG. */
    byte[] screenshot(boolean wholePage) {
        JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", wholePage));
        return Base64.getDecoder().decode(shot.get("data").asText());
    }

    /** Script errors, errors on the console, failed loads and violations of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        devTools.call(null, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }

    /** A text as a JavaScript string. */
    static String quoted(String text) {
        return DevTools.JSON.valueToTree(text).toString();
    }

    private void listen(JsonNode event) {
        if (!session.equals(event.path("sessionId").asText())) {
            return;
        }
        JsonNode parameters = event.path("params");
        switch (event.path("method").asText()) {
            case "Page.frameNavigated" -> documents.release();
            case "Runtime.exceptionThrown", "Audits.issueAdded" -> complaints.add(parameters.toString());
            case "Log.entryAdded" -> {
                if ("error".equals(parameters.path("entry").path("level").asText())) {
                    complaints.add(parameters.path("entry").path("text").asText());
                }
            }
            case "Runtime.consoleAPICalled" -> {
                if ("error".equals(parameters.path("type").asText())) {
                    complaints.add(parameters.path("args").toString());
                }
            }
            default -> {}
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return devTools.call(session, method, parameters);
    }
}
