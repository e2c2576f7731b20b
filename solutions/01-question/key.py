"""Answer key of lesson 01: what is right, and every way of going wrong that we know."""
from fieldwork.key import Key, Task
from fieldwork.kinds import choices, fields, function, ids, number, order, passage, prediction
from fieldwork.world import World

UNITS = [f"u{i:02}" for i in range(1, 17)]
QUESTIONS = [f"q{i:02}" for i in range(1, 11)]
KINDS = ["background", "aim", "method", "cause", "measure", "obstacle"]
NORM, FIELD, OTHER = "normative", "sociological_juridical", "not_by_interviews"
STEPS = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]
SAID = ["approach", "place", "data_kinds", "aims"]
UNSAID = ["informants", "period", "sampling", "voices", "aim_for_every_result", "consent", "analysis_steps", "checking"]
YES, NO = "reported", "not_reported"
TERMS = ["PSK", "pekerja seks", "pedila", "pelacur"]
SPEAKERS = ["OPSI", "Komnas Perempuan", "press_police", "everyday_speech", "criminal_code"]
COUNTED = number(whole=True, low=0, none_ok=True)


def tagged(kind, *numbers):
    """{"u01": kind, …} for the units with these numbers."""
    return {f"u{number:02}": kind for number in numbers}


def moved(step, before):
    """The steps in a right order, but for one step that stands just before another."""
    rest = [other for other in STEPS if other != step]
    return rest[:rest.index(before)] + [step] + rest[rest.index(before):]


def abstract(world, language):
    """The sixteen units of the abstract in one language, as one text."""
    return " ".join(world.table("abstract_units")[f"text_{language}"])


def words(text):
    """The words of a text without its marks."""
    for mark in ".,;:()":
        text = text.replace(mark, " ")
    return text.split()


def count_term(text, word):
    """How often `word` stands in `text` as a whole word, in any case."""
    return words(text.lower()).count(word.lower())


def sentence_kept(text, word):
    """Counts in the sentence of the worked example, whatever text it is given."""
    return count_term(World().table("abstract_units")["text_id"][0], word)


def marks_deleted(text, word):
    """Puts nothing in place of a mark, so that two words without a space between them become one."""
    return text.lower().translate(dict.fromkeys(map(ord, ".,;:()"))).split().count(word.lower())


def texts_to_count(world):
    """Texts with capitals, marks and longer words; a twin asks for other words and other units.

    Of the words asked for, only psk stands in the example's sentence, in either language.
    """
    first, second = ("PSK", "polresta") if world == World() else ("Serayumulya", "faktor")
    units, start = world.table("abstract_units")["text_id"].tolist(), 3 * (world.seed % 3)
    return [
        (abstract(world, "id"), first),
        (abstract(world, "id"), second),
        (abstract(world, "en"), "police"),
        (" ".join(units[start:start + 9]).upper(), "Data"),
        ("PSK. Kata psk (PSK, bukan LPSK); lain: Psk", "psk"),
        ("PSK,pekerja seks; psk (Psk).", "psk"),
        ("Pros and cons: the prosecutor speaks of prostitution.", "pros"),
        ("No such word here.", "Korban"),
    ]


