package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import ai.careerpath.sandbox.process.run.ProcessResult;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import ai.careerpath.sandbox.process.run.SandboxProcess;
import ai.careerpath.sandbox.process.toolchain.Toolchain.Appetite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The machine's PostgreSQL 15: each run gets a server of its own inside its sandbox, and psql to talk to it. */
final class SqlToolchain {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/lib/postgresql/15/bin"), // Debian, Ubuntu
            Path.of("/usr/pgsql-15/bin"), // the PostgreSQL project's packages for Red Hat
            Path.of("/usr/libexec/postgresql15"), // Alpine
            Path.of("/usr/local/bin"), // the official container image
            Path.of("/usr/bin"));
    private static final List<String> PROGRAMS = List.of("postgres", "initdb", "psql", "pg_isready");
    private static final Pattern EXHAUSTED = Pattern.compile("(?m)ERROR:  out of memory");
    private static final int LARGEST_ARCHIVE = 64 << 20;
    private static final long CPU_SECONDS = 60;
    private static final ExecutionLimits PREPARATION =
            new ExecutionLimits(Duration.ofMinutes(2), 256L << 20, LARGEST_ARCHIVE, LARGEST_ARCHIVE);

    private SqlToolchain() {}

    static Toolchain find(PrivateDirectory files, ProcessSandbox sandbox, ExecutorService threads)
            throws MissingRuntimeException, IOException, InterruptedException {
        Path programs = PLACES.stream()
                .filter(SqlToolchain::isPostgres15)
                .findFirst()
                .orElseThrow(() -> new MissingRuntimeException(
                        "no local PostgreSQL 15; install it with psql, on Debian the package postgresql-15"));
        Path archive = files.file("postgres/data.tar", new byte[0]);
        Toolchain toolchain = new Toolchain(
                Language.SQL,
                version(programs),
                BundledFile.text("/sandbox/sql.sh"),
                Optional.empty(),
                List.of(programs.toString()),
                List.of(new Mount(archive, "/opt/postgres/data.tar")),
                Map.of("PGTZ", "UTC"),
                new Appetite(192L << 20, 0, 64, 192L << 20),
                EXHAUSTED,
                "SELECT 'ready'");
        Files.write(archive, dataDirectory(toolchain, sandbox, threads));
        return toolchain;
    }

    // "postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"
    private static String version(Path directory) throws MissingRuntimeException {
        return "PostgreSQL "
                + HostCommand.output(directory.resolve("postgres"), "--version").split(" ")[2];
    }

    private static boolean isPostgres15(Path directory) {
        if (!PROGRAMS.stream().map(directory::resolve).allMatch(Files::isExecutable)) {
            return false;
        }
        try {
            return version(directory).startsWith("PostgreSQL 15.");
        } catch (MissingRuntimeException e) {
            return false;
        }
    }

    /** Made inside a sandbox, where initdb finds a user that is not root and has a name. */
    private static byte[] dataDirectory(Toolchain toolchain, ProcessSandbox sandbox, ExecutorService threads)
            throws MissingRuntimeException, IOException, InterruptedException {
        SandboxProcessSpec spec = toolchain
                .with(BundledFile.text("/sandbox/sql-prepare.sh"))
                .guest(PREPARATION.memoryBytes(), CPU_SECONDS);
        try (SandboxProcess guest = sandbox.start(spec)) {
            ProcessResult ending = guest.run("", PREPARATION, threads);
            Output output = ending.output();
            if (ending.cause() != ProcessResult.Cause.EXIT || ending.exitCode() != 0) {
                throw new MissingRuntimeException(toolchain.runtime() + " cannot make a data directory: "
                        + output.stderr().lines().findFirst().orElse("it said nothing"));
            }
            byte[] compressed = Base64.getMimeDecoder().decode(output.stdout());
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                return in.readAllBytes();
            }
        }
    }
}
