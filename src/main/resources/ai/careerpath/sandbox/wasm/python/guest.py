"""Runs one program the way ``python main.py`` runs it.

The host imports this module once, when it makes the snapshot, and then calls into each copy of it:

1. ``step()`` compiles main.py. No line of the program has run by then, so a failure here is a fact about its syntax
   that the program cannot fake or hide.
2. ``step()`` again executes it: the partial then is ``exec`` itself, called from C. No frame of ours lies under the
   program, so tracebacks, ``inspect.stack()`` and the recursion depth are those of a plain interpreter.
3. ``finish()`` is called when the program came to its end by itself, and does what an interpreter does at exit.

An exception that leaves any of the three reaches ``report`` through the error path of the interpreter's host program.
What ``report`` returns is the run's result: exit code, kind, detail.
"""

import atexit
import functools
import gc
import io
import linecache
import logging
import os
import random
import sys
import threading

import absent
import library
import shelf
import traces
import trino

HOME = '/guest'
FILE = 'main.py'

main = sys.modules['__main__'].__dict__


def prepare():
    path = f'{HOME}/{FILE}'
    with open(path, 'rb') as file:
        source = file.read()
    lines = source.decode('utf-8', 'replace').splitlines(keepends=True)
    linecache.cache[FILE] = (len(source), None, lines, FILE)
    random.seed()
    logging._startTime = logging.time.time_ns()
    sys.argv = [FILE, *arguments()]
    code = compile(source, FILE, 'exec', dont_inherit=True)
    main['__file__'] = path
    step.__setstate__((exec, (code, main), {}, {}))


def arguments():
    """What the host left in a file that the program never sees."""
    path = f'{HOME}/.arguments'
    with open(path, encoding='utf-8', newline='') as file:
        text = file.read()
    os.remove(path)
    return text.split('\0') if text else []


step = functools.partial(prepare)


def report(error):
    if step.func is prepare:
        error.__traceback__ = None
    kind, detail = absent.reason(error)
    exit_code = end_of(error)
    del error
    finish()
    return exit_code, kind, detail


def end_of(error):
    """Says on standard error what an interpreter says about an exception that ends it; returns the exit code."""
    if isinstance(error, SystemExit):
        return exit_code_of(error.code)
    flush(sys.stdout)
    try:
        if sys.excepthook is sys.__excepthook__:
            traces.show(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
    except BaseException as inner:
        print('Error in sys.excepthook:', file=sys.stderr)
        sys.__excepthook__(type(inner), inner, inner.__traceback__.tb_next)
        print('\nOriginal exception was:', file=sys.stderr)
        sys.__excepthook__(type(error), error, error.__traceback__)
    return 130 if isinstance(error, KeyboardInterrupt) else 1


def exit_code_of(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF if -(1 << 63) <= code < 1 << 63 else 0xFF
    print(code, file=sys.stderr)
    return 1


def finish():
    """The end of an interpreter: exit handlers, then the program's globals, in the order of Py_FinalizeEx."""
    traces.leave_out(__file__)
    threading._shutdown()
    atexit._run_exitfuncs()
    flush(sys.stdout)
    private = [name for name in main if name[0] == '_' and name[1:2] != '_']
    public = [name for name in main if name[0] != '_']
    for name in private + public:
        main[name] = None
    gc.collect()
    flush(sys.stdout)
    flush(sys.stderr)


def flush(stream):
    if stream is not None and not getattr(stream, 'closed', True):
        stream.flush()


def stream_to(descriptor, name, errors):
    """A text stream without a buffer, as of ``python -u``: what was printed before a time limit has been seen."""
    raw = io.FileIO(descriptor, 'wb', closefd=False)
    raw.name = name
    return io.TextIOWrapper(raw, encoding='utf-8', errors=errors, newline='\n', write_through=True)


def boot():
    library.install()
    import event_loop

    trino._report = report
    trino._trino_error_result.__code__ = (lambda error: _report(error)).__code__  # noqa: F821

    event_loop.install()
    library.refuse_other_locales()
    shelf.preload()

    sys.argv = [FILE]
    sys.stdout = sys.__stdout__ = stream_to(1, '<stdout>', 'strict')
    sys.stderr = sys.__stderr__ = stream_to(2, '<stderr>', 'backslashreplace')
    os.environ.clear()
    os.environ.update(HOME=HOME, LANG='C.UTF-8', PATH='/usr/local/bin:/usr/bin:/bin')
    os.chdir(HOME)

    shelf.hide(keep={__name__})
    sys.path[:] = [HOME, *(entry for entry in sys.path if not entry.startswith(HOME))]
    sys.path_importer_cache.pop(HOME, None)
    linecache.clearcache()
    main['__cached__'] = None
    gc.collect()
    gc.freeze()


boot()