KEY = Key("01-question", points=50, manual={"1.10": 12}, tasks=[
    Task("1.9", prediction(options=["u13", "u14", "u15", "u16"]), points=1),
    Task("1.1", choices(keys=UNITS, options=KINDS), points=7, none_below=8 / 16, right={
        **tagged("background", 1), **tagged({"background", "obstacle"}, 2), **tagged("aim", 3, 4),
        **tagged("method", 5, 8, 9, 10, 11), **tagged({"method", "aim"}, 6), **tagged({"method", "background"}, 7),
        **tagged({"cause", "measure"}, 12), **tagged("cause", 13, 14), **tagged("measure", 15), **tagged("obstacle", 16)}, wrong={
        "all_method": tagged("method", *range(1, 5), *range(12, 17)),
        "aim_as_finding": {"u03": "cause"},
        "aim_as_measure": {"u04": "measure"},
        "police_word": {"u16": "measure"},
        "definition_as_result": {"u01": "cause"},
        "library_as_background": {"u09": "background"},
        "aim_as_background": {"u03": "background"},
    }),
    Task("1.2", fields(informants=COUNTED, groups=COUNTED, months=COUNTED, aims=COUNTED, measures=COUNTED), points=3, none_below=.6,
         right={"informants": None, "groups": None, "months": None, "aims": 2, "measures": 4}, wrong={
        "nothing_reported": {"aims": None, "measures": None},
        "zero": {"informants": 0}, "zero_groups": {"groups": 0}, "zero_months": {"months": 0},
        "police_as_group": {"groups": 1}, "two_groups": {"groups": 2},
        "one_informant": {"informants": 1}, "two_informants": {"informants": 2},
        "year": {"months": 12},
        "results_as_aims": {"aims": 3}, "one_aim": {"aims": 1}, "one_measure": {"measures": 1},
    }),
    Task("1.3", fields(units=ids(universe=UNITS), en=passage(text=lambda world: abstract(world, "en"), longest=8),
                       id=passage(text=lambda world: abstract(world, "id"), longest=8)), points=4, none_below=1 / 3,
         right={"units": {"u13", "u14"}, "en": "divorce", "id": "perceraian"}, wrong={
        "overview": {"units": {"u12", "u13", "u14"}}, "neither": {"units": set()},
        "same_unit": {"units": {"u13"}}, "same_unit_external": {"units": {"u14"}},
        "income": {"en": "too little income"}, "income_id": {"id": "penghasilan yang kurang"},
        "household": {"en": "an unsteady household"},
        "household_id": {"id": "rumah tangga yang goyah"},
        "family": {"en": "the loss of family support"}, "family_id": {"id": "hilangnya sandaran keluarga"},
    }),
    Task("1.4", choices(keys=QUESTIONS, options=[NORM, FIELD, OTHER]), points=5, full_at=.9, none_below=.5, right={
        "q01": NORM, "q02": FIELD, "q03": OTHER, "q04": NORM, "q05": FIELD,
        "q06": OTHER, "q07": FIELD, "q08": NORM, "q09": OTHER, "q10": {NORM, FIELD}}, wrong={
        "all_field": dict.fromkeys(["q01", "q03", "q04", "q06", "q08", "q09"], FIELD),
        "count_by_interview": {"q03": FIELD}, "effect_by_interview": {"q06": FIELD}, "share_by_interview": {"q09": FIELD},
        "provision_in_field": {"q01": FIELD}, "meaning_in_field": {"q08": FIELD},
        "practice_as_norm": {"q05": NORM}, "duty_as_norm": {"q07": NORM},
        "story_as_statistic": {"q02": OTHER}, "effect_by_norm": {"q06": NORM},
    }),
    Task("1.5", order(steps=sorted(STEPS)), points=4, none_below=.9, right=[
        ("norms", "interview"), ("ethics", "interview", "transcribe", "code", "negative_cases", "conclude"),
        ("codebook", "code"), ("codebook", "agreement"), ("transcribe", "agreement", "conclude")], wrong={
        "as_listed": ["codebook", "conclude", "interview", "agreement", "norms", "code", "negative_cases", "ethics", "transcribe"],
        "interview_before_ethics": moved("ethics", before="transcribe"),
        "norms_late": moved("norms", before="transcribe"),
        "conclusion_too_early": moved("conclude", before="negative_cases"),
        "codebook_after_coding": moved("codebook", before="agreement"),
        "agreement_last": moved("agreement", before="conclude")[:-2] + ["conclude", "agreement"],
        "code_from_memory": moved("transcribe", before="agreement"),
        "transcript_before_talk": moved("transcribe", before="interview"),
        "cases_before_pattern": moved("negative_cases", before="code"),
        "agreement_without_rules": moved("agreement", before="codebook"),
    }),
    Task("1.6", choices(keys=sorted(SAID + UNSAID), options=[YES, NO]), points=5, full_at=11 / 12, none_below=8 / 12,
         right=dict.fromkeys(SAID, YES) | dict.fromkeys(UNSAID, NO), wrong={
        "nothing_reported": dict.fromkeys(SAID, NO),
        "everything_reported": dict.fromkeys(UNSAID, YES),
        "label_refused": {"approach": NO}, "place_refused": {"place": NO}, "aims_refused": {"aims": NO}, "data_refused": {"data_kinds": NO},
        "interview_as_sampling": {"sampling": YES}, "label_as_steps": {"analysis_steps": YES},
        "place_as_period": {"period": YES}, "police_as_voices": {"voices": YES},
        "two_aims_suffice": {"aim_for_every_result": YES}, "consent_implied": {"consent": YES},
        "number_implied": {"informants": YES}, "checking_implied": {"checking": YES},
    }),
    Task("1.7", function(returns=number(whole=True, low=0), cases=texts_to_count), points=4, right=count_term, wrong={
        "word_in_quotes": lambda text, word: count_term(text, "word"),  # before the slips that it contains
        "plain_count": lambda text, word: text.count(word),
        "only_split": lambda text, word: text.split().count(word),
        "substring": lambda text, word: text.lower().count(word.lower()),
        "case_sensitive": lambda text, word: words(text).count(word),
        "word_as_asked": lambda text, word: words(text.lower()).count(word),
        "marks_kept": lambda text, word: text.lower().split().count(word.lower()),
        "example_kept": lambda text, word: 1,
        "sentence_kept": sentence_kept,
        "word_kept": lambda text, word: count_term(text, "psk"),
        "return_in_loop": lambda text, word: text.lower().replace(".", " ").split().count(word.lower()),
        "only_once": lambda text, word: int(word.lower() in words(text.lower())),
        "brackets_kept": lambda text, word: count_term(text.replace("(", "x").replace(")", "x"), word),
        "comma_kept": lambda text, word: count_term(text.replace(",", "x"), word),
        "between_spaces": lambda text, word: "".join(" " if letter in ".,;:()" else letter for letter in text.lower()).count(f" {word.lower()} "),
        "marks_deleted": marks_deleted,
    }),
    Task("1.8", fields(used_by=choices(keys=TERMS, options=SPEAKERS),
                       agency=choices(keys=TERMS, options=["worker", "victim", "wrongdoer"]),
                       in_code=choices(keys=TERMS, options=["yes", "no"])), points=5, none_below=.5, right={
        "used_by": dict(zip(TERMS, ["press_police", "OPSI", "Komnas Perempuan", "everyday_speech"])),
        "agency": dict(zip(TERMS, [{"worker", "wrongdoer"}, "worker", "victim", "wrongdoer"])),
        "in_code": dict(zip(TERMS, ["no", "no", {"yes", "no"}, "yes"]))}, wrong={
        "synonyms_worker": {"agency": dict.fromkeys(["pedila", "pelacur"], "worker")},
        "synonyms_victim": {"agency": dict.fromkeys(["PSK", "pekerja seks", "pelacur"], "victim")},
        "synonyms_wrongdoer": {"agency": dict.fromkeys(["pekerja seks", "pedila"], "wrongdoer")},
        "psk_as_victim": {"agency": {"PSK": "victim"}}, "worker_as_victim": {"agency": {"pekerja seks": "victim"}},
        "pedila_as_worker": {"agency": {"pedila": "worker"}},
        "pelacur_as_worker": {"agency": {"pelacur": "worker"}}, "pelacur_as_victim": {"agency": {"pelacur": "victim"}},
        "komnas_says_worker": {"used_by": {"pekerja seks": "Komnas Perempuan"}},
        "opsi_says_psk": {"used_by": {"PSK": "OPSI"}}, "opsi_says_pedila": {"used_by": {"pedila": "OPSI"}},
        "code_says_psk": {"in_code": {"PSK": "yes"}}, "code_says_worker": {"in_code": {"pekerja seks": "yes"}},
        "code_is_silent": {"in_code": {"pelacur": "no"}}, "code_names_her": {"used_by": {"pelacur": "criminal_code"}},
    }),
])
