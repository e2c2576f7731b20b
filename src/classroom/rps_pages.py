"""The blocks of a semester plan: what stands in which table, for `fieldwork.exchange.word.document`."""
from classroom.bibliography import cited, short, works
from classroom.gate import dashed
from fieldwork.wording import say

DOTS = "…"


def page(root, plan, sks, language):
    """(title, blocks) of the plan for `sks` credits in `language`."""
    known = works(root)
    word = {name: text[language] for name, text in plan["word"].items()}
    note = {name: text[language] for name, text in plan["note"].items()}
    parts = [one for one in plan["assessment"] if weight(one, sks)]
    blocks = [
        ("heading", word["identity"]), ("table", identity(plan, word, sks, language), [25, 75]), ("text", note["own"]),
        ("heading", word["about"]), ("text", f"{plan['about'][language]}\n\n{plan['sensitive'][language]}"),
        ("heading", word["cpl"]), ("table", [[word["code"], word["cpl"]], *([one["code"], one[language]] for one in plan["cpl"])], [10, 90]),
        ("heading", word["cpmk"]), ("table", [[word["code"], word["cpmk"], "CPL"], *([one["code"], one[language], ", ".join(one["cpl"])] for one in plan["cpmk"])], [10, 70, 20]),
        ("heading", word["sub"]), ("table", abilities(plan, word, language), [11, 8, 29, 40, 12]),
        ("heading", word["load"]), ("text", "\n\n".join([note["load"].format(**load(sks)), note["methods"], *([note["third"]] if sks == 3 else [])])),
        ("heading", word["meetings"]), ("table", meetings(plan, parts, word, known, sks, language), [6, 7, 17, 28, 16, 9, 6, 11]),
        ("heading", word["plan_of"]), ("table", assessments(plan, parts, word, sks, language), [8, 52, 14, 10, 8, 8]), ("text", note["marking"]),
        ("heading", word["matrix"]), ("table", matrix(plan, word, language), [6, 62, 32]),
        ("heading", word["references"])]
    for kind in ("main", "further", "law"):
        blocks.append(("text", "\n".join([word[kind], *(f"• {cited(known[key])}" for key in plan["references"][kind])])))
    blocks += [("heading", word["approval"]), ("table", [[word["lecturers"], word["coordinator"], word["head"]], [f"{DOTS}\n\n\n{word['signature']}"] * 3])]
    return f"{word['plan']} · {plan['title'][language]} · {sks} sks", blocks


def weight(part, sks):
    """What a part of the assessment weighs in per cent in the plan of `sks` credits."""
    return part["weights"][sks - 2]


def load(sks):
    """Minutes of a week and hours of a semester: 50, 60 and 60 minutes a credit and week."""
    return {"sks": sks, "class": 50 * sks, "task": 60 * sks, "own": 60 * sks, "hours": round(170 * sks * 16 / 60)}


def identity(plan, word, sks, language):
    """The table that names the course; dots for what a programme fills in."""
    return [[word["name"], plan["title"][language]], [word["code"], DOTS], [word["credits"], f"{sks} sks"], [word["semester"], word["which"]],
            [word["needs"], word["needed"]], [word["programme"], DOTS], [word["lecturers"], DOTS], [word["coordinator"], DOTS],
            [word["head"], DOTS], [word["media"], word["software"]], [word["date"], DOTS]]


def outcomes_of(plan, lesson):
    """The outcomes of a lesson, such as ["2.1", "2.2", …]."""
    return [outcome for outcome in plan["assessed"] if outcome.partition(".")[0] == str(int(lesson[:2]))]


def abilities(plan, word, language):
    """Sub-CPMK by lesson, with the indicators by which one sees it."""
    rows = [[word["code"], word["lesson"], word["ability"], word["indicators"], "CPMK"]]
    for sub in plan["sub"]:
        signs = "\n".join(f"{outcome} {say('outcomes', dashed(outcome), language=language)}" for outcome in outcomes_of(plan, sub["lesson"]))
        rows.append([sub_code(sub["lesson"]), str(int(sub["lesson"][:2])), sub[language], signs or word["works"], ", ".join(sub["cpmk"])])
    return rows


def sub_code(lesson):
    return f"Sub-CPMK-{int(lesson[:2])}"


def meetings(plan, parts, word, known, sks, language):
    """The sixteen meetings, a row each, and the sum of the weights."""
    rows = [[word[name] for name in ("week", "sub", "topic", "class", "home", "assessment", "weight", "references")]]
    rows[0][1] = "Sub-CPMK"
    for meeting in plan["meeting"]:
        due = [part for part in parts if part["week"] == meeting["week"]]
        told = meeting[language]
        rows.append([str(meeting["week"]), ", ".join(str(int(lesson[:2])) for lesson in meeting["lessons"]), told["topic"],
                     told["class"] + (f"\n—\n{told['third']}" if sks == 3 else ""), told["home"], ", ".join(part["code"] for part in due),
                     str(sum(weight(part, sks) for part in due) or "–"), "; ".join(short(known[key], word["others"]) for key in meeting["refs"])])
    return rows + [["", "", "", "", "", word["total"], str(sum(weight(part, sks) for part in parts)), ""]]


def assessments(plan, parts, word, sks, language):
    """Each part of the assessment with the outcomes of the course that it touches, its week and weight."""
    cpmk = {sub["lesson"]: sub["cpmk"] for sub in plan["sub"]}
    rows = [[word["code"], word["form"], "Sub-CPMK", "CPMK", word["week"], word["weight"]]]
    for part in parts:
        touched = sorted({code.removeprefix("CPMK-") for lesson in part["lessons"] for code in cpmk[lesson]})
        rows.append([part["code"], part[language], ", ".join(str(int(lesson[:2])) for lesson in part["lessons"]), ", ".join(touched), str(part["week"]), str(weight(part, sks))])
    return rows + [["", word["total"], "", "", "", str(sum(weight(part, sks) for part in parts))]]


def matrix(plan, word, language):
    """Outcome by outcome, the tasks and examinations that assess it."""
    return [["", word["indicators"], word["where"]],
            *([outcome, say("outcomes", dashed(outcome), language=language), ", ".join(where)] for outcome, where in plan["assessed"].items())]
