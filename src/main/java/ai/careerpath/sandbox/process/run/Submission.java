package ai.careerpath.sandbox.process.run;

import ai.careerpath.model.Program;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What the supervisor of a sandbox is sent.
 *
 * @param files the source file and what lies beside it, as frames
 * @param args the program's arguments
 * @param stdin what the program reads
 */
public record Submission(Mode mode, byte[] files, List<String> args, String stdin) {

    /** For a sandbox whose command needs no program. */
    public static final Submission NOTHING = new Submission(Mode.ALL, new byte[0], List.of(), "");

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
                program.input().args(),
                program.input().stdin());
    }

    /** The program, only compiled. */
    public static Submission compile(Program program) {
        return new Submission(Mode.COMPILE, frames(program), List.of(), "");
    }

    /** The program, run with its input after it was compiled elsewhere. */
    public static Submission run(Program program, byte[] compiled) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(frames(program));
        all.writeBytes(compiled);
        return new Submission(
                Mode.RUN,
                all.toByteArray(),
                program.input().args(),
                program.input().stdin());
    }

    /** Everything that goes to the supervisor's standard input. */
    byte[] bytes(String nonce) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(nonce + " " + mode.name().toLowerCase(Locale.ROOT) + "\n"));
        out.writeBytes(files);
        for (String argument : args) {
            byte[] bytes = utf8(argument);
            out.writeBytes(utf8("argument " + bytes.length + "\n"));
            out.writeBytes(bytes);
        }
        out.writeBytes(utf8("end\n"));
        out.writeBytes(utf8(stdin));
        return out.toByteArray();
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
