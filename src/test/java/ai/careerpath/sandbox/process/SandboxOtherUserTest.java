package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.TableCase;
import ai.careerpath.sandbox.process.OtherUserOrJdk.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The table and all attacks as a user who is not root, as the service should run; root with Java 17 and bubblewrap is what
 * the other tests have. With {@code -Dcareerpath.sandbox.tests=cross} every two of user, Java version and isolation are
 * together at least once.
 */
@Tag("sandbox")
class SandboxOtherUserTest {

    private static final int TABS = 3;

    /** All at once: they mostly wait. */
    private final ExecutorService reports = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        reports.shutdownNow();
    }

    @TestFactory
    Stream<DynamicContainer> holds() {
        return Stream.of(
                        new OtherUserOrJdk(User.ORDINARY, 17, SandboxSetup.UTIL_LINUX),
                        new OtherUserOrJdk(User.ORDINARY, 25, SandboxSetup.BUBBLEWRAP),
                        new OtherUserOrJdk(User.ROOT, 25, SandboxSetup.UTIL_LINUX))
                .limit(SandboxSetup.isCrossTried() ? 3 : 1)
                .map(elsewhere -> container(elsewhere, reports.submit(elsewhere::report)));
    }

    private static DynamicContainer container(OtherUserOrJdk elsewhere, Future<List<String>> pending) {
        List<String> report = new ArrayList<>();
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("ends and leaves nothing", () -> report.addAll(get(pending))));
        for (Language language : SandboxSetup.languagesElsewhere()) {
            tests.add(DynamicTest.dynamicTest(language.displayName(), () -> {
                assumeTrue(!report.isEmpty(), elsewhere.name() + ": was not run");
                mustHold(elsewhere, language, report);
            }));
        }
        return DynamicContainer.dynamicContainer(elsewhere.name(), tests);
    }

    private static List<String> get(Future<List<String>> report) throws Throwable {
        try {
            return report.get();
        } catch (ExecutionException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static void mustHold(OtherUserOrJdk elsewhere, Language language, List<String> report) {
        List<String[]> cases = report.stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length > TABS && parts[0].equals(language.id()))
                .toList();
        assertThat(cases).as("the report on %s", language.id()).isNotEmpty();
        cases.forEach(parts ->
                assumeTrue(!parts[1].equals("missing"), elsewhere.name() + ", " + language.id() + ": " + parts[TABS]));
        assertThat(cases)
                .hasSize(TableCase.all(language).size() + Attack.all(language).size() + 1);
        assertThat(cases)
                .allSatisfy(parts -> assertThat(parts[TABS]).as(parts[1]).isEqualTo("ok"));
    }
}
