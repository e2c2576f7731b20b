"""`unlock(…)`: lesson 9 opens what was planted, once the student's own numbers are written down.

The numbers are kept in my-work/before-unlock.json the first time and stay as they were: a finding that is rewritten
after the truth is known is no finding. Nothing in the course is marked on not having looked.
"""
import json
from numbers import Real

import pandas as pd

from fieldwork.evidence import evidence
from fieldwork.wording import find, say
from fieldwork.session import language

FILE = "before-unlock.json"
LESSON = "09-factors"
DRAWS, SHOWN, MARGIN = 1000, 20, .15  # unchosen draws counted, shown, and the difference that the lesson's world was chosen to show


class Opened:
    """What was opened: `.compared` (your numbers beside the planted ones), `.draws` (peer minus liaison in unchosen draws), `.lines` (how much was chosen)."""

    def __init__(self, compared, draws, lines):
        self.compared, self.draws, self.lines = compared, draws, lines

    def _repr_html_(self):
        from fieldwork.show import Shown
        import html
        return Shown(self.compared)._repr_html_() + "".join(f"<p style='max-width:42em'>{html.escape(line)}</p>" for line in self.lines)

    def __repr__(self):
        return "\n".join([self.compared.to_string(), *self.lines])


def unlock(guesses, shares, places, effect, world=None):
    """Open the planted truth beside your own answers of Tasks 9.0, 9.2, 9.5 and 9.6. Returns an `Opened`, or None while one is blank.

    guesses: the dict of Task 9.0; shares: the table of 9.2 (index = factor, columns = groups); places: the dict of 9.5;
    effect: the number of 9.6. They need not be right: they are yours. world: the student world unless told otherwise.
    """
    own = _own(guesses, shares, places, effect)
    missing = [task for task, values in own.items() if values is None]
    if missing:
        print(say(LESSON, "unlock", "refused", tasks=", ".join(missing)))
        return None
    first = _kept({name: value for values in own.values() for name, value in values.items()})
    from fieldwork.world import World
    world = world or World()
    draws = unchosen(world)
    return Opened(_compared(first, world), draws, _lines(world, draws))


def _own(guesses, shares, places, effect):
    """{task: {name: number}} of the four answers; None for one that is blank or has not the form it is asked in."""
    def number(value):
        if isinstance(value, bool) or not isinstance(value, Real):
            raise TypeError
        return float(value)
    readers = {
        "9.0": lambda: {f"guess {name}": number(guesses[name]) for name in ("econ_women", "lifestyle_police", "lifestyle_women", "agency_women")},
        "9.2": lambda: {f"share {code} {group}": number(shares.loc[code, group])
                        for code, group in (("ECON", "woman"), ("LIFESTYLE", "woman"), ("LIFESTYLE", "police"), ("AGENCY", "woman"), ("COERCION", "woman"))},
        "9.5": lambda: {f"place {name}": number(places[name]) for name in ("passages", "women")},
        "9.6": lambda: {"effect": number(effect)}}
    found = {}
    for task, reader in readers.items():
        try:
            found[task] = reader()
        except (TypeError, KeyError, AttributeError, ValueError, IndexError):
            found[task] = None
    return found


def _kept(numbers):
    """The numbers as they stood when the truth was first opened."""
    from fieldwork.work import folder, write_whole
    try:
        file = folder() / FILE
        if file.exists():
            before = json.loads(file.read_text(encoding="utf-8"))
            if set(before) == set(numbers):
                return before
        write_whole(file, json.dumps(numbers, indent=1))
    except (OSError, ValueError):
        pass
    return numbers


def _compared(own, world):
    """Rows: what was asked; your guess, your number, what was planted."""
    truth = world.truth.realised
    everyone = truth["population"]
    known = world.table("population").query("detected_by_police")["coercion"].mean()
    ranked = pd.Series({code: everyone[code] for code in ("econ", "famconf", "div_ext", "div_int", "peer", "lifestyle", "agency", "coercion")}).rank(ascending=False)
    named_gap, planted_gap = _mothers(world)
    gap = world.truth.parameters["DISCLOSURE"]["AGENCY"]
    told = (gap[2] - gap[0]) * everyone["agency"]
    rows = [("econ", own["guess econ_women"], own["share ECON woman"], everyone["econ"]),
            ("lifestyle", own["guess lifestyle_women"], own["share LIFESTYLE woman"], everyone["lifestyle"]),
            ("lifestyle_police", own["guess lifestyle_police"], own["share LIFESTYLE police"], everyone["lifestyle"]),
            ("agency", own["guess agency_women"], own["share AGENCY woman"], everyone["agency"]),
            ("coercion", None, own["share COERCION woman"], everyone["coercion"]),
            ("register", None, known, everyone["coercion"]),
            ("children", None, named_gap, planted_gap),
            ("effect", None, own["effect"], told),
            ("place_passages", None, own["place passages"], ranked["lifestyle"]),
            ("place_women", None, own["place women"], ranked["lifestyle"])]
    words = find(language(), LESSON, "unlock", "rows")
    heads = find(language(), LESSON, "unlock", "heads")
    table = [(words[name], *("" if value is None else f"{value:.0f}" if name.startswith("place") else f"{value:.2f}" for value in values)) for name, *values in rows]
    return pd.DataFrame(table, columns=[heads[name] for name in ("finding", "guess", "own", "planted")]).set_index(heads["finding"])


def _mothers(world):
    """Mothers minus other women: (share naming economic need in the interviews, share with that need in the population)."""
    said, people = evidence(world.table)
    women, everyone = people[people["group"] == "woman"], world.table("population")
    named = women["informant_id"].isin(said.loc[said["code"] == "ECON", "informant_id"]).groupby(women["children"]).mean()
    planted = everyone["econ"].groupby(everyone["children"]).mean()
    return float(named[True] - named[False]), float(planted[True] - planted[False])


def unchosen(world, draws=DRAWS):
    """Peer minus police liaison, share naming AGENCY, in draws of the 36 interviews that nobody chose: an array of length `draws`."""
    import numpy as np
    from fieldwork.world import parameters as p
    from fieldwork.world.interviews import talker
    draw, found = talker(world.seed, world.hidden("population")), []
    for attempt in range(draws):
        _, role, said = draw(100_000 + attempt)
        agency = said[:, p.CODES.index("AGENCY")]
        found.append(agency[role == 2].mean() - agency[role == 0].mean())
    return np.array(found)


def _lines(world, draws):
    mark = say(LESSON, "unlock", "decimal_mark")
    some = (", " if mark == "." else "; ").join(f"{value:.2f}".replace("-", "−").replace(".", mark) for value in draws[:SHOWN])
    refused, many = (f"{number:,}" if mark == "." else f"{number:,}".replace(",", ".") for number in (world.truth.refused["talk"], DRAWS))
    return [say(LESSON, "unlock", "chosen", refused=refused),
            say(LESSON, "unlock", "draws", shown=SHOWN, some=some, draws=many, above=int((draws > 0).sum()), margin=int((draws >= MARGIN).sum()))]
