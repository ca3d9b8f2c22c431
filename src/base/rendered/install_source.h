// Rendered from pyproject.toml by `python -m xblshim.abi render`.
// What sentences name behind `pip install`, and where that command runs.
#pragma once

#define XBLSHIM_INSTALL_SOURCE "."
#define XBLSHIM_INSTALL_PLACE " in a clone of xblshim"
