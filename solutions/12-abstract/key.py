"""Answer key of lesson 12: what is right, and every way of going wrong that we know."""
import numpy as np

from fieldwork.key import Key, Task
from fieldwork.kinds import choices, function, ids, prediction, text

POINTERS = [f"e{n}" for n in range(1, 10)] + ["literature", "none"]
CLAIMS = {"a1": "e1", "a2": "e3", "a3": "e4", "a4": "e6", "a5": "e7", "a6": "e5", "a7": "none", "a8": "none"}
DRAFT = [f"b{n:02d}" for n in range(1, 15)]
FAULTY = {"b02", "b04", "b05", "b06", "b07", "b08", "b10", "b12"}
PAIRS = {"q1": "number", "q2": "equal", "q3": "strength", "q4": "term", "q5": "equal", "q6": "missing", "q7": "term", "q8": "number", "q9": "strength", "q10": "equal"}
SENTENCES = [f"t{n:02d}" for n in range(1, 10)] + ["missing"]
ELEMENTS = {"aim": "t01", "design": "t02", "place_and_period": "t03", "number_of_people": "missing", "sampling": "missing", "analysis": "t05",
            "agreement": "t06", "result": {"t07", "t08", "t09"}, "disagreement_of_groups": "t08", "implication": "missing"}
LIMITS = {"small": "generic", "liaison": "fits", "reached": "fits", "names": "solved", "clients": "fits", "research": "generic", "withdrawn": "solved", "drift": "fits", "time": "generic"}
RATINGS = {"A_evidence": {"0", "1"}, "A_language": {"2", "3"}, "B_evidence": {"2", "3"}, "B_language": {"0", "1"}, "C_evidence": {"1", "2"}, "C_language": {"2", "3"}}


# --- 12.2: a form filled from facts ---------------------------------------------
def filled(percent):
    """A function facts -> text that computes the per cent in its own way."""
    def fill(facts):
        return f"{facts['some']} / {facts['people']} ({percent(facts['some'], facts['people'])} %)"
    return fill


def counts(world):
    """Ten pairs of counts; in some the per cent is just below or above a half, in some a whole number, in none exactly a half: schools round that up, Python to the even number."""
    rng = np.random.default_rng(1200 + world.seed)
    made = [{"some": 2, "people": 3}, {"some": 5, "people": 6}, {"some": 1, "people": 3}, {"some": 10, "people": 10}]
    while len(made) < 10:
        people = int(rng.integers(7, 90))
        some = int(rng.integers(1, people))
        if 200 * some % people or 100 * some % people == 0:
            made.append({"some": some, "people": people})
    return [(facts,) for facts in made]


# --- 12.6: words that say too much -----------------------------------------------
def finding(has, first=False, keep_case=False, marks=True, others=False):
    """A function (sentence, words) -> words found, with its own idea of finding."""
    def too_strong(sentence, words):
        clean = sentence if keep_case else sentence.lower()
        for mark in ".,;:()" if marks else "":
            clean = clean.replace(mark, " ")
        found = {word for word in words if has(word, clean) != others}
        return {min(found, key=words.index)} if first and found else found
    return too_strong


def whole(word, clean):
    return word in clean.split()


WORDS = ["causes", "cause", "proves", "always", "never", "all", "menyebabkan", "sebab", "terbukti", "selalu", "semua"]
SENTENCES_TO_TEST = [
    "Because the rent was due, she says, she began.", "It always causes harm; nobody proves it.", "Poverty causes it.", "Allowances are paid, small ones.",
    "(Always) the same answer.", "Terbukti, katanya, gaya hidup menyebabkan semua itu.", "Sebab uang, bukan penyebab lain, yang disebut.", "She tells it calmly.",
    "Never: that is what she said.", "Selalu begitu; tidak semuanya sama.",
]


