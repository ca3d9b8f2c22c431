"""`python -m xblshim.cli`: the same as the command `xblshim`."""

from .main import main

if __name__ == "__main__":
    raise SystemExit(main())
