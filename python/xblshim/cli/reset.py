"""`xblshim reset`: deletes achievements' progress in the local service, so that they can be unlocked again."""

from __future__ import annotations

import argparse
import sys


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "reset",
        help="delete achievements' progress in the local service",
        description="Removes achievements from the local service, so that they can be unlocked again: everything, or "
        "what the options select. Says what it removed.",
    )
    parser.add_argument("--xuid", help="only this user's")
    parser.add_argument("--scid", help="only this service configuration's")
    parser.add_argument("--id", help="only this achievement")
    parser.add_argument("--yes", action="store_true", help="don't ask")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when what was selected is gone, 1 with a sentence on stderr otherwise."""
    from xblshim.console.tables import counted

    from .achievements import held_table
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
        return 1
    if removed.rows:
        print(f"Removed {counted(len(removed.rows), 'achievement')} from {removed.where}:")
        print(held_table(removed.rows))
    else:
        print(f"There was nothing to remove in {removed.where}.")
    return 0


def _agreed(count: int, where: str) -> bool:
    from xblshim.console.tables import counted

    from .asking import agreed

    what = f"{counted(count, 'achievement')} from {where}"
    return agreed(
        f"Remove {what}?", f"This would remove {what}. Say --yes where nobody can be asked. Nothing was removed."
    )
