"""Where the standard library comes from: compiled modules of the image, and those that the image was built without."""

from importlib.machinery import FileFinder, ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER
import marshal
import os
import sys

SOURCES = '/guest/lib'
LIBRARY = os.path.dirname(os.__file__)
PYC_HEADER = 16


LOCALES = (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8')


def refuse_other_locales():
    """WASI's C library takes any name of a locale and changes nothing; a machine without that locale refuses it."""
    import _locale
    import locale

    real = _locale.setlocale

    def setlocale(category, name=None):
        if name not in LOCALES:
            raise _locale.Error('unsupported locale setting')
        return real(category, name)

    _locale.setlocale = locale._setlocale = setlocale


class ImageLoader(SourceFileLoader):
    """Takes the bytecode that lies next to a source, where the stock loader would compile the source every time."""

    def get_code(self, fullname):
        try:
            data = self.get_data(f'{self.get_filename(fullname)}c')
        except OSError:
            return super().get_code(fullname)
        if data[:4] != MAGIC_NUMBER:
            return super().get_code(fullname)
        return marshal.loads(memoryview(data)[PYC_HEADER:])


class BundledModules:
    """A finder and loader over a dictionary of sources, which the snapshot keeps."""

    def __init__(self, sources):
        self.sources = sources
        self.compiled = {}

    def find_spec(self, name, path=None, target=None):
        relative = name.replace('.', '/')
        for file, is_package in ((f'{relative}.py', False), (f'{relative}/__init__.py', True)):
            if file in self.sources:
                spec = ModuleSpec(name, self, origin=f'{LIBRARY}/{file}', is_package=is_package)
                spec.has_location = True
                if is_package:
                    spec.submodule_search_locations = [f'{LIBRARY}/{relative}']
                return spec
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def get_code(self, name):
        if name not in self.compiled:
            origin = self.find_spec(name).origin
            self.compiled[name] = compile(self.get_source(name), origin, 'exec', dont_inherit=True)
        return self.compiled[name]

    def get_source(self, name):
        return self.sources[self.find_spec(name).origin.removeprefix(f'{LIBRARY}/')]

    def is_package(self, name):
        return self.find_spec(name).submodule_search_locations is not None


def install():
    sources = {}
    for folder, _, files in os.walk(SOURCES):
        for file in files:
            path = os.path.join(folder, file)
            with open(path, encoding='utf-8') as source:
                sources[os.path.relpath(path, SOURCES)] = source.read()
    sys.meta_path.append(BundledModules(sources))
    sys.path_hooks.insert(0, FileFinder.path_hook((ImageLoader, ['.py'])))
    sys.path_importer_cache.clear()
