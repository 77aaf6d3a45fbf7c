package ai.careerpath.testing;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Prints one line for each test that did not run, with what it missed: Maven's own report only counts them. */
public final class SkippedTests implements TestExecutionListener {

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        print(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            print(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    private static void print(TestIdentifier test, String reason) {
        System.out.println("[WARNING] skipped: " + name(test) + ": " + reason);
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .map(source -> {
                    if (source instanceof MethodSource method) {
                        String className = method.getClassName();
                        return className.substring(className.lastIndexOf('.') + 1) + "." + method.getMethodName();
                    }
                    return source instanceof ClassSource type
                            ? type.getJavaClass().getSimpleName()
                            : test.getDisplayName();
                })
                .orElse(test.getDisplayName());
    }
}
