"""Answers to lesson 11 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 11.0 right: in quotation marks
guesses = {"same": "yes", "actionable": "no", "two": "yes"}

# %% 11.0 right: capitals
guesses = {"same": "No", "actionable": "YES", "two": "no"}

# %% 11.0 right: dict() with keywords
guesses = dict(same="no", actionable="yes", two="no")

# %% 11.0 right: a Series
guesses = pd.Series({"same": "no", "actionable": "no", "two": "no"})

# %% 11.0 wrong: one guess left open
guesses = {"same": "yes", "actionable": ..., "two": "no"}

# %% 11.0 wrong: maybe
guesses = {"same": "maybe", "actionable": "no", "two": "no"}

# %% 11.0 wrong: a list without names
guesses = ["yes", "no", "no"]

# %% 11.0 wrong: a name mistyped
guesses = {"same": "yes", "actionabel": "no", "two": "no"}

# %% 11.0 wrong: one word for all three
guesses = "no"

# %% 11.0 wrong: None
guesses = None

# %% 11.0 wrong: quotation marks forgotten
guesses = {"same": yes, "actionable": no, "two": no}

# %% 11.1 start
read = {
    "p01": "STRUCTURE", "p02": "CULTURE", "p03": "SUBSTANCE", "p04": "SUBSTANCE", "p05": "STRUCTURE", "p06": "CULTURE", "p07": "STRUCTURE", "p08": "SUBSTANCE",
    "p09": "CULTURE", "p10": "CULTURE", "p11": "CULTURE", "p12": "STRUCTURE", "p13": "SUBSTANCE", "p14": "STRUCTURE", "p15": "SUBSTANCE", "p16": "STRUCTURE",
}

# %% 11.1 right: a dict, filled in
obstacle = {
    "p01": "STRUCTURE", "p02": "CULTURE", "p03": "SUBSTANCE", "p04": "SUBSTANCE", "p05": "STRUCTURE", "p06": "CULTURE", "p07": "STRUCTURE", "p08": "SUBSTANCE",
    "p09": "CULTURE", "p10": "CULTURE", "p11": "CULTURE", "p12": "STRUCTURE", "p13": "SUBSTANCE", "p14": "STRUCTURE", "p15": "SUBSTANCE", "p16": "STRUCTURE",
}

# %% 11.1 right: the lunch is the habit of the station
obstacle = read | {"p14": "CULTURE"}

# %% 11.1 right: lower case
obstacle = {passage: word.lower() for passage, word in read.items()}

# %% 11.1 right: names of the three given once, then used
S, N, C = "STRUCTURE", "SUBSTANCE", "CULTURE"
obstacle = dict(p01=S, p02=C, p03=N, p04=N, p05=S, p06=C, p07=S, p08=N, p09=C, p10=C, p11=C, p12=S, p13=N, p14=C, p15=N, p16=S)

# %% 11.1 right: built from three lists
obstacle = {}
for passage in ["p01", "p05", "p07", "p12", "p14", "p16"]:
    obstacle[passage] = "STRUCTURE"
for passage in ["p03", "p04", "p08", "p13", "p15"]:
    obstacle[passage] = "SUBSTANCE"
for passage in ["p02", "p06", "p09", "p10", "p11"]:
    obstacle[passage] = "CULTURE"

# %% 11.1 right: a Series, from the end to the beginning
obstacle = pd.Series(read).iloc[::-1]

# %% 11.1 right: two columns of the table
obstacle = load("obstacle_passages")[["passage"]].assign(code=lambda table: table["passage"].map(read))

# %% 11.1 right: each word in a list of its own
obstacle = {passage: [word] for passage, word in read.items()}

# %% 11.1 wrong: nothing filled in
obstacle = {"p%02d" % number: ... for number in range(1, 17)}

# %% 11.1 wrong: half of it, then the bell
obstacle = {passage: word for passage, word in read.items() if passage < "p09"}

# %% 11.1 wrong: all is structure
obstacle = dict.fromkeys(read, "STRUCTURE")

# %% 11.1 wrong: all is culture
obstacle = {passage: "CULTURE" for passage in read}

# %% 11.1 wrong: first letters
obstacle = {passage: word[:1] for passage, word in read.items()}

# %% 11.1 wrong: a list of words in order
obstacle = list(read.values())

# %% 11.1 wrong: the words turned into keys
obstacle = {"STRUCTURE": ["p01", "p05", "p07", "p12", "p14", "p16"], "SUBSTANCE": ["p03", "p04", "p08", "p13", "p15"], "CULTURE": ["p02", "p06", "p09", "p10", "p11"]}

# %% 11.1 wrong: what the clerk lacks is a rule
obstacle = read | {"p05": "SUBSTANCE", "p07": "SUBSTANCE", "p16": "SUBSTANCE"}

# %% 11.1 wrong: a vague text blamed on whoever reads it
obstacle = read | {"p08": "STRUCTURE", "p13": "STRUCTURE", "p04": "STRUCTURE"}

# %% 11.1 wrong: quotation marks forgotten
obstacle = {"p01": STRUCTURE, "p02": CULTURE}

# %% 11.1 wrong: None
obstacle = None

# %% 11.1 wrong: the function that prints, not its words
obstacle = print(read)

# %% 11.1 wrong: the whole table
obstacle = load("obstacle_passages")

# %% 11.1 wrong: a joke told by somebody in office [joke_is_structure]
obstacle = read | {"p02": "STRUCTURE"}

# %% 11.1 wrong: the telephone of an office [officers_are_structure]
obstacle = read | {"p09": "STRUCTURE"}

# %% 11.1 wrong: they do not want to pay for children [money_is_culture]
obstacle = read | {"p01": "CULTURE"}

# %% 11.1 wrong: no line is like no article [no_line_is_law]
obstacle = read | {"p12": "SUBSTANCE"}

# %% 11.1 wrong: no buyer, so something in the system is missing [no_article_is_structure]
obstacle = read | {"p03": "STRUCTURE"}

# %% 11.1 wrong: the officer's book is part of the office [gap_is_structure]
obstacle = read | {"p04": "STRUCTURE"}

# %% 11.1 wrong: guidance is what an office does [vague_is_structure]
obstacle = read | {"p13": "STRUCTURE"}

# %% 11.1 wrong: two offices that do not like each other [letters_are_culture]
obstacle = read | {"p16": "CULTURE"}

# %% 11.1 wrong: no witness, no case [witness_is_structure]
obstacle = read | {"p10": "STRUCTURE"}

# %% 11.1 wrong: prosecutors are an institution [prosecutors_are_structure]
obstacle = read | {"p08": "STRUCTURE"}

# %% 11.1 wrong: nobody takes complaints [no_complaint_is_structure]
obstacle = read | {"p15": "STRUCTURE"}

# %% 11.1 wrong: it is about rent and income [needs_are_structure]
obstacle = read | {"p06": "STRUCTURE"}

# %% 11.2 start
pieces = {"law": {"buyer", "public"}, "enforcers": {"desks", "laughter"}, "facilities": {"laboratory", "car"}, "society": {"witness"}}

# %% 11.2 right: sets, filled in
five = {"law": {"buyer", "public"}, "enforcers": {"desks", "laughter"}, "facilities": {"laboratory", "car"}, "society": {"witness"}}

# %% 11.2 right: laughter is society in uniform
five = {"law": {"buyer", "public"}, "enforcers": {"desks"}, "facilities": {"laboratory", "car"}, "society": {"witness", "laughter"}}

# %% 11.2 right: lists
five = {factor: sorted(names) for factor, names in pieces.items()}

# %% 11.2 right: texts with commas
five = {"law": "buyer, public", "enforcers": "desks, laughter", "facilities": "laboratory, car", "society": "witness"}

# %% 11.2 right: dict() and tuples
five = dict(society=("witness",), facilities=("car", "laboratory"), enforcers=("laughter", "desks"), law=("public", "buyer"))

# %% 11.2 right: a Series of sets, capitals
five = pd.Series({factor: {name.title() for name in names} for factor, names in pieces.items()})

# %% 11.2 right: built from a dict the other way round
home = {"buyer": "law", "public": "law", "laboratory": "facilities", "car": "facilities", "desks": "enforcers", "witness": "society", "laughter": "enforcers"}
five = {factor: [piece for piece in home if home[piece] == factor] for factor in ["law", "enforcers", "facilities", "society"]}

# %% 11.2 wrong: nothing filled in
five = {"law": {...}, "enforcers": {...}, "facilities": {...}, "society": {...}}

# %% 11.2 wrong: the other way round
five = {"buyer": "law", "public": "law", "laboratory": "facilities", "car": "facilities", "desks": "enforcers", "witness": "society", "laughter": "enforcers"}

# %% 11.2 wrong: one set forgotten
five = {"law": {"buyer", "public"}, "enforcers": {"desks", "laughter"}, "facilities": {"laboratory", "car"}}

# %% 11.2 wrong: the public is society [public_is_society]
five = pieces | {"law": {"buyer"}, "society": {"witness", "public"}}

# %% 11.2 wrong: the buyer is society [buyer_is_society]
five = pieces | {"law": {"public"}, "society": {"witness", "buyer"}}

# %% 11.2 wrong: everything everywhere
everything = {"buyer", "public", "laboratory", "car", "desks", "witness", "laughter"}
five = {"law": everything, "enforcers": everything, "facilities": everything, "society": everything}

# %% 11.2 wrong: empty sets
five = {"law": set(), "enforcers": set(), "facilities": set(), "society": set()}

# %% 11.2 wrong: the laboratory belongs to those who enforce [laboratory_is_enforcers]
five = pieces | {"enforcers": {"desks", "laughter", "laboratory"}, "facilities": {"car"}}

# %% 11.2 wrong: the witness has no law to make him come
five = pieces | {"law": {"buyer", "public", "witness"}, "society": set()}

# %% 11.2 wrong: piece left over
five = pieces | {"enforcers": {"laughter"}}

# %% 11.2 wrong: Friedman's words as keys
five = {"SUBSTANCE": {"buyer", "public"}, "STRUCTURE": {"desks", "laboratory", "car"}, "CULTURE": {"witness", "laughter"}}

# %% 11.2 wrong: quotation marks forgotten
five = {"law": {buyer, public}}

# %% 11.2 wrong: None
five = None

# %% 11.2 wrong: one set
five = {"buyer", "public"}

# %% 11.2 wrong: structure moved whole to the enforcers [one_to_one]
five = {"law": {"buyer", "public"}, "enforcers": {"desks", "laughter", "laboratory", "car"}, "facilities": set(), "society": {"witness"}}

# %% 11.2 wrong: the car is driven by an officer [car_is_enforcers]
five = pieces | {"enforcers": ["desks", "laughter", "car"], "facilities": ["laboratory"]}

# %% 11.2 wrong: the queue comes from a rule [tools_are_law]
five = pieces | {"law": {"buyer", "public", "laboratory"}, "facilities": {"car"}}

# %% 11.2 wrong: neighbours who must help enforce [neighbours_enforce]
five = pieces | {"enforcers": {"desks", "laughter", "witness"}, "society": set()}

# %% 11.2 wrong: letters need a legal basis [desks_are_law]
five = pieces | {"law": {"buyer", "public", "desks"}, "enforcers": {"laughter"}}

# %% 11.2 wrong: enforcers read the text [text_is_enforcers]
five = pieces | {"law": {"buyer"}, "enforcers": {"desks", "laughter", "public"}}

# %% 11.3 start
looked_up = {"c1": "true", "c2": "false", "c3": "true", "c4": "true", "c5": "false", "c6": "disputed", "c7": "disputed", "c8": "false"}

# %% 11.3 right: filled in
truth = {"c1": "true", "c2": "false", "c3": "true", "c4": "true", "c5": "false", "c6": "disputed", "c7": "disputed", "c8": "false"}

# %% 11.3 right: True and False of Python
truth = {"c1": True, "c2": False, "c3": True, "c4": True, "c5": False, "c6": "disputed", "c7": "disputed", "c8": False}

# %% 11.3 right: a Series in capitals
truth = pd.Series(looked_up).str.upper()

# %% 11.3 right: built in a loop
truth = {}
for claim in load("obstacle_claims")["claim_id"]:
    truth[claim] = "true" if claim in {"c1", "c3", "c4"} else "disputed" if claim in {"c6", "c7"} else "false"

# %% 11.3 right: dict() with a zip
truth = dict(zip(["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"], "true false true true false disputed disputed false".split()))

# %% 11.3 right: a table with two columns
truth = pd.DataFrame({"claim_id": list(looked_up), "verdict": list(looked_up.values())})

# %% 11.3 right: a space behind a word
truth = looked_up | {"c1": "true ", "c6": " Disputed"}

# %% 11.3 wrong: nothing filled in
truth = {"c1": ..., "c2": ..., "c3": ..., "c4": ..., "c5": ..., "c6": ..., "c7": ..., "c8": ...}

# %% 11.3 wrong: everything is disputed
truth = dict.fromkeys(looked_up, "disputed")

# %% 11.3 wrong: everything is false
truth = {claim: "false" for claim in looked_up}

# %% 11.3 wrong: no use made of the third word
truth = looked_up | {"c6": "true", "c7": "false"}

# %% 11.3 wrong: the old code punishes her [todays_law]
truth = looked_up | {"c1": "false"}

# %% 11.3 wrong: the wording of 2024 not found [older_wording]
truth = looked_up | {"c4": "false"}

# %% 11.3 wrong: the buyer is meant by 'offering' [buyer_somewhere]
truth = looked_up | {"c3": "disputed"}

# %% 11.3 wrong: yes and no
truth = {"c1": "yes", "c2": "no", "c3": "yes", "c4": "yes", "c5": "no", "c6": "disputed", "c7": "disputed", "c8": "no"}

# %% 11.3 wrong: one left out
truth = {claim: word for claim, word in looked_up.items() if claim != "c5"}

# %% 11.3 wrong: numbered without the c
truth = {number: word for number, word in enumerate(looked_up.values(), start=1)}

# %% 11.3 wrong: a list
truth = ["true", "false", "true", "true", "false", "disputed", "disputed", "false"]

# %% 11.3 wrong: quotation marks forgotten
truth = {"c1": true, "c2": false}

# %% 11.3 wrong: None
truth = None

# %% 11.3 wrong: the articles
truth = articles.loc[wanted]

# %% 11.3 wrong: an officer at a desk knows [authority]
truth = looked_up | {"c2": "true"}

# %% 11.3 wrong: the old Code is still in the shelf [repealed]
truth = looked_up | {"c5": "true"}

# %% 11.3 wrong: the council member made it, so it holds [yesterdays_penalty]
truth = looked_up | {"c8": "true"}

# %% 11.3 wrong: true, the professor says so [dispute_closed]
truth = looked_up | {"c6": "true"}

# %% 11.3 wrong: false, the text does not name intercourse [dispute_denied]
truth = looked_up | {"c6": "false"}

# %% 11.3 wrong: true, it advertises sexual services [advert_closed]
truth = looked_up | {"c7": "true"}

# %% 11.3 wrong: false, she provides no service [advert_denied]
truth = looked_up | {"c7": "false"}

# %% 11.3 wrong: the note says argued [end_is_argued]
truth = looked_up | {"c4": "disputed"}

# %% 11.3 wrong: nobody can be sure about the buyer [todays_law]
truth = looked_up | {"c1": "disputed"}

# %% 11.4 start
alike = ["informant_id", "code"]
named = rows.drop_duplicates(alike)
share = named.groupby(["speaker_group", "code"], observed=True).size().unstack(fill_value=0).div(people, axis=0)

# %% 11.4 right: read off the printed table
profile = {"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].value_counts().index[0], "share_women": share.loc["woman"].max()}

# %% 11.4 right: rounded to three digits
profile = {"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": round(float(share.loc["woman"].max()), 3)}

# %% 11.4 right: sets instead of drop_duplicates
her = rows[rows["speaker_group"] == "woman"]
counts = {code: len(set(her.loc[her["code"] == code, "informant_id"])) / people["woman"] for code in ["STRUCTURE", "SUBSTANCE", "CULTURE"]}
his = rows[rows["speaker_group"] == "police"]
theirs = {code: his.loc[his["code"] == code, "informant_id"].nunique() for code in ["STRUCTURE", "SUBSTANCE", "CULTURE"]}
profile = {"police": max(theirs, key=theirs.get), "women": max(counts, key=counts.get), "pooled": rows.groupby("code").size().idxmax(), "share_women": max(counts.values())}

# %% 11.4 right: the share in quotation marks
profile = pd.Series({"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": f"{share.loc['woman'].max():.3f}"})

# %% 11.4 right: the columns in the other order
again = rows.drop_duplicates(["code", "informant_id"])
profile = dict(
    police=again[again["speaker_group"] == "police"]["code"].value_counts().idxmax(),
    women=again[again["speaker_group"] == "woman"]["code"].value_counts().idxmax(),
    pooled=rows["code"].value_counts().idxmax(),
    share_women=again[again["speaker_group"] == "woman"]["code"].value_counts().max() / people["woman"],
)

# %% 11.4 right: numpy number, lower case
profile = {"police": share.loc["police"].idxmax().lower(), "women": share.loc["woman"].idxmax().lower(), "pooled": rows["code"].mode()[0].title(), "share_women": np.float32(share.loc["woman"].max())}

# %% 11.4 wrong: nothing filled in
profile = {"police": ..., "women": ..., "pooled": ..., "share_women": ...}

# %% 11.4 wrong: the share of all people, men too [everybody]
top = share.loc["woman"].idxmax()
profile = {"police": share.loc["police"].idxmax(), "women": top, "pooled": rows["code"].mode()[0], "share_women": named[named["code"] == top]["informant_id"].nunique() / people.sum()}

# %% 11.4 wrong: the share left out
profile = {"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0]}

# %% 11.4 wrong: words for numbers
profile = {"police": share.loc["police"].max(), "women": share.loc["woman"].max(), "pooled": len(rows), "share_women": share.loc["woman"].max()}

# %% 11.4 wrong: police and women changed over [pooled_for_police]
profile = {"police": share.loc["woman"].idxmax(), "women": share.loc["police"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": share.loc["woman"].max()}

# %% 11.4 wrong: the number of women, not the share
profile = {"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": named[named["speaker_group"] == "woman"]["code"].value_counts().max()}

# %% 11.4 wrong: per cent
profile = {"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": 100 * share.loc["woman"].max()}

# %% 11.4 wrong: the least named
profile = {"police": share.loc["police"].idxmin(), "women": share.loc["woman"].idxmin(), "pooled": rows["code"].value_counts().index[-1], "share_women": share.loc["woman"].min()}

# %% 11.4 wrong: the share of officers
profile = {"police": share.loc["police"].idxmax(), "women": share.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": share.loc["police"].max()}

# %% 11.4 wrong: the printed table itself
profile = share

# %% 11.4 wrong: a list
profile = [share.loc["police"].idxmax(), share.loc["woman"].idxmax(), rows["code"].mode()[0], share.loc["woman"].max()]

# %% 11.4 wrong: None
profile = None

# %% 11.4 wrong: columns for groups
profile = {"police": share["police"].idxmax()}

# %% 11.4 wrong: one name in the list, so one obstacle a person
once = rows.drop_duplicates(["informant_id"])
part = once.groupby(["speaker_group", "code"], observed=True).size().unstack(fill_value=0).div(people, axis=0)
profile = {"police": part.loc["police"].idxmax(), "women": part.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": part.loc["woman"].max()}

# %% 11.4 wrong: pairs of segment and code
twice = rows.drop_duplicates(["segment_id", "code"])
part = twice.groupby(["speaker_group", "code"], observed=True).size().unstack(fill_value=0).div(people, axis=0)
profile = {"police": part.loc["police"].idxmax(), "women": part.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": part.loc["woman"].max()}

# %% 11.4 wrong: the share of segments of women [talk_below]
hers = rows[rows["speaker_group"] == "woman"]["code"].value_counts(normalize=True)
profile = {"police": share.loc["police"].idxmax(), "women": hers.idxmax(), "pooled": rows["code"].mode()[0], "share_women": hers.max()}

# %% 11.4 wrong: namings divided by namings [talk_below]
hers = named[named["speaker_group"] == "woman"]["code"].value_counts(normalize=True)
profile = {"police": share.loc["police"].idxmax(), "women": hers.idxmax(), "pooled": rows["code"].mode()[0], "share_women": hers.max()}

# %% 11.4 wrong: nothing dropped, then divided by people [segments_over_people]
talk = rows.groupby(["speaker_group", "code"], observed=True).size().unstack(fill_value=0).div(people, axis=0)
profile = {"police": talk.loc["police"].idxmax(), "women": talk.loc["woman"].idxmax(), "pooled": rows["code"].mode()[0], "share_women": talk.loc["woman"].max()}

# %% 11.4 wrong: the pool is read for everybody [pooled_for_police]
first = rows["code"].value_counts().idxmax()
profile = {"police": first, "women": first, "pooled": first, "share_women": share.loc["woman"].max()}

# %% 11.5 right: high minus low
low, high = interval("interview_id")
width = high - low

# %% 11.5 right: in one line, rounded to three digits
width = round(interval("interview_id")[1] - interval("interview_id")[0], 3)

# %% 11.5 right: numpy says it in a word
width = np.diff(interval("interview_id"))[0]

# %% 11.5 right: as text, with a decimal comma
low, high = interval("interview_id")
width = f"{high - low:.4f}".replace(".", ",")

# %% 11.5 right: the person, not her talk
ends = interval("informant_id")
width = float(ends[1] - ends[0])

# %% 11.5 right: ptp, the distance from end to end
width = np.ptp(interval(unit="interview_id"))

# %% 11.5 right: typed off the printed ends, subtracted by hand
ends = [float(end) for end in interval("interview_id")]
width = max(ends) - min(ends)

# %% 11.5 wrong: three dots
width = ...

# %% 11.5 wrong: both ends
width = interval("interview_id")

# %% 11.5 wrong: both ends as a list
width = list(interval("interview_id"))

# %% 11.5 wrong: low minus high
low, high = interval("interview_id")
width = low - high

# %% 11.5 wrong: the upper end [one_end]
width = interval("interview_id")[1]

# %% 11.5 wrong: half of it, the margin [half]
low, high = interval("interview_id")
width = (high - low) / 2

# %% 11.5 wrong: the middle
width = interval("interview_id").mean()

# %% 11.5 wrong: the unit in quotation marks, nothing more
width = "interview_id"

# %% 11.5 wrong: quotation marks forgotten
width = interval(interview_id)

# %% 11.5 wrong: in per cent
low, high = interval("interview_id")
width = 100 * (high - low)

# %% 11.5 wrong: the number of interviews
width = rows["interview_id"].nunique()

# %% 11.5 wrong: only printed
width = print(interval("interview_id"))

# %% 11.5 wrong: None
width = None

# %% 11.5 wrong: the share itself [the_share]
width = (rows["code"] == "STRUCTURE").mean()

# %% 11.5 wrong: one digit
low, high = interval("interview_id")
width = round(high - low, 1)

# %% 11.5 wrong: segments drawn, as the cell above prints it [by_segment]
low, high = interval("segment_id")
width = high - low

# %% 11.5 wrong: the lower end [one_end]
width = interval("interview_id")[0]

# %% 11.5 wrong: the speaker's group drawn
low, high = interval("speaker_group")
width = high - low

# %% 11.6 right: filled in
independent = {"k1": 3, "k2": 2, "k3": 3, "k4": 1}

# %% 11.6 right: dict() with floats
independent = dict(k1=3.0, k2=2.0, k3=3.0, k4=1.0)

# %% 11.6 right: numbers in quotation marks
independent = {"k1": "3", "k2": "2", "k3": "3", "k4": "1"}

# %% 11.6 right: counted from the table without those who only repeat
sources = load("claim_sources")
independent = sources[~sources["source_id"].isin(["s03", "s05", "s07", "s13", "s14"])].groupby("claim").size()

# %% 11.6 right: lists of sources, counted
first_hand = {"k1": ["s01", "s02", "s04"], "k2": ["s06", "s08"], "k3": ["s09", "s10", "s11"], "k4": ["s12"]}
independent = {claim: len(found) for claim, found in first_hand.items()}

# %% 11.6 right: numpy numbers in another order
independent = {"k4": np.int64(1), "k3": np.int64(3), "k2": np.int64(2), "k1": np.int64(3)}

# %% 11.6 right: a table with two columns
independent = pd.DataFrame({"claim": ["k1", "k2", "k3", "k4"], "sources": [3, 2, 3, 1]})

# %% 11.6 wrong: nothing filled in
independent = {"k1": ..., "k2": ..., "k3": ..., "k4": ...}

# %% 11.6 wrong: one for each claim
independent = dict.fromkeys(["k1", "k2", "k3", "k4"], 1)

# %% 11.6 wrong: the neighbour saw it too [one_too_many]
independent = {"k1": 4, "k2": 2, "k3": 3, "k4": 1}

# %% 11.6 wrong: a group is nobody [discussion_left_out]
independent = {"k1": 3, "k2": 2, "k3": 2, "k4": 1}

# %% 11.6 wrong: the one who could not open it does not count [officer_left_out]
independent = {"k1": 2, "k2": 2, "k3": 3, "k4": 1}

# %% 11.6 wrong: the owner speaks for himself, so nobody [owner_left_out]
independent = {"k1": 3, "k2": 2, "k3": 3, "k4": 0}

# %% 11.6 wrong: an interested party does not count [one_office]
independent = {"k1": 3, "k2": 1, "k3": 3, "k4": 1}

# %% 11.6 wrong: a list
independent = [3, 2, 3, 1]

# %% 11.6 wrong: number words
independent = {"k1": "three", "k2": "two", "k3": "three", "k4": "one"}

# %% 11.6 wrong: the ids themselves
independent = {"k1": {"s01", "s02", "s04"}, "k2": {"s06", "s08"}, "k3": {"s09", "s10", "s11"}, "k4": {"s12"}}

# %% 11.6 wrong: the sum
independent = 9

# %% 11.6 wrong: one claim forgotten
independent = {"k1": 3, "k2": 2, "k3": 3}

# %% 11.6 wrong: None
independent = None

# %% 11.6 wrong: keys in capitals without the letter
independent = {1: 3, 2: 2, 3: 3, 4: 1}

# %% 11.6 wrong: rows of the table [rows_counted]
independent = dict(load("claim_sources")["claim"].value_counts())

# %% 11.6 wrong: all five of k1 [all_of_k1]
independent = {"k1": 5, "k2": 2, "k3": 3, "k4": 1}

# %% 11.6 wrong: two officers, two sources [colleague_counts]
independent = {"k1": 3, "k2": 3, "k3": 3, "k4": 1}

# %% 11.6 wrong: five members are five [members_counted]
independent = {"k1": 3, "k2": 2, "k3": 7, "k4": 1}

# %% 11.6 wrong: it stood in the newspaper [newspaper_counts]
independent = {"k1": 3, "k2": 2, "k3": 3, "k4": 2}

# %% 11.6 wrong: all three of k4 [all_of_k4]
independent = {"k1": 3, "k2": 2, "k3": 3, "k4": 3}

# %% 11.7 start
sorted_out = {"RC02": "empty", "RC03": "stop", "RC04": "wrong_addressee", "RC07": "stop", "RC08": "complete", "RC09": "wrong_addressee",
              "RC10": "empty", "RC11": "stop", "RC12": "complete", "RC14": "empty", "RC16": "stop", "RC18": "wrong_addressee"}

# %% 11.7 right: filled in
screened = {"RC02": "empty", "RC03": "stop", "RC04": "wrong_addressee", "RC07": "stop", "RC08": "complete", "RC09": "wrong_addressee",
            "RC10": "empty", "RC11": "stop", "RC12": "complete", "RC14": "empty", "RC16": "stop", "RC18": "wrong_addressee"}

# %% 11.7 right: spaces for underscores, capitals
screened = {name: word.replace("_", " ").upper() for name, word in sorted_out.items()}

# %% 11.7 right: a Series
screened = pd.Series(sorted_out)

# %% 11.7 right: by kind
screened = {}
for word, names in {"stop": "RC03 RC07 RC11 RC16", "wrong_addressee": "RC04 RC09 RC18", "empty": "RC02 RC10 RC14", "complete": "RC08 RC12"}.items():
    for name in names.split():
        screened[name] = word

# %% 11.7 right: the eight that were not asked, too
screened = sorted_out
screened = dict(zip(chosen, [sorted_out[name] for name in chosen]))

# %% 11.7 right: hyphens and lower-case ids
screened = {name.lower(): word.replace("_", "-") for name, word in sorted_out.items()}

# %% 11.7 right: a table with two columns
screened = recommendations[recommendations["recommendation_id"].isin(chosen)][["recommendation_id"]].assign(word=lambda table: table["recommendation_id"].map(sorted_out))

# %% 11.7 wrong: nothing filled in
screened = {name: ... for name in chosen}

# %% 11.7 wrong: all complete
screened = dict.fromkeys(chosen, "complete")

# %% 11.7 wrong: all must stop
screened = dict.fromkeys(chosen, "stop")

# %% 11.7 wrong: whoever sounds official is complete
screened = sorted_out | {"RC04": "complete", "RC09": "complete", "RC18": "complete"}

# %% 11.7 wrong: what hurts is only badly addressed
screened = sorted_out | {"RC03": "wrong_addressee", "RC11": "wrong_addressee", "RC16": "wrong_addressee"}

# %% 11.7 wrong: a desk is not a law, so it is empty [desk_is_empty]
screened = sorted_out | {"RC08": "empty"}

# %% 11.7 wrong: a card is paper, so it is empty [card_is_empty]
screened = sorted_out | {"RC12": "empty"}

# %% 11.7 wrong: all but the two good ones empty
screened = dict.fromkeys(chosen, "empty") | {"RC08": "complete", "RC12": "complete"}

# %% 11.7 wrong: a set of those that may stay
screened = {"RC08", "RC12"}

# %% 11.7 wrong: yes and no
screened = {name: "yes" if word == "complete" else "no" for name, word in sorted_out.items()}

# %% 11.7 wrong: the word mistyped
screened = {name: word.replace("wrong_addressee", "wrong_adressee") for name, word in sorted_out.items()}

# %% 11.7 wrong: half of it
screened = {name: sorted_out[name] for name in chosen[:6]}

# %% 11.7 wrong: words as names
screened = {"RC02": empty, "RC03": stop}

# %% 11.7 wrong: None
screened = None

# %% 11.7 wrong: the texts
screened = recommendations.set_index("recommendation_id")["text"]

# %% 11.7 wrong: it may put others off [deterrence]
screened = sorted_out | {"RC03": "complete"}

# %% 11.7 wrong: evidence is needed [evidence_at_any_price]
screened = sorted_out | {"RC07": "wrong_addressee"}

# %% 11.7 wrong: families should know [family_watches]
screened = sorted_out | {"RC11": "complete"}

# %% 11.7 wrong: owners may choose whom they take [rooms_refused]
screened = sorted_out | {"RC16": "wrong_addressee"}

# %% 11.7 wrong: a police chief is high enough [chief_makes_law]
screened = sorted_out | {"RC04": "complete"}

# %% 11.7 wrong: beds are needed [need_is_enough]
screened = sorted_out | {"RC09": "complete"}

# %% 11.7 wrong: village heads know everybody [village_closes_accounts]
screened = sorted_out | {"RC18": "complete"}

# %% 11.7 wrong: awareness helps [awareness]
screened = sorted_out | {"RC02": "complete"}

# %% 11.7 wrong: synergy helps [synergy]
screened = sorted_out | {"RC10": "complete"}

# %% 11.7 wrong: it asks fathers for money [everything_suspect]
screened = sorted_out | {"RC08": "stop"}

# %% 11.7 wrong: all parties are the wrong ones [nobody_to_raise_it]
screened = sorted_out | {"RC02": "wrong_addressee"}

# %% 11.7 wrong: stakeholders are the wrong ones [nobody_to_join]
screened = sorted_out | {"RC10": "wrong_addressee"}

# %% 11.7 wrong: teachers of religion should do it [faith_elsewhere]
screened = sorted_out | {"RC14": "wrong_addressee"}

# %% 11.8 right: the two blanks filled
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] in findings
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] != ""
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 right: one comprehension
def complete(chains, findings):
    return [c["chain_id"] for c in chains if c["obstacle"] in findings and c["actor"] not in NOBODY and c["indicator"]]

# %% 11.8 right: lambda, a set
complete = lambda chains, findings: {c["chain_id"] for c in chains if c["obstacle"] in findings and not c["actor"] in NOBODY and c["indicator"] != ""}

# %% 11.8 right: with a table
def complete(chains, findings):
    table = pd.DataFrame(chains, columns=["chain_id", "obstacle", "recommendation_id", "actor", "indicator"])
    whole = table["obstacle"].isin(findings) & ~table["actor"].isin(NOBODY) & (table["indicator"] != "")
    return list(table.loc[whole, "chain_id"])

# %% 11.8 right: continue for each gap
def complete(chains, findings):
    """Ids, as a tuple."""
    found = ()
    for chain in chains:
        if chain["obstacle"] not in findings:
            continue
        if chain["actor"] in NOBODY or len(chain["indicator"]) == 0:
            continue
        found += (chain["chain_id"],)
    return found

# %% 11.8 right: tried out below, as the task says
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] in set(findings)
        acts = chain["actor"] not in NOBODY
        shows = len(chain["indicator"]) > 0
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found
complete(chains, findings)

# %% 11.8 right: Indonesian names inside
def complete(chains, findings):
    hasil = []
    for rantai in chains:
        berpijak, bertindak, terlihat = rantai["obstacle"] in findings, rantai["actor"] not in NOBODY, bool(rantai["indicator"])
        if berpijak and bertindak and terlihat:
            hasil.append(rantai["chain_id"])
    return hasil

# %% 11.8 right: the ids in one text
def complete(chains, findings):
    return ", ".join(c["chain_id"] for c in chains if c["obstacle"] in findings and c["actor"] not in NOBODY and c["indicator"] != "")

# %% 11.8 wrong: the blanks left
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = ...
        acts = chain["actor"] not in NOBODY
        shows = ...
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 wrong: the second blank left
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] in findings
        acts = chain["actor"] not in NOBODY
        shows = ...
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 wrong: a text is empty when it is [sign_turned_round]
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] in findings
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] == ""
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 wrong: return inside the loop
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] in findings
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] != ""
        if rests and acts and shows:
            found.append(chain["chain_id"])
        return found

# %% 11.8 wrong: counts them
def complete(chains, findings):
    return sum(c["obstacle"] in findings and c["actor"] not in NOBODY and c["indicator"] != "" for c in chains)

# %% 11.8 wrong: prints, returns nothing
def complete(chains, findings):
    for c in chains:
        if c["obstacle"] in findings and c["actor"] not in NOBODY and c["indicator"] != "":
            print(c["chain_id"])

# %% 11.8 wrong: quotation marks forgotten
def complete(chains, findings):
    return [c["chain_id"] for c in chains if c[obstacle] in findings and c["indicator"] != ""]

# %% 11.8 wrong: what it said when tried out
complete = ["K1", "K2", "K5"]

# %% 11.8 wrong: the answer of this table, whatever comes in
def complete(chains, findings):
    return ["K1", "K2", "K5"]

# %% 11.8 wrong: the three words of the notebook, not those handed in
def complete(chains, findings):
    mine = ["STRUCTURE", "SUBSTANCE", "CULTURE"]
    return [c["chain_id"] for c in chains if c["obstacle"] in mine and c["actor"] not in NOBODY and c["indicator"] != ""]

# %% 11.8 wrong: or for and [one_link_is_enough]
def complete(chains, findings):
    return [c["chain_id"] for c in chains if c["obstacle"] in findings or c["actor"] not in NOBODY or c["indicator"] != ""]

# %% 11.8 wrong: the whole chain instead of its id
def complete(chains, findings):
    return [c for c in chains if c["obstacle"] in findings and c["actor"] not in NOBODY and c["indicator"] != ""]

# %% 11.8 wrong: a crash
def complete(chains, findings):
    return [c.chain_id for c in chains]

# %% 11.8 wrong: None
complete = None

# %% 11.8 wrong: never ends
def complete(chains, findings):
    while chains:
        pass

# %% 11.8 wrong: is not for !=, and the wrong name
def complete(chains, findings):
    return [c["chain_id"] for c in chains if c["obstacle"] in findings and c["actor"] not in NOBODY and c["sign"] != ""]

# %% 11.8 wrong: the obstacle is not asked for [orphans_pass]
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = True
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] != ""
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 wrong: any obstacle that is written [anything_is_a_finding]
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] != ""
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] != ""
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 wrong: the actor is not asked for [everybody_acts]
def complete(chains, findings):
    return [c["chain_id"] for c in chains if c["obstacle"] in findings and c["indicator"] != ""]

# %% 11.8 wrong: None for an empty text [no_sign_needed]
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] in findings
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] is not None
        if rests and acts and shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 wrong: or for and, in the starter [one_link_is_enough]
def complete(chains, findings):
    found = []
    for chain in chains:
        rests = chain["obstacle"] in findings
        acts = chain["actor"] not in NOBODY
        shows = chain["indicator"] != ""
        if rests or acts or shows:
            found.append(chain["chain_id"])
    return found

# %% 11.8 wrong: those with a gap [the_broken_ones]
def complete(chains, findings):
    whole = {c["chain_id"] for c in chains if c["obstacle"] in findings and c["actor"] not in NOBODY and c["indicator"] != ""}
    return {c["chain_id"] for c in chains} - whole

# %% 11.8 wrong: not in for in
def complete(chains, findings):
    return [c["chain_id"] for c in chains if c["obstacle"] not in findings and c["actor"] not in NOBODY and c["indicator"] != ""]

# %% 11.9 start
def front(effect=1, speed=1, safety=1):
    total = (marks["effect"] * effect + marks["speed"] * speed + marks["safety"] * safety).sort_values(ascending=False)
    return set(total[total >= total.iloc[2]].index)

# %% 11.9 right: noted by hand
always = {"RC05", "RC12"}

# %% 11.9 right: three runs, then &
always = front() & front(effect=2) & front(speed=2)

# %% 11.9 right: a list
always = sorted(front() & front(effect=2) & front(speed=2))

# %% 11.9 right: one text
always = "RC12, RC05"

# %% 11.9 right: lower case, a tuple
always = ("rc05", "rc12")

# %% 11.9 right: counted how often each was in front
seen = pd.Series([name for run in [front(), front(effect=2), front(speed=2)] for name in run]).value_counts()
always = seen[seen == 3].index

# %% 11.9 right: True for each
always = {name: name in front() & front(effect=2) & front(speed=2) for name in marks.index}

# %% 11.9 wrong: three dots
always = {...}

# %% 11.9 wrong: the first run only [one_weighting]
always = front()

# %% 11.9 wrong: only the first two of each run
def strict(effect=1, speed=1, safety=1):
    total = (marks["effect"] * effect + marks["speed"] * speed + marks["safety"] * safety).sort_values(ascending=False)
    return set(total.index[:2])
always = strict() & strict(effect=2) & strict(speed=2)

# %% 11.9 wrong: empty set
always = set()

# %% 11.9 wrong: all seven
always = set(marks.index)

# %% 11.9 wrong: effect doubled
always = front(effect=2)

# %% 11.9 wrong: speed doubled [speed_only]
always = front(speed=2)

# %% 11.9 wrong: whoever is in front once [any_weighting]
always = front() | front(effect=2) | front(speed=2)

# %% 11.9 wrong: one forgotten [the_winner]
always = {"RC12"}

# %% 11.9 wrong: numbers
always = {5, 12}

# %% 11.9 wrong: how many
always = 2

# %% 11.9 wrong: None
always = None

# %% 11.9 wrong: the totals
always = total

# %% 11.9 wrong: mistyped
always = {"RC5", "RC12"}

# %% 11.9 wrong: and for &
always = front() and front(effect=2)

# %% 11.9 wrong: of two that are level only the one above [tie_dropped]
always = {"RC12", "RC01"}

# %% 11.9 wrong: the first of the equal weighting without the others
always = {"RC05", "RC12", "RC15"}
