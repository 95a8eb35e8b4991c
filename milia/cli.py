"""The command `milia`: each subcommand is a few lines over the room that does the work."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable
from pathlib import Path

from milia.cli_desk import add_desk_commands
from milia.environment import own_tools_first

Run = Callable[[argparse.Namespace], int | None]
Add = Callable[[str, Run, str], argparse.ArgumentParser]


def main(arguments: list[str] | None = None) -> int:
    """Run one subcommand and return its exit code; what a user can mend is told in one sentence."""
    options = _parser().parse_args(arguments)
    own_tools_first()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Redirected on Windows, the output may have an encoding that lacks a letter of a path.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return int(options.run(options) or 0)
    except ModuleNotFoundError as missing:
        if (missing.name or "").startswith("milia"):
            raise
        problem = f"{missing.name} is not installed; authors get it with the extra `instructor`."
    except (ValueError, OSError, RuntimeError) as said:
        problem = str(said)
    print(f"milia {options.command}: {problem}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    """Return the parser with all subcommands."""
    parser = argparse.ArgumentParser(
        prog="milia", description="The course on milia, from a terminal."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Run, text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        return command

    _add_students_commands(add)
    _add_authors_commands(add)
    add_desk_commands(add)
    return parser


def _add_students_commands(add: Add) -> None:
    """Add what opens a folder in JupyterLab, and what packs an assignment."""
    lab = add("lab", _lab, "open the course as a student: fills my/ and starts JupyterLab on it")
    lab.add_argument("--folder", type=Path, default=Path("my"), help="the student's folder (my)")
    teach = add("teach", _teach, "open a course folder with nbgrader's instructor menus")
    teach.add_argument("--root", type=Path, default=Path(), help="the course folder (this one)")
    for command in (lab, teach):
        command.add_argument("--port", type=int, default=8888, help="the first port to try (8888)")
        command.add_argument("--no-browser", action="store_true", help="print the address only")

    check = add("check", _check, "say whether an assignment is ready to hand in")
    check.add_argument("assignment", nargs="?", help="a1_name_it; without: all that you started")
    check.add_argument(
        "--mend", action="store_true", help="put the assignment's cells in order; answers stay"
    )
    hand_in = add("zip", _zip, "pack an assignment for handing in")
    hand_in.add_argument("assignment", help="for example a1_name_it")
    for command in (check, hand_in):
        command.add_argument(
            "--folder", type=Path, default=Path("my"), help="the student's folder (my)"
        )

    answers = add("answers", _answers, "say where your answers are, save them, or erase them")
    answers.add_argument("--export", type=Path, metavar="FILE", help="save them as a .csv file")
    answers.add_argument("--erase", action="store_true", help="erase them for good; asks first")
    answers.add_argument("--yes", action="store_true", help="with --erase: do not ask")


def _add_authors_commands(add: Add) -> None:
    """Add what checks, builds and tries out the course."""
    add("build", _build, "build course/, source/ and release/ from text/")
    add("build-check", _build_check, "fail if a built notebook differs from its text")
    add("lint", _lint, "check the question bank")
    bring = add("import", _import, "bring an edit made in JupyterLab back into text/")
    bring.add_argument("notebook", type=Path)
    course = add(
        "course",
        _course,
        "build a class's own course folder with the secret that MILIA_SECRET names",
    )
    course.add_argument("root", type=Path)
    course.add_argument("--demo", action="store_true", help="use the public demo secret")
    bundle = add("student-bundle", _bundle, "make the zip that students get")
    bundle.add_argument("--root", type=Path, default=None, help="a folder made by `milia course`")
    bundle.add_argument("--out", type=Path, default=Path("dist"), help="where the zip goes (dist)")
    site = add("site", _site, "make the course as a web site that opens by a double-click")
    site.add_argument("--out", type=Path, default=Path("site"), help="its folder (site)")
    articles = add(
        "articles", _articles, "make the articles of a3, a4 and a6 in the folder of MILIA_SECRET"
    )
    articles.add_argument("--check", action="store_true", help="write nothing; fail if one differs")
    demo = add(
        "demo-class", _demo_class, "play nbgrader's whole cycle with a small simulated class"
    )
    demo.add_argument(
        "--folder", type=Path, default=Path("demo"), help="a folder that is made anew (demo)"
    )
    demo.add_argument(
        "--assignments",
        nargs="+",
        default=["a1_name_it"],
        metavar="NAME",
        help="what is played (a1_name_it); all: every assignment",
    )
    demo.add_argument("--students", type=int, default=8, help="1 to 12 (8)")


def _lab(options: argparse.Namespace) -> int:
    from milia.lab import study

    return study(options.folder.resolve(), options.port, not options.no_browser)


def _teach(options: argparse.Namespace) -> int:
    from milia.lab import teach

    return teach(options.root.resolve(), options.port, not options.no_browser)


def _check(options: argparse.Namespace) -> int:
    from milia.handin.ready import mend_copy, report, started

    names = [options.assignment] if options.assignment else started(options.folder)
    if not names:
        print(f"No assignment was started in {options.folder}.")
        return 1
    ready = True
    for name in names:
        if options.mend:
            for line in mend_copy(name, options.folder):
                print(line)
        told = list(report(name, options.folder))
        ready = ready and len(told) == 1
        print("\n".join(told))
    return 0 if ready else 1


def _zip(options: argparse.Namespace) -> None:
    from milia.handin import look_over, pack

    packed = pack(options.assignment, options.folder)
    remarks = look_over(options.assignment, options.folder)
    for remark in remarks:
        print(remark.sentence)
    print(f"{'Packed all the same' if remarks else 'Ready to hand in'}: {packed}")


def _answers(options: argparse.Namespace) -> int:
    from milia.quiz.journal import journal
    from milia.quiz.own_answers import count_in_words, erase_answers, export_answers

    book = journal()
    print(book.notice or f"{count_in_words(len(book.answers()))} in {book.path}.")
    if options.export:
        print(f"Saved as {export_answers(options.export).resolve()}.")
    if not options.erase:
        return 0
    if not options.yes:
        print("Erase all of them for good? Type yes: ", end="", flush=True)
        # Without a terminal there is nobody to say yes.
        if sys.stdin.readline().strip() != "yes":
            print("Nothing was erased.")
            return 1
    erase_answers(sure=True)
    return 0


def _build(_: argparse.Namespace) -> None:
    from milia.authoring.build import refresh

    changed = refresh()
    print("\n".join(f"built {name}" for name in changed) or "Everything was up to date.")


def _build_check(_: argparse.Namespace) -> int:
    from milia.authoring.build import drift

    sentences = drift()
    for sentence in sentences:
        print(sentence)
    if sentences:
        print(
            "Run `make build` and commit what it changes; "
            "an edit made in JupyterLab first goes back with `make import NB=…`."
        )
    else:
        print("Every built notebook matches its text.")
    return len(sentences) and 1


def _lint(_: argparse.Namespace) -> int:
    from milia.quiz.lint import lint_bank

    findings = lint_bank()
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings in the question bank.")
    return len(findings) and 1


def _import(options: argparse.Namespace) -> None:
    from milia.authoring.bring_back import bring_back

    print(f"{bring_back(options.notebook)} now holds the edit; run `make build`.")


def _course(options: argparse.Namespace) -> None:
    from milia.authoring.course import make_course

    print(make_course(options.root.resolve(), demo=options.demo))


def _bundle(options: argparse.Namespace) -> int:
    from milia.authoring.bundle import make_bundle
    from milia.data import ROOT
    from milia.grading.leaks import find_leaks

    bundle = make_bundle(options.root, options.out)
    leaks = find_leaks(bundle, (options.root or ROOT) / "source")
    if leaks:
        bundle.unlink()
        print("\n".join([*leaks, "No bundle was made: students would have had the above."]))
        return 1
    print(f"The students' bundle: {bundle}")
    return 0


def _site(options: argparse.Namespace) -> None:
    from milia.authoring.site import make_site

    made = make_site(options.out)
    print(f"{len(made)} pages. Open {options.out / 'index.html'} in a browser.")


def _articles(options: argparse.Namespace) -> int:
    from milia.authoring.secret import folder
    from milia.grading.articles import writing

    if options.check:
        differing = writing.differing(folder())
        for name in differing:
            print(f"{name} is not what the templates give: run `milia articles`.")
        return len(differing) and 1
    changed = writing.write(folder())
    print("\n".join(f"wrote {name}" for name in changed) or "Every article was up to date.")
    return 0


def _demo_class(options: argparse.Namespace) -> int:
    from milia.data import ROOT
    from milia.grading.demo_class import play

    named = options.assignments
    if named == ["all"]:
        named = sorted(path.name for path in (ROOT / "source").iterdir())
    return play(options.folder.resolve(), assignments=named, students=options.students)


if __name__ == "__main__":
    sys.exit(main())
