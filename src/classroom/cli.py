"""The `course` command: one subcommand a module, imported only when it is called."""
import argparse
import importlib
import os
import sys

from classroom.errors import CourseError

COMMANDS = ("build", "collect", "grade", "export", "report", "demo", "world", "handout", "rps", "audit-tasks")


def _module(command):
    return importlib.import_module(f"classroom.{command.replace('-', '_')}")


def main(argv=None):
    """Run one command. Exit status 0, 1 (something fell short), 2 (used wrongly)."""
    argv = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="course", description="Law in the Field: build, collect, grade.")
    chosen = argv[0] if argv and argv[0] in COMMANDS else None
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name in COMMANDS if chosen is None else (chosen,):
        module = _module(name)
        module.arguments(subparsers.add_parser(name, help=module.HELP, description=module.HELP))
    args = parser.parse_args(argv)
    try:
        return _module(args.command).run(args)
    except CourseError as problem:
        print(f"course {args.command}: {problem}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # `course build | head`: whoever read the screen has gone
        sys.stdout = open(os.devnull, "w", encoding="utf-8")
        print(f"course {args.command}: stopped, because nobody reads what it prints; nothing is lost, run it again to go on.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"course {args.command}: stopped; nothing is lost, run it again to go on.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
