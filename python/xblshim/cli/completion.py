"""`xblshim completion`: prints the shell code that completes this command's options and arguments."""

from __future__ import annotations

import argparse

_SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "completion",
        help="print the shell code that completes this command",
        description="Prints the shell code that completes xblshim's commands and options. Load it in the shell's start file.",
        epilog='bash: eval "$(xblshim completion bash)" in ~/.bashrc    fish: xblshim completion fish > ~/.config/fish/completions/xblshim.fish',
    )
    parser.add_argument("shell", nargs="?", choices=_SHELLS, default="bash", help="default: bash")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints the shell code. Returns 0."""
    from argcomplete.shell_integration import shellcode

    shell = "bash" if args.shell == "zsh" else args.shell  # argcomplete's code for bash works in zsh, too
    print(shellcode(["xblshim"], shell=shell))
    return 0


def complete_if_asked(parser: argparse.ArgumentParser) -> None:
    """Prints completions and ends the process when a shell asks for them."""
    import argcomplete

    argcomplete.autocomplete(parser)
