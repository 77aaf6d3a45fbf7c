package ai.careerpath.sandbox.process.run;

import ai.careerpath.model.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What the supervisor of a sandbox is sent.
 *
 * @param files the source file and what lies beside it, as frames
 * @param compiled what was compiled of them elsewhere, as frames; the tests of a program share it, since it may be many
 *     megabytes
 * @param args the program's arguments
 * @param stdin what the program reads
 */
public record Submission(Mode mode, byte[] files, byte[] compiled, List<String> args, String stdin) {

    private static final byte[] NO_FRAMES = {};

    /** For a sandbox whose command needs no program. */
    public static final Submission NOTHING = new Submission(Mode.ALL, NO_FRAMES, NO_FRAMES, List.of(), "");

    private static final String READABLE = "644";

    /** Which stages are gone through. */
    public enum Mode {
        ALL,
        /** Standard output is what was compiled, as frames. */
        COMPILE,
        /** What was compiled comes among the files. */
        RUN
    }

    /** The program, compiled and run with its input. */
    public static Submission of(Program program) {
        return new Submission(
                Mode.ALL,
                frames(program),
                NO_FRAMES,
                program.input().args(),
                program.input().stdin());
    }

    /** The program, only compiled. */
    public static Submission compile(Program program) {
        return new Submission(Mode.COMPILE, frames(program), NO_FRAMES, List.of(), "");
    }

    /** The program, run with its input after it was compiled elsewhere. */
    public static Submission run(Program program, byte[] compiled) {
        return new Submission(
                Mode.RUN,
                frames(program),
                compiled,
                program.input().args(),
                program.input().stdin());
    }

    /** Writes everything that goes to the supervisor's standard input. */
    void writeTo(OutputStream supervisor, String nonce) throws IOException {
        supervisor.write(utf8(nonce + " " + mode.name().toLowerCase(Locale.ROOT) + "\n"));
        supervisor.write(files);
        supervisor.write(compiled);
        for (String argument : args) {
            byte[] bytes = utf8(argument);
            supervisor.write(utf8("argument " + bytes.length + "\n"));
            supervisor.write(bytes);
        }
        supervisor.write(utf8("end\n"));
        supervisor.write(utf8(stdin));
    }

    private static byte[] frames(Program program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        program.files().forEach(file -> frame(out, file.name(), file.content()));
        frame(out, program.language().entrypoint(), program.code());
        return out.toByteArray();
    }

    private static void frame(ByteArrayOutputStream out, String file, String text) {
        byte[] name = utf8(file);
        byte[] content = utf8(text);
        out.writeBytes(utf8("file " + READABLE + " " + name.length + " " + content.length + "\n"));
        out.writeBytes(name);
        out.writeBytes(content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
