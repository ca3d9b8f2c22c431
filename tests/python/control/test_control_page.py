"""docs/control-api.md agrees with the OpenAPI document."""

from collections.abc import Callable
from types import ModuleType


def test_the_page_of_the_control_api_is_up_to_date(load_tool: Callable[[str], ModuleType]) -> None:
    tool = load_tool("control_api")
    assert tool.PAGE.read_text("utf-8") == tool.render(), "run make render"
