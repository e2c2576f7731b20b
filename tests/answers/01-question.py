"""Answers to lesson 01 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 1.9 right: as printed
changes_most = "u14"

# %% 1.9 right: a capital
changes_most = "U16"

# %% 1.9 right: in a list
changes_most = ["u15"][0]

# %% 1.9 right: single quotation marks
changes_most = 'u13'

# %% 1.9 wrong: a unit that is no result
changes_most = "u08"

# %% 1.9 wrong: two units
changes_most = ["u13", "u14"]

# %% 1.9 wrong: without quotation marks
changes_most = u13

# %% 1.9 wrong: in words
changes_most = "the internal factors"

# %% 1.9 wrong: the number alone
changes_most = 13

# %% 1.9 wrong: the dots are still there
changes_most = ...

# %% 1.9 wrong: nothing
changes_most = None

# %% 1.1 start
kinds = ["background"] * 2 + ["aim"] * 2 + ["method"] * 7 + ["cause"] * 3 + ["measure", "obstacle"]
good = {f"u{number:02}": kind for number, kind in enumerate(kinds, 1)}

# %% 1.1 right: typed out
tags = {
    "u01": "background", "u02": "background", "u03": "aim", "u04": "aim",
    "u05": "method", "u06": "method", "u07": "method", "u08": "method",
    "u09": "method", "u10": "method", "u11": "method", "u12": "cause",
    "u13": "cause", "u14": "cause", "u15": "measure", "u16": "obstacle",
}

# %% 1.1 right: short names for the words
b, a, m, c = "background", "aim", "method", "cause"
tags = {"u01": b, "u02": b, "u03": a, "u04": a, "u05": m, "u06": m, "u07": m, "u08": m,
        "u09": m, "u10": m, "u11": m, "u12": c, "u13": c, "u14": c, "u15": "measure", "u16": "obstacle"}

# %% 1.1 right: made in a loop
tags = {}
for unit, kind in zip(units["unit"], kinds):
    tags[unit] = kind

# %% 1.1 right: the units that do two jobs, the other way
tags = good | {"u02": "obstacle", "u07": "background", "u12": "measure"}

# %% 1.1 right: the descriptive kind is an aim
tags = good | {"u06": "aim"}

# %% 1.1 right: capitals
tags = {unit.upper(): kind.capitalize() for unit, kind in good.items()}

# %% 1.1 right: a column of the table
tags = pd.Series(kinds, index=units["unit"])

# %% 1.1 right: a table of two columns
tags = units[["unit"]].assign(kind=kinds)

# %% 1.1 right: each kind in a list of one
tags = {unit: [kind] for unit, kind in good.items()}

# %% 1.1 wrong: everything is method [all_method]
tags = dict.fromkeys(good, "method")

# %% 1.1 wrong: everything is background [library_as_background]
tags = dict.fromkeys(good, "background")

# %% 1.1 wrong: an aim for a cause, because the word stands there [aim_as_finding]
tags = good | {"u03": "cause"}

# %% 1.1 wrong: an aim for a measure [aim_as_measure]
tags = good | {"u04": "measure"}

# %% 1.1 wrong: the obstacles are police work [police_word]
tags = good | {"u16": "measure"}

# %% 1.1 wrong: the definition is a result [definition_as_result]
tags = good | {"u01": "cause"}

# %% 1.1 wrong: the literature is background [library_as_background]
tags = good | {"u09": "background"}

# %% 1.1 wrong: an aim is background [aim_as_background]
tags = good | {"u03": "background"}

# %% 1.1 wrong: both aims are background [aim_as_background]
tags = good | {"u03": "background", "u04": "background"}

# %% 1.1 wrong: measures and obstacles change places [police_word]
tags = good | {"u15": "obstacle", "u16": "measure"}

# %% 1.1 wrong: external factors are obstacles
tags = good | {"u14": "obstacle"}

# %% 1.1 wrong: the method is the aim
tags = good | {"u05": "aim"}

# %% 1.1 wrong: interviews are background
tags = good | {"u08": "background"}

# %% 1.1 wrong: one unit left open
tags = good | {"u12": ...}

# %% 1.1 wrong: one unit forgotten
tags = {unit: kind for unit, kind in good.items() if unit != "u16"}

# %% 1.1 wrong: words of his own
tags = good | {"u05": "methods", "u12": "causes"}

# %% 1.1 wrong: in Indonesian
tags = good | {"u03": "tujuan", "u04": "tujuan"}

# %% 1.1 wrong: a list of kinds
tags = kinds

# %% 1.1 wrong: kinds as the names
tags = {"background": ["u01", "u02"], "aim": ["u03", "u04"], "method": ["u05", "u06", "u07", "u08", "u09", "u10", "u11"],
        "cause": ["u12", "u13", "u14"], "measure": "u15", "obstacle": "u16"}

# %% 1.1 wrong: the same name again and again
tags = dict([("u01", "background"), ("u01", "background"), ("u01", "aim")])

# %% 1.1 wrong: the dots are still there
tags = dict.fromkeys(good, ...)

# %% 1.1 wrong: the display itself
tags = tagger

# %% 1.1 wrong: numbers without the letter
tags = {number: kind for number, kind in enumerate(kinds, 1)}

# %% 1.1 wrong: a crash
tags = {"u01": background}

# %% 1.1 wrong: one bracket too few
tags = {"u01": "background"

# %% 1.2 right: as asked
reported = {"informants": None, "groups": None, "months": None, "aims": 2, "measures": 4}

# %% 1.2 right: dict()
reported = dict(informants=None, groups=None, months=None, aims=2, measures=4)

# %% 1.2 right: numbers with a point
reported = {"informants": None, "groups": None, "months": None, "aims": 2.0, "measures": 4.0}

# %% 1.2 right: None in quotation marks
reported = {"informants": "None", "groups": "None", "months": "None", "aims": 2, "measures": 4}

# %% 1.2 right: not reported, in words
reported = {"informants": "not reported", "groups": "not reported", "months": "not reported", "aims": 2, "measures": 4}

# %% 1.2 right: in Indonesian words
reported = {"informants": "tidak dilaporkan", "groups": "tidak dilaporkan", "months": "tidak dilaporkan", "aims": 2, "measures": 4}

# %% 1.2 right: a column, where None becomes nan
reported = pd.Series({"informants": None, "groups": None, "months": None, "aims": 2, "measures": 4})

# %% 1.2 right: counted in the text
reported = dict.fromkeys(["informants", "groups", "months"]) | {"aims": 2, "measures": len("pre-emptive preventive repressive curative".split())}

# %% 1.2 wrong: nothing is reported [nothing_reported]
reported = {"informants": None, "groups": None, "months": None, "aims": None, "measures": None}

# %% 1.2 wrong: zero people [zero]
reported = {"informants": 0, "groups": None, "months": None, "aims": 2, "measures": 4}

# %% 1.2 wrong: zero groups [zero_groups]
reported = {"informants": None, "groups": 0, "months": None, "aims": 2, "measures": 4}

# %% 1.2 wrong: zero months [zero_months]
reported = {"informants": None, "groups": None, "months": 0, "aims": 2, "measures": 4}

# %% 1.2 wrong: zero wherever nothing stands [zero]
reported = {"informants": 0, "groups": 0, "months": 0, "aims": 2, "measures": 4}

# %% 1.2 wrong: the police are a group [police_as_group]
reported = {"informants": None, "groups": 1, "months": None, "aims": 2, "measures": 4}

# %% 1.2 wrong: police and women [two_groups]
reported = {"informants": None, "groups": 2, "months": None, "aims": 2, "measures": 4}

# %% 1.2 wrong: one informant at least [one_informant]
reported = {"informants": 1, "groups": None, "months": None, "aims": 2, "measures": 4}

# %% 1.2 wrong: two informants, for interviews is a plural [two_informants]
reported = {"informants": 2, "groups": None, "months": None, "aims": 2, "measures": 4}

# %% 1.2 wrong: a year [year]
reported = {"informants": None, "groups": None, "months": 12, "aims": 2, "measures": 4}

# %% 1.2 wrong: the results are aims [results_as_aims]
reported = {"informants": None, "groups": None, "months": None, "aims": 3, "measures": 4}

# %% 1.2 wrong: one aim [one_aim]
reported = {"informants": None, "groups": None, "months": None, "aims": 1, "measures": 4}

# %% 1.2 wrong: one unit, one measure [one_measure]
reported = {"informants": None, "groups": None, "months": None, "aims": 2, "measures": 1}

# %% 1.2 wrong: three measures
reported = {"informants": None, "groups": None, "months": None, "aims": 2, "measures": 3}

# %% 1.2 wrong: sixteen informants, one a unit
reported = {"informants": 16, "groups": None, "months": None, "aims": 2, "measures": 4}

# %% 1.2 wrong: a dash
reported = {"informants": "-", "groups": "-", "months": "-", "aims": 2, "measures": 4}

# %% 1.2 wrong: none without a capital
reported = {"informants": none, "groups": none, "months": none, "aims": 2, "measures": 4}

# %% 1.2 wrong: numbers in words
reported = {"informants": None, "groups": None, "months": None, "aims": "two", "measures": "four"}

# %% 1.2 wrong: the names of the measures
reported = {"informants": None, "groups": None, "months": None, "aims": 2, "measures": ["pre-emptive", "preventive", "repressive", "curative"]}

# %% 1.2 wrong: dots instead of None
reported = {"informants": ..., "groups": ..., "months": ..., "aims": 2, "measures": 4}

# %% 1.2 wrong: None for everything
reported = None

# %% 1.2 wrong: a list
reported = [None, None, None, 2, 4]

# %% 1.2 wrong: a name mistyped
reported = {"informant": None, "groups": None, "months": None, "aim": 2, "measures": 4}

# %% 1.2 wrong: forgot to fill it in
pass

# %% 1.3 right: one word each
double = {"units": ["u13", "u14"], "en": "divorce", "id": "perceraian"}

# %% 1.3 right: the words around it
double = {"units": ["u14", "u13"], "en": "loss of family support after divorce", "id": "setelah perceraian"}

# %% 1.3 right: the other unit's words
double = {"units": {"u13", "u14"}, "en": "together with divorce", "id": "serta perceraian"}

# %% 1.3 right: a tuple, capitals
double = {"units": ("U13", "U14"), "en": "Divorce", "id": "PERCERAIAN"}

# %% 1.3 right: one text for the units
double = {"units": "u13, u14", "en": "divorce", "id": "perceraian"}

# %% 1.3 right: with a mark and spaces
double = {"units": ["u13", "u14"], "en": " after divorce. ", "id": "perceraian yang menjadikannya korban keadaan."}

# %% 1.3 right: found by program
found = units[units["text_en"].str.contains("divorce")]["unit"]
double = {"units": found, "en": "divorce", "id": "perceraian"}

# %% 1.3 wrong: the overview too [overview]
double = {"units": ["u12", "u13", "u14"], "en": "divorce", "id": "perceraian"}

# %% 1.3 wrong: one unit twice [same_unit]
double = {"units": ["u13", "u13"], "en": "divorce", "id": "perceraian"}

# %% 1.3 wrong: only the external one [same_unit_external]
double = {"units": ["u14"], "en": "divorce", "id": "perceraian"}

# %% 1.3 wrong: no unit [neither]
double = {"units": [], "en": "divorce", "id": "perceraian"}

# %% 1.3 wrong: income [income]
double = {"units": ["u13", "u14"], "en": "too little income", "id": "perceraian"}

# %% 1.3 wrong: income in Indonesian [income_id]
double = {"units": ["u13", "u14"], "en": "divorce", "id": "penghasilan yang kurang"}

# %% 1.3 wrong: the household [household]
double = {"units": ["u13", "u14"], "en": "an unsteady household", "id": "perceraian"}

# %% 1.3 wrong: the household in Indonesian [household_id]
double = {"units": ["u13", "u14"], "en": "divorce", "id": "rumah tangga yang goyah"}

# %% 1.3 wrong: the family [family]
double = {"units": ["u13", "u14"], "en": "the loss of family support", "id": "perceraian"}

# %% 1.3 wrong: the family in Indonesian [family_id]
double = {"units": ["u13", "u14"], "en": "divorce", "id": "hilangnya sandaran keluarga"}

# %% 1.3 wrong: household and family are one [household]
double = {"units": ["u13", "u14"], "en": "an unsteady household", "id": "hilangnya sandaran keluarga"}

# %% 1.3 wrong: both words in one language
double = {"units": ["u13", "u14"], "en": "divorce", "id": "divorce"}

# %% 1.3 wrong: the languages change places
double = {"units": ["u13", "u14"], "en": "perceraian", "id": "divorce"}

# %% 1.3 wrong: another word for it
double = {"units": ["u13", "u14"], "en": "divorced", "id": "cerai"}

# %% 1.3 wrong: the whole sentence
double = {"units": ["u13", "u14"], "en": "the company she keeps, and the loss of family support after divorce", "id": "perceraian"}

# %% 1.3 wrong: the next units [same_unit_external]
double = {"units": ["u14", "u15"], "en": "divorce", "id": "perceraian"}

# %% 1.3 wrong: numbers for units
double = {"units": [13, 14], "en": "divorce", "id": "perceraian"}

# %% 1.3 wrong: a quotation left open
double = {"units": ["u13", "u14"], "en": "divorce", "id": ...}

# %% 1.3 wrong: victims
double = {"units": ["u13", "u14"], "en": "a victim of circumstances", "id": "korban keadaan"}

# %% 1.3 wrong: a list
double = ["u13", "u14", "divorce", "perceraian"]

# %% 1.3 wrong: words without quotation marks
double = {"units": ["u13", "u14"], "en": divorce, "id": perceraian}

# %% 1.3 wrong: the dots are still there
double = {"units": [..., ...], "en": ..., "id": ...}

# %% 1.4 start
norm, field, other = "normative", "sociological_juridical", "not_by_interviews"
good = dict(zip([f"q{n:02}" for n in range(1, 11)], [norm, field, other, norm, field, other, field, norm, other, field]))

# %% 1.4 right: typed out
needs = {
    "q01": "normative", "q02": "sociological_juridical", "q03": "not_by_interviews", "q04": "normative", "q05": "sociological_juridical",
    "q06": "not_by_interviews", "q07": "sociological_juridical", "q08": "normative", "q09": "not_by_interviews", "q10": "sociological_juridical",
}

# %% 1.4 right: the double question by its first half
needs = good | {"q10": norm}

# %% 1.4 right: hyphens for underlines
needs = {question: kind.replace("_", "-") for question, kind in good.items()}

# %% 1.4 right: capitals and spaces
needs = {question.upper(): kind.replace("_", " ").title() for question, kind in good.items()}

# %% 1.4 right: a column
needs = pd.Series(good)

# %% 1.4 right: one slip is free
needs = good | {"q07": norm}

# %% 1.4 right: filled in a loop
needs = {}
for question in load("research_questions")["question"]:
    needs[question] = norm if question in ("q01", "q04", "q08") else other if question in ("q03", "q06", "q09") else field

# %% 1.4 right: a table
needs = pd.DataFrame({"question": list(good), "needs": list(good.values())})

# %% 1.4 wrong: interviews answer everything [all_field]
needs = dict.fromkeys(good, field)

# %% 1.4 wrong: the law answers everything [practice_as_norm]
needs = dict.fromkeys(good, norm)

# %% 1.4 wrong: nothing can be answered by interviews [story_as_statistic]
needs = dict.fromkeys(good, other)

# %% 1.4 wrong: people can be counted by asking [count_by_interview]
needs = good | {"q03": field, "q02": norm}

# %% 1.4 wrong: people and shares can be counted by asking [count_by_interview]
needs = good | {"q03": field, "q09": field}

# %% 1.4 wrong: whether patrols worked can be asked [effect_by_interview]
needs = good | {"q06": field, "q08": other}

# %% 1.4 wrong: a share can be asked [share_by_interview]
needs = good | {"q09": field, "q01": other}

# %% 1.4 wrong: a provision is found in the field [provision_in_field]
needs = good | {"q01": field, "q04": other}

# %% 1.4 wrong: a meaning is found in the field [meaning_in_field]
needs = good | {"q08": field, "q04": other}

# %% 1.4 wrong: what officers do stands in the law [practice_as_norm]
needs = good | {"q05": norm, "q04": other}

# %% 1.4 wrong: what owners understand stands in the law [duty_as_norm]
needs = good | {"q07": norm, "q04": other}

# %% 1.4 wrong: a story is a statistic [story_as_statistic]
needs = good | {"q02": other, "q04": other}

# %% 1.4 wrong: whether patrols worked stands in the law [effect_by_norm]
needs = good | {"q06": norm, "q04": other}

# %% 1.4 wrong: the officers and the owners follow the law [practice_as_norm]
needs = good | {"q05": norm, "q07": norm}

# %% 1.4 wrong: field and other change places [count_by_interview]
needs = {question: {field: other, other: field, norm: norm}[kind] for question, kind in good.items()}

# %% 1.4 wrong: his own words
needs = good | {"q02": "interviews", "q05": "interviews", "q07": "interviews"}

# %% 1.4 wrong: half of it
needs = {question: kind for question, kind in good.items() if question < "q06"}

# %% 1.4 wrong: in Indonesian
needs = {question: {norm: "normatif", field: "yuridis sosiologis", other: "bukan wawancara"}[kind] for question, kind in good.items()}

# %% 1.4 wrong: a list
needs = list(good.values())

# %% 1.4 wrong: the dots are still there
needs = dict.fromkeys(good, ...)

# %% 1.4 wrong: names that nobody made
needs = {"q01": normative, "q02": sociological_juridical}

# %% 1.5 start
steps = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]

# %% 1.5 right: as the course goes
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]

# %% 1.5 right: the codebook from theory, before the field
plan = ["norms", "codebook", "ethics", "interview", "transcribe", "code", "agreement", "negative_cases", "conclude"]

# %% 1.5 right: clearance first
plan = ["ethics", "norms", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]

# %% 1.5 right: two coders agree before all is coded
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "agreement", "code", "negative_cases", "conclude"]

# %% 1.5 right: negative cases before the comparison
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "negative_cases", "agreement", "conclude"]

# %% 1.5 right: a tuple
plan = tuple(steps)

# %% 1.5 right: a column
plan = pd.Series(steps)

# %% 1.5 right: one text
plan = "norms, ethics, interview, transcribe, codebook, code, agreement, negative cases, conclude"

# %% 1.5 right: sorted by places
place = {step: number for number, step in enumerate(steps)}
plan = sorted(load("method_steps")["step"], key=place.get)

# %% 1.5 wrong: as listed [as_listed]
plan = load("method_steps")["step"].tolist()

# %% 1.5 wrong: the alphabet [norms_late]
plan = sorted(steps)

# %% 1.5 wrong: backwards [as_listed]
plan = steps[::-1]

# %% 1.5 wrong: interviews before clearance [interview_before_ethics]
plan = ["norms", "interview", "ethics", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]

# %% 1.5 wrong: the norms after the interviews [norms_late]
plan = ["ethics", "interview", "norms", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude"]

# %% 1.5 wrong: the norms last but one [norms_late]
plan = ["ethics", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "norms", "conclude"]

# %% 1.5 wrong: the conclusion before the negative cases [conclusion_too_early]
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "conclude", "negative_cases"]

# %% 1.5 wrong: the codebook after the coding [codebook_after_coding]
plan = ["norms", "ethics", "interview", "transcribe", "code", "codebook", "agreement", "negative_cases", "conclude"]

# %% 1.5 wrong: agreement at the very end [agreement_last]
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "negative_cases", "conclude", "agreement"]

# %% 1.5 wrong: coded from memory [code_from_memory]
plan = ["norms", "ethics", "interview", "codebook", "code", "transcribe", "agreement", "negative_cases", "conclude"]

# %% 1.5 wrong: transcribed before it is said [transcript_before_talk]
plan = ["norms", "ethics", "transcribe", "interview", "codebook", "code", "agreement", "negative_cases", "conclude"]

# %% 1.5 wrong: negative cases before the coding [cases_before_pattern]
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "negative_cases", "code", "agreement", "conclude"]

# %% 1.5 wrong: agreement before the codebook [agreement_without_rules]
plan = ["norms", "ethics", "interview", "transcribe", "agreement", "codebook", "code", "negative_cases", "conclude"]

# %% 1.5 wrong: one step forgotten
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "conclude"]

# %% 1.5 wrong: one step twice
plan = ["norms", "ethics", "interview", "transcribe", "codebook", "code", "agreement", "negative_cases", "conclude", "norms"]

# %% 1.5 wrong: a set
plan = set(steps)

# %% 1.5 wrong: the first and the last
plan = ["norms", ..., ..., ..., ..., ..., ..., ..., "conclude"]

# %% 1.5 wrong: numbers
plan = [5, 8, 3, 9, 1, 6, 4, 7, 2]

# %% 1.5 wrong: the sentences for the names
plan = ["Find the norms in force", "Obtain ethical clearance", "Interview", "Transcribe", "Write the codebook", "Code", "Compare two coders", "Negative cases", "Conclude"]

# %% 1.5 wrong: the table
plan = load("method_steps")

# %% 1.6 start
yes, no = "reported", "not_reported"
good = {"approach": yes, "informants": no, "place": yes, "period": no, "data_kinds": yes, "sampling": no,
        "voices": no, "aims": yes, "aim_for_every_result": no, "consent": no, "analysis_steps": no, "checking": no}

# %% 1.6 right: typed out
audit = {
    "approach": "reported", "informants": "not_reported", "place": "reported", "period": "not_reported",
    "data_kinds": "reported", "sampling": "not_reported", "voices": "not_reported", "aims": "reported",
    "aim_for_every_result": "not_reported", "consent": "not_reported", "analysis_steps": "not_reported", "checking": "not_reported",
}

# %% 1.6 right: by the four that are there
audit = {item: yes if item in ("approach", "place", "data_kinds", "aims") else no for item in load("reporting_items")["item"]}

# %% 1.6 right: spaces for underlines
audit = {item.replace("_", " "): word.replace("_", " ") for item, word in good.items()}

# %% 1.6 right: a column
audit = pd.Series(good)

# %% 1.6 right: one slip is free
audit = good | {"analysis_steps": yes}

# %% 1.6 right: a table
audit = load("reporting_items")[["item"]].assign(word=lambda table: table["item"].map(good))

# %% 1.6 right: everything missing at first
audit = dict.fromkeys(good, no)
for item in ["approach", "place", "data_kinds", "aims"]:
    audit[item] = yes

# %% 1.6 wrong: nothing is reported [nothing_reported]
audit = dict.fromkeys(good, no)

# %% 1.6 wrong: everything is reported [everything_reported]
audit = dict.fromkeys(good, yes)

# %% 1.6 wrong: the other way round [nothing_reported]
audit = {item: no if word == yes else yes for item, word in good.items()}

# %% 1.6 wrong: interviews say how people were selected [interview_as_sampling]
audit = good | {"sampling": yes, "checking": yes}

# %% 1.6 wrong: descriptive is a step of analysis [label_as_steps]
audit = good | {"analysis_steps": yes, "checking": yes}

# %% 1.6 wrong: the place tells the period [place_as_period]
audit = good | {"period": yes, "checking": yes}

# %% 1.6 wrong: the police speak [police_as_voices]
audit = good | {"voices": yes, "checking": yes}

# %% 1.6 wrong: two aims are enough for three results [two_aims_suffice]
audit = good | {"aim_for_every_result": yes, "checking": yes}

# %% 1.6 wrong: whoever is interviewed has consented [consent_implied]
audit = good | {"consent": yes, "checking": yes}

# %% 1.6 wrong: interviews imply a number [number_implied]
audit = good | {"informants": yes, "checking": yes}

# %% 1.6 wrong: a label is no approach [label_refused]
audit = good | {"approach": no, "checking": yes}

# %% 1.6 wrong: an analysis is a check [checking_implied]
audit = good | {"checking": yes, "consent": ...}

# %% 1.6 wrong: a fictional place is none [place_refused]
audit = good | {"place": no, "checking": yes}

# %% 1.6 wrong: what it sets out to do is no aim [aims_refused]
audit = good | {"aims": no, "checking": yes}

# %% 1.6 wrong: kinds without a number [data_refused]
audit = good | {"data_kinds": no, "checking": yes}

# %% 1.6 wrong: two generous readings [interview_as_sampling]
audit = good | {"sampling": yes, "voices": yes}

# %% 1.6 wrong: two strict readings [place_refused]
audit = good | {"place": no, "aims": no}

# %% 1.6 wrong: yes and no
audit = {item: "yes" if word == yes else "no" for item, word in good.items()}

# %% 1.6 wrong: True and False
audit = {item: word == yes for item, word in good.items()}

# %% 1.6 wrong: not done
audit = {item: "not_done" if word == no else word for item, word in good.items()}

# %% 1.6 wrong: only what is reported
audit = {item: word for item, word in good.items() if word == yes}

# %% 1.6 wrong: a set of what is reported
audit = {"approach", "place", "data_kinds", "aims"}

# %% 1.6 wrong: the dots are still there
audit = dict.fromkeys(good, ...)

# %% 1.6 wrong: a crash
audit = good | {"place": repoted}

# %% 1.7 right: as in the worked example
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count(word.lower())

# %% 1.7 right: a regular expression
import re
def count_term(text, word):
    return len(re.findall(rf"\b{re.escape(word.lower())}\b", text.lower()))

# %% 1.7 right: a loop over the words
def count_term(text, word):
    number = 0
    for piece in text.split():
        for part in piece.replace(",", " ").replace("(", " ").replace(")", " ").replace(";", " ").replace(":", " ").replace(".", " ").split():
            if part.lower() == word.lower():
                number += 1
    return number

# %% 1.7 right: only letters and digits stay
def count_term(text, word):
    kept = "".join(letter if letter.isalnum() or letter == "-" else " " for letter in text)
    return sum(part.casefold() == word.casefold() for part in kept.split())

# %% 1.7 right: translate
def count_term(text, word):
    table = str.maketrans(".,;:()", "      ")
    return text.translate(table).upper().split().count(word.upper())

# %% 1.7 right: with pandas
def count_term(text, word):
    words = pd.Series(re.split(r"[\s.,;:()]+", text.lower()))
    return (words == word.lower()).sum()
import re

# %% 1.7 right: a Counter
from collections import Counter
def count_term(text, word):
    for mark in ".,;:()!?":
        text = text.replace(mark, " ")
    return Counter(text.lower().split())[word.lower()]

# %% 1.7 right: a lambda
import re
count_term = lambda text, word: re.findall(r"[\w-]+", text.lower()).count(word.lower())

# %% 1.7 wrong: counts letters in a row [plain_count]
def count_term(text, word):
    return text.count(word)

# %% 1.7 wrong: letters in a row, without capitals [substring]
def count_term(text, word):
    return text.lower().count(word.lower())

# %% 1.7 wrong: splits and counts, nothing else [only_split]
def count_term(text, word):
    return text.split().count(word)

# %% 1.7 wrong: capitals matter [case_sensitive]
def count_term(text, word):
    for mark in ".,;:()":
        text = text.replace(mark, " ")
    return text.split().count(word)

# %% 1.7 wrong: the word keeps its capitals [word_as_asked]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count(word)

# %% 1.7 wrong: marks stay [marks_kept]
def count_term(text, word):
    return text.lower().split().count(word.lower())

# %% 1.7 wrong: marks vanish and words grow together [marks_deleted]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, "")
    return small.split().count(word.lower())

# %% 1.7 wrong: the sentence of the example [sentence_kept]
def count_term(text, word):
    small = sentence.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count(word.lower())

# %% 1.7 wrong: psk for word [word_kept]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count("psk")

# %% 1.7 wrong: word in quotation marks [word_in_quotes]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count("word")

# %% 1.7 wrong: return inside the loop [return_in_loop]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
        return small.split().count(word.lower())

# %% 1.7 wrong: whether, not how often [only_once]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return int(word.lower() in small.split())

# %% 1.7 wrong: True or False
def count_term(text, word):
    return word.lower() in text.lower()

# %% 1.7 wrong: the result of the example [example_kept]
def count_term(text, word):
    return 1

# %% 1.7 wrong: text in the loop is never kept [marks_kept]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small.replace(mark, " ")
    return small.split().count(word.lower())

# %% 1.7 wrong: starts from the text anew at each mark [marks_kept]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        cleaned = small.replace(mark, " ")
    return cleaned.split().count(word.lower())

# %% 1.7 wrong: the comma is forgotten [comma_kept]
def count_term(text, word):
    small = text.lower()
    for mark in ".;:()":
        small = small.replace(mark, " ")
    return small.split().count(word.lower())

# %% 1.7 wrong: brackets are forgotten [brackets_kept]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:":
        small = small.replace(mark, " ")
    return small.split().count(word.lower())

# %% 1.7 wrong: prints
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    print(small.split().count(word.lower()))

# %% 1.7 wrong: no return
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    small.split().count(word.lower())

# %% 1.7 wrong: the words instead of their number
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return [piece for piece in small.split() if piece == word.lower()]

# %% 1.7 wrong: all words
def count_term(text, word):
    return len(text.split())

# %% 1.7 wrong: begins with the word
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return sum(piece.startswith(word.lower()) for piece in small.split())

# %% 1.7 wrong: between spaces [between_spaces]
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.count(" " + word.lower() + " ")

# %% 1.7 wrong: the number, not the function
def count_term(text, word):
    small = text.lower()
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count(word.lower())
count_term = count_term(sentence, "PSK")

# %% 1.7 wrong: brackets forgotten after lower
def count_term(text, word):
    small = text.lower
    return small.split().count(word.lower())

# %% 1.7 wrong: the starter
def count_term(text, word):
    """How often `word` stands in `text` as a whole word, in any case."""
    ...

# %% 1.7 wrong: a blank is left
def count_term(text, word):
    small = ...
    for mark in ".,;:()":
        small = small.replace(mark, " ")
    return small.split().count(word.lower())

# %% 1.7 wrong: the function of the cell before
count_term = count_place

# %% 1.7 wrong: never comes back
def count_term(text, word):
    number = 0
    while word in text:
        number += 1
    return number

# %% 1.8 start
good = {
    "used_by": {"PSK": "press_police", "pekerja seks": "OPSI", "pedila": "Komnas Perempuan", "pelacur": "everyday_speech"},
    "agency": {"PSK": "worker", "pekerja seks": "worker", "pedila": "victim", "pelacur": "wrongdoer"},
    "in_code": {"PSK": "no", "pekerja seks": "no", "pedila": "no", "pelacur": "yes"},
}

def changed(row, **words):
    return good | {row: good[row] | {word.replace("_", " "): value for word, value in words.items()}}

# %% 1.8 right: typed out
terms = {
    "used_by": {"PSK": "press_police", "pekerja seks": "OPSI", "pedila": "Komnas Perempuan", "pelacur": "everyday_speech"},
    "agency": {"PSK": "worker", "pekerja seks": "worker", "pedila": "victim", "pelacur": "wrongdoer"},
    "in_code": {"PSK": "no", "pekerja seks": "no", "pedila": "no", "pelacur": "yes"},
}

# %% 1.8 right: PSK blames
terms = changed("agency", PSK="wrongdoer")

# %% 1.8 right: the noun of pedila stands in the Code
terms = changed("in_code", pedila="yes")

# %% 1.8 right: True and False for yes and no
terms = good | {"in_code": {"PSK": False, "pekerja seks": False, "pedila": False, "pelacur": True}}

# %% 1.8 right: columns
terms = {row: pd.Series(words) for row, words in good.items()}

# %% 1.8 right: small letters and spaces
terms = good | {"used_by": {"psk": "press police", "pekerja_seks": "opsi", "pedila": "komnas perempuan", "pelacur": "everyday speech"}}

# %% 1.8 right: a table
terms = pd.DataFrame(good)

# %% 1.8 wrong: all words mean work [synonyms_worker]
terms = changed("agency", pedila="worker", pelacur="worker")

# %% 1.8 wrong: all words mean a victim [synonyms_victim]
terms = changed("agency", PSK="victim", pekerja_seks="victim", pelacur="victim")

# %% 1.8 wrong: all words blame [synonyms_wrongdoer]
terms = changed("agency", pekerja_seks="wrongdoer", pedila="wrongdoer")

# %% 1.8 wrong: PSK is a victim [psk_as_victim]
terms = changed("agency", PSK="victim")

# %% 1.8 wrong: the sex worker is a victim [worker_as_victim]
terms = changed("agency", pekerja_seks="victim")

# %% 1.8 wrong: the prostituted woman works [pedila_as_worker]
terms = changed("agency", pedila="worker")

# %% 1.8 wrong: pelacur is a worker [pelacur_as_worker]
terms = changed("agency", pelacur="worker")

# %% 1.8 wrong: pelacur is a victim [pelacur_as_victim]
terms = changed("agency", pelacur="victim")

# %% 1.8 wrong: the Commission says sex worker [komnas_says_worker]
terms = changed("used_by", pekerja_seks="Komnas Perempuan")

# %% 1.8 wrong: the Commission and OPSI change places [komnas_says_worker]
terms = changed("used_by", pekerja_seks="Komnas Perempuan", pedila="OPSI")

# %% 1.8 wrong: OPSI says PSK [opsi_says_psk]
terms = changed("used_by", PSK="OPSI")

# %% 1.8 wrong: OPSI says pedila [opsi_says_pedila]
terms = changed("used_by", pedila="OPSI")

# %% 1.8 wrong: the Code says PSK [code_says_psk]
terms = changed("in_code", PSK="yes")

# %% 1.8 wrong: the Code says sex worker [code_says_worker]
terms = changed("in_code", pekerja_seks="yes")

# %% 1.8 wrong: the Code has none of them [code_is_silent]
terms = changed("in_code", pelacur="no")

# %% 1.8 wrong: the Code calls her pelacur [code_names_her]
terms = changed("used_by", pelacur="criminal_code")

# %% 1.8 wrong: the Code has them all [code_says_psk]
terms = changed("in_code", PSK="yes", pekerja_seks="yes", pedila="yes")

# %% 1.8 wrong: pedila blames
terms = changed("agency", pedila="wrongdoer")

# %% 1.8 wrong: the police in two words
terms = changed("used_by", PSK="police")

# %% 1.8 wrong: one row forgotten
terms = {row: words for row, words in good.items() if row != "in_code"}

# %% 1.8 wrong: one cell left open
terms = changed("agency", pedila=...)

# %% 1.8 wrong: word by word instead of row by row
terms = {word: {row: good[row][word] for row in good} for word in good["agency"]}

# %% 1.8 wrong: only the first row
terms = good["used_by"]

# %% 1.8 wrong: a list a row
terms = {row: list(words.values()) for row, words in good.items()}

# %% 1.8 wrong: the dots are still there
terms = {row: dict.fromkeys(words, ...) for row, words in good.items()}

# %% 1.8 wrong: forgot to fill it in
pass
