package ai.careerpath.codegen.safety;

import static ai.careerpath.codegen.safety.SafetyRule.code;
import static ai.careerpath.codegen.safety.SafetyRule.sql;
import static ai.careerpath.codegen.safety.SafetyRule.strings;

import ai.careerpath.model.Language;
import java.util.List;

/** What code in each language must not do: start processes, touch files, use the network, evaluate text, go native. */
final class SafetyRules {

    private static final String PROCESS = "it starts a process";
    private static final String FILE = "it touches files";
    private static final String ENVIRONMENT = "it reads the environment";
    private static final String NETWORK = "it uses the network";
    private static final String EVAL = "it evaluates text as code";
    private static final String NATIVE = "it reaches below its language";

    private static final String PYTHON_IMPORT = "(?m)^\\s*(?:import\\s+(?:[\\w., ]*,\\s*)?|from\\s+)";

    private static final List<SafetyRule> PYTHON = List.of(
            code(PROCESS, PYTHON_IMPORT + "(?:subprocess|multiprocessing|pty|pexpect|sh)\\b"),
            code(PROCESS, "\\bos\\s*\\.\\s*(?:system|popen|exec\\w+|spawn\\w+|posix_spawn\\w*|fork\\w*|kill\\w*)\\b"),
            code(PROCESS, "\\bcreate_subprocess_\\w+|\\bProcessPoolExecutor\\b"),
            code(FILE, "(?<![\\w.])open\\s*\\(|\\b(?:io|os|codecs)\\s*\\.\\s*(?:open|fdopen)\\s*\\("),
            code(FILE, PYTHON_IMPORT + "(?:shutil|pathlib|tempfile|glob|fileinput|zipfile|tarfile|dbm|shelve)\\b"),
            code(
                    FILE,
                    "\\bos\\s*\\.\\s*(?:remove|unlink|rmdir|removedirs|mkdir|makedirs|rename|renames|replace|listdir|scandir"
                            + "|walk|chmod|chown|chroot|link|symlink|truncate)\\b"),
            code(ENVIRONMENT, "\\bos\\s*\\.\\s*(?:environ|getenv)\\b"),
            code(
                    NETWORK,
                    PYTHON_IMPORT
                            + "(?:socket|socketserver|ssl|ftplib|smtplib|imaplib|poplib|telnetlib|xmlrpc|requests|httpx|aiohttp"
                            + "|urllib3|http\\.(?:client|server)|urllib\\.(?:request|robotparser)|urllib\\s+import\\s+request)\\b"),
            code(NETWORK, "\\burllib\\s*\\.\\s*request\\b|\\bopen_connection\\s*\\(|\\bstart_server\\s*\\("),
            code(EVAL, "(?<![\\w.])(?<!def )(?:eval|exec|compile|__import__)\\s*\\("),
            code(EVAL, "\\b(?:builtins|__builtins__)\\b|" + PYTHON_IMPORT + "(?:importlib|runpy|code|codeop)\\b"),
            code(
                    NATIVE,
                    PYTHON_IMPORT + "(?:ctypes|cffi|mmap|_(?!_future__)\\w+)\\b|__subclasses__|__globals__|__code__"));

    private static final String JS_MODULE =
            "(?:require\\s*\\(\\s*|from\\s+|import\\s+|import\\s*\\(\\s*)['\"`](?:node:)?";
    private static final String END = "(?:/[\\w/]+)?['\"`]";

    private static final List<SafetyRule> JAVASCRIPT = List.of(
            strings(PROCESS, JS_MODULE + "(?:child_process|cluster|worker_threads)" + END),
            strings(FILE, JS_MODULE + "fs" + END),
            strings(NETWORK, JS_MODULE + "(?:net|http|https|http2|dgram|dns|tls|axios|node-fetch|ws)" + END),
            strings(EVAL, JS_MODULE + "(?:vm|module|repl|inspector)" + END),
            strings(NATIVE, JS_MODULE + "(?:v8|wasi|ffi-napi)" + END),
            code(PROCESS, "\\bprocess\\s*\\.\\s*kill\\b|\\b(?:Deno|Bun)\\s*\\.\\s*\\w+"),
            code(ENVIRONMENT, "\\bprocess\\s*\\.\\s*env\\b"),
            code(
                    NETWORK,
                    "(?<![\\w.$])(?<!function )fetch\\s*\\((?![^()]*\\)\\s*\\{)|\\bnew\\s+(?:XMLHttpRequest|WebSocket|EventSource)\\b"),
            code(EVAL, "(?<![\\w.$])(?<!function )eval\\s*\\(|\\bnew\\s+Function\\b|(?<![\\w.$])Function\\s*\\("),
            code(EVAL, "\\bconstructor\\s*\\.\\s*constructor\\b|\\bimport\\s*\\(\\s*[^'\"`\\s)]"),
            code(EVAL, "(?<![\\w.$])require\\s*\\(\\s*[^'\"`\\s)]"),
            code(NATIVE, "\\bprocess\\s*\\.\\s*(?:binding|dlopen|_linkedBinding)\\b|\\bWebAssembly\\b"));

