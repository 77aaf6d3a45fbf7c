package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.TableCase;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the table and the attacks in a JVM of its own, whose user, environment and Java version the one who starts it
 * chooses. Prints a line for each, its parts separated by tabs: language, case, milliseconds, {@code ok} or what went
 * wrong; and one with {@code missing} and the reason for a language that does not run.
 */
final class SandboxReport {

    /** They mostly wait. */
    private static final int AT_ONCE = 3;

    private SandboxReport() {}

    /** @param arguments the set-up, a directory, then the languages */
    public static void main(String[] arguments) throws Exception {
        Set<Language> languages =
                Stream.of(arguments).skip(2).map(Language::valueOf).collect(Collectors.toSet());
        ExecutorService runs = Executors.newFixedThreadPool(AT_ONCE);
        try (ProcessSandboxEngine engine = SandboxSetup.valueOf(arguments[0]).open(Path.of(arguments[1]), languages)) {
            for (Language language : languages) {
                LanguageSupport support = Runs.support(engine, language);
                if (support.available()) {
                    runs.invokeAll(cases(engine, language));
                    run(language, "harmless after all", () -> Attack.mustGreet(engine, Set.of(language)));
                } else {
                    print(language, "missing", 0, support.detail());
                }
            }
        } finally {
            runs.shutdownNow();
        }
    }

    private static List<Callable<Void>> cases(ProcessSandboxEngine engine, Language language) {
        Stream<Callable<Void>> table = TableCase.all(language).stream()
                .map(each -> () -> run(language, each.name(), () -> each.mustPass(TableCase.Sandbox.of(engine))));
        Stream<Callable<Void>> attacks = Attack.all(language).stream()
                .map(each -> () -> run(language, each.name(), () -> each.mustFail(engine)));
        return Stream.concat(table, attacks).toList();
    }

    private interface Case {
        void run() throws Exception;
    }

    private static Void run(Language language, String name, Case body) {
        long begin = System.nanoTime();
        String result = "ok";
        try {
            body.run();
        } catch (Exception | AssertionError e) {
            result = e.toString().replaceAll("\\s+", " ").replaceAll("(.{1000}).*", "$1...");
        }
        print(language, name, (System.nanoTime() - begin) / 1_000_000, result);
        return null;
    }

    private static void print(Language language, String name, long milliseconds, String result) {
        System.out.println(String.join("\t", language.id(), name, Long.toString(milliseconds), result));
    }
}
