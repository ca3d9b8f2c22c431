"""The configuration: every key, its value and the value's origin.

Later layers win: defaults, `MicrosoftGame.config` beside the program (title id only), `xblshim.toml`, XBLSHIM_* variables, the program's
own XblShimSetOption. Imported at a game's start before anything slow: what a start doesn't need is imported where it is used.
"""

from .config_loading import load, misspelt_variables
from .configuration import Config, ConfigError, Token, User

__all__ = ["Config", "ConfigError", "Token", "User", "load", "misspelt_variables"]