    private static final List<SafetyRule> JAVA = List.of(
            code(PROCESS, "\\b(?:ProcessBuilder|ProcessHandle)\\b|\\bRuntime\\b(?s:.*?)\\.\\s*exec\\s*\\("),
            code(
                    FILE,
                    "\\b(?:java\\.nio\\.file|FileReader|FileWriter|FileInputStream|FileOutputStream|RandomAccessFile|FileChannel)\\b"
                            + "|\\bnew\\s+(?:File|PrintWriter|Formatter)\\s*\\(\\s*\"|\\bnew\\s+File\\s*\\(|\\bjava\\.io\\.File\\b"
                            + "|\\b(?:Files|Paths)\\s*\\.\\s*\\w+|\\bPath\\s*\\.\\s*of\\b"),
            code(ENVIRONMENT, "\\bSystem\\s*\\.\\s*getenv\\b"),
            code(
                    NETWORK,
                    "\\bjava\\.net\\.(?!URI\\b|URLEncoder\\b|URLDecoder\\b|URISyntaxException\\b)|\\bjavax\\.net\\b"
                            + "|\\bnew\\s+(?:Socket|ServerSocket|DatagramSocket)\\s*\\(|\\bHttpClient\\s*\\.\\s*new|\\.\\s*openStream\\s*\\("),
            code(EVAL, "\\b(?:javax\\.script|ScriptEngine\\w*|JavaCompiler|ToolProvider|javax\\.tools)\\b"),
            code(EVAL, "\\bClass\\s*\\.\\s*forName\\b|\\b\\w*ClassLoader\\b|\\bdefineClass\\b|\\bsetAccessible\\b"),
            code(
                    NATIVE,
                    "\\bSystem\\s*\\.\\s*load(?:Library)?\\b|\\b(?:Unsafe|java\\.lang\\.foreign)\\b|\\bnative\\s+\\w+\\s+\\w+\\s*\\("));

    private static final String GO_IMPORT = "(?m)(?:\\bimport\\s+|^\\s*)(?:[\\w.]+\\s+)?[\"`]";

    private static final List<SafetyRule> GO = List.of(
            strings(PROCESS, GO_IMPORT + "os/exec[\"`]"),
            strings(FILE, GO_IMPORT + "(?:io/ioutil|embed)[\"`]"),
            strings(NETWORK, GO_IMPORT + "net(?:/(?!url[\"`])[\\w/]+)?[\"`]"),
            strings(NATIVE, GO_IMPORT + "(?:C|unsafe|syscall|plugin|golang\\.org/x/sys[\\w/]*)[\"`]"),
            strings(NATIVE, "//go:(?:linkname|cgo_\\w+)"),
            code(PROCESS, "\\bos\\s*\\.\\s*(?:StartProcess|FindProcess)\\b"),
            code(
                    FILE,
                    "\\bos\\s*\\.\\s*(?:Open|OpenFile|Create|CreateTemp|ReadFile|WriteFile|ReadDir|Remove|RemoveAll|Rename|Mkdir\\w*"
                            + "|Chmod|Chown|Symlink|Link|Truncate|DirFS)\\b|\\bfilepath\\s*\\.\\s*(?:Walk|WalkDir|Glob)\\b"),
            code(ENVIRONMENT, "\\bos\\s*\\.\\s*(?:Getenv|Environ|LookupEnv)\\b"));

