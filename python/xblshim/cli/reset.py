"""`xblshim reset`: deletes achievements' progress in the local service, so that they can be unlocked again."""

from __future__ import annotations

import argparse
import sys


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "reset",
        help="delete achievements' progress in the local service",
        description="Removes achievements from the local service, so that they can be unlocked again: all, or those that the options select. "
        "Prints what it removed.",
    )
    parser.add_argument("--xuid", help="only for this user")
    parser.add_argument("--scid", help="only for this service configuration")
    parser.add_argument("--id", help="only this achievement")
    parser.add_argument("--yes", action="store_true", help="don't ask")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0 when the selected progress is deleted. Otherwise prints a sentence on stderr and returns the error's code."""
    from xblshim.console.tables import counted

    from .achievements import records_table
    from .local_records import CommandError, list_local, load_config, remove_local, selection_from

    try:
        config = load_config()
        selection = selection_from(args.xuid, args.scid, args.id)
        if not args.yes:
            held = list_local(config, selection)
            if held.rows and not _agreed(len(held.rows), held.where):
                raise CommandError("Nothing was removed.")
        removed = remove_local(config, selection)
    except CommandError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return error.code
    if removed.rows:
        print(f"Removed {counted(len(removed.rows), 'achievement')} from {removed.where}:")
        print(records_table(removed.rows))
    else:
        print(f"No matching achievement was found in {removed.where}.")
    return 0


def _agreed(count: int, where: str) -> bool:
    from xblshim.console.tables import counted

    from .asking import agreed

    what = f"{counted(count, 'achievement')} from {where}"
    return agreed(
        f"Remove {what}?",
        f"This would remove {what}. Nothing was removed, because there is no terminal to ask at. Add --yes to confirm.",
    )
