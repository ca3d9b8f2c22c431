"""Lists and writes everything that is rendered from the registry."""

from __future__ import annotations

from pathlib import Path

from .registry_model import CORE, SERVICES, Registry
from .render_call_python import render_call_python
from .render_calls import render_calls
from .render_cffi import render_cffi
from .render_cffi_types import render_cffi_types
from .render_ctypes import render_ctypes
from .render_docs import render_docs
from .render_exports import render_exports
from .render_fixed_results import render_fixed_results
from .render_headers import render_headers
from .render_hresults import CORE_NAMES, PYTHON_CODES, render_core_names, render_hresults, render_python_codes
from .render_install import render_install
from .render_library_types import render_library_types
from .render_pointers import PATH as POINTERS
from .render_pointers import render_pointers
from .render_settings import DOCS, render_settings, settings_in_page

PYTHON = "python/xblshim/abi/rendered"


def render_all(registry: Registry, root: Path) -> dict[str, str]:
    """Returns the text of every rendered file, by its path in the source tree ``root``. Pages of ``root`` have rendered parts."""
    files = {
        **render_settings(registry),
        **render_calls(registry),
        **render_call_python(registry),
        CORE_NAMES: render_core_names(registry),
        POINTERS: render_pointers(registry),
        PYTHON_CODES: render_python_codes(registry),
        DOCS: settings_in_page(registry, (root / DOCS).read_text("utf-8")),
        **render_headers(registry),
        **render_exports(registry),
        **render_fixed_results(registry),
        **render_docs(registry),
        f"{PYTHON}/__init__.py": '"""Rendered from the registry by ``python -m xblshim.abi render``."""\n',
        f"{PYTHON}/cffi_cdef.py": render_cffi(registry, CORE),
        f"{PYTHON}/cffi_services.py": render_cffi(registry, SERVICES),
        f"{PYTHON}/cffi_types.py": render_cffi_types(registry),
        f"{PYTHON}/ctypes_decls.py": render_ctypes(registry, CORE),
        f"{PYTHON}/ctypes_services.py": render_ctypes(registry, SERVICES),
        f"{PYTHON}/library_types.py": render_library_types(registry),
        f"{PYTHON}/hresult_table.py": render_hresults(registry),
    }
    return {**files, **render_install(root, files)}
