"""Writes the keys of definitions into docs/definitions.md, between its two comments. Run by `make render`."""

from __future__ import annotations

from pathlib import Path

from xblshim.simulator.definitions.documentation import format_tables

PAGE = Path(__file__).parents[1] / "docs/definitions.md"
BEGIN = "<!-- Rendered by `make render` from the format's tables. -->\n\n"
END = "\n<!-- The end of what is rendered. -->\n"


def main() -> None:
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    rendered = before + BEGIN + format_tables() + END + after
    if rendered != page:
        PAGE.write_text(rendered, "utf-8")
        print(f"rendered {PAGE.name}")


if __name__ == "__main__":
    main()
