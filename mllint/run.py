"""`mllint check` from options to exit code: settings, files, findings, fixes, reports, summary."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mllint.check import Job, Run, check_paths, check_text, gather
from mllint.config import Config, ConfigError
from mllint.diagnostic import Severity
from mllint.discover import discover
from mllint.lean import load_libcst
from mllint.options import overrides, print_settings, say
from mllint.result import FileResult
from mllint.settings import FORMATS, Settings
from mllint.syntax import hide_trees


def check_command(options: Mapping[str, Any], *, own_process: bool = False) -> int:
    """Run `mllint check`; the exit code. `own_process` says that no caller has a use of his own for this process."""
    try:
        return _Command(options, own_process=own_process).run()
    except ConfigError as error:
        say(f"error: {error}")
        return 2


class _Command:
    """One run of `mllint check`."""

    def __init__(self, options: Mapping[str, Any], *, own_process: bool) -> None:
        self.options, self.own_process = options, own_process
        files = [word for word in options["config"] if "=" not in word]
        if len(files) > 1:
            raise ConfigError("--config: one file at most")
        over = overrides(options)
        self.config = Config(over, file=files[0] if files else "", isolated=options["isolated"])
        self.started = time.perf_counter()

    def run(self) -> int:
        """The exit code."""
        paths = list(self.options["paths"]) or ["."]
        base = self.config.of(_first_folder(paths))
        self._warn_of_preview(base)
        if self.options["show_settings"]:
            return print_settings(base)
        outputs = self._outputs(base)
        found = discover([p for p in paths if p != "-"], self.config)
        for path in found.missing:
            say(f"error: {path}: no such file or directory")
        if self.options["show_files"]:
            for path, _ in found.files:
                print(path)
            return 2 if found.missing else 0
        jobs = found.files
        if jobs or "-" in paths:
            load_libcst()
            if self.own_process:
                hide_trees()
        if "-" in paths:
            return self._standard_input(base, outputs)
        if self.options["fix"] or self.options["fix_only"] or self.options["diff"]:
            run, changed = self._fix(jobs)
        else:
            run, changed = (
                gather(self._progress(check_paths(jobs, self.options["jobs"]), len(jobs))),
                0,
            )
        self._print(run, [path for path, _ in jobs], outputs)
        self._summary(run, found.excluded, len(jobs))
        if found.missing or run.crashes or (self.options["error_on_no_files"] and not jobs):
            return 2
        return self._code(run, changed, base)

    def _standard_input(self, base: Settings, outputs: Sequence[tuple[str, str]]) -> int:
        name = self.options["stdin_filename"] or "<stdin>"
        settings = self.config.of(_folder_of(name)) if self.options["stdin_filename"] else base
        data = sys.stdin.buffer.read()
        if self.options["fix"] or self.options["fix_only"] or self.options["diff"]:
            from mllint.fixing import fix_stream

            result, output, changed = fix_stream(data, name, settings, self.options)
            sys.stdout.buffer.write(output)
            sys.stdout.flush()
            run = gather([result])
            if not (self.options["fix_only"] or self.options["diff"]):
                # The program itself is on standard output, so the findings that remain go to the other.
                from mllint.report import View, render

                say(render("concise", run, View()).rstrip("\n"))
        else:
            run, changed = gather([check_text(data, name, settings)]), 0
            self._print(run, [name], outputs)
        self._summary(run, {}, 1)
        return 2 if run.crashes else self._code(run, changed, settings)

    def _fix(self, jobs: Sequence[Job]) -> tuple[Run, int]:
        from mllint.fixing import fix_paths

        return fix_paths(jobs, self.options)

    def _outputs(self, base: Settings) -> list[tuple[str, str]]:
        """Formats and the files they go to, "" for standard output."""
        outputs = []
        for word in self.options["output_format"] or (base.output_format,):
            name, _, target = word.partition(":")
            if name not in FORMATS:
                raise ConfigError(
                    f"--output-format: `{name}` is no format; valid are {', '.join(FORMATS)}"
                )
            outputs.append((name, target or self.options["output_file"] or ""))
        return outputs

    def _warn_of_preview(self, settings: Settings) -> None:
        from mllint import registry

        if not settings.preview:
            for word in self.options["select"] + self.options["extend_select"]:
                for part in filter(None, map(str.strip, word.split(","))):
                    rule = next(
                        (r for r in registry.load() if r.preview and part in (r.code, r.name)), None
                    )
                    if rule:
                        say(
                            f"warning: {rule.code} ({rule.name}) is a preview rule; it needs --preview"
                        )

    def _progress(self, results: Iterator[FileResult], total: int) -> Iterator[FileResult]:
        """The results as they are; on a terminal with a line that says how far a long run is."""
        if self.options["quiet"] or total < 2 or not sys.stderr.isatty():
            yield from results
            return
        shown = 0.0
        for done, result in enumerate(results, 1):
            now = time.perf_counter()
            if now - self.started > 1 and now - shown > 0.1:
                shown = now
                print(f"\r{done}/{total} files", end="", file=sys.stderr, flush=True)
            yield result
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def _print(self, run: Run, files: Sequence[str], outputs: Sequence[tuple[str, str]]) -> None:
        from mllint.report import View, painter, render

        if self.options["fix_only"] or self.options["diff"]:
            return
        for name, target in outputs:
            colour = not target and name in ("full", "concise", "grouped") and self._colour()
            view = View(
                painter() if colour else View().paint,
                _proofs(run) if name == "full" else frozenset(),
                time.perf_counter() - self.started,
                tuple(files),
                self.options["statistics"],
            )
            text = render(name, run, view)
            if target:
                _write(target, text)
            else:
                _reconfigure()
                sys.stdout.write(text)
                sys.stdout.flush()

    def _colour(self) -> bool:
        choice = self.options["color"]
        if choice != "auto":
            return bool(choice == "always")
        if os.environ.get("NO_COLOR"):
            return False
        return bool(os.environ.get("FORCE_COLOR")) or (
            sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
        )

    def _summary(self, run: Run, excluded: Mapping[str, int], total: int) -> None:
        for crash in run.crashes:
            say(f"error: {crash.who} failed on {crash.path}: {crash.error}")
            if self.options["verbose"]:
                say(crash.trace)
        if run.crashes:
            say(
                "This is a bug in mllint; everything else was checked. Run with -v for the traceback."
            )
        if run.interrupted:
            say("interrupted: what follows is what was found by then")
        if self.options["quiet"]:
            return
        skipped = [f"{count} {why}" for why, count in sorted(excluded.items())]
        if run.failed:
            skipped.insert(0, f"{run.failed} not checked")
        text = _count(run.checked, "file") + " checked"
        if skipped:
            text += f", {sum(excluded.values()) + run.failed} skipped ({', '.join(skipped)})"
        if run.partial and self.options["verbose"]:
            text += f", {run.partial} partly (too many calls to follow them all)"
        if run.skipped_cells:
            text += f", {_count(run.skipped_cells, 'notebook cell')} skipped"
        if not self.options["fix_only"]:
            text += "; " + _findings(run)
        if not total:
            text += " (no Python files or notebooks here)"
        say(text)

    def _code(self, run: Run, changed: int, settings: Settings) -> int:
        if run.interrupted:
            return 130
        if self.options["diff"]:
            return 0 if self.options["exit_zero"] or not changed else 1
        if self.options["exit_non_zero_on_fix"] and changed:
            return 1
        if self.options["exit_zero"] or self.options["fix_only"]:
            return 0
        threshold = Severity[settings.fail_on.upper()]
        return int(any(d.severity >= threshold for d in run.diagnostics))


def _findings(run: Run) -> str:
    count = len(run.diagnostics)
    if not count:
        return "no problems found"
    safe = sum(d.repair is not None and d.repair.safe for d in run.diagnostics)
    unsafe = sum(d.repair is not None and not d.repair.safe for d in run.diagnostics)
    text = f"{_count(count, 'problem')} found"
    if safe:
        text += f", {safe} fixable with `--fix`"
    if unsafe:
        text += f", {unsafe}{' more' if safe else ''} with `--fix --unsafe-fixes`"
    return text


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _proofs(run: Run) -> frozenset[str]:
    from mllint import registry

    codes = {d.code for d in run.diagnostics}
    rules = [rule for rule in registry.load() if rule.code in codes]
    return frozenset(
        r.code for r in rules if (home := registry.fixture(r)) and (home / "symptom.toml").is_file()
    )


def _first_folder(paths: Sequence[str]) -> Any:
    from pathlib import Path

    first = Path(next((p for p in paths if p != "-"), "."))
    return first if first.is_dir() else first.parent


def _folder_of(name: str) -> Any:
    from pathlib import Path

    return Path(name)


def _write(target: str, text: str) -> None:
    try:
        os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
        with open(target, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise ConfigError(f"{target}: {error.strerror}") from None


def _reconfigure() -> None:
    """A terminal that cannot show a character gets a question mark, not a crash."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")
