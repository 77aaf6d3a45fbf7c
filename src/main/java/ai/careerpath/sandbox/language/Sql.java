package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.run.ProcessResult;
import ai.careerpath.sandbox.process.run.SandboxProcess;
import ai.careerpath.sandbox.process.run.Submission;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The machine's PostgreSQL 15: each run gets a server of its own inside its sandbox, and psql to talk to it. */
final class Sql extends LanguageDefinition {

    private static final Pattern ERROR =
            Pattern.compile("^(?:psql:\\S+:\\d+: )?(?:ERROR|FATAL|PANIC): .*|^psql:(?:\\S+:\\d+:)? error: .*");
    // psql itself says "error" in small letters; a server speaks of other things than errors in these words alone.
    private static final Messages MESSAGES = Messages.beginningWith(
                    "psql:\\S+:\\d+: (?!(?:NOTICE|WARNING|INFO|LOG|DEBUG\\d?|warning|info|hint|detail): ).*")
            .withError(ERROR.pattern())
            .withCompileError("\\bERROR: +syntax error ")
            .withNoNetwork("could not translate host name");
    private static final SourceSyntax SYNTAX = SourceSyntax.of("--[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)", "'(?:[^']|'')*+'?")
            .showing("--|/\\*", "(?i)\\b(?:SELECT|VALUES|RETURNING|RAISE|SHOW|TABLE)\\b");

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

    private static final Pattern EXTENSION = Pattern.compile("ERROR: +extension \"([^\"]+)\" is not available");
    private static final Pattern VERSION = Pattern.compile("PostgreSQL (\\d+)");

    Sql() {
        super(Language.SQL, Preparation.SECONDS, Workspace.of("postgres", "15"), SYNTAX, MESSAGES);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException, InterruptedException {
        String programs = PLACES.stream()
                .filter(Sql::isPostgres15)
                .findFirst()
                .orElseThrow(() -> new MissingRuntimeException(
                        "no local PostgreSQL 15; install it with psql, on Debian the package postgresql-15"))
                .toString();
        Path archive = search.files().file("postgres/data.tar", new byte[0]);
        Toolchain toolchain = Toolchain.of(
                        language(),
                        version(Path.of(programs)),
                        StageCommands.run(StageCommands.script("sql-run.sh", List.of(programs)))
                                .prepared(StageCommands.script("sql-server.sh", List.of(programs))),
                        "SELECT 'ready'")
                .seeing(List.of(new Mount(archive, "/opt/postgres/data.tar")), Map.of("PGTZ", "UTC"))
                .taking(RuntimeOverhead.of(192).temporary(192), EXHAUSTED);
        StageCommands initial = StageCommands.run(StageCommands.script("sql-prepare.sh", List.of(programs)));
        Files.write(archive, dataDirectory(toolchain.with(initial), search));
        return toolchain;
    }

    @Override
    public Optional<String> lack(String stderr) {
        Optional<String> last =
                stderr.lines().filter(line -> ERROR.matcher(line).matches()).reduce((first, second) -> second);
        return last.flatMap(line -> Text.group(EXTENSION, line)).map(name -> "extension " + name);
    }

    /** psql itself ends with 0 where a program told it to go on after errors. */
    @Override
    public boolean isFailure(String stderr) {
        return stderr.lines().anyMatch(line -> telling().matcher(line).matches());
    }

    @Override
    public String promptName(String version) {
        return "SQL for PostgreSQL " + version;
    }

    @Override
    public Optional<String> version(String runtime) {
        return Text.group(VERSION, runtime);
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
    private static byte[] dataDirectory(Toolchain toolchain, ToolchainSearch search)
            throws MissingRuntimeException, IOException, InterruptedException {
        try (SandboxProcess sandbox =
                search.sandbox().start(toolchain.sandbox(PREPARATION.memoryBytes(), CPU_SECONDS))) {
            ProcessResult result = sandbox.run(Submission.NOTHING, PREPARATION, search.threads());
            Output output = result.output();
            if (result.cause() != ProcessResult.Cause.EXIT || result.exitCode() != 0) {
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
