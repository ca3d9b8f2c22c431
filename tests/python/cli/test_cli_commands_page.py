"""docs/commands.md agrees with the parsers."""

from collections.abc import Callable
from types import ModuleType


def test_the_page_of_the_commands_is_up_to_date(load_tool: Callable[[str], ModuleType]) -> None:
    tool = load_tool("commands_page")
    assert tool.PAGE.read_text("utf-8") == tool.render(), "run make render"
