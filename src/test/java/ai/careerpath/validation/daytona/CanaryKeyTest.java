package ai.careerpath.validation.daytona;

import static ai.careerpath.upstream.FaultyServer.response;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.upstream.FaultyServer;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The key shows up nowhere, not even at TRACE. */
class CanaryKeyTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Level before = root.getLevel();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            IThrowableProxy failure = event.getThrowableProxy();
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                    + (failure == null ? "" : ThrowableProxyUtil.asString(failure)));
        }
    };

    @BeforeEach
    void listen() {
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void restore() {
        root.setLevel(before);
        root.detachAppender(appender);
        others.forEach(root::addAppender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401 Unauthorized",
                "403 Forbidden",
                "400 Bad Request",
                "409 Conflict",
                "429 Too Many Requests\r\nX-Echo: " + DaytonaStub.KEY,
                "500 Internal Server Error",
                "302 Found\r\nLocation: http://127.0.0.1:1/?key=" + DaytonaStub.KEY,
                "200 OK"
            })
    void keyIsNowhereWhateverTheServerSends(String status) throws Exception {
        String echo = "{\"message\":\"bad key " + DaytonaStub.KEY
                + "\",\"id\":\"ws\",\"toolboxProxyUrl\":\"http://evil.example/\"}";
        try (FaultyServer server = FaultyServer.answering(response(status, echo))) {
            for (String path : List.of("/api", "/v1")) {
                assertNowhere(server.url().resolve(path));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keyIsNowhereWhenAllGoesWell(boolean sandboxApi) {
        try (DaytonaStub server = new DaytonaStub()) {
            assertNowhere(server.api(sandboxApi));
        }
    }

    private void assertNowhere(URI baseUrl) {
        DaytonaProperties properties = Testbed.properties(baseUrl);
        try (Testbed testbed = new Testbed(baseUrl)) {
            CodeValidation validation = testbed.validation(Language.PYTHON, "print(1)", Duration.ofSeconds(2))
                    .block();
            assertThat(validation).isNotNull();
            Awaitility.await()
                    .until(() -> testbed.reaper().backlog() == 0
                            || testbed.reaper().trouble().isPresent());

            assertThat(validation.toString()).doesNotContain(DaytonaStub.KEY);
            assertThat(properties.toString()).contains("***").doesNotContain(DaytonaStub.KEY);
            assertThat(testbed.health().health().toString()).doesNotContain(DaytonaStub.KEY);
            assertThat(testbed.metrics.getMetersAsString()).doesNotContain(DaytonaStub.KEY);
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(DaytonaStub.KEY));
    }
}
