"""`python -m xblshim`: the same as the command `xblshim`."""

from .cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