def sentences(world):
    """Six sentences, each with a list of words in another order."""
    rng = np.random.default_rng(1260 + world.seed)
    picked = [0, 1, 4, *rng.choice([2, 3, 5, 6, 8, 9], 4, replace=False)]
    return [(SENTENCES_TO_TEST[int(n)], [WORDS[k] for k in rng.permutation(len(WORDS))]) for n in picked]


# --- 12.9: gaps in a trail ----------------------------------------------------------
LESSONS = ["01-question", "02-norms", "03-sampling", "04-ethics", "05-interviews", "06-transcripts"]
LINE = {"decision": "persons counted", "alternative": "segments counted", "reason": "talkative people", "effect": "rank 2 to rank 7"}


def told(absent=True, alternative=True, effect=True, both=False, others=False, full=False):
    """A function (lines, lessons) -> lessons with a gap, with some questions not asked, or asked for what is full instead of empty."""
    def gaps(lines, lessons):
        found = set()
        for lesson in lessons:
            line = lines.get(lesson, {})
            half = [bool(line.get("alternative")) == full and alternative, bool(line.get("effect")) == full and effect]
            gap = (absent if not line else all(half) if both else any(half))
            if gap != others:
                found.add(lesson)
        return found
    return gaps


def trails(world):
    """Each kind of line alone, so that a card can show the one that goes wrong; then four trails with every kind, at other lessons."""
    rng = np.random.default_rng(1290 + world.seed)
    kinds = [LINE, LINE | {"alternative": ""}, LINE | {"effect": ""}, LINE | {"alternative": "", "effect": ""}, None, LINE | {"reason": ""}]
    made = [({"07-codebook": LINE} if line is None else {lesson: line}, [lesson]) for lesson, line in zip(LESSONS, kinds)]
    for _ in range(4):
        lines = {LESSONS[place]: line for place, line in zip(rng.permutation(6), kinds) if line is not None}
        made.append((lines, LESSONS))
    return made


