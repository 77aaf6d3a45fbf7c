package ai.careerpath.sandbox.process.guest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * Compiles one source file from standard input, whatever its classes are called, and finds out which of them to run.
 * Made to be started before there is any code: it then compiles something of its own first, and is warm.
 */
public final class CompileJava {

    private static final String WARM_UP = "import java.util.*; import java.util.stream.*; public class Warm {"
            + " record Point(int x, int y) {} sealed interface Shape permits Circle {} record Circle(int r) implements Shape {}"
            + " enum Kind { A, B } interface Named<T extends Comparable<T>> { T name(); }"
            + " static <T> List<T> twice(List<T> in) { return in.stream().flatMap(t -> Stream.of(t, t)).toList(); }"
            + " public static void main(String[] args) throws Exception { var map = new TreeMap<String, Integer>();"
            + " for (String a : args) map.merge(a, 1, Integer::sum); Kind kind = Kind.A;"
            + " String s = switch (kind) { case A -> \"a\"; case B -> \"b\"; }; try { System.out.printf(\"%s%n\", s + map); }"
            + " catch (RuntimeException e) { throw e; } Object o = new Point(1, 2);"
            + " if (o instanceof Point p) System.out.println(twice(List.of(p.x())).stream().mapToInt(i -> i).sum()); } }";

    private static final Path RESULT = Path.of("/code/.build");
    private static final Path CLASSES = RESULT.resolve("classes");
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-nowarn", "-XDsuppressNotes", "-d", CLASSES.toString());

    private final WarmCompiler compiler = new WarmCompiler();

    private CompileJava() {}

    /** @param arguments {@code warm} or {@code cold} */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(CLASSES);
        CompileJava compile = new CompileJava();
        if (arguments[0].equals("warm")) {
            compile.compile(WARM_UP, List.of(), new StringWriter());
        }
        String code = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        StringWriter messages = new StringWriter();
        String main = compile.orNothing(code, messages);
        System.err.print(messages);
        if (main.isEmpty()) {
            System.exit(1);
        }
        Files.writeString(RESULT.resolve("main"), main);
    }

    /** What lies beside the program and is Java too. */
    private static List<JavaFileObject> others() throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/code"), "*.java")) {
            for (Path file : files) {
                if (!file.endsWith("Main.java")) {
                    found.add(new SourceFromText(file.getFileName().toString(), Files.readString(file)));
                }
            }
        }
        return found;
    }

    private String orNothing(String code, Writer messages) throws IOException {
        try {
            return compile(code, others(), messages);
        } catch (StackOverflowError | OutOfMemoryError e) {
            messages.write("error: the compiler gave up: " + e + "\n");
        } catch (RuntimeException | AssertionError e) {
            messages.write("error: the compiler failed: " + e + "\n");
        }
        return "";
    }

    /** The binary name of the class to run; empty when the code does not compile. */
    private String compile(String code, List<JavaFileObject> others, Writer messages) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(List.of(new SourceFromText("Main.java", code)));
        sources.addAll(others);
        return compiler.compile(messages, OPTIONS, sources, task -> {
            MainClassFinder finder = new MainClassFinder();
            task.addTaskListener(finder);
            return task.call() ? finder.mainClass() : "";
        });
    }
}
