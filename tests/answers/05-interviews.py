"""Answers to lesson 05 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 5.0 right: four words
predictions = {"choice": "peer", "violence": "student", "clothes": "police liaison", "money": "same"}

# %% 5.0 right: the same for all, in capitals
predictions = dict.fromkeys(["choice", "violence", "clothes", "money"], "Same")

# %% 5.0 right: a Series
predictions = pd.Series({"money": "same", "choice": "peer", "violence": "peer", "clothes": "student"})

# %% 5.0 wrong: one left open
predictions = {"choice": "peer", "violence": "student", "clothes": "police liaison", "money": ...}

# %% 5.0 wrong: a word of her own
predictions = {"choice": "peer", "violence": "student", "clothes": "police", "money": "all"}

# %% 5.0 wrong: initials of the interviewers
predictions = {"choice": "R7", "violence": "R4", "clothes": "R1", "money": "same"}

# %% 5.0 wrong: a list
predictions = ["peer", "student", "police liaison", "same"]

# %% 5.0 wrong: keys and words change places
predictions = {"peer": "choice", "student": "violence", "police liaison": "clothes", "same": "money"}

# %% 5.0 wrong: one word
predictions = "peer"

# %% 5.1 start
words = dict.fromkeys(["G01", "G04", "G05", "G07", "G11", "G12", "G13", "G16", "G18", "G19"], "open")
words |= {"G02": "presumes", "G06": "threatening", "G08": "leading", "G03": "double", "G09": "double", "G10": "moral", "G14": "hearsay", "G15": "leading", "G17": "presumes", "G20": "hearsay"}
good = {key: {word} for key, word in words.items()}

# %% 5.1 right: sets
labels = good

# %% 5.1 right: one word each, without brackets
labels = words

# %% 5.1 right: typed in
labels = {
    "G01": {"open"}, "G02": {"presumes"}, "G03": {"double"}, "G04": {"open"}, "G05": {"open"},
    "G06": {"threatening"}, "G07": {"open"}, "G08": {"leading"}, "G09": {"double"}, "G10": {"moral"},
    "G11": {"open"}, "G12": {"open"}, "G13": {"open"}, "G14": {"hearsay"}, "G15": {"leading"},
    "G16": {"open"}, "G17": {"presumes"}, "G18": {"open"}, "G19": {"open"}, "G20": {"hearsay"},
}

# %% 5.1 right: lists and capitals
labels = {key.lower(): [word.upper()] for key, word in words.items()}

# %% 5.1 right: a Series
labels = pd.Series(words)

# %% 5.1 right: grouped by label, turned round in a loop
labels = {}
for label in set(words.values()):
    for key in [k for k in words if words[k] == label]:
        labels[key] = {label}

# %% 5.1 right: a table
labels = pd.DataFrame({"question_id": list(words), "label": list(words.values())})

# %% 5.1 right: a second label where it can be defended
labels = good | {"G15": {"leading", "moral"}}

# %% 5.1 wrong: everything open [all_open]
labels = {key: {"open"} for key in words}

# %% 5.1 wrong: everything leading
labels = {key: {"leading"} for key in words}

# %% 5.1 wrong: every label for every question
labels = {key: {"open", "leading", "presumes", "moral", "double", "hearsay", "threatening"} for key in words}

# %% 5.1 wrong: one how for two decisions taken for open [one_how]
labels = good | {"G03": {"open"}}

# %% 5.1 wrong: the official's success taken for open [praise_is_open]
labels = good | {"G17": {"open"}}

# %% 5.1 wrong: what people say taken for open [everybody_knows]
labels = good | {"G14": {"open"}}

# %% 5.1 wrong: what a lecturer hears taken for open [what_do_you_hear]
labels = good | {"G20": {"open"}}

# %% 5.1 wrong: eyewitnesses taken for hearsay [own_eyes]
labels = good | {"G13": {"hearsay"}}

# %% 5.1 wrong: since taken for open [since_is_open]
labels = good | {"G02": {"open"}}

# %% 5.1 wrong: two matters taken for one [one_topic]
labels = good | {"G09": {"open"}}

# %% 5.1 wrong: the threat overlooked [warning_is_honest]
labels = good | {"G06": {"open"}}

# %% 5.1 wrong: why taken for open [why_is_open]
labels = good | {"G10": {"open"}}

# %% 5.1 wrong: the tag overlooked [right_is_neutral]
labels = good | {"G08": {"open"}, "G15": {"moral"}}

# %% 5.1 wrong: a conditional taken for presumption [if_presumes]
labels = good | {"G11": {"presumes"}}

# %% 5.1 wrong: open and a fault at once
labels = {key: found | {"open"} for key, found in good.items()}

# %% 5.1 wrong: empty sets where nothing is wrong [empty_for_open]
labels = {key: (set() if found == {"open"} else found) for key, found in good.items()}

# %% 5.1 wrong: labels that do not exist
labels = good | {"G02": {"suggestive"}, "G06": {"threat"}}

# %% 5.1 wrong: half of it
labels = {key: (found if key < "G11" else ...) for key, found in good.items()}

# %% 5.1 wrong: a list of sets
labels = list(good.values())

# %% 5.1 wrong: None
labels = None

# %% 5.1 wrong: True where it is open
labels = {key: word == "open" for key, word in words.items()}

# %% 5.1 wrong: words without quotation marks
labels = {"G01": {open_}, "G02": {presumes}}

# %% 5.2 start
letters = {"G02": "c", "G08": "a", "G09": "d", "G10": "b", "G17": "a"}

# %% 5.2 right: typed in
mended = {"G02": "c", "G08": "a", "G09": "d", "G10": "b", "G17": "a"}

# %% 5.2 right: capitals
mended = {key: letter.upper() for key, letter in letters.items()}

# %% 5.2 right: a Series
mended = pd.Series(letters)

# %% 5.2 right: dict()
mended = dict(G17="a", G10="b", G09="d", G08="a", G02="c")

# %% 5.2 right: one letter in a list
mended = {key: [letter] for key, letter in letters.items()}

# %% 5.2 right: a table
mended = pd.DataFrame({"question_id": list(letters), "repair": list(letters.values())})

# %% 5.2 wrong: pardon begged in the first [polite_patrol]
mended = letters | {"G02": "a"}

# %% 5.2 wrong: yes or no in the first [closed_patrol]
mended = letters | {"G02": "b"}

# %% 5.2 wrong: the matter lost in the first
mended = letters | {"G02": "d"}

# %% 5.2 wrong: the tag kept [polite_divorce]
mended = letters | {"G08": "b"}

# %% 5.2 wrong: was it the divorce [closed_divorce]
mended = letters | {"G08": "c"}

# %% 5.2 wrong: two in one again [still_two]
mended = letters | {"G09": "b"}

# %% 5.2 wrong: both halves, politely [polite_double]
mended = letters | {"G09": "c"}

# %% 5.2 wrong: short of money, yes or no [half_of_it]
mended = letters | {"G09": "a"}

# %% 5.2 wrong: regret [regret]
mended = letters | {"G10": "c"}

# %% 5.2 wrong: astray [still_judging]
mended = letters | {"G10": "a"}

# %% 5.2 wrong: the success explained [still_success]
mended = letters | {"G17": "b"}

# %% 5.2 wrong: does it succeed [closed_course]
mended = letters | {"G17": "c"}

# %% 5.2 wrong: polite wherever there is one [polite]
mended = letters | {"G02": "a", "G08": "b", "G09": "c"}

# %% 5.2 wrong: yes or no wherever there is one [closed]
mended = letters | {"G02": "b", "G08": "c", "G09": "a", "G17": "c"}

# %% 5.2 wrong: the matter gone wherever it can [topic_gone]
mended = letters | {"G02": "d", "G08": "d", "G10": "d", "G17": "d"}

# %% 5.2 wrong: every a
mended = dict.fromkeys(letters, "a")

# %% 5.2 wrong: every b
mended = dict.fromkeys(letters, "b")

# %% 5.2 wrong: the questions themselves
mended = {"G02": "What have you noticed since your cyber patrols began?", "G08": "How did it come about that you began?"}

# %% 5.2 wrong: numbers for letters
mended = {"G02": 3, "G08": 1, "G09": 4, "G10": 2, "G17": 1}

# %% 5.2 wrong: one left open
mended = letters | {"G17": ...}

# %% 5.2 wrong: the letters in a list
mended = list(letters.values())

# %% 5.2 wrong: None
mended = None

# %% 5.2 wrong: two letters
mended = letters | {"G09": {"b", "d"}}

# %% 5.3 start
who = {"k1": "woman", "k2": "police", "k3": "official", "k4": "academic", "k5": "woman", "k6": "outreach", "k7": "community", "k8": "police"}

# %% 5.3 right: typed in
knows = {"k1": "woman", "k2": "police", "k3": "official", "k4": "academic", "k5": "woman", "k6": "outreach", "k7": "community", "k8": "police"}

# %% 5.3 right: capitals
knows = {key.upper(): f" {group.title()}" for key, group in who.items()}

# %% 5.3 right: a Series
knows = pd.Series(who)

# %% 5.3 right: by groups, in a loop
knows = {}
for group, keys in {"woman": ["k1", "k5"], "police": ["k2", "k8"], "official": ["k3"], "academic": ["k4"], "outreach": ["k6"], "community": ["k7"]}.items():
    for key in keys:
        knows[key] = group

# %% 5.3 right: dict()
knows = dict(k8="police", k7="community", k6="outreach", k5="woman", k4="academic", k3="official", k2="police", k1="woman")

# %% 5.3 right: a table
knows = pd.DataFrame(list(who.items()), columns=["what", "who"])

# %% 5.3 wrong: the police know why she began [police_on_motives]
knows = who | {"k1": "police"}

# %% 5.3 wrong: the outreach worker knows why she began [outreach_on_motives]
knows = who | {"k1": "outreach"}

# %% 5.3 wrong: the lecturer knows the file [academic_on_file]
knows = who | {"k2": "academic"}

# %% 5.3 wrong: the police know the law [police_on_meaning]
knows = who | {"k4": "police"}

# %% 5.3 wrong: the outreach worker knows the course [outreach_for_office]
knows = who | {"k3": "outreach"}

# %% 5.3 wrong: whoever took the statement knows what she understood [officer_on_understanding]
knows = who | {"k5": "police"}

# %% 5.3 wrong: the women know whom outreach visits [woman_for_outreach]
knows = who | {"k6": "woman"}

# %% 5.3 wrong: the patrol knows the street [outsiders_on_street]
knows = who | {"k7": "police"}

# %% 5.3 wrong: the outreach worker knows the street
knows = who | {"k7": "outreach"}

# %% 5.3 wrong: the lecturer knows the station [others_on_desk]
knows = who | {"k8": "academic"}

# %% 5.3 wrong: the outreach worker knows the statement
knows = who | {"k5": "outreach"}

# %% 5.3 wrong: the police know everything
knows = dict.fromkeys(who, "police")

# %% 5.3 wrong: the women know everything [woman_on_articles]
knows = dict.fromkeys(who, "woman")

# %% 5.3 wrong: words of her own
knows = {key: group + "s" for key, group in who.items()}

# %% 5.3 wrong: two for one
knows = who | {"k7": ["community", "police"]}

# %% 5.3 wrong: three open
knows = who | {"k6": ..., "k7": ..., "k8": ...}

# %% 5.3 wrong: groups as keys
knows = {group: key for key, group in who.items()}

# %% 5.3 wrong: a list
knows = list(who.values())

# %% 5.4 start
firsts = {"violence_10": "interviewer", "money_10": "interviewer", "complaint_10": "informant",
          "money_31": "interviewer", "violence_31": "informant", "complaint_31": "interviewer"}
times = {"V10-010", "V10-024", "V10-050"}

# %% 5.4 right: typed in
reading = {
    "time": {"V10-010", "V10-024", "V10-050"},
    "turns": "V10-036",
    "first": {
        "violence_10": "interviewer", "money_10": "interviewer", "complaint_10": "informant",
        "money_31": "interviewer", "violence_31": "informant", "complaint_31": "interviewer",
    },
}

# %% 5.4 right: a list of turns
reading = {"time": sorted(times), "turns": "V10-036", "first": firsts}

# %% 5.4 right: found by searching
found = turns[(turns["interview_id"] == "V10") & turns["role"].eq("informant") & turns["text"].str.contains("What time is it")]
reading = {"time": set(found["turn_id"]), "turns": "V10-036", "first": firsts}

# %% 5.4 right: the set of one turn
reading = {"time": times, "turns": {"V10-036"}, "first": firsts}

# %% 5.4 right: a Series and a tuple
reading = {"time": tuple(times), "turns": "V10-036", "first": pd.Series(firsts)}

# %% 5.4 right: small letters and capitals
reading = {"time": {t.lower() for t in times}, "turns": "v10-036", "first": {key: word.title() for key, word in firsts.items()}}

# %% 5.4 right: one text
reading = dict(first=firsts, turns="V10-036", time=", ".join(times))

# %% 5.4 wrong: the last time overlooked
reading = {"time": {"V10-010", "V10-024"}, "turns": "V10-036", "first": firsts}

# %% 5.4 wrong: the first time only [first_time_only]
reading = {"time": {"V10-010"}, "turns": "V10-036", "first": firsts}

# %% 5.4 wrong: his answers about the time [his_answers]
reading = {"time": {"V10-011", "V10-025", "V10-051"}, "turns": "V10-036", "first": firsts}

# %% 5.4 wrong: the hurry of the man outside counted [how_long]
reading = {"time": times | {"V10-028"}, "turns": "V10-036", "first": firsts}

# %% 5.4 wrong: the turn in which she explains [long_answer]
reading = {"time": times, "turns": "V10-038", "first": firsts}

# %% 5.4 wrong: the brother corrected [a_correction]
reading = {"time": times, "turns": "V10-010", "first": firsts}

# %% 5.4 wrong: not her husband [not_husband]
reading = {"time": times, "turns": "V10-030", "first": firsts}

# %% 5.4 wrong: the horn counted [horn]
reading = {"time": times | {"V10-054"}, "turns": "V10-036", "first": firsts}

# %% 5.4 wrong: a slip taken back
reading = {"time": times, "turns": "V10-022", "first": firsts}

# %% 5.4 wrong: his own question [his_question]
reading = {"time": times, "turns": "V10-035", "first": firsts}

# %% 5.4 wrong: blows named by her first in both talks [she_confirmed_blows]
reading = {"time": times, "turns": "V10-036", "first": firsts | {"violence_10": "informant"}}

# %% 5.4 wrong: money named by her first [she_confirmed_money]
reading = {"time": times, "turns": "V10-036", "first": firsts | {"money_10": "informant"}}

# %% 5.4 wrong: money named by Duku first [peer_money]
reading = {"time": times, "turns": "V10-036", "first": firsts | {"money_31": "informant"}}

# %% 5.4 wrong: the complaint named by R1 [liaison_asks_all]
reading = {"time": times, "turns": "V10-036", "first": firsts | {"complaint_10": "interviewer"}}

# %% 5.4 wrong: the complaint named by Duku [peer_complaint]
reading = {"time": times, "turns": "V10-036", "first": firsts | {"complaint_31": "informant"}}

# %% 5.4 wrong: blows named by the peer [uncle]
reading = {"time": times, "turns": "V10-036", "first": firsts | {"violence_31": "interviewer"}}

# %% 5.4 wrong: the police always, the peer never [peer_never_prompts]
reading = {"time": times, "turns": "V10-036", "first": {key: "interviewer" if key.endswith("10") else "informant" for key in firsts}}

# %% 5.4 wrong: everything turned round
reading = {"time": times, "turns": "V10-036", "first": {key: {"interviewer": "informant", "informant": "interviewer"}[word] for key, word in firsts.items()}}

# %% 5.4 wrong: names for roles
reading = {"time": times, "turns": "V10-036", "first": {"violence_10": "R1", "money_10": "R1", "complaint_10": "Rimba", "money_31": "R7", "violence_31": "Duku", "complaint_31": "R7"}}

# %% 5.4 wrong: numbers without the talk
reading = {"time": {10, 24, 50}, "turns": 36, "first": firsts}

# %% 5.4 wrong: left out, but for the times
reading = {"time": times, "turns": ..., "first": {key: ... for key in firsts}}

# %% 5.4 wrong: turns of the other talk
reading = {"time": {"V31-048"}, "turns": "V31-018", "first": firsts}

# %% 5.4 wrong: the words of the turn
reading = {"time": times, "turns": "That's not right.", "first": firsts}

# %% 5.4 wrong: flat
reading = {"time": times, "turns": "V10-036", **firsts}

# %% 5.4 wrong: None
reading = None

# %% 5.4 wrong: turns numbered without noughts
reading = {"time": {"V10-10", "V10-24", "V10-50"}, "turns": "V10-36", "first": firsts}

# %% 5.5 right: as in the example
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 right: a lambda for the words
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].apply(lambda text: len(re.sub(r"\[.*?\]", " ", text).split()))
    return words[talk["role"].eq("interviewer")].sum() / words.sum()

# %% 5.5 right: a loop
def talk_ratio(turns, interview):
    asked = everybody = 0
    for row in turns[turns["interview_id"] == interview].itertuples():
        n = count_words(row.text_id)
        everybody += n
        if row.role == "interviewer":
            asked += n
    return asked / everybody

# %% 5.5 right: groupby
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview].copy()
    talk["n"] = talk["text_id"].map(count_words)
    by_role = talk.groupby(talk["role"].astype(str))["n"].sum()
    return by_role.get("interviewer", 0) / by_role.sum()

# %% 5.5 right: two lists
def talk_ratio(turns, interview):
    talk = turns.loc[turns["interview_id"] == interview]
    words = [count_words(text) for text in talk["text_id"]]
    asked = [n for n, role in zip(words, talk["role"]) if role == "interviewer"]
    return sum(asked) / sum(words)

# %% 5.5 right: one minus the others, four places
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    others = talk["role"] != "interviewer"
    return round(1 - words[others].sum() / words.sum(), 4)

# %% 5.5 right: loc with the filter
def talk_ratio(turns, interview):
    talk = turns.query("interview_id == @interview").reset_index(drop=True)
    words = talk["text_id"].map(count_words)
    return float(words.loc[talk["role"].isin(["interviewer"])].sum() / sum(words))

# %% 5.5 wrong: her share [informant]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "informant"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: the English words
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: the column text_en [english]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_en"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: means of both sides [mean_turns]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked, hers = talk["role"] == "interviewer", talk["role"] == "informant"
    return words[asked].mean() / (words[asked].mean() + words[hers].mean())

# %% 5.5 wrong: turns, not words [turns]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    asked = talk["role"] == "interviewer"
    return asked.mean()

# %% 5.5 wrong: against her words only [odds]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    hers = talk["role"] == "informant"
    return words[asked].sum() / words[hers].sum()

# %% 5.5 wrong: without the third voice [two_people]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    hers = talk["role"] == "informant"
    return words[asked].sum() / (words[asked].sum() + words[hers].sum())

# %% 5.5 wrong: everybody but her [all_but_her]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] != "informant"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: characters [letters]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(len)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: brackets counted [notes]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].str.split().map(len)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: Duku typed in [the_example]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == "V31"]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: the names of the example
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = duku["text_id"].map(count_words)
    asked = duku["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: all talks [all_interviews]
def talk_ratio(turns, interview):
    words = turns["text_id"].map(count_words)
    asked = turns["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: of all words in all talks [of_all_talks]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / turns["text_id"].map(count_words).sum()

# %% 5.5 wrong: a count [count]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum()

# %% 5.5 wrong: means for sums [mean_over_mean]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].mean() / words.mean()

# %% 5.5 wrong: upside down [upside_down]
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words.sum() / words[asked].sum()

# %% 5.5 wrong: per cent
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return 100 * words[asked].sum() / words.sum()

# %% 5.5 wrong: rounded to one place
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return round(words[asked].sum() / words.sum(), 1)

# %% 5.5 wrong: map forgotten
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = count_words(talk["text_id"])
    asked = talk["role"] == "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: one equals sign too few, as a name
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = "interviewer"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: R1 by his name
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["speaker"] == "R1"
    return words[asked].sum() / words.sum()

# %% 5.5 wrong: sum without brackets
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    return words[asked].sum / words.sum

# %% 5.5 wrong: two blanks left
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = ...
    return ...

# %% 5.5 wrong: prints
def talk_ratio(turns, interview):
    talk = turns[turns["interview_id"] == interview]
    words = talk["text_id"].map(count_words)
    asked = talk["role"] == "interviewer"
    print(words[asked].sum() / words.sum())

# %% 5.5 wrong: the number for one talk
talk_ratio = 0.31

# %% 5.6 right: as meant
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 right: the first two of a list
def how_it_came(talk, cause):
    roles = [role for role, named in talk if named == cause]
    if "informant" not in roles:
        return "not mentioned"
    return "spontaneous" if roles[0] == "informant" else "prompted"

# %% 5.6 right: capitals
def how_it_came(talk, cause):
    for number, (role, named) in enumerate(talk):
        if (role, named) == ("informant", cause):
            before = {n for r, n in talk[:number]}
            return "Prompted" if cause in before else "Spontaneous"
    return "Not mentioned"

# %% 5.6 right: not ==
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if not role == "informant" and cause == named:
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 right: else
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause:
            if role == "informant":
                if heard:
                    return "prompted"
                else:
                    return "spontaneous"
            else:
                heard = True
    return "not mentioned"

# %% 5.6 right: one condition, without the role
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role == "informant":
            return ["spontaneous", "prompted"][heard]
        heard = heard or named == cause
    return "not mentioned"

# %% 5.6 right: a text collected and given back at the end
def how_it_came(talk, cause):
    answer, heard = "not mentioned", False
    for role, named in talk:
        if named == cause and role == "informant" and answer == "not mentioned":
            answer = "prompted" if heard else "spontaneous"
        if named == cause and role != "informant":
            heard = True
    return answer

# %% 5.6 wrong: the words change places [swapped]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "spontaneous"
            return "prompted"
    return "not mentioned"

# %% 5.6 wrong: only the interviewer counts [interviewer_only]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role == "interviewer":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 wrong: any cause counts [any_cause]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 wrong: her own naming counts [her_own_word]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause:
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 wrong: only just before [turn_before]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role == "informant":
            return "prompted" if heard else "spontaneous"
        heard = named == cause and role != "informant"
    return "not mentioned"

# %% 5.6 wrong: prompted where only others name it [named_is_mentioned]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "prompted"

# %% 5.6 wrong: spontaneous at the end [never_is_spontaneous]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "spontaneous"

# %% 5.6 wrong: her last mention decides [last_mention]
def how_it_came(talk, cause):
    heard, answer = False, "not mentioned"
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            answer = "prompted" if heard else "spontaneous"
    return answer

# %% 5.6 wrong: prompted wherever somebody else names it [any_time]
def how_it_came(talk, cause):
    roles = {role for role, named in talk if named == cause}
    if "informant" not in roles:
        return "not mentioned"
    return "prompted" if roles - {"informant"} else "spontaneous"

# %% 5.6 wrong: or for and [her_own_word]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause or role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 wrong: the informant's role in the first blank [her_own_word]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role == "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 wrong: ECON of the example typed in
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == "ECON" and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.6 wrong: not mentioned told at the first other word [first_pair_only]
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
        return "not mentioned"

# %% 5.6 wrong: no quotation marks
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return prompted
            return spontaneous
    return "not mentioned"

# %% 5.6 wrong: True and False
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return False
            return True
    return None

# %% 5.6 wrong: a word mistyped
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontanous"
    return "not mentioned"

# %% 5.6 right: not_mentioned spelt as one word
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "notmentioned"

# %% 5.6 wrong: always prompted
def how_it_came(talk, cause):
    return "prompted"

# %% 5.6 wrong: one blank left
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return ...
    return "not mentioned"

# %% 5.6 wrong: prints
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            print("prompted" if heard else "spontaneous")

# %% 5.6 wrong: nothing at the end
def how_it_came(talk, cause):
    heard = False
    for role, named in talk:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"

# %% 5.6 wrong: the talk of the notebook [named_by_inside]
def how_it_came(talk, cause):
    heard = False
    for role, named in named_by:
        if named == cause and role != "informant":
            heard = True
        if named == cause and role == "informant":
            if heard:
                return "prompted"
            return "spontaneous"
    return "not mentioned"

# %% 5.7 start
codes_of_interest = ["ECON", "AGENCY", "VIOLENCE", "LIFESTYLE"]
met = lot.groupby("interviewer_role")["informant_id"].nunique()
def rate(code, said=said, met=met):
    told = said[said["code"] == code].groupby("interviewer_role")["informant_id"].nunique()
    return told.reindex(roles, fill_value=0) / met
fine = {code: rate(code) for code in codes_of_interest}

# %% 5.7 right: in a loop
rates = {code: rate(code) for code in codes_of_interest}

# %% 5.7 right: dicts
rates = {code: dict(shares) for code, shares in fine.items()}

# %% 5.7 right: rounded to three places
rates = {code: {role: round(float(share), 3) for role, share in shares.items()} for code, shares in fine.items()}

# %% 5.7 right: a table, a column for each code
rates = pd.DataFrame(fine)

# %% 5.7 right: another order
rates = {code: fine[code].sort_values() for code in reversed(codes_of_interest)}

# %% 5.7 right: pivot
table = pd.crosstab(said.drop_duplicates(["informant_id", "code"])["interviewer_role"], said.drop_duplicates(["informant_id", "code"])["code"])
rates = {code: {role: table.loc[role, code] / met[role] if code in table else 0 for role in roles} for code in codes_of_interest}

# %% 5.7 right: more codes than asked for
rates = {code: rate(code) for code in codes_of_interest + ["CARE", "DEBT"]}

# %% 5.7 right: sets of women
rates = {}
for code in codes_of_interest:
    rates[code] = {}
    for role in roles:
        women = set(said.loc[(said["code"] == code) & (said["interviewer_role"] == role), "informant_id"])
        rates[code][role] = len(women) / len(set(lot.loc[lot["interviewer_role"] == role, "informant_id"]))

# %% 5.7 wrong: rows, not women
rates = {code: said[said["code"] == code].groupby("interviewer_role").size().reindex(roles, fill_value=0) / met for code in codes_of_interest}

# %% 5.7 wrong: rows over rows [rows]
rates = {code: said[said["code"] == code].groupby("interviewer_role").size().reindex(roles, fill_value=0) / lot.groupby("interviewer_role").size() for code in codes_of_interest}

# %% 5.7 wrong: reindex forgotten [dropped_role]
rates = {code: said[said["code"] == code].groupby("interviewer_role", observed=True)["informant_id"].nunique() / met for code in codes_of_interest}

# %% 5.7 wrong: two decimals
rates = {code: fine[code].round(2) for code in codes_of_interest}

# %% 5.7 wrong: divided by talks [over_talks]
rates = {code: said[said["code"] == code].groupby("interviewer_role")["informant_id"].nunique().reindex(roles, fill_value=0) / lot.groupby("interviewer_role").size() for code in codes_of_interest}

# %% 5.7 wrong: divided by all 36 [all_women]
rates = {code: fine[code] * met / met.sum() for code in codes_of_interest}

# %% 5.7 wrong: shares of those who told it [among_tellers]
rates = {code: fine[code] * met / (fine[code] * met).sum() for code in codes_of_interest}

# %% 5.7 wrong: counts [counts]
rates = {code: fine[code] * met for code in codes_of_interest}

# %% 5.7 wrong: per cent [percent]
rates = {code: fine[code] * 100 for code in codes_of_interest}

# %% 5.7 wrong: all interviews, lot or not [everybody]
everything = mentions[mentions["informant_id"].isin(agreed)]
rates = {code: everything[everything["code"] == code].groupby("interviewer_role")["informant_id"].nunique().reindex(roles, fill_value=0)
         / interviews[interviews["informant_id"].isin(agreed)].groupby("interviewer_role")["informant_id"].nunique() for code in codes_of_interest}

# %% 5.7 wrong: consent not asked about [no_consent]
of_lot = interviews[interviews["randomised"]]
spoken = mentions[mentions["interview_id"].isin(of_lot["interview_id"])]
rates = {code: rate(code, spoken, of_lot.groupby("interviewer_role")["informant_id"].nunique()) for code in codes_of_interest}

# %% 5.7 wrong: divided by those who said anything
rates = {code: rate(code, said, said.groupby("interviewer_role")["informant_id"].nunique()) for code in codes_of_interest}

# %% 5.7 wrong: divided by all mentions [share_of_mentions]
rates = {code: said[said["code"] == code].groupby("interviewer_role").size() / said.groupby("interviewer_role").size() for code in codes_of_interest}

# %% 5.7 wrong: the nought dropped out
rates = {code: {role: share for role, share in fine[code].items() if share > 0} for code in codes_of_interest}

# %% 5.7 wrong: CARE of the example for every code [care]
rates = {code: rate("CARE") for code in codes_of_interest}

# %% 5.7 wrong: police and peer change places [turned_roles]
rates = {code: {"police liaison": fine[code]["peer"], "student": fine[code]["student"], "peer": fine[code]["police liaison"]} for code in codes_of_interest}

# %% 5.7 wrong: rounded to one place [one_decimal]
rates = {code: fine[code].round(1) for code in codes_of_interest}

# %% 5.7 wrong: one number for each code
rates = {code: fine[code].mean() for code in codes_of_interest}

# %% 5.7 wrong: only ECON
rates = {"ECON": fine["ECON"]}

# %% 5.7 wrong: the last one open
rates = fine | {"LIFESTYLE": ...}

# %% 5.7 wrong: one code for all
rates = fine["ECON"]

# %% 5.7 wrong: words
rates = dict.fromkeys(codes_of_interest, {"police liaison": "low", "student": "middle", "peer": "high"})

# %% 5.7 wrong: the example of the task
rates = {code: {"police liaison": 0.5, "student": 0.5, "peer": 0.5} for code in codes_of_interest}

# %% 5.7 wrong: the complement
rates = {code: 1 - fine[code] for code in codes_of_interest}

# %% 5.7 wrong: None
rates = None

# %% 5.7 wrong: a name mistyped
rates = {code: shares_of(code) for code in codes_of_interest}

# %% 5.7 wrong: agency and lifestyle change places
rates = fine | {"AGENCY": fine["LIFESTYLE"], "LIFESTYLE": fine["AGENCY"]}

# %% 5.8 right: a set
carried = {"r2", "r5"}

# %% 5.8 right: a list
carried = ["r5", "r2"]

# %% 5.8 right: a text
carried = "r2, r5"

# %% 5.8 right: capitals in a tuple
carried = ("R2", "R5")

# %% 5.8 right: a Series
carried = pd.Series(["r2", "r5"])

# %% 5.8 right: what is left
carried = {f"r{i}" for i in range(1, 7)} - {"r1", "r3", "r4", "r6"}

# %% 5.8 right: True and False
carried = {"r1": False, "r2": True, "r3": False, "r4": False, "r5": True, "r6": False}

# %% 5.8 wrong: they lie [women_lie]
carried = {"r1", "r5"}

# %% 5.8 wrong: they lie, as a third [women_lie]
carried = {"r1", "r2", "r5"}

# %% 5.8 wrong: words put into mouths [peers_invent]
carried = {"r2", "r3"}

# %% 5.8 wrong: put into mouths, as a third [peers_invent]
carried = {"r2", "r3", "r5"}

# %% 5.8 wrong: thrown away [throw_away]
carried = {"r2", "r4"}

# %% 5.8 wrong: thrown away, as a third [throw_away]
carried = {"r2", "r4", "r5"}

# %% 5.8 wrong: proved for all [proved_for_all]
carried = {"r2", "r6"}

# %% 5.8 wrong: proved for all, as a third [proved_for_all]
carried = {"r2", "r5", "r6"}

# %% 5.8 wrong: only the difference [need_missed]
carried = {"r2"}

# %% 5.8 wrong: only what stays [difference_missed]
carried = {"r5"}

# %% 5.8 wrong: all six [everything]
carried = {f"r{i}" for i in range(1, 7)}

# %% 5.8 wrong: exactly the other four [everything]
carried = {"r1", "r3", "r4", "r6"}

# %% 5.8 wrong: none [nothing]
carried = set()

# %% 5.8 wrong: the two that sound strongest
carried = {"r1", "r6"}

# %% 5.8 wrong: numbers
carried = {2, 5}

# %% 5.8 wrong: the dots kept
carried = {...}

# %% 5.8 wrong: one id as a text [need_missed]
carried = "r2"

# %% 5.8 wrong: the sentence
carried = {"A choice of her own came up with more women before peers than before the police liaison."}

# %% 5.8 wrong: None
carried = None

# %% 5.9 start
only, without = women_heard(said[said["interviewer_role"] == "police liaison"]), women_heard(said[said["interviewer_role"] != "police liaison"])
only_never, without_never = set(only[only == 0].index), set(without[without == 0].index)
best = {"only_second": only.index[1], "only_never": only_never, "without_second": without.index[1], "without_never": without_never}

# %% 5.9 right: computed
reports = {"only_second": only.index[1], "only_never": only_never, "without_second": without.index[1], "without_never": without_never}

# %% 5.9 right: lists, another order
reports = {"without_never": sorted(without_never), "only_never": sorted(only_never), "without_second": without.index[1], "only_second": only.index[1]}

# %% 5.9 right: small letters
reports = {"only_second": only.index[1].lower(), "only_never": {c.lower() for c in only_never}, "without_second": without.index[1].lower(), "without_never": without_never}

# %% 5.9 right: dict() and columns
reports = dict(best, only_never=pd.Series(sorted(only_never)))

# %% 5.9 right: the second in a list of one
reports = best | {"only_second": [only.index[1]], "without_second": [without.index[1]]}

# %% 5.9 right: a Series
reports = pd.Series(best)

# %% 5.9 right: the empty brackets where nobody is missing
reports = best | {"without_never": {} if not without_never else without_never}

# %% 5.9 wrong: the first for the second [first_place]
reports = best | {"only_second": only.index[0], "without_second": without.index[0]}

# %% 5.9 wrong: the third
reports = best | {"only_second": only.index[2]}

# %% 5.9 wrong: the teams change places [exchanged]
reports = {"only_second": without.index[1], "only_never": without_never, "without_second": only.index[1], "without_never": only_never}

# %% 5.9 wrong: all interviewers for without
everyone = women_heard(said)
reports = best | {"without_second": everyone.index[1], "only_second": everyone.index[1], "only_never": set(everyone[everyone == 0].index)}

# %% 5.9 wrong: nobody never
reports = best | {"only_never": set()}

# %% 5.9 wrong: the cell as it stands, for both [everybody_twice]
everyone = women_heard(said)
nought = set(everyone[everyone == 0].index)
reports = {"only_second": everyone.index[1], "only_never": nought, "without_second": everyone.index[1], "without_never": nought}

# %% 5.9 wrong: one cause overlooked
reports = best | {"only_never": set(sorted(only_never)[:-1])}

# %% 5.9 wrong: one cause too many
reports = best | {"only_never": only_never | {only.index[-len(only_never) - 1]}}

# %% 5.9 wrong: one woman is nobody [rarely]
reports = best | {"only_never": set(only[only <= 1].index)}

# %% 5.9 wrong: those who were heard [what_was_heard]
reports = best | {"only_never": set(only[only > 0].index)}

# %% 5.9 wrong: all eight [all_eight]
reports = best | {"only_never": set(only.index), "without_never": set(only.index)}

# %% 5.9 wrong: how many were never heard
reports = best | {"only_never": len(only_never), "without_never": len(without_never)}

# %% 5.9 wrong: the number for the cause
reports = best | {"only_second": only.iloc[1], "without_second": without.iloc[1]}

# %% 5.9 wrong: causes by their meaning
reports = best | {"only_second": "quarrels in the family"}

# %% 5.9 wrong: two left open
reports = best | {"without_second": ..., "without_never": {...}}

# %% 5.9 wrong: the tables themselves
reports = {"only_second": only, "only_never": only, "without_second": without, "without_never": without}

# %% 5.9 wrong: a cause that is not among the eight
reports = best | {"only_second": "CARE"}

# %% 5.9 wrong: the example of the task
reports = best | {"only_never": {"ECON"}, "without_never": {"ECON"}}

# %% 5.9 wrong: alphabetical order read
reports = best | {"only_second": sorted(eight)[1], "without_second": sorted(eight)[1]}

# %% 5.9 wrong: a list
reports = list(best.values())

# %% 5.9 wrong: None
reports = None

# %% 5.10 start
four = {"b01", "b04", "b06", "b09"}

# %% 5.10 right: a set
changed = {"b01", "b04", "b06", "b09"}

# %% 5.10 right: a list
changed = ["b09", "b06", "b04", "b01"]

# %% 5.10 right: a text
changed = "b01, b04, b06, b09"

# %% 5.10 right: capitals
changed = {"B01", "B04", "B06", "B09"}

# %% 5.10 right: a Series
changed = pd.Series(sorted(four))

# %% 5.10 right: what is left
changed = {f"b{i:02}" for i in range(1, 11)} - {"b02", "b03", "b05", "b07", "b08", "b10"}

# %% 5.10 right: True and False
changed = {f"b{i:02}": f"b{i:02}" in four for i in range(1, 11)}

# %% 5.10 wrong: forced overlooked [missed_force]
changed = four - {"b01"}

# %% 5.10 wrong: arrested overlooked [missed_arrest]
changed = four - {"b04"}

# %% 5.10 wrong: he said overlooked [missed_hearsay]
changed = four - {"b06"}

# %% 5.10 wrong: perhaps overlooked [missed_hedge]
changed = four - {"b09"}

# %% 5.10 wrong: the goodbye counted [goodbye]
changed = four | {"b02"}

# %% 5.10 wrong: coercion counted [column]
changed = four | {"b03"}

# %% 5.10 wrong: the ironing counted [word_for_word]
changed = four | {"b05"}

# %% 5.10 wrong: the pun counted [pun]
changed = four | {"b07"}

# %% 5.10 wrong: the nice word counted [nice_word]
changed = four | {"b08"}

# %% 5.10 wrong: the tiredness counted [four_hours]
changed = four | {"b10"}

# %% 5.10 wrong: the rice cooker and the hours counted [taste]
changed = four | {"b02", "b10"}

# %% 5.10 wrong: everything counted [everything]
changed = {f"b{i:02}" for i in range(1, 11)}

# %% 5.10 wrong: exactly the other six [nothing]
changed = {f"b{i:02}" for i in range(1, 11)} - four

# %% 5.10 wrong: nothing [nothing]
changed = set()

# %% 5.10 wrong: two of them
changed = {"b04", "b09"}

# %% 5.10 wrong: puns and idioms for stance
changed = {"b01", "b05", "b07", "b08"}

# %% 5.10 wrong: numbers
changed = {1, 4, 6, 9}

# %% 5.10 wrong: ids without the nought
changed = {"b1", "b4", "b6", "b9"}

# %% 5.10 wrong: the dots kept
changed = {...}

# %% 5.10 wrong: how many
changed = 4

# %% 5.10 wrong: None
changed = None
