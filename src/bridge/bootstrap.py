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
        sys.meta_path.insert(0, _KeepsOpenssl(keep_openssl))
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
        if not sys.flags.optimize and sys.pycache_prefix is None:  # otherwise compiled files have other names
            from xblshim.host.package_finder import PackageFinder

            _install(PackageFinder)
        _install(_Late, "LateImports")
    import _cffi_backend

    version = tuple(int(part) for part in _cffi_backend.__version__.split(".")[:3] if part.isdigit())
    if version < (2, 1, 1):
        raise ImportError(f"cffi {_cffi_backend.__version__} is too old, 2.1.1 is needed")


def _install(importer, *successors):
    # Once an interpreter. Each start, also of another core of the process, runs this file again: its classes are known by their names.
    names = (importer.__name__, *successors)
    if not any(getattr(known, "__name__", "") in names for known in sys.meta_path):
        sys.meta_path.insert(0, importer)


def _forget_environment():
    # A program started set-user-id: what its caller's variables name must not be loaded, run or written. Only this interpreter's
    # copy: the program's own variables stay, and other threads may be reading them.
    import os
    import pwd

    os.environ._data.clear()
    home = pwd.getpwuid(os.geteuid()).pw_dir
    for name, value in (("HOME", home), ("PATH", os.defpath)):
        os.environ._data[os.environ.encodekey(name)] = os.environ.encodevalue(value)


class _Late:
    """Stands for the importer LateImports until one of its modules is imported: the game waits for what is imported before."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in ("asyncio", "httptools", "pathlib", "ssl"):
            return None
        from xblshim.host.late_imports import LateImports

        sys.meta_path[:] = [LateImports if importer is _Late else importer for importer in sys.meta_path]
        return LateImports.find_spec(name, path)


class _KeepsOpenssl:
    """An importer before all others, of our own interpreter only: before OpenSSL is loaded, its handler of the process's exit is switched off.

    Before anything imports ssl or hashlib, a .pth file among them.
    """

    def __init__(self, keep_openssl):
        self.keep_openssl = keep_openssl
        self.kept = False

    def find_spec(self, name, path=None, target=None):
        if name in ("_ssl", "_hashlib") and not self.kept:
            self.kept = True
            _keep_openssl(self.keep_openssl)


def _keep_openssl(keep_openssl):
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

        # A folder made by pip install --target also contains xblshim's dependencies, which precede other installations.
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
