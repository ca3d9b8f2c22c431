"""Converts names of options and arguments to the control API's member names."""


def member_name(name: str) -> str:
    """Converts a name: `title_id` becomes `titleId`."""
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)