KEY = Key("12-abstract", points=47, manual={"12.10": 12}, tasks=[
    Task("12.0", prediction(keys=["every", "same", "fluent"], options=["yes", "no"]), points=1),
    Task("12.1", choices(keys=list(CLAIMS), options=POINTERS), points=4, right=CLAIMS, none_below=.5, wrong={
        "segments": {"a1": "e2"},
        "contrary": {"a3": "e3"},
        "divorce_counts": {"a7": "e8"},
        "divorce_in_books": {"a7": "literature"},
        "hearsay": {"a8": "e9"},
        "hearsay_in_books": {"a8": "literature"},
        "own_finding_from_books": {"a1": "literature"},
        "other_speaker": {"a2": "e4"},
        "nothing_carries": {"a6": "none"}}),
    Task("12.2", function(returns=text(), cases=counts), points=4, right=filled(lambda some, people: round(100 * some / people)), wrong={
        "typed": filled(lambda some, people: 59),
        "proportion": filled(lambda some, people: round(some / people, 2)),
        "proportion_whole": filled(lambda some, people: round(some / people)),
        "turned_round": filled(lambda some, people: round(100 * people / some)),
        "cut_off": filled(lambda some, people: int(100 * some / people)),
        "not_rounded": filled(lambda some, people: 100 * some / people),
        "one_decimal": filled(lambda some, people: round(100 * some / people, 1)),
        "the_others": filled(lambda some, people: round(100 * (people - some) / people))}),
    Task("12.3", ids(DRAFT), points=4, right=FAULTY, none_below=.6, wrong={
        "nothing": set(),
        "everything": set(DRAFT),
        "word_is_there": FAULTY - {"b02"},
        "segments_are_people": FAULTY - {"b04"},
        "counted_twice": FAULTY - {"b05"},
        "agreement_is_truth": FAULTY - {"b06"},
        "proven": FAULTY - {"b07"},
        "all_of_indonesia": FAULTY - {"b08"},
        "no_comparison": FAULTY - {"b10"},
        "two_names": FAULTY - {"b12"},
        "short_is_wrong": FAULTY | {"b11"},
        "dissent_is_wrong": FAULTY | {"b09"},
        "exception_is_wrong": FAULTY | {"b14"},
        "question_is_wrong": FAULTY | {"b01"},
        "no_number_is_wrong": FAULTY | {"b03"},
        "consent_is_wrong": FAULTY | {"b13"}}),
    Task("12.4", choices(keys=list(PAIRS), options=["equal", "number", "term", "strength", "missing"]), points=4, right=PAIRS, none_below=.5, wrong={
        "eighteen": {"q1": "equal"},
        "thirds": {"q8": "equal"},
        "may_is_cause": {"q3": "equal"},
        "some_is_most": {"q9": "equal"},
        "some_is_number": {"q9": "number"},
        "two_terms": {"q4": "equal"},
        "handling": {"q7": "equal"},
        "passive": {"q5": {"strength", "term"}},
        "silent_column": {"q6": {"equal", "strength", "number", "term"}}}),
    Task("12.5", choices(keys=list(ELEMENTS), options=SENTENCES), points=4, right=ELEMENTS, none_below=.5, wrong={
        "purposively": {"sampling": "t05"},
        "groups_are_numbers": {"number_of_people": "t04"},
        "groups_are_sampling": {"sampling": "t04"},
        "aim_is_implication": {"implication": "t01"},
        "result_is_implication": {"implication": "t09"},
        "agreement_is_analysis": {"analysis": "t06"},
        "design_is_analysis": {"analysis": "t02"},
        "need_is_disagreement": {"disagreement_of_groups": "t07"}}),
    Task("12.6", function(returns=ids(), cases=sentences), points=4, right=finding(whole), wrong={
        "inside_words": finding(lambda word, clean: word in clean),
        "whole_sentence": finding(lambda word, clean: word == clean.strip()),
        "beginnings": finding(lambda word, clean: any(piece.startswith(word) for piece in clean.split())),
        "small_letters_only": finding(whole, keep_case=True),
        "marks_stick": finding(whole, marks=False),
        "first_only": finding(whole, first=True),
        "those_not_there": finding(whole, others=True)}),
    Task("12.7", choices(keys=list(LIMITS), options=["fits", "generic", "solved"]), points=3, right=LIMITS, none_below=.5, wrong={
        "small_sample": {"small": "fits"},
        "more_research": {"research": "fits"},
        "money": {"time": "fits"},
        "still_named": {"names": {"fits", "generic"}},
        "still_counted": {"withdrawn": {"fits", "generic"}},
        "interviewer_generic": {"liaison": "generic"},
        "interviewer_solved": {"liaison": "solved"},
        "reach_generic": {"reached": "generic"},
        "clients_generic": {"clients": "generic"},
        "drift_solved": {"drift": "solved"},
        "drift_generic": {"drift": "generic"},
        "reach_solved": {"reached": "solved"}}),
    Task("12.8", choices(keys=list(RATINGS), options=["0", "1", "2", "3"]), points=3, right=RATINGS, none_below=.7, wrong={
        "halo": {"A_evidence": {"2", "3"}},
        "clumsy_is_empty": {"B_evidence": {"0", "1"}},
        "evidence_lends_style": {"B_language": {"2", "3"}},
        "empty_is_clumsy": {"A_language": {"0", "1"}},
        "nothing_counts": {"C_evidence": "0"},
        "everything_counts": {"C_evidence": "3"}}),
    Task("12.9", function(returns=ids(), cases=trails), points=4, right=told(), wrong={
        "absent_only": told(alternative=False, effect=False),
        "no_effect_asked": told(effect=False),
        "no_alternative_asked": told(alternative=False),
        "both_must_lack": told(both=True),
        "absent_forgiven": told(absent=False),
        "the_whole_ones": told(others=True),
        "full_for_empty": told(full=True)}),
])
