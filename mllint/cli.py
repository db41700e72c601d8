"""The command line. Everything but click is imported inside the commands, so that `--version` is quick."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import click

from mllint import __version__

Command = Callable[..., Any]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    __version__, "-V", "--version", prog_name="mllint", message="%(prog)s %(version)s"
)
def cli() -> None:
    """mllint finds the bugs that make machine-learning results wrong while the program runs happily."""


def check_options(command: Command) -> Command:
    """The options of `mllint check`."""
    several: dict[str, Any] = {"multiple": True, "metavar": "RULES"}
    options = [
        click.argument("paths", nargs=-1, type=click.Path()),
        click.option(
            "--select",
            **several,
            help="Only these rules: codes, prefixes, names, ALL (comma-separated).",
        ),
        click.option("--ignore", **several, help="Not these rules."),
        click.option("--extend-select", **several, help="These rules too."),
        click.option("--extend-ignore", **several, help="Not these rules either."),
        click.option(
            "--per-file-ignores",
            multiple=True,
            metavar="GLOB:RULE",
            help="Not this rule in these files.",
        ),
        click.option(
            "--fail-on",
            type=click.Choice(["error", "warning", "info"]),
            help="Exit 1 from this severity on.",
        ),
        click.option(
            "--min-confidence",
            type=click.Choice(["high", "medium"]),
            help="Report from this confidence on.",
        ),
        click.option(
            "--preview/--no-preview", default=None, help="Rules that are still being tried."
        ),
        click.option("--fix", is_flag=True, help="Make the safe fixes."),
        click.option(
            "--unsafe-fixes",
            is_flag=True,
            help="Include fixes that change what the program computes.",
        ),
        click.option("--fix-only", is_flag=True, help="Make fixes, report nothing else."),
        click.option("--diff", is_flag=True, help="Show what --fix would change; change nothing."),
        click.option("--show-fixes", is_flag=True, help="List the fixes that were made."),
        click.option("--exit-non-zero-on-fix", is_flag=True, help="Exit 1 if anything was fixed."),
        click.option(
            "--output-format",
            multiple=True,
            metavar="F[:PATH]",
            help="Format, and the file to write it to.",
        ),
        click.option(
            "-o",
            "--output-file",
            type=click.Path(dir_okay=False),
            help="Write findings to this file.",
        ),
        click.option("--statistics", is_flag=True, help="Counts per rule."),
        click.option("--exit-zero", is_flag=True, help="Exit 0 even with findings."),
        click.option("-q", "--quiet", is_flag=True, help="Findings only, no summary."),
        click.option(
            "-v",
            "--verbose",
            is_flag=True,
            help="Say more: internal failures in full, skipped cells.",
        ),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto"),
        click.option(
            "--exclude",
            multiple=True,
            metavar="GLOB",
            help="Leave out; replaces the configured list.",
        ),
        click.option("--extend-exclude", multiple=True, metavar="GLOB", help="Leave out as well."),
        click.option(
            "--force-exclude/--no-force-exclude",
            default=None,
            help="Excludes hold for named files too.",
        ),
        click.option(
            "--respect-gitignore/--no-respect-gitignore",
            default=None,
            help="Leave out what git ignores.",
        ),
        click.option(
            "--stdin-filename",
            metavar="PATH",
            help="The name of the program that is read from `-`.",
        ),
        click.option(
            "-j", "--jobs", type=click.IntRange(0), default=0, help="Processes; 0 chooses."
        ),
        click.option("--no-cache", is_flag=True, help="Accepted; there is no cache yet."),
        click.option("--isolated", is_flag=True, help="Read no configuration file."),
        click.option(
            "--config", multiple=True, metavar="F|KEY=VALUE", help="This file, or this one setting."
        ),
        click.option("--ignore-suppressions", is_flag=True, help="Honour no suppression comment."),
        click.option(
            "--error-on-no-files", is_flag=True, help="Exit 2 if there is nothing to check."
        ),
        click.option("--show-files", is_flag=True, help="List the files that would be checked."),
        click.option("--show-settings", is_flag=True, help="Show the settings for the first path."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@cli.command()
@check_options
@click.pass_obj
def check(own_process: bool | None, /, **options: Any) -> None:
    """Check files and folders (default: the current one; `-` reads standard input)."""
    from mllint.run import check_command

    code = check_command(options, own_process=bool(own_process))
    if own_process:
        # Taking a heap of millions of nodes apart, to no end, can take longer than the check of a few files.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


@cli.command()
@click.argument("rule")
@click.option("--hint", is_flag=True, help="The hint alone.")
@click.option("--format", "form", type=click.Choice(["text", "md", "json"]), default="text")
def explain(rule: str, hint: bool, form: str) -> None:
    """The page of a rule."""
    from mllint.explain import explain as page
    from mllint.registry import find

    click.echo(page(_known(find, rule), hint=hint, form=form))


@cli.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def rules(form: str) -> None:
    """All rules."""
    from mllint.explain import overview

    click.echo(overview(form))


@cli.command()
@click.argument("rule")
@click.option("--plot", type=click.Path(dir_okay=False), help="Draw the curves into this file.")
def prove(rule: str, plot: str | None) -> None:
    """Run the proof of a rule (or `all`): the bug shows, and its fix cures it."""
    from mllint.prove import prove_all

    sys.exit(_known(lambda word: prove_all(word, plot), rule))


@cli.command()
@click.argument("target", metavar="FILE[:CLASS]")
@click.option(
    "--input",
    "inputs",
    multiple=True,
    required=True,
    metavar="SIZE",
    help="The size of one example, such as 1x28x28; again for each argument of forward.",
)
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text")
def shapes(target: str, inputs: tuple[str, ...], form: str) -> None:
    """The layers of a network: sizes, parameters, receptive fields."""
    from mllint.layer_table import shapes_command

    sys.exit(shapes_command(target, inputs, form))


@cli.command()
@click.argument("key", required=False)
@click.option("--isolated", is_flag=True, help="The defaults.")
def config(key: str | None, isolated: bool) -> None:
    """The settings that hold here, or one of them."""
    from mllint.options import show_settings

    sys.exit(show_settings(key, isolated=isolated))


@cli.command()
@click.argument("name")
@click.option(
    "--on",
    "event",
    required=True,
    metavar="EVENT",
    help="What the rule asks for: Split, Fill, Call …",
)
@click.option("--code", help="MLL and three digits; the next free one otherwise.")
def new(name: str, event: str, code: str | None) -> None:
    """Begin a new rule: its file, its fixture and its cases (in a checkout)."""
    from mllint.scaffold import new_rule

    sys.exit(_known(lambda word: new_rule(word, event, code), name))


@cli.command()
@click.argument("rule")
def bless(rule: str) -> None:
    """Rewrite a fixture's fixed.py from what the rule's fix makes of buggy.py."""
    from mllint.scaffold import bless as rewrite

    sys.exit(_known(rewrite, rule))


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """The completion script for a shell."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(cli, {}, "mllint", "_MLLINT_COMPLETE").source())


def _known(action: Callable[[str], Any], word: str) -> Any:
    """`action(word)`; a word that names no rule, or cannot be used, ends the program with 2."""
    try:
        return action(word)
    except ValueError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(2)


def main() -> None:
    """Entry point of the console script."""
    try:
        cli.main(prog_name="mllint", standalone_mode=False, obj=True)
        sys.stdout.flush()
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except BrokenPipeError:
        # `mllint check | head`: the reader has what it wanted. Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        sys.exit(130)
