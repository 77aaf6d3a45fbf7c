package ai.careerpath.validation.local.process;

import ai.careerpath.model.Language;
import ai.careerpath.validation.local.LanguageSupport;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Runs the table and the attacks in a JVM of its own, whose user, environment and Java version another test chooses.
 * Ends with the number of failures.
 */
final class SandboxReport {

    private int failures;

    private SandboxReport() {}

    /** @param arguments the set-up, a directory, then the languages */
    public static void main(String[] arguments) throws Exception {
        Setup setup = Setup.valueOf(arguments[0]);
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            languages.add(Language.named(name).orElseThrow());
        }
        SandboxReport report = new SandboxReport();
        try (ProcessSandboxEngine engine = setup.open(Path.of(arguments[1]), languages)) {
            for (Language language : languages) {
                LanguageSupport support = Runs.support(engine, language);
                report.print("%s: %s", language.displayName(), support.detail());
                if (support.available()) {
                    TableCase.all(language).forEach(each -> report.run(each.name(), () -> each.mustPass(engine)));
                    Attack.all(language).forEach(each -> report.run(each.name(), () -> each.mustFail(engine)));
                }
            }
        }
        report.print("%d failures", report.failures);
        System.exit(Math.min(report.failures, 100));
    }

    private interface Case {
        void run() throws Exception;
    }

    private void run(String name, Case body) {
        long begin = System.nanoTime();
        String result = "ok";
        try {
            body.run();
        } catch (Exception | AssertionError e) {
            failures++;
            result = "FAILED " + e.toString().replaceAll("(?s)(.{600}).*", "$1...");
        }
        print("  %-45s %6d ms  %s", name, (System.nanoTime() - begin) / 1_000_000, result);
    }

    private void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
