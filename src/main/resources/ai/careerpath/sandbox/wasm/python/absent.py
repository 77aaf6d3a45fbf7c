"""Tells an exception that this sandbox causes from one that the program would raise everywhere."""

import errno
import os
import sys

HOME = '/guest'


def load(file):
    with open(os.path.join(os.path.dirname(__file__), file), encoding='utf-8') as lines:
        return frozenset(line.strip() for line in lines if line.strip() and line[0] != '#')


MODULES = load('absent-modules.txt') | {name.lstrip('_') for name in sys.stdlib_module_names}
ATTRIBUTES = load('absent-attributes.txt')
DIRECTORIES = ('/tmp', '/var/tmp', '/dev', '/proc')
UNSUPPORTED = {errno.ENOSYS, errno.ENOTSUP, getattr(errno, 'ENOTCAPABLE', errno.ENOSYS)}
ENDED = ('ended', '')


def reason(error):
    """``(kind, detail)`` of an exception that ended the program; ``ENDED`` where it says something about the code."""
    if isinstance(error, BaseExceptionGroup):
        reasons = [reason(inner) for inner in error.exceptions]
        return reasons[0] if ENDED not in reasons else ENDED
    for kind, check in CHECKS:
        if isinstance(error, kind):
            found = check(error)
            if found is not None:
                return found
    return ENDED


def module(error):
    name = (error.name or '').lstrip('_')
    top = name.partition('.')[0]
    return ('module', name) if name in MODULES or top in MODULES and top not in sys.modules else None


def imported_name(error):
    return attribute_of(error.name, error.name_from)


def attribute(error):
    return attribute_of(getattr(error.obj, '__name__', None), error.name)


def attribute_of(owner, name):
    if owner == '_socket':
        return 'network', ''
    full = f'{owner}.{name}'
    return ('attribute', full) if full in ATTRIBUTES else None


def thread(error):
    return ('threads', '') if error.args == ("can't start new thread",) else None


def time_zone(error):
    return ('time zones', '') if type(error).__name__ == 'ZoneInfoNotFoundError' else None


def system(error):
    if error.args[:1] and 'does not support processes' in str(error.args[-1]):
        return 'processes', ''
    if isinstance(getattr(error, 'reason', None), OSError):
        return reason(error.reason)
    if 'could not bind on any address' in str(error) or 'unknown url type: https' in str(error):
        return 'network', ''
    if error.errno in UNSUPPORTED:
        return ('network' if raised_in('socket', error) else 'system call'), ''
    path = error.filename if isinstance(error.filename, str) else ''
    for directory in DIRECTORIES:
        if path == directory or path.startswith(f'{directory}/'):
            return 'directory', directory
    return None


def raised_in(module_name, error):
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return step is not None and step.tb_frame.f_globals.get('__name__') == module_name


def recursion(error):
    """Python calls may nest as deep as everywhere; calls that go through C, only half as deep."""
    depth, step = 0, error.__traceback__
    while step is not None:
        depth, step = depth + 1, step.tb_next
    return ('recursion', '') if depth < sys.getrecursionlimit() - 20 else None


def memory(error):
    """The interpreter's own MemoryError carries no text, save its parser's, whose stack is smaller here."""
    if not error.args:
        return 'memory', ''
    return ('recursion', '') if 'too complex to parse' in str(error.args[0]) else None


CHECKS = (
    (ModuleNotFoundError, module),
    (ImportError, imported_name),
    (AttributeError, attribute),
    (RecursionError, recursion),
    (RuntimeError, thread),
    (KeyError, time_zone),
    (OSError, system),
    (MemoryError, memory),
)
