package ai.careerpath.configuration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Turns a start that failed over a setting into two lines: what is wrong with which variable, and the fix. */
final class WrongSettingAnalyzer extends AbstractFailureAnalyzer<Exception> implements Ordered {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Exception cause) {
        WrongSettingException wrong = findCause(cause, WrongSettingException.class);
        if (wrong != null) {
            return analysis(wrong.property(), wrong.getMessage(), wrong.fix(), rootFailure);
        }
        BindException unreadable = findCause(cause, BindException.class);
        return unreadable == null ? null : unreadable(unreadable, rootFailure);
    }

    private static FailureAnalysis unreadable(BindException unreadable, Throwable rootFailure) {
        String property = unreadable.getName().toString();
        ValueKind kind = ValueKind.of(unreadable.getTarget().getType().toClass());
        return analysis(
                property,
                "its value cannot be read as " + kind.name(),
                "Set it to " + kind.example()
                        + ", or remove it to get the default; .env.example and docs/configuration.md"
                        + " say what it does.",
                rootFailure);
    }

    /** Before Boot's own analyzer, which prints the value and so might print a secret. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static FailureAnalysis analysis(
            String property, @Nullable String problem, String fix, Throwable rootFailure) {
        String name = Variable.ofProperty(property)
                .map(variable -> variable + " (" + property + ")")
                .orElse(property);
        return new FailureAnalysis(name + " is wrong: " + problem, fix, rootFailure);
    }
}
