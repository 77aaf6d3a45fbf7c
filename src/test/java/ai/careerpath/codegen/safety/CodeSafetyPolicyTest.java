package ai.careerpath.codegen.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.LibraryPrograms;
import ai.careerpath.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSafetyPolicyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            PYTHON     | import subprocess                                            | it starts a process
            PYTHON     | import json, subprocess                                      | it starts a process
            PYTHON     | import os\\nos.system('ls')                                  | it starts a process
            PYTHON     | import os\\nos . popen("ls")                                 | it starts a process
            PYTHON     | with open('/etc/passwd') as f: print(f.read())               | it touches files
            PYTHON     | from pathlib import Path                                     | it touches files
            PYTHON     | import os\\nprint(os.environ)                                | it reads the environment
            PYTHON     | import socket                                                | it uses the network
            PYTHON     | from urllib.request import urlopen                           | it uses the network
            PYTHON     | from urllib import request                                   | it uses the network
            PYTHON     | import requests as r                                         | it uses the network
            PYTHON     | print(eval("1+1"))                                           | it evaluates text as code
            PYTHON     | print(f"{eval('1+1')}")                                      | it evaluates text as code
            PYTHON     | __import__('os')                                             | it evaluates text as code
            PYTHON     | import importlib                                             | it evaluates text as code
            PYTHON     | import ctypes                                                | it reaches below its language
            PYTHON     | ().__class__.__bases__[0].__subclasses__()                   | it reaches below its language
            JAVASCRIPT | const { exec } = require('child_process')                    | it starts a process
            JAVASCRIPT | import cp from "node:child_process";                         | it starts a process
            JAVASCRIPT | const fs = require("fs");                                    | it touches files
            JAVASCRIPT | import { readFile } from 'fs/promises';                      | it touches files
            JAVASCRIPT | console.log(process.env.HOME)                                | it reads the environment
            JAVASCRIPT | const r = await fetch('http://x')                            | it uses the network
            TYPESCRIPT | import https from 'https';                                   | it uses the network
            JAVASCRIPT | new WebSocket('ws://x')                                      | it uses the network
            JAVASCRIPT | eval('1')                                                    | it evaluates text as code
            JAVASCRIPT | console.log(`${eval('1')}`)                                  | it evaluates text as code
            JAVASCRIPT | const f = new Function('return 1')                           | it evaluates text as code
            JAVASCRIPT | [].constructor.constructor('return process')()               | it evaluates text as code
            JAVASCRIPT | \\u0065val('1')                                              | it evaluates text as code
            JAVASCRIPT | process.binding('spawn_sync')                                | it reaches below its language
            JAVA       | new ProcessBuilder("ls").start();                            | it starts a process
            JAVA       | Runtime rt = Runtime.getRuntime(); rt.exec(cmd);             | it starts a process
            JAVA       | R\\u0075ntime.getRuntime().exec("ls");                       | it starts a process
            JAVA       | import java.nio.file.*;                                      | it touches files
            JAVA       | new File("x").delete();                                      | it touches files
            JAVA       | System.out.println(System.getenv("HOME"));                   | it reads the environment
            JAVA       | import java.net.*;                                           | it uses the network
            JAVA       | var s = new Socket("x", 1);                                  | it uses the network
            JAVA       | Class.forName("x").newInstance();                            | it evaluates text as code
            JAVA       | System.loadLibrary("x");                                     | it reaches below its language
            GO         | import "os/exec"                                             | it starts a process
            GO         | import (\\n"fmt"\\nsh "os/exec"\\n)                          | it starts a process
            GO         | os.ReadFile("x")                                             | it touches files
            GO         | import "net/http"                                            | it uses the network
            GO         | import (\\n"net"\\n)                                         | it uses the network
            GO         | import "unsafe"                                              | it reaches below its language
            SQL        | COPY t FROM PROGRAM 'id';                                    | it starts a process
            SQL        | \\! id                                                       | it starts a process
            SQL        | copy t to '/tmp/x';                                          | it touches files
            SQL        | SELECT pg_read_file('/etc/passwd');                          | it touches files
            SQL        | SELECT * FROM dblink('host=x', 'select 1');                  | it uses the network
            SQL        | CREATE EXTENSION file_fdw;                                   | it reaches below its language
            SQL        | CREATE FUNCTION f() RETURNS int AS 'x' LANGUAGE 'c';         | it reaches below its language
            C          | system("ls");                                                | it starts a process
            C          | FILE *f = fopen("x", "r");                                   | it touches files
            C          | int s = socket(AF_INET, SOCK_STREAM, 0);                     | it uses the network
            CPP        | std::system("ls");                                           | it starts a process
            CPP        | ::remove("x");                                               | it touches files
            CPP        | std::remove("x");                                            | it touches files
            CPP        | std::remove(name.c_str());                                   | it touches files
            CPP        | ::connect(s, a, n);                                          | it uses the network
            PHP        | unlink('x');                                                 | it touches files
            PHP        | \\copy($a, $b);                                            | it touches files
            PHP        | assert('phpinfo()');                                         | it evaluates text as code
            BASH       | echo x > /tmp/x                                              | it touches files
            BASH       | cat /etc/passwd                                              | it touches files
            BASH       | while read x; do echo $x; done </proc/1/environ              | it touches files
            BASH       | (echo x) > out.txt                                           | it touches files
            BASH       | echo $(( 1 + 1 )) > out.txt                                  | it touches files
            """)
    void dangerousCodeIsRefusedWithTheReason(Language language, String code, String reason) {
        assertThat(CodeSafetyPolicy.objection(language, lines(code)))
                .hasValueSatisfying(objection ->
                        assertThat(objection).startsWith(reason + " (").hasSizeLessThan(100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            PYTHON     | from __future__ import annotations\\nimport os\\nprint(os.path.join('a', 'b'))
            PYTHON     | # import subprocess would be bad\\nprint('import socket; eval(x)')
            PYTHON     | text = \\"\\"\\"\\nimport subprocess\\n\\"\\"\\"\\nprint(text)
            PYTHON     | import re\\npattern = re.compile('a+')\\nprint(pattern)
            PYTHON     | model.eval()\\nshop.open()\\nast.literal_eval('1')
            PYTHON     | print(f"the shop is open (today): {x}")
            PYTHON     | from urllib.parse import urlparse\\nfrom http import HTTPStatus
            PYTHON     | reopen(1)\\nis_open(2)
            JAVASCRIPT | // const fs = require('fs')\\nconsole.log("eval(1) and fetch(2)")
            JAVASCRIPT | class Repo { async fetch(id) { return id; } }\\nnew Repo().fetch(1)
            JAVASCRIPT | import assert from 'node:assert';\\nconsole.log(`you may fetch (x) ${1 + 1}`)
            JAVASCRIPT | function evaluate(x) { return x; }\\nconsole.log(evaluate(1))
            TYPESCRIPT | import { EventEmitter } from 'events';
            TYPESCRIPT | type Net = 'http' | 'https';
            JAVA       | import java.util.*;\\nimport java.net.URI;\\nSystem.out.println(URI.create("http://x"));
            JAVA       | int cpus = Runtime.getRuntime().availableProcessors();
            JAVA       | ExecutorService pool = Executors.newFixedThreadPool(2); pool.execute(task);
            JAVA       | // ProcessBuilder\\nString s = "new File(1)";\\nnew Scanner("1 2");
            JAVA       | interface HttpClient { String get(String path); }
            GO         | import (\\n"fmt"\\n"net/url"\\n"os"\\n)\\nfunc main() { fmt.Println("os/exec"); os.Exit(0) }
            SQL        | SELECT 'COPY t FROM PROGRAM' AS copy_hint, language FROM courses;
            SQL        | CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
            SQL        | COPY t FROM STDIN;
            CPP        | void accept(Visitor& v) { v.accept(*this); p->connect(q); door.open(); }
            CPP        | v.erase(std::remove(v.begin(), v.end(), 3), v.end());
            CPP        | auto add5 = std::bind(add, 5, std::placeholders::_1);
            PHP        | $shop->open(); $repo->copy($a); Repo::rename($b); $this -> exec($c);
            PHP        | final class Repo { public function copy(string $a): string { return $a; } }
            PHP        | assert($total === 6);
            BASH       | if (( x > 3 )); then echo big; fi
            BASH       | for (( i = 9; i > a; i-- )); do echo $(( i > 3 )); done
            BASH       | [[ $a > b ]] && echo later
            BASH       | url=example.org/home/index; path=usr/var/x
            """)
    void harmlessCodeThatLooksLikeItPasses(Language language, String code) {
        assertThat(CodeSafetyPolicy.objection(language, lines(code))).isEmpty();
    }

    /** Written with care by people, and so a measure of how often the policy is wrong. Those listed are not screened. */
    @Test
    void noProgramOfTheLibraryWouldBeRefusedButThoseThatDoWhatIsForbidden() {
        assertThat(LibraryPrograms.all()
                        .filter(program -> CodeSafetyPolicy.objection(program.language(), program.code())
                                .isPresent())
                        .map(LibraryPrograms.Named::path))
                .containsExactlyInAnyOrderElementsOf(
                        LibraryPrograms.lines("/catalog-tests/do-what-the-screen-forbids.txt"));
    }

    private static String lines(String code) {
        return code.replace("\\n", "\n").replace("\\\"", "\"");
    }
}
