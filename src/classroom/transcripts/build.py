"""From the sources to what stands in datasets/ and solutions/transcripts/. Twice gives the same bytes."""
import pandas as pd

from classroom.build import write_text
from classroom.errors import CourseError
from classroom.transcripts import faults, gates, render, source

TRUTH = ("planted", "shifts", "identifiers")  # what instructors own
PEOPLE = ["group", "unit", "age", "district", "marital", "children", "recruited_by", "pseudonym"]
TALK = ["interviewer_id", "interviewer_role", "date", "place", "language", "officer_present", "minutes"]


def made(root):
    """{path below the course folder: text} of everything that is made of the sources. Raises `CourseError` for a faulty source."""
    from fieldwork.world import World
    from fieldwork.world.write import as_csv
    world, interviews = World(0), [source.read(path) for path in source.sources(root)]
    for interview in interviews:
        wrong = faults.form(interview) + list(faults.facts(interview, world))
        if wrong:
            raise CourseError(f"solutions/transcripts/{interview.interview}.txt: {wrong[0]}. All of it: python -m classroom.transcripts check {interview.interview}")
    if not interviews:
        return {}
    tables = {f"solutions/transcripts/{name}.csv": pd.concat([getattr(render, name)(interview) for interview in interviews]) for name in TRUTH}
    turns = pd.concat([render.turns(interview) for interview in interviews], ignore_index=True)
    tables |= {"datasets/turns.csv": turns, "datasets/transcripts.csv": people(turns, world)}
    return {path: as_csv(table) for path, table in tables.items()} | raw_files(interviews, world)


def people(turns, world):
    """A row a written interview: who spoke with whom, when, where, for how long, as in the student world; number of turns and Indonesian words."""
    talks = world.hidden("interviews").merge(world.hidden("informants"), on="informant_id")
    talks = talks[talks["interview_id"].isin(turns["interview_id"])].sort_values("interview_id", ignore_index=True)
    size = turns.assign(words=turns["text_id"].map(lambda text: len(gates.words(text)))).groupby("interview_id")
    return talks[["interview_id", "informant_id", *PEOPLE, *TALK]].assign(turns=size.size().to_numpy(), words=size["words"].sum().to_numpy())


def raw_files(interviews, world):
    """{path: text} of the raw files, one a recording and language, each in the hand of its typist."""
    recordings = world.hidden("recordings").merge(world.table("recordings"), on="recording_id", suffixes=("_clean", ""))
    rows = {row["interview_id"]: row for row in recordings.to_dict("records")}
    group = world.hidden("informants").set_index("informant_id")["group"]
    return {f"datasets/raw/{rows[one.interview]['recording_id']}-{language}.txt": render.raw(one, rows[one.interview], group[one.informant], language)
            for one in interviews for language in render.LANGUAGES}


def write(root):
    """Write what has changed; answers the paths written."""
    changed = {path: text for path, text in made(root).items() if not _same(root / path, text)}
    for path, text in changed.items():
        write_text(root / path, text)
    return list(changed)


def check(root):
    """Complain about the first file that is not what the sources give."""
    for path, text in made(root).items():
        if not _same(root / path, text):
            raise CourseError(f"{path} is stale. Run: python3 course.py build")


def _same(path, text):
    return path.is_file() and path.read_bytes() == text.encode("utf-8")