    private static final List<SafetyRule> SQL = List.of(
            sql(PROCESS, "\\bCOPY\\b[^;]*\\bPROGRAM\\b|^\\s*\\\\!.*"),
            sql(
                    FILE,
                    "\\bCOPY\\b[^;]*\\b(?:FROM|TO)\\s+\"\"|^\\s*\\\\(?:copy|i|ir|include|include_relative|o|out|g|w|write|s)\\b"),
            sql(FILE, "\\b(?:pg_read_\\w*file|pg_ls_\\w+|pg_stat_file|pg_file_\\w+|lo_import|lo_export)\\s*\\("),
            sql(NETWORK, "\\bdblink\\w*|\\bCREATE\\s+(?:SERVER|SUBSCRIPTION|FOREIGN)\\b|^\\s*\\\\c(?:onnect)?\\b"),
            sql(NATIVE, "\\bLANGUAGE\\s+['\"]?(?:c|internal|pl(?:python|perl|tcl)\\w*)\\b")
                    .alsoInStrings(),
            sql(NATIVE, "^\\s*LOAD\\b"),
            sql(NATIVE, "\\bCREATE\\s+EXTENSION\\b|\\bALTER\\s+SYSTEM\\b"));

    private static final String COMMAND = "(?m)(?:^|[;&|(`]|\\b(?:then|do|else|if|while|exec|sudo|xargs)\\b)\\s*";

    /** Between the brackets of arithmetic and of a test it is none but a comparison. */
    private static final String BASH_NO_COMPARISON = "(?<!\\(\\([^()\\n]{0,120}|\\[\\[[^\\]\\n]{0,120})";

    private static final List<SafetyRule> BASH = List.of(
            code(
                    PROCESS,
                    COMMAND
                            + "(?:nohup|setsid|kill|pkill|killall|sudo|su|bash|sh|dash|python3?|perl|node)\\b(?!\\s*=)"),
            code(PROCESS, "(?<!&)&\\s*(?:$|\\n)|:\\s*\\(\\s*\\)\\s*\\{"),
            code(FILE, COMMAND + "(?:rm|mv|cp|dd|ln|chmod|chown|mkfifo|mknod|mount|truncate|tee)\\b(?!\\s*=)"),
            code(FILE, BASH_NO_COMPARISON + ">>?\\s*(?!/dev/(?:null|stderr|stdout))[\\w./~$\"]"),
            code(FILE, "\\b(?:/etc|/proc|/sys|/home|/root|/var)/"),
            code(ENVIRONMENT, COMMAND + "(?:env|printenv|export -p|set)\\s*(?:$|\\n|[|;])"),
            code(NETWORK, COMMAND + "(?:curl|wget|nc|ncat|netcat|ssh|scp|telnet|ftp)\\b"),
            strings(NETWORK, "/dev/(?:tcp|udp)/"),
            code(EVAL, COMMAND + "(?:eval|source)\\b"));

    /** Neither a method of an object, as the accept of a visitor is, nor the declaration of a function. */
    private static final String C_CALL = "(?<![.\\w]|->\\s{0,3}|\\b(?:void|bool|int|auto)\\s{1,3})";

    private static final String ONE_ARGUMENT = "\\s*\\((?:[^(),;]++|\\([^()]*+\\))*+\\)";

    private static final List<SafetyRule> C = List.of(
            code(
                    PROCESS,
                    C_CALL + "(?:system|popen|fork|vfork|clone|kill|posix_spawnp?|exec(?:l|le|lp|v|ve|vp|vpe))\\s*\\("),
            code(
                    FILE,
                    C_CALL
                            + "(?:(?:fopen|freopen|open|openat|creat|unlink|rename|mkdir|rmdir|opendir|chmod|chown)\\s*\\("
                            + "|remove" + ONE_ARGUMENT + ")"),
            code(FILE, "\\b(?:[io]?fstream|std\\s*::\\s*filesystem)\\b"),
            strings(FILE, "(?m)^\\s*#\\s*include\\s*[<\"](?:/|\\.\\./|filesystem)"),
            code(ENVIRONMENT, "\\b(?:getenv|secure_getenv|environ)\\b"),
            code(NETWORK, C_CALL + "(?:socket|connect|listen|accept|getaddrinfo|gethostbyname)\\s*\\("),
            code(NETWORK, C_CALL + "(?<!\\bstd\\s{0,3}::\\s{0,3})bind\\s*\\("),
            code(NATIVE, "\\b(?:asm|__asm__|dlopen|syscall|ptrace|mmap|mprotect)\\b\\s*(?:volatile\\s*)?\\("));

