package ai.careerpath.sandbox;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same small programs in one language. */
public record Snippets(
        String frame,
        String printOne,
        String syntaxError,
        String runtimeError,
        String loop,
        String flood,
        String memory,
        String forks,
        Outcome outcomeOfNothing) {

    public static Snippets of(Language language) {
        return switch (language) {
            case PYTHON ->
                new Snippets(
                        "%s",
                        "print('%s')",
                        "def f(:\n    pass",
                        "print('before')\n1 / 0",
                        "print('before')\nwhile True: pass",
                        "while True: print('x' * 1000)",
                        "a = []\nwhile True: a.append(bytearray(1 << 20))",
                        "import os, time\ntry:\n    for i in range(1000):\n        if os.fork() == 0: time.sleep(60)\n"
                                + "    print('all started')\nexcept OSError:\n    print('refused')",
                        Outcome.EXECUTED);
            case JAVASCRIPT ->
                new Snippets(
                        "%s",
                        "console.log('%s');",
                        "let x = ;",
                        "console.log('before'); null.x;",
                        "console.log('before'); for (;;) {}",
                        "for (;;) console.log('x'.repeat(1000));",
                        "const a = []; for (;;) a.push(new Array(1e5).fill(a.length));",
                        """
                        const { spawn } = require('child_process');
                        let alive = 0;
                        for (let i = 0; i < 200; i++) {
                          const child = spawn('sleep', ['60']);
                          child.on('error', (e) => { console.log('refused', e.code); process.exit(1); });
                        }
                        setTimeout(() => { console.log('all started'); process.exit(0); }, 2000);
                        """,
                        Outcome.EXECUTED);
            case TYPESCRIPT ->
                new Snippets(
                        "%s",
                        "console.log('%s' as string);",
                        "let x: number = 'text';",
                        "console.log('before'); (null as unknown as { x: () => void }).x();",
                        "console.log('before'); for (;;) {}",
                        "for (;;) console.log('x'.repeat(1000));",
                        "const a: number[][] = []; for (;;) a.push(new Array<number>(1e5).fill(a.length));",
                        """
                        import { spawn } from 'child_process';
                        for (let i = 0; i < 200; i++) {
                          spawn('sleep', ['60']).on('error', (e: Error) => { console.log('refused', e.message); process.exit(1); });
                        }
                        setTimeout(() => { console.log('all started'); process.exit(0); }, 2000);
                        """,
                        Outcome.EXECUTED);
            case JAVA ->
                new Snippets(
                        "public class Anything { public static void main(String[] args) throws Exception {\n%s\n} }",
                        "System.out.println(\"%s\");",
                        "class A { int x = \"text\"; }",
                        inJava("System.out.println(\"before\"); Object o = null; o.hashCode();"),
                        inJava("System.out.println(\"before\"); for (;;) { }"),
                        inJava("for (;;) System.out.println(\"x\".repeat(1000));"),
                        inJava("var a = new java.util.ArrayList<byte[]>(); for (;;) a.add(new byte[1 << 20]);"),
                        inJava(
                                "try { for (int i = 0; i < 1000; i++) new ProcessBuilder(\"sleep\", \"60\").start();"
                                        + " System.out.println(\"all started\"); }"
                                        + " catch (java.io.IOException | OutOfMemoryError e) { System.out.println(\"refused\"); }"),
                        Outcome.RUNTIME_ERROR);
            case GO ->
                new Snippets(
                        "package main\nimport \"fmt\"\nfunc main() {\n%s\n}",
                        "fmt.Println(\"%s\")",
                        "package main\nfunc main() { x := }",
                        inGo("\"fmt\"", "fmt.Println(\"before\"); var a []int; fmt.Println(a[3])"),
                        inGo("\"fmt\"", "fmt.Println(\"before\"); for { }"),
                        inGo("\"fmt\"; \"strings\"", "for { fmt.Println(strings.Repeat(\"x\", 1000)) }"),
                        inGo(
                                "\"fmt\"",
                                "var a [][]byte; for { b := make([]byte, 1<<20); for i := range b { b[i] = 1 };"
                                        + " a = append(a, b); if len(a) < 0 { fmt.Println() } }"),
                        inGo(
                                "\"fmt\"; \"os/exec\"",
                                "for i := 0; i < 1000; i++ { if exec.Command(\"sleep\", \"60\").Start() != nil {"
                                        + " fmt.Println(\"refused\"); return } }; fmt.Println(\"all started\")"),
                        Outcome.COMPILE_ERROR);
            case SQL ->
                new Snippets(
                        "\\set QUIET on\n\\pset tuples_only\n\\pset format unaligned\n%s",
                        "SELECT '%s';",
                        "SELEC 1;",
                        "SELECT 'before'; SELECT 1/0;",
                        "SELECT 'before'; DO $$ BEGIN LOOP END LOOP; END $$;",
                        "SELECT repeat('x', 1000) FROM generate_series(1, 20000);",
                        "\\! python3 -c \"a = [bytearray(1 << 20) for i in range(4000)]\"\nSELECT pg_sleep(5);",
                        "\\! i=0; while [ $i -lt 1000 ]; do sleep 60 & i=$((i+1)); done || echo refused\nSELECT 1/0;",
                        Outcome.EXECUTED);
            case BASH ->
                new Snippets(
                        "%s",
                        "echo '%s'",
                        "if true; then\n  echo x\n",
                        "echo before; cat /no/such/file; exit 3",
                        "echo before\nwhile :; do :; done",
                        "line=$(printf 'x%%.0s' {1..1000})\nwhile :; do echo \"$line\"; done".replace("%%", "%"),
                        "a=x; while :; do a=$a$a; done",
                        "perl -e 'for (1..1000) { my $p = fork; if (!defined $p) { print \"refused\\n\"; exit 1 }"
                                + " if (!$p) { sleep 60; exit } } print \"all started\\n\"'",
                        Outcome.EXECUTED);
            case C ->
                new Snippets(
                        "#include <stdio.h>\nint main(void) {\n%s\nreturn 0; }",
                        "puts(\"%s\");",
                        "int main(void) { return }",
                        "#include <stdio.h>\n#include <stdlib.h>\nint main(void) { puts(\"before\"); abort(); }",
                        "#include <stdio.h>\nint main(void) { puts(\"before\"); for (;;) { } }",
                        "#include <stdio.h>\nint main(void) { for (;;) printf(\"%0999d\\n\", 1); }",
                        "#include <stdlib.h>\n#include <string.h>\nint main(void) { for (;;) { char *p = malloc(1 << 20); if (p) memset(p, 1, 1 << 20); } }",
                        "#include <stdio.h>\n#include <unistd.h>\nint main(void) { for (int i = 0; i < 1000; i++) { int p = fork();"
                                + " if (p < 0) { puts(\"refused\"); return 1; } if (p == 0) { sleep(60); return 0; } } puts(\"all started\"); }",
                        Outcome.COMPILE_ERROR);
            case CPP ->
                new Snippets(
                        "#include <iostream>\nint main() {\n%s\n}",
                        "std::cout << \"%s\" << std::endl;",
                        "int main() { return }",
                        "#include <iostream>\n#include <stdexcept>\nint main() { std::cout << \"before\" << std::endl; throw std::runtime_error(\"boom\"); }",
                        "#include <iostream>\nint main() { std::cout << \"before\\n\"; for (volatile int i = 0;; i = i + 1) { } }",
                        "#include <iostream>\n#include <string>\nint main() { for (;;) std::cout << std::string(1000, 'x') << '\\n'; }",
                        "#include <vector>\nint main() { std::vector<std::vector<char>> a; for (;;) a.emplace_back(1 << 20, 'x'); }",
                        "#include <iostream>\n#include <unistd.h>\nint main() { for (int i = 0; i < 1000; i++) { int p = fork();"
                                + " if (p < 0) { std::cout << \"refused\"; return 1; } if (p == 0) { sleep(60); return 0; } } std::cout << \"all started\"; }",
                        Outcome.COMPILE_ERROR);
            case RUST ->
                new Snippets(
                        "fn main() {\n%s\n}",
                        "println!(\"%s\");",
                        "fn main() { let x = ; }",
                        "fn main() { println!(\"before\"); let a: Vec<i32> = Vec::new(); let i = a.len() + 3; println!(\"{}\", a[i]); }",
                        "fn main() { println!(\"before\"); loop { } }",
                        "fn main() { loop { println!(\"{}\", \"x\".repeat(1000)); } }",
                        "fn main() { let mut a: Vec<Vec<u8>> = Vec::new(); loop { a.push(vec![1; 1 << 20]); } }",
                        "use std::process::Command;\nfn main() { for _ in 0..1000 { if Command::new(\"sleep\").arg(\"60\").spawn().is_err() { println!(\"refused\"); std::process::exit(1); } } println!(\"all started\"); }",
                        Outcome.COMPILE_ERROR);
            case PHP ->
                new Snippets(
                        "<?php\n%s\n",
                        "echo '%s', PHP_EOL;",
                        "<?php\n$x = ;\n",
                        "<?php echo 'before', PHP_EOL; throw new RuntimeException('boom');",
                        "<?php echo 'before', PHP_EOL; while (true) { }",
                        "<?php while (true) { echo str_repeat('x', 1000), PHP_EOL; }",
                        "<?php $a = []; while (true) { $a[] = str_repeat('x', 1 << 20); }",
                        "<?php for ($i = 0; $i < 1000; $i++) { $p = @proc_open(['sleep', '60'], [], $pipes); if (!$p) { echo 'refused'; exit(1); } $all[] = $p; } echo 'all started';",
                        Outcome.EXECUTED);
            case RUBY ->
                new Snippets(
                        "%s",
                        "puts '%s'",
                        "def f(\n  1 +\n",
                        "puts 'before'\nraise 'boom'",
                        "puts 'before'\nloop { }",
                        "loop { puts 'x' * 1000 }",
                        "a = []\nloop { a << 'x' * (1 << 20) }",
                        "begin\n  1000.times { fork { sleep 60 } }\n  puts 'all started'\nrescue SystemCallError\n  puts 'refused'\nend",
                        Outcome.EXECUTED);
        };
    }

    public String print(String text) {
        return frame.formatted(printOne.formatted(text));
    }

    String printAll(int lines) {
        return frame.formatted(IntStream.range(0, lines)
                .mapToObj(line -> printOne.formatted("line " + line))
                .collect(Collectors.joining("\n")));
    }

    private static String inJava(String statements) {
        return "public class Anything { public static void main(String[] args) throws Exception { " + statements
                + " } }";
    }

    private static String inGo(String imports, String statements) {
        return "package main\nimport (" + imports + ")\nfunc main() { " + statements + " }";
    }
}
