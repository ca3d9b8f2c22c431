"""The first Python that runs: makes the package that belongs to the library importable.

Compiled into the bridge, because nothing of the package can be imported before. `prepare` is called with the GIL on the Python thread;
what it raises becomes the sentence of the failed start.
"""

import sys


class Refused(Exception):
    """Its text is the whole sentence, with the remedy."""


def prepare(ours, package_dir, keep_openssl, environment_trusted):
    if ours and not environment_trusted:
        _forget_environment()
    if ours and "site" not in sys.modules:
        sys.meta_path.insert(0, _LateImports(keep_openssl))
        import site

        site.main()
    if package_dir and "xblshim" not in sys.modules:
        _load_package(ours, package_dir)
    from xblshim.host.green_threads import problem_of_threads

    problem = problem_of_threads()
    if problem:
        raise Refused(problem)
    if ours:
        from xblshim.host import collector

        collector.pause()
    import _cffi_backend

    version = tuple(int(part) for part in _cffi_backend.__version__.split(".")[:3] if part.isdigit())
    if version < (2, 1, 1):
        raise ImportError(f"cffi {_cffi_backend.__version__} is too old, 2.1.1 is needed")


def _forget_environment():
    # A program started set-user-id: what its caller's variables name must not be loaded, run or written. Only this interpreter's
    # copy: the program's own variables stay, and other threads may be reading them.
    import os
    import pwd

    os.environ._data.clear()
    home = pwd.getpwuid(os.geteuid()).pw_dir
    for name, value in (("HOME", home), ("PATH", os.defpath)):
        os.environ._data[os.environ.encodekey(name)] = os.environ.encodevalue(value)


# What asyncio and ssl import and seldom use, with the constants that are read during the import.
_LATE_IN_ASYNCIO = {"inspect": {}, "subprocess": {"PIPE": -1, "STDOUT": -2, "DEVNULL": -3}}
_LATE_IN_SSL = {"base64": {}}


class _LateModule(type(sys)):
    """Stands for a module in those that import it while it is in sys.modules. The first use of an attribute imports the module and replaces this."""

    def __getattr__(self, name):
        self.withdraw()
        module = __import__(self.__name__)
        for user in list(sys.modules.values()):
            if getattr(user, "__dict__", {}).get(self.__name__) is self:
                setattr(user, self.__name__, module)
        return getattr(module, name)

    def withdraw(self):
        """Ends the replacement in modules that are imported from now on."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]


class _LateImports:
    """Keeps modules that asyncio imports out of a title that needs none of them. An importer before all others, of our own interpreter only.

    OpenSSL takes 4 MB. asyncio is imported without ssl, as in a Python that has none, and gets it with the first other import of ssl. Before
    OpenSSL itself is loaded, its handler of the process's exit is switched off. inspect takes 0.9 MB, subprocess 0.3.
    """

    # Bytes of a connection's buffer, which is filled with zeros: asyncio takes 256 KiB. A TLS record has 16 KiB.
    TLS_BUFFER = 16 * 1024
    # The modules of asyncio that look for ssl when they are imported.
    USERS = ("base_events", "selector_events", "proactor_events", "sslproto", "unix_events", "windows_events")

    def __init__(self, keep_openssl):
        self.keep_openssl = keep_openssl
        self.kept = False

    def find_spec(self, name, path=None, target=None):
        if name in ("_ssl", "_hashlib") and not self.kept:
            self.kept = True
            _keep_openssl(self.keep_openssl)
        elif name == "asyncio" and "ssl" not in sys.modules and (3, 11) <= sys.version_info < (3, 14):
            return self._loaded_by("asyncio", self._load_asyncio) if self._loaded_by("ssl", None) else None
        elif name == "ssl":
            return self._loaded_by("ssl", self._load_ssl)
        return None

    @staticmethod
    def _loaded_by(name, load):
        # None: by another importer, such as a frozen program's, as if this one were not there.
        from _frozen_importlib_external import PathFinder, SourceFileLoader

        spec = PathFinder.find_spec(name)
        if spec is None or type(spec.loader) is not SourceFileLoader:
            return None
        if load is not None:
            execute = spec.loader.exec_module
            spec.loader.exec_module = lambda module: load(execute, module)
        return spec

    @staticmethod
    def _execute(execute, module, late):
        stand_ins = []
        for name, constants in late.items():
            if name not in sys.modules:
                stand_ins.append(_LateModule(name))
                stand_ins[-1].__dict__.update(constants)
                sys.modules[name] = stand_ins[-1]
        try:
            execute(module)
        finally:
            for stand_in in stand_ins:
                stand_in.withdraw()

    def _load_asyncio(self, execute, module):
        sys.modules["ssl"] = None  # an import of it fails with ImportError
        try:
            self._execute(execute, module, _LATE_IN_ASYNCIO)
        finally:
            del sys.modules["ssl"]

    def _load_ssl(self, execute, module):
        self._execute(execute, module, _LATE_IN_SSL)
        for user in self.USERS:
            found = sys.modules.get("asyncio." + user)
            if found is not None and getattr(found, "ssl", module) is None:
                found.ssl = module
                if user == "sslproto":
                    found.SSLAgainErrors = (module.SSLWantReadError, module.SSLSyscallError)
                    found.SSLProtocol.max_size = self.TLS_BUFFER


def _keep_openssl(keep_openssl):
    # Before ssl or hashlib are imported, a .pth file's imports among them.
    from _frozen_importlib_external import PathFinder

    for name in ("_ssl", "_hashlib"):
        if name in sys.builtin_module_names:
            return keep_openssl(None)
        spec = PathFinder.find_spec(name)
        if spec is not None and spec.origin and keep_openssl(spec.origin):
            return True
    return False


def _load_package(ours, package_dir):
    # The one beside the library, wherever sys.path leads to: both must be of one version.
    import os

    if not os.path.isfile(os.path.join(package_dir, "__init__.py")):
        return  # an editable installation: its finder knows where
    folder = os.path.dirname(package_dir)
    if ours and folder not in sys.path:
        import site

        # A folder made by pip install --target: what xblshim needs lies in it too, and goes before other installations.
        before = list(sys.path)
        site.addsitedir(folder)
        added = [path for path in sys.path if path not in before]
        place = next((i for i, path in enumerate(before) if path.endswith("-packages")), len(before))
        sys.path[:] = before[:place] + added + before[place:]
    # Not importlib.util, which imports contextlib.
    from _frozen_importlib import module_from_spec
    from _frozen_importlib_external import spec_from_file_location

    spec = spec_from_file_location(
        "xblshim", os.path.join(package_dir, "__init__.py"), submodule_search_locations=[package_dir]
    )
    package = module_from_spec(spec)
    sys.modules["xblshim"] = package
    try:
        spec.loader.exec_module(package)
    except BaseException:
        del sys.modules["xblshim"]
        raise
