"""Lesson 12: the report of a student's own study, put together from what the earlier lessons kept."""
from fieldwork import session
from fieldwork.exchange.files import put
from fieldwork.exchange.word import document
from fieldwork.findings import latest as findings
from fieldwork.matrices.handout import report
from fieldwork.trail import latest as decisions
from fieldwork.wording import find
from fieldwork.work import folder

KEPT = {"share_internal": "07-codebook", "agreement": "08-agreement", "top_factor_women": "09-factors", "negative_case": "09-factors",
        "interviewer_effect": "09-factors", "gap": "10-countermeasures", "operation_effect": "10-countermeasures",
        "main_obstacle_police": "11-obstacles", "main_obstacle_women": "11-obstacles", "chain": "11-obstacles"}
TRAILED = ("01-question", "02-norms", "03-sampling", "04-ethics", "05-interviews", "06-transcripts", "07-codebook", "08-agreement",
           "09-factors", "10-countermeasures", "11-obstacles")


def missing():
    """What a whole report still lacks: ([names of findings], [lessons without a line in the audit trail])."""
    have, lines = findings(), decisions()
    return [name for name in KEPT if name not in have], [lesson for lesson in TRAILED if lesson not in lines]


def assemble(title, author, abstract_id, abstract_en, figures=(), language=None):
    """Write my-work/report/report.html and report.docx: both abstracts, the findings kept, figures, the audit trail.

    title, author, abstract_id, abstract_en: texts. figures: `Picture`s. A report that lacks something is written all the
    same, and what it lacks is printed, with the lesson that makes it. Earlier reports are kept beside the new one.
    """
    language = language or session.language()
    words = find(language, "12-abstract", "report")
    parts = _parts(abstract_id, abstract_en, list(figures), words)
    place = folder() / "report"
    put(place / "report.html", report(title, [(heading, thing) for heading, thing in parts], author=author, language=language).html.encode("utf-8"))
    put(place / "report.docx", document(title, [("text", author), *_blocks(parts)], language))
    print(words["written"].format(file="my-work/report/report.html, my-work/report/report.docx"))
    names, lessons = missing()
    if names:
        print(words["no_finding"].format(names=", ".join(f"{name} ({KEPT[name]})" for name in names)))
    if lessons:
        print(words["no_line"].format(lessons=", ".join(lessons)))


def _parts(abstract_id, abstract_en, figures, words):
    """[(heading, text, DataFrame or list of Pictures)] of what there is."""
    import pandas as pd
    kept = pd.DataFrame([[row["name"], row["value"], row["sentence"], row["quotation"]] for row in findings().values()],
                        columns=[words[part] for part in ("name", "value", "sentence", "quotation")])
    lines = pd.DataFrame([[lesson, line["decision"], line["alternative"], line["reason"], line["effect"]] for lesson, line in decisions().items()],
                         columns=[words[part] for part in ("lesson", "decision", "alternative", "reason", "effect")])
    found = [("Abstrak", str(abstract_id)), ("Abstract", str(abstract_en)), (words["findings"], kept), (words["figures"], figures), (words["trail"], lines)]
    return [(heading, thing) for heading, thing in found if len(thing)]


def _blocks(parts):
    """The parts as blocks of a Word document."""
    for heading, thing in parts:
        yield "heading", heading
        if isinstance(thing, str):
            yield "text", thing
        elif isinstance(thing, list):
            yield from (("picture", picture.png(), picture.alt) for picture in thing)
        else:
            yield "table", [list(thing.columns), *thing.astype(str).values.tolist()]
