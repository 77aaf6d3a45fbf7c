package ai.careerpath.sandbox.process.guest;

import com.sun.source.util.JavacTask;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The compiler of the JDK. What it has read of the library is kept from one compilation to the next, which is half of the
 * time of a small one, if its package com.sun.tools.javac.api, made for jshell, is exported to us.
 */
final class WarmCompiler {

    private static final String POOL = "com.sun.tools.javac.api.JavacTaskPool";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final @Nullable Object pool = pool();

    /**
     * Hands the task that compiles these sources to {@code use}, and returns what that returns. What is not compiled without
     * a word is compiled anew from nothing, and {@code messages} has what the compiler says then.
     *
     * @param use returns an empty text when the sources do not compile; called twice then
     */
    String compile(
            Writer messages, List<String> options, List<JavaFileObject> sources, Function<JavacTask, String> use) {
        String compiled = pool == null ? "" : silently(pool, options, sources, use);
        return compiled.isEmpty()
                ? use.apply((JavacTask) compiler.getTask(messages, null, null, options, null, sources))
                : compiled;
    }

    private static String silently(
            Object pool, List<String> options, List<JavaFileObject> sources, Function<JavacTask, String> use) {
        try {
            Class<?> worker = Class.forName(POOL + "$Worker");
            Object wrapped = Proxy.newProxyInstance(
                    worker.getClassLoader(),
                    new Class<?>[] {worker},
                    (proxy, method, arguments) -> use.apply((JavacTask) arguments[0]));
            DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
            StringWriter printed = new StringWriter();
            Object result = getTask(pool, worker).invoke(pool, printed, null, said, options, null, sources, wrapped);
            boolean isSilent =
                    said.getDiagnostics().isEmpty() && printed.toString().isEmpty();
            return isSilent ? (String) result : "";
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }

    private static @Nullable Object pool() {
        try {
            Class<?> type = Class.forName(POOL);
            Object pool = type.getConstructor(int.class).newInstance(1);
            getTask(pool, Class.forName(POOL + "$Worker"));
            return pool;
        } catch (ReflectiveOperationException e) {
            return null; // not exported, or another JDK than those we know
        }
    }

    private static Method getTask(Object pool, Class<?> worker) throws NoSuchMethodException {
        return pool.getClass()
                .getMethod(
                        "getTask",
                        Writer.class,
                        JavaFileManager.class,
                        DiagnosticListener.class,
                        Iterable.class,
                        Iterable.class,
                        Iterable.class,
                        worker);
    }
}
