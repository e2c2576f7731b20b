"""A tiny course to break: one lesson with two checked tasks and a written one, in both languages."""
from classroom import weave

HEADER = """# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---
"""


def graded(name, points=None, solution=False):
    """The percent marker of an nbgrader cell."""
    grade = points is not None
    fields = [f'"grade": {str(grade).lower()}', f'"grade_id": "{name}"', f'"locked": {str(grade and not solution).lower()}']
    fields += [f'"points": {points}'] if grade else []
    return f"nbgrader={{{', '.join(fields)}, \"schema_version\": 3, \"solution\": {str(solution).lower()}, \"task\": false}}"


SOURCE = f"""{HEADER}
# %% [markdown] name="title"
# # 90 · A tiny lesson

# %% name="setup"
from fieldwork import check, lesson

lesson("90-tiny", language="en")

# %% {graded("answer-90-1", solution=True)}
share = ...
### BEGIN SOLUTION
share = (0.3125 + 0.3125) / 2
### END SOLUTION

# %% {graded("check-90-1", points=2)}
check("90.1", share)

# %% {graded("answer-90-2", solution=True)}
def double(number):
    \"\"\"Twice `number`.\"\"\"
    ### BEGIN SOLUTION
    return number + number
    ### END SOLUTION

# %% {graded("check-90-2", points=3)}
check("90.2", double)

# %% [markdown] {graded("manual-90-3", points=4, solution=True)}
# Write here.
#
# ### BEGIN MARK SCHEME
# Four points for a whole sentence that names a person.
# ### END MARK SCHEME
"""

KEY = '''"""Key of the tiny lesson."""
from fieldwork.key import Key, Task
from fieldwork.kinds import function, number

KEY = Key("90-tiny", points=9, tasks=[
    Task("90.1", number(tolerance=0.005), points=2, right=0.3125, wrong={"half": 0.5, "none": 0.0, "all": 1.0}),
    Task("90.2", function(number(), cases=lambda world: [(2,), (5,), (world.seed,)]), points=3,
         right=lambda n: 2 * n, wrong={"square": lambda n: n * n, "same": lambda n: n, "one_more": lambda n: n + 1}),
], manual={"90.3": 4})
'''

PROSE = {"title": "# 90 · Pelajaran kecil",
         "manual-90-3": "Tulis di sini.\n\n### BEGIN MARK SCHEME\nEmpat poin untuk kalimat utuh yang menyebut orang.\n### END MARK SCHEME"}


def write_course(root, source=SOURCE, key=KEY, prose=PROSE):
    """Write the tiny course into `root`, with fresh translation fingerprints; returns the lesson's folder."""
    folder = root / "solutions" / "90-tiny"
    folder.mkdir(parents=True, exist_ok=True)
    (root / "nbgrader_config.py").write_text("", encoding="utf-8")
    (folder / "90-tiny.py").write_text(source, encoding="utf-8")
    (folder / "key.py").write_text(key, encoding="utf-8")
    blocks = [f"<!-- cell: {name} en:00000000 -->\n{text}\n" for name, text in prose.items()]
    (folder / "90-tiny.id.md").write_text("\n".join(blocks), encoding="utf-8")
    try:
        weave.stamp(folder)
    except Exception:
        pass  # a source that is broken on purpose
    return folder
