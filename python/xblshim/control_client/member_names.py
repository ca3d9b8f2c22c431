"""Converts names of options and arguments to the control API's member names."""


def member_name(name: str) -> str:
    """`title_id` is `titleId`."""
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)
