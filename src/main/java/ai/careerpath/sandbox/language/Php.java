package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED_LINES;
import static ai.careerpath.sandbox.language.text.SourceSyntax.HASH;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SINGLE_QUOTED_LINES;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASHES;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.SyntaxCheck;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's PHP for the command line, with the extensions it has and none of its configuration. */
final class Php extends LanguageDefinition {

    private static final Messages MESSAGES = Messages.beginningWith("(?:PHP )?(?:Parse|Fatal) error: ")
            .withError("^.*?\\b(?:Parse|Fatal) error: .*")
            .withCompileError("(?m)^(?:PHP )?Parse error: ")
            .withUncaught("(?m)^(?:PHP )?Fatal error: +Uncaught ");
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    "//[^\n]*|#(?!\\[)[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)", DOUBLE_QUOTED_LINES + "|" + SINGLE_QUOTED_LINES)
            .showing(HASH + "|" + SLASHES, "echo|print|var_dump");
    private static final Pattern EXHAUSTED =
            Pattern.compile("(?m)^(?:PHP )?Fatal error: +(?:Allowed memory size|Out of memory)");
    private static final Pattern EXTENSION = Pattern.compile(
            "Call to undefined function (?:\\w+\\\\)*((?:mb|posix|readline|socket|curl|image|bc|gmp|intl|simplexml|xml|sodium|ctype|iconv|pcntl|pg|mysqli|ldap|ssh2)_?\\w*)\\(\\)"
                    + "|Class \"(DOMDocument|SimpleXMLElement|PDO|mysqli|Normalizer|NumberFormatter|Collator|IntlDateFormatter|ZipArchive|Redis|Memcached|SoapClient|XMLReader|XMLWriter|GMP)\" not found");
    private static final Pattern COMPOSER =
            Pattern.compile("(?:require|include)(?:_once)?\\([^)]*(vendor/autoload\\.php)\\)");

    Php() {
        super(Language.PHP, Preparation.INSTANT, Workspace.of("php", "8.2-cli"), SYNTAX, MESSAGES);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException {
        Path php = Host.runtime("php")
                .orElseThrow(
                        () -> new MissingRuntimeException("no local php; install it, on Debian the package php-cli"));
        String program = php.toString();
        // Errors once, to standard error, as text; no configuration of the machine but its extensions.
        List<String> run = List.of(
                program,
                "-d",
                "display_errors=stderr",
                "-d",
                "log_errors=0",
                "-d",
                "html_errors=0",
                "-d",
                "error_reporting=-1",
                "-d",
                "memory_limit=<heap>M",
                "-d",
                "opcache.enable_cli=0",
                "-d",
                "date.timezone=UTC",
                "-d",
                "disable_functions=",
                "/code/main.php");
        return Toolchain.of(
                        language(),
                        "PHP " + HostCommand.output(php, "-r", "echo PHP_VERSION;"),
                        StageCommands.run(run),
                        "<?php echo 'ready';")
                .checkedBy(SyntaxCheck.of("(?:Parse|Fatal) error: ", program, "-l", "main.php"))
                .seeing(Installation.mounts(Installation.of(php)), Map.of())
                .taking(RuntimeOverhead.of(64), EXHAUSTED);
    }

    @Override
    public Optional<String> lack(String stderr) {
        var extension = EXTENSION.matcher(stderr);
        if (extension.find()) {
            return Optional.of(
                    extension.group(1) == null ? "class " + extension.group(2) : "function " + extension.group(1));
        }
        return Text.group(COMPOSER, stderr).map(name -> "packages of Composer");
    }

    @Override
    public String promptName(String version) {
        return "PHP " + version + ", beginning with <?php,";
    }
}
