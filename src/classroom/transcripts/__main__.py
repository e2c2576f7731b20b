"""python -m classroom.transcripts check [V31 …]: what is wrong, and how the talk sounds."""
import sys

import pandas as pd

from classroom.errors import CourseError
from classroom.paths import course_root
from classroom.transcripts import faults, gates, render, source


def main(argv):
    """Print faults and measures of the named interviews (all, when none is named); exit status 1 when something falls short."""
    from fieldwork.world import World
    paths = [path for path in source.sources(course_root()) if not argv[1:] or path.stem in argv[1:]]
    short, tables = False, []
    for path in paths:
        try:
            interview = source.read(path)
        except CourseError as problem:
            print(problem)
            short = True
            continue
        turns = render.turns(interview)
        tables.append(turns)
        measures = gates.rhythm(turns)
        wrong = faults.form(interview) + list(faults.facts(interview, World(0)))
        wrong += [f"{name} is {value:.2f}, not {low} to {high}" for name, (value, low, high) in gates.outside(measures, gates.ONE).items()]
        print(f"\n{path.stem} {interview.informant}: " + "  ".join(f"{name} {value:.2f}" if isinstance(value, float) else f"{name} {value}" for name, value in measures.items()))
        print("  " + "  ".join(f"{name} {count}" for name, count in sorted(faults.counts(interview).items())))
        print("\n".join(f"  ! {text}" for text in wrong) or "  clean")
        short |= bool(wrong)
    if len(tables) > 1:
        measures = gates.rhythm(pd.concat(tables)) | gates.variety(pd.concat(tables))
        print("\nall:", {name: round(value, 3) for name, value in measures.items()})
        print("outside the corpus gates:", gates.outside(measures, gates.CORPUS) or "none")
    return int(short)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
