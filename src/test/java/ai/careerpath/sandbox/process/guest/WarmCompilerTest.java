package ai.careerpath.sandbox.process.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the package is not exported, as in this JVM; the sandbox has it exported. */
class WarmCompilerTest {

    @TempDir
    Path classes;

    @Test
    void compilesOneAfterTheOther() {
        WarmCompiler compiler = new WarmCompiler();

        assertThat(compile(compiler, "class First { int x = y; }")).contains("cannot find symbol");
        assertThat(compile(compiler, "class Second {}")).isEqualTo("true");
        assertThat(classes.resolve("Second.class")).exists();
    }

    @Test
    void whatTheUserThrowsComesOut() {
        WarmCompiler compiler = new WarmCompiler();

        assertThatThrownBy(() -> compiler.compile(new StringWriter(), List.of(), List.of(), task -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    private String compile(WarmCompiler compiler, String code) {
        StringWriter messages = new StringWriter();
        String compiled = compiler.compile(
                messages,
                List.of("-proc:none", "-d", classes.toString()),
                List.of(new SourceFromText("Main.java", code)),
                task -> task.call().toString());
        return messages.toString().isEmpty() ? compiled : messages.toString();
    }
}
