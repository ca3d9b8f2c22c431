"""`xblshim definitions`: checks definitions files, prints their schema for editors, and converts other formats to them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .control_command import Actions
from .exit_codes import ExitCode
from .named_path import named_file


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "definitions",
        help="check a definitions file, print its schema, or convert another format",
        description="check: every error of definitions files, with its line and the remedy, and warnings for what Partner Center would reject. "
        "schema: the JSON Schema, for editors. import: converts gbe_fork's achievements.json. install: replaces a title's definitions in a "
        "running service.",
    )
    actions = Actions(parser)
    check = actions.add("check", "print every error and warning of definitions files", service=False)
    check.add_argument("file", nargs="+", type=named_file, help="a TOML file, or a JSON file with the extension .json")
    check.add_argument("--strict", action="store_true", help="warnings are errors, too")
    check.add_argument("--json", action="store_true", help="as JSON")
    check.set_defaults(run=_check)
    schema = actions.add("schema", "print the JSON Schema of definitions, for editors", service=False)
    schema.add_argument("--json", action="store_true", help="accepted for consistency: the output is always JSON")
    schema.set_defaults(run=_schema)
    importing = actions.add("import", "convert gbe_fork's achievements.json to a definitions file", service=False)
    importing.add_argument("file", type=named_file, help="achievements.json")
    importing.add_argument("--scid", required=True, help="the service configuration id of the title")
    importing.add_argument("--title-name", default="", metavar="NAME", help="the title's name")
    importing.add_argument("--language", default="english", help="the language of the texts; default: english")
    importing.add_argument(
        "--output", metavar="FILE", type=named_file, help="the file to write; default: standard output"
    )
    importing.add_argument("--json", action="store_true", help="JSON, instead of TOML")
    importing.set_defaults(run=_import)
    installing = actions.add("install", "replace a title's definitions in a running service")
    installing.add_argument("file", type=named_file, help="a TOML file, or a JSON file with the extension .json")
    installing.set_defaults(run=_install, service=None, token=None, json=False)
    parser.set_defaults(run=lambda args: parser.error("the action is missing: check, schema, import or install"))


def _schema(args: argparse.Namespace) -> int:
    import json

    from xblshim.simulator.definitions.json_schema import definitions_schema

    print(json.dumps(definitions_schema(), indent=2))
    return ExitCode.DONE


def _check(args: argparse.Namespace) -> int:
    from .control_command import problem_text

    reports = [_report(name) for name in args.file]
    wrong = any(report["errors"] or (args.strict and report["warnings"]) for report in reports)
    if args.json:
        import json

        print(json.dumps(reports, indent=2))
        return ExitCode.WRONG_INPUT if wrong else ExitCode.DONE
    for report in reports:
        for kind in ("errors", "warnings"):
            for problem in report[kind]:
                print(f"{report['file']}: {kind[:-1]}: {problem_text(problem)}", file=sys.stderr)
        if not report["errors"]:
            print(f"{report['file']}: {report['achievements']} achievements, {_counted(report['warnings'])}.")
    return ExitCode.WRONG_INPUT if wrong else ExitCode.DONE


def _counted(warnings: Sequence[Mapping[str, Any]]) -> str:
    from xblshim.console.tables import counted

    return counted(len(warnings), "warning") if warnings else "nothing wrong"


def _report(name: str) -> dict[str, Any]:
    """Returns a file's errors and warnings in the control API's form."""
    from xblshim.simulator.definitions.loading import REMOVE, kind_of, read_file, read_text
    from xblshim.simulator.definitions.partner_center import warnings_of
    from xblshim.simulator.service_errors import DefinitionsError

    path = Path(name)
    report: dict[str, Any] = {"file": name, "achievements": 0, "errors": [], "warnings": []}
    try:
        text = read_file(path)
    except DefinitionsError as error:
        return {
            **report,
            "errors": [
                {"where": "", "key": "", "message": str(error).replace(REMOVE, "Correct its name."), "remedy": ""}
            ],
        }
    kind, folder = kind_of(path), path.absolute().parent
    found = read_text(text, kind, folder)
    if found.definitions is None:
        return {**report, "errors": [problem.document() for problem in found.errors]}
    from xblshim.simulator.definitions.loading import located

    warnings = located(warnings_of(found.definitions), text, kind)
    return {
        **report,
        "achievements": len(found.definitions.achievements),
        "warnings": [problem.document() for problem in warnings],
    }


def _import(args: argparse.Namespace) -> int:
    import json

    from xblshim.simulator.definitions.gbe_fork import from_gbe_fork, without_missing_icons
    from xblshim.simulator.definitions.toml_writing import to_toml
    from xblshim.simulator.service_errors import DefinitionsError

    path = Path(args.file)
    try:
        document = from_gbe_fork(json.loads(path.read_text("utf-8-sig")), args.scid, args.title_name, args.language)
        document = without_missing_icons(document, path.absolute().parent)
        text = json.dumps(document, indent=2) + "\n" if args.json else to_toml(document)
        if args.output is None:
            print(text, end="")
        else:
            Path(args.output).write_text(text, "utf-8")
    except (DefinitionsError, ValueError) as error:
        print(f"xblshim: {path}: {error}", file=sys.stderr)
        return ExitCode.WRONG_INPUT
    except OSError as error:
        print(
            f"xblshim: {error.filename or path}: {error.strerror or error}. Correct the file's name.", file=sys.stderr
        )
        return ExitCode.FAILED
    return ExitCode.DONE


def _install(args: argparse.Namespace) -> int:
    from .control_command import ask, problem_text, show
    from .control_input import file_body, naming

    def install(control: Any) -> None:
        text, content_type = file_body(args.file, "definitions")
        with naming(args.file):
            installed = control.post("definitions", body=text, content_type=content_type)
        if not args.json:
            for warning in installed["warnings"]:
                print(f"{args.file}: warning: {problem_text(warning)}", file=sys.stderr)
        show(
            args,
            installed,
            lambda response: f"Installed {args.file} for {response['scid']}, {_counted(response['warnings'])}.",
        )

    return ask(args, install)