    private static final List<SafetyRule> RUST = List.of(
            code(PROCESS, "\\bstd\\s*::\\s*process\\s*::\\s*(?:Command|\\{[^}]*Command)|\\bCommand\\s*::\\s*new\\b"),
            code(FILE, "\\bstd\\s*::\\s*fs\\b|\\bFile\\s*::\\s*(?:open|create)\\b|\\binclude(?:_str|_bytes)?!"),
            code(ENVIRONMENT, "\\benv\\s*::\\s*vars?(?:_os)?\\b|\\b(?:option_)?env!"),
            code(NETWORK, "\\bstd\\s*::\\s*net\\b|\\b(?:TcpStream|TcpListener|UdpSocket)\\b"),
            code(NATIVE, "\\bunsafe\\b|\\bextern\\b|\\basm!|\\bglobal_asm!"));

    /** Neither a method nor the declaration of a function. */
    private static final String PHP_CALL = "(?<![$\\w]|->\\s{0,3}|::\\s{0,3}|\\bfunction\\s{1,3})";

    private static final List<SafetyRule> PHP = List.of(
            code(
                    PROCESS,
                    PHP_CALL + "(?:exec|shell_exec|system|passthru|popen|proc_open|pcntl_\\w+|posix_kill)\\s*\\(|`"),
            code(
                    FILE,
                    PHP_CALL
                            + "(?:fopen|file|file_get_contents|file_put_contents|unlink|rename|mkdir|rmdir|opendir|scandir|glob|chmod|copy"
                            + "|readfile|tempnam|tmpfile)\\s*\\(|\\bSplFileObject\\b"),
            code(FILE, "\\b(?:include|require)(?:_once)?\\b"),
            code(ENVIRONMENT, "\\b(?:getenv|phpinfo)\\s*\\(|\\$_(?:ENV|SERVER)\\b"),
            code(NETWORK, PHP_CALL + "(?:curl_\\w+|fsockopen|pfsockopen|socket_\\w+|stream_socket_\\w+|mail)\\s*\\("),
            code(EVAL, PHP_CALL + "(?:(?:eval|create_function)\\s*\\(|assert\\s*\\(\\s*\")"),
            code(NATIVE, "\\b(?:FFI\\s*::|dl\\s*\\()"));

    private static final List<SafetyRule> RUBY = List.of(
            code(
                    PROCESS,
                    "`|%x\\W|(?<![.\\w])(?:system|exec|spawn|fork)\\b(?!:)|\\b(?:Open3|IO\\s*\\.\\s*popen|Process\\s*\\.\\s*(?:spawn|kill|fork))\\b"),
            code(
                    FILE,
                    "\\b(?:File|Dir|FileUtils|Pathname|Tempfile)\\s*\\.|\\bIO\\s*\\.\\s*(?:read|write|open)|(?<![.\\w])open\\s*\\("),
            code(ENVIRONMENT, "\\bENV\\b"),
            strings(NETWORK, "\\brequire\\s*\\(?\\s*['\"](?:socket|net/|open-uri|openssl|webrick)"),
            code(NETWORK, "\\b(?:TCPSocket|TCPServer|UDPSocket|Socket)\\b|\\bNet\\s*::"),
            code(
                    EVAL,
                    "(?<![.\\w])eval\\b|\\.\\s*(?:instance_eval|class_eval|module_eval)\\s*\\(?\\s*\"|\\bBinding\\b"),
            strings(NATIVE, "\\brequire\\s*\\(?\\s*['\"](?:fiddle|ffi)"),
            code(NATIVE, "\\b(?:Fiddle|ObjectSpace|RubyVM)\\b"));

    private SafetyRules() {}

    static List<SafetyRule> of(Language language) {
        return switch (language) {
            case PYTHON -> PYTHON;
            case JAVASCRIPT, TYPESCRIPT -> JAVASCRIPT;
            case JAVA -> JAVA;
            case GO -> GO;
            case SQL -> SQL;
            case BASH -> BASH;
            case C, CPP -> C;
            case RUST -> RUST;
            case PHP -> PHP;
            case RUBY -> RUBY;
        };
    }
}
