"""`make soak`: python -m soak [--seconds N] [--seed N]. Prints a table of what was tried and lost. Exits with 1 if anything was lost."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "python" / "outbox"))

from soak.soak import Soak


def main() -> int:
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3600.0, help="default: an hour")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of what happens when; default: the time")
    parser.add_argument(
        "--keep", type=Path, help="where the state folder and the logs are copied when something is wrong"
    )
    args = parser.parse_args()
    print(f"Soaking for {args.seconds:g} s with --seed {args.seed}", flush=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="xblshim-soak-")))
        soak = Soak(folder, args.seed, stack)
        soak.run(args.seconds)
        soak.finish()
        print(soak.table())
        if soak.bad:
            print("\n".join(soak.bad), file=sys.stderr)
            print(soak.history.logs()[-20_000:], file=sys.stderr)
            if args.keep is not None:
                shutil.copytree(folder, args.keep, dirs_exist_ok=True)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
