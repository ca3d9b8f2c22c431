"""Names of options and arguments as the control API writes them."""


def member_name(name: str) -> str:
    """`title_id` is `titleId`."""
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)
