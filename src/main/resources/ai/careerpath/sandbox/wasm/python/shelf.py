"""Keeps modules that are loaded ahead of time out of sight until the program imports them.

Loading a module's code is what makes an import slow, so the snapshot has it done. A module that is simply there,
though, would make ``import importlib; importlib.util.find_spec('x')`` work where CPython raises AttributeError. So
hidden modules leave ``sys.modules`` and their packages, and come back with an import, together with all that the
import would have loaded along.
"""

from importlib import import_module
from importlib.machinery import ModuleSpec
from opcode import opmap
import sys

import library

IMPORT_NAME = opmap['IMPORT_NAME']
EXTENDED_ARG = opmap['EXTENDED_ARG']

# What a plain `python main.py` has in sys.modules when the program starts.
STARTUP = frozenset(
    '''sys builtins _frozen_importlib _imp _thread _warnings _weakref _io marshal posix _frozen_importlib_external
    time zipimport _codecs codecs encodings.aliases encodings encodings.utf_8 _signal _abc abc io __main__ _stat stat
    _collections_abc genericpath posixpath os.path os _sitebuiltins site'''.split()
)

PRELOADED = '''
    abc argparse array ast asyncio atexit base64 binascii bisect calendar cmath codecs collections collections.abc
    concurrent.futures.thread configparser contextlib contextvars copy csv dataclasses datetime decimal difflib dis doctest
    encodings.ascii encodings.idna encodings.latin_1 enum errno fnmatch fractions functools gc getpass glob graphlib gzip hashlib heapq
    hmac html html.parser importlib importlib.abc importlib.machinery importlib.util inspect io ipaddress itertools json
    keyword linecache locale logging logging.handlers math numbers operator pathlib pickle platform pprint queue random
    re reprlib sched secrets select selectors shelve shlex shutil signal socket stat statistics string struct subprocess
    tempfile textwrap threading time timeit token tokenize tomllib traceback types typing unicodedata unittest
    unittest.mock urllib.parse uuid warnings weakref xml.etree.ElementTree zipfile zlib zoneinfo _strptime
'''.split()


class Shelf:
    """A finder and loader of modules that are loaded already."""

    def __init__(self, hidden, needed, attributes):
        self.hidden = hidden
        self.needed = needed
        self.attributes = attributes

    def find_spec(self, name, path=None, target=None):
        module = self.hidden.get(name)
        if module is None:
            return None
        origin = getattr(module.__spec__, 'origin', None)
        return ModuleSpec(
            name, self, origin=origin, loader_state=module.__spec__, is_package=hasattr(module, '__path__')
        )

    def create_module(self, spec):
        return self.hidden[spec.name]

    def exec_module(self, module):
        spec = module.__spec__
        module.__spec__ = spec.loader_state
        for name in self.needed[spec.name]:
            found = self.hidden.pop(name, None)
            if found is not None:
                sys.modules[name] = found
        for name in self.needed[spec.name]:
            package, _, child = name.rpartition('.')
            if name in self.attributes:
                self.attributes.remove(name)
                setattr(sys.modules[package], child, sys.modules[name])


def preload():
    for name in PRELOADED:
        import_module(name)


def hide(keep):
    """Takes every module away that CPython would not have loaded at start, save those in ``keep``."""
    visible = STARTUP | keep
    hidden = {name: module for name, module in sys.modules.items() if name not in visible}
    needed = closures(hidden)
    attributes = set()
    for name, module in hidden.items():
        package, _, child = name.rpartition('.')
        if package and vars(sys.modules[package]).get(child) is module:
            delattr(sys.modules[package], child)
            attributes.add(name)
    for name in hidden:
        del sys.modules[name]
    sys.meta_path.insert(0, Shelf(hidden, needed, attributes))


def closures(modules):
    """For each module, the names of those that importing it brings along, itself included."""
    direct = {name: imported_by(name, module) & modules.keys() for name, module in modules.items()}
    result = {}
    for name in modules:
        reached, waiting = set(), [name]
        while waiting:
            current = waiting.pop()
            if current not in reached:
                reached.add(current)
                waiting.extend(direct[current])
        result[name] = tuple(sorted(reached))
    return result


def imported_by(name, module):
    """What the body of ``module`` imports, with the packages of these, and what it puts under a second name."""
    names = {name, *aliases_in(name)}
    code = None if is_alias(name, module) else body_of(name, module)
    for target, level, attributes in imports_in(code) if code else ():
        if level:
            base = name if hasattr(module, '__path__') else name.rpartition('.')[0]
            base = base.rsplit('.', level - 1)[0] if level > 1 else base
            target = f'{base}.{target}' if target else base
        names.add(target)
        names.update(f'{target}.{attribute}' for attribute in attributes or ())
    for full in list(names):
        while '.' in full:
            full = full.rpartition('.')[0]
            names.add(full)
    return names


def body_of(name, module):
    origin = getattr(module.__spec__, 'origin', None) or ''
    loader = getattr(module.__spec__, 'loader', None)
    if isinstance(loader, library.BundledModules):
        return loader.get_code(name)
    return library.ImageLoader(name, origin).get_code(name) if origin.endswith('.py') else None


def imports_in(code):
    """Name, level and names of each import in the bytecode: two constants are loaded, then IMPORT_NAME follows."""
    bytecode = code.co_code
    position = bytecode.find(IMPORT_NAME)
    while position >= 0:
        if position % 2 == 0:
            name, start = operand(bytecode, position)
            attributes, start = operand(bytecode, start - 2)
            level, _ = operand(bytecode, start - 2)
            yield code.co_names[name], code.co_consts[level], code.co_consts[attributes]
        position = bytecode.find(IMPORT_NAME, position + 1)


def operand(bytecode, position):
    """The operand of the instruction at ``position``, and where the instruction starts with its extensions."""
    value, shift = bytecode[position + 1], 8
    while position >= 2 and bytecode[position - 2] == EXTENDED_ARG:
        position -= 2
        value |= bytecode[position + 1] << shift
        shift += 8
    return value, position


def aliases_in(package):
    prefix = f'{package}.'
    return {name for name, module in sys.modules.items() if name.startswith(prefix) and is_alias(name, module)}


def is_alias(name, module):
    return module.__spec__ is not None and module.__spec__.name != name
