"""Answers to lesson 04 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 4.0 right: two whole numbers
predictions = {"alone": 12, "tables": 4}

# %% 4.0 right: noughts
predictions = {"alone": 0, "tables": 0}

# %% 4.0 right: dict() and floats
predictions = dict(tables=9.0, alone=36.0)

# %% 4.0 right: a Series
predictions = pd.Series({"alone": 5, "tables": 7})

# %% 4.0 wrong: one left open
predictions = {"alone": 12, "tables": ...}

# %% 4.0 wrong: words
predictions = {"alone": "many", "tables": "all"}

# %% 4.0 wrong: one number for both
predictions = 12

# %% 4.0 wrong: a list
predictions = [12, 4]

# %% 4.0 wrong: more than there are
predictions = {"alone": 360, "tables": 4}

# %% 4.0 wrong: other names
predictions = {"unique": 12, "table": 4}

# %% 4.0 wrong: None
predictions = None

# %% 4.1 right: isin and isna
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 right: two comparisons joined by or
def usable(consents):
    shown = (consents["mode"] == "written") | (consents["mode"] == "recorded verbal")
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 right: not notna, a list
def usable(consents):
    shown = consents["mode"].isin({"recorded verbal", "written"})
    standing = ~consents["withdrawn_on"].notna()
    return list(consents.loc[shown & standing, "informant_id"].unique())

# %% 4.1 right: a loop over the records, as in the worked example
def usable(consents):
    ids = set()
    for record in consents.itertuples():
        if record.mode in ["written", "recorded verbal"] and pd.isna(record.withdrawn_on):
            ids.add(record.informant_id)
    return ids

# %% 4.1 right: query
def usable(consents):
    return set(consents.query("mode in ['written', 'recorded verbal'] and withdrawn_on.isnull()")["informant_id"])

# %% 4.1 right: filtered twice, a column
def usable(consents):
    rest = consents[consents["mode"].isin(["written", "recorded verbal"])]
    rest = rest[rest["withdrawn_on"].isnull()].reset_index(drop=True)
    return rest["informant_id"]

# %% 4.1 right: what is left when the others go
def usable(consents):
    out = set(consents.loc[consents["withdrawn_on"].notna(), "informant_id"])
    out |= set(consents.loc[consents["mode"].isna() | (consents["mode"] == "verbal, not recorded"), "informant_id"])
    return set(consents["informant_id"]) - out

# %% 4.1 right: words with contains
def usable(consents):
    words = consents["mode"].astype("object").fillna("")
    shown = words.str.startswith("written") | words.str.startswith("recorded")
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: everybody [everybody]
def usable(consents):
    return set(consents["informant_id"])

# %% 4.1 wrong: withdrawals overlooked [keeps_withdrawn]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = True
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: only the withdrawals looked at [anything_goes]
def usable(consents):
    shown = True
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: every filled cell [keeps_unrecorded]
def usable(consents):
    shown = consents["mode"].notna()
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: all three words in the list [keeps_unrecorded]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal", "verbal, not recorded"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: everything but unrecorded [keeps_blank]
def usable(consents):
    shown = consents["mode"] != "verbal, not recorded"
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: written only, the example copied [only_paper]
def usable(consents):
    shown = consents["mode"].isin(["written"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: recordings only [only_recordings]
def usable(consents):
    shown = consents["mode"] == "recorded verbal"
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: notna [turned_round]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].notna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: dropna [turned_round]
def usable(consents):
    rest = consents.dropna()
    return set(rest.loc[rest["mode"].isin(["written", "recorded verbal"]), "informant_id"])

# %% 4.1 wrong: F1 only [faulty_forms]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"]) & (consents["form_version"] == "F1")
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: without F4 [leaning_form]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"]) & (consents["form_version"] != "F4")
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: an empty cell taken for an empty text [nobody]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"] == ""
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: == None [nobody]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"] == None
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: != the empty text [keeps_withdrawn]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"] != ""
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: == NaN [nobody]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"] == float("nan")
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: is None [nobody]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"] is None
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: and between columns
def usable(consents):
    shown = consents["mode"] == "written" or consents["mode"] == "recorded verbal"
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: a word mistyped [only_paper]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: capitals in the words [nobody]
def usable(consents):
    shown = consents["mode"].isin(["Written", "Recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: isna without brackets
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: one word after the other, without a list
def usable(consents):
    shown = consents["mode"].isin("written", "recorded verbal")
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: either of the two questions [everybody]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown | standing, "informant_id"])

# %% 4.1 wrong: the wrong column
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn"].isna()
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: the ids of the consents
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return set(consents.loc[shown & standing, "consent_id"])

# %% 4.1 wrong: how many
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return len(set(consents.loc[shown & standing, "informant_id"]))

# %% 4.1 wrong: sixty-one, as the task says
def usable(consents):
    return 61

# %% 4.1 wrong: the table outside
everybody = consents
def usable(consents):
    shown = everybody["mode"].isin(["written", "recorded verbal"])
    standing = everybody["withdrawn_on"].isna()
    return set(everybody.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: the whole rows
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return consents[shown & standing]

# %% 4.1 wrong: the filter
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    return shown & standing

# %% 4.1 wrong: one blank left
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = ...
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.1 wrong: prints
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna()
    print(set(consents.loc[shown & standing, "informant_id"]))

# %% 4.1 wrong: an officer as witness is out, too [officer_witness]
def usable(consents):
    shown = consents["mode"].isin(["written", "recorded verbal"])
    standing = consents["withdrawn_on"].isna() & (consents["witness_role"] != "police officer")
    return set(consents.loc[shown & standing, "informant_id"])

# %% 4.2 start
kinds = dict.fromkeys(["full_name", "phone", "marital", "intimate", "handle", "row", "key_list", "office"], "general")
kinds |= dict.fromkeys(["clinic", "thumbprint", "police_note", "son", "savings"], "specific")
kinds |= dict.fromkeys(["mean_age", "perda", "ngo"], "not_personal")

# %% 4.2 right: typed in
data_kind = {
    "full_name": "general", "phone": "general", "marital": "general", "clinic": "specific",
    "thumbprint": "specific", "police_note": "specific", "son": "specific", "savings": "specific",
    "intimate": "general", "handle": "general", "row": "general", "key_list": "general",
    "office": "general", "mean_age": "not_personal", "perda": "not_personal", "ngo": "not_personal",
}

# %% 4.2 right: by groups
data_kind = kinds

# %% 4.2 right: a Series
data_kind = pd.Series(kinds)

# %% 4.2 right: capitals and spaces
data_kind = {key: value.title() + " " for key, value in kinds.items()}

# %% 4.2 right: built in a loop from three lists
data_kind = {}
for kind, keys in {"specific": ["clinic", "thumbprint", "police_note", "son", "savings"], "not_personal": ["mean_age", "perda", "ngo"],
                   "general": ["full_name", "phone", "marital", "intimate", "handle", "row", "key_list", "office"]}.items():
    for key in keys:
        data_kind[key] = kind

# %% 4.2 right: a table with two columns
data_kind = pd.DataFrame(list(kinds.items()), columns=["key", "kind"])

# %% 4.2 right: each word in a list of one
data_kind = {key: [value] for key, value in kinds.items()}

# %% 4.2 right: a space for the underscore
data_kind = {key: value.replace("_", " ") for key, value in kinds.items()}

# %% 4.2 wrong: the police record [record_general]
data_kind = kinds | {"police_note": "general"}

# %% 4.2 wrong: her number [phone_specific]
data_kind = kinds | {"phone": "specific"}

# %% 4.2 wrong: her sex life [intimate_specific]
data_kind = kinds | {"intimate": "specific"}

# %% 4.2 wrong: the row [row_anonymous]
data_kind = kinds | {"row": "not_personal"}

# %% 4.2 wrong: the key list [pseudonyms_anonymous]
data_kind = kinds | {"key_list": "not_personal"}

# %% 4.2 wrong: the office [office_public]
data_kind = kinds | {"office": "not_personal"}

# %% 4.2 wrong: her son [child_general]
data_kind = kinds | {"son": "general"}

# %% 4.2 wrong: her savings [money_general]
data_kind = kinds | {"savings": "general"}

# %% 4.2 wrong: the thumbprint [thumb_general]
data_kind = kinds | {"thumbprint": "general"}

# %% 4.2 wrong: the mean [mean_personal]
data_kind = kinds | {"mean_age": "general"}

# %% 4.2 wrong: by feeling, everything hot is specific
data_kind = kinds | {"intimate": "specific", "phone": "specific", "handle": "specific", "full_name": "specific"}

# %% 4.2 wrong: no name in it, so not personal
data_kind = kinds | {"row": "not_personal", "office": "not_personal", "handle": "not_personal", "marital": "not_personal"}

# %% 4.2 wrong: everything general
data_kind = dict.fromkeys(kinds, "general")

# %% 4.2 wrong: everything specific
data_kind = dict.fromkeys(kinds, "specific")

# %% 4.2 wrong: Indonesian words
data_kind = {key: {"general": "umum", "specific": "spesifik", "not_personal": "bukan pribadi"}[value] for key, value in kinds.items()}

# %% 4.2 wrong: True and False for personal
data_kind = {key: value != "not_personal" for key, value in kinds.items()}

# %% 4.2 wrong: the words in a list
data_kind = list(kinds.values())

# %% 4.2 wrong: three left open
data_kind = kinds | {"mean_age": ..., "perda": ..., "ngo": ...}

# %% 4.2 wrong: keys and words change places
data_kind = {value: key for key, value in kinds.items()}

# %% 4.2 wrong: None
data_kind = None

# %% 4.3 right: size and min
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes.min()

# %% 4.3 right: only what was seen
def smallest_group(table, keys):
    sizes = table.groupby(keys, observed=True).size()
    return min(sizes)

# %% 4.3 right: value_counts
def smallest_group(table, keys):
    sizes = table[keys].astype(str).value_counts()
    return int(sizes.min())

# %% 4.3 right: counted in a dict
def smallest_group(table, keys):
    sizes = {}
    for row in table[keys].itertuples(index=False):
        sizes[row] = sizes.get(row, 0) + 1
    return min(sizes.values())

# %% 4.3 right: sorted, the first
def smallest_group(table, keys):
    sizes = table.groupby(list(keys), observed=True).size().sort_values()
    return sizes.iloc[0]

# %% 4.3 right: transform
def smallest_group(table, keys):
    return float(table.assign(one=1).groupby(keys, observed=True)["one"].transform("sum").min())

# %% 4.3 right: a lambda
smallest_group = lambda table, keys: table.groupby(keys, observed=True)[keys[0]].size().min()

# %% 4.3 wrong: the largest [largest]
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes.max()

# %% 4.3 wrong: the mean [mean]
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes.mean()

# %% 4.3 wrong: how many groups [how_many_groups]
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return len(sizes)

# %% 4.3 wrong: how many alone [how_many_alone]
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return (sizes == 1).sum()

# %% 4.3 wrong: one column [one_column]
def smallest_group(table, keys):
    sizes = table.groupby(keys[0]).size()
    return sizes.min()

# %% 4.3 wrong: all rows [all_rows]
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes.sum()

# %% 4.3 wrong: all rows by len [all_rows]
def smallest_group(table, keys):
    return len(table)

# %% 4.3 wrong: the table of the notebook, typed in
def smallest_group(table, keys):
    sizes = women.groupby(keys).size()
    return sizes.min()

# %% 4.3 wrong: the columns of the notebook, typed in
def smallest_group(table, keys):
    sizes = table.groupby(["age_band", "children"]).size()
    return sizes.min()

# %% 4.3 wrong: table and columns of the notebook, typed in [both_typed_in]
def smallest_group(table, keys):
    sizes = women.groupby(["age_band", "children"]).size()
    return sizes.min()

# %% 4.3 wrong: the number seen above
def smallest_group(table, keys):
    return 2

# %% 4.3 wrong: keys in square brackets again
def smallest_group(table, keys):
    sizes = table.groupby([keys]).size()
    return sizes.min()

# %% 4.3 wrong: keys as a word
def smallest_group(table, keys):
    sizes = table.groupby("keys").size()
    return sizes.min()

# %% 4.3 wrong: the sizes themselves
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes

# %% 4.3 wrong: size without brackets
def smallest_group(table, keys):
    sizes = table.groupby(keys).size
    return sizes.min()

# %% 4.3 wrong: min without brackets
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes.min

# %% 4.3 wrong: the smallest value, not size
def smallest_group(table, keys):
    sizes = table.groupby(keys).min()
    return sizes.min()

# %% 4.3 wrong: count, which counts column by column
def smallest_group(table, keys):
    sizes = table.groupby(keys).count()
    return sizes.min()

# %% 4.3 wrong: which group it is
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes.idxmin()

# %% 4.3 wrong: the median
def smallest_group(table, keys):
    sizes = table.groupby(keys).size()
    return sizes.median()

# %% 4.3 wrong: sizes left open
def smallest_group(table, keys):
    sizes = ...
    return sizes.min()

# %% 4.3 wrong: a name mistyped
def smallest_group(table, keys):
    size = table.groupby(keys).size()
    return sizes.min()

# %% 4.3 wrong: prints
def smallest_group(table, keys):
    print(table.groupby(keys).size().min())

# %% 4.3 wrong: the last column only [last_column]
def smallest_group(table, keys):
    sizes = table.groupby(keys[-1]).size()
    return sizes.min()

# %% 4.3 wrong: the different rows counted [how_many_groups]
def smallest_group(table, keys):
    return table[keys].drop_duplicates().shape[0]

# %% 4.3 wrong: the share of the smallest [share]
def smallest_group(table, keys):
    return table.groupby(keys, observed=True).size().min() / len(table)

# %% 4.4 start
small = women.groupby(["age_band", "children"], observed=True).size()
go = small[small < 5].sum()

# %% 4.4 right: typed in
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": go}

# %% 4.4 right: a Python int, a capital
recipe = {"bands": "Four", "district": False, "marital": False, "children": False, "deleted": int(go)}

# %% 4.4 right: yes and no
recipe = {"bands": "four", "district": "no", "marital": "no", "children": "no", "deleted": float(go)}

# %% 4.4 right: tidak
recipe = {"bands": "four", "district": "tidak", "marital": "tidak", "children": "tidak", "deleted": int(go)}

# %% 4.4 right: dict() and noughts
recipe = dict(deleted=go, children=0, marital=0, district=0, bands="four")

# %% 4.4 right: a Series
recipe = pd.Series({"bands": "four", "district": False, "marital": False, "children": False, "deleted": go})

# %% 4.4 right: found by trying
best = [b for b in ["single", "five", "four"] if women.assign(age=bands[b]).groupby("age", observed=True).size().min() >= 5]
recipe = {"bands": best[0], "deleted": int(go)} | dict.fromkeys(["district", "marital", "children"], False)

# %% 4.4 wrong: one age for all [one_band]
recipe = {"bands": "one", "district": False, "marital": False, "children": False, "deleted": go}

# %% 4.4 wrong: two bands, with children [two_bands]
recipe = {"bands": "two", "district": False, "marital": False, "children": True, "deleted": go}

# %% 4.4 wrong: single years [single_years]
recipe = {"bands": "single", "district": False, "marital": False, "children": False, "deleted": go}

# %% 4.4 wrong: five-year bands [five_years]
recipe = {"bands": "five", "district": False, "marital": False, "children": False, "deleted": go}

# %% 4.4 wrong: children stay [keeps_children]
recipe = {"bands": "four", "district": False, "marital": False, "children": True, "deleted": go}

# %% 4.4 wrong: marital status stays [keeps_marital]
recipe = {"bands": "four", "district": False, "marital": True, "children": False, "deleted": go}

# %% 4.4 wrong: the district stays [keeps_district]
recipe = {"bands": "four", "district": True, "marital": False, "children": False, "deleted": go}

# %% 4.4 wrong: groups counted [counts_groups]
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": (small < 5).sum()}

# %% 4.4 wrong: those who stay counted [counts_the_rest]
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": 36 - go}

# %% 4.4 wrong: those quite alone counted [counts_the_alone]
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": (small == 1).sum()}

# %% 4.4 wrong: everything stays
recipe = {"bands": "single", "district": True, "marital": True, "children": True, "deleted": 36}

# %% 4.4 wrong: groups of five go as well
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": small[small <= 5].sum()}

# %% 4.4 wrong: nobody deleted
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": 0}

# %% 4.4 wrong: a number for the bands
recipe = {"bands": 4, "district": False, "marital": False, "children": False, "deleted": go}

# %% 4.4 wrong: the column for its name
recipe = {"bands": bands["four"], "district": False, "marital": False, "children": False, "deleted": go}

# %% 4.4 wrong: the answer to each column missing
recipe = {"bands": "four", "deleted": go}

# %% 4.4 wrong: the share deleted
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": go / 36}

# %% 4.4 wrong: a list
recipe = ["four", False, False, False, go]

# %% 4.4 wrong: None for no
recipe = {"bands": "four", "district": None, "marital": None, "children": None, "deleted": go}

# %% 4.4 wrong: two blanks left
recipe = {"bands": "four", "district": False, "marital": False, "children": ..., "deleted": ...}

# %% 4.4 wrong: deleted from the first try of the cell
recipe = {"bands": "four", "district": False, "marital": False, "children": False, "deleted": 36}

# %% 4.5 start
six = {"p01", "p03", "p04", "p05", "p07", "p08"}
lines = {f"p{i:02}" for i in range(1, 13)}

# %% 4.5 right: a set
naming_faults = {"p01", "p03", "p04", "p05", "p07", "p08"}

# %% 4.5 right: a list in another order
naming_faults = ["p08", "p01", "p03", "p07", "p05", "p04"]

# %% 4.5 right: capitals in a tuple
naming_faults = ("P01", "P03", "P04", "P05", "P07", "P08")

# %% 4.5 right: one text
naming_faults = "p01, p03, p04, p05, p07, p08"

# %% 4.5 right: what is left
naming_faults = lines - {"p02", "p06", "p09", "p10", "p11", "p12"}

# %% 4.5 right: a Series
naming_faults = pd.Series(sorted(six))

# %% 4.5 right: a dict of True and False
naming_faults = {line: line in six for line in lines}

# %% 4.5 wrong: nothing [nothing]
naming_faults = set()

# %% 4.5 wrong: everything [everything]
naming_faults = lines

# %% 4.5 wrong: initials pass [initials]
naming_faults = six - {"p01"}

# %% 4.5 wrong: the numbering passes [diary_order]
naming_faults = six - {"p03"}

# %% 4.5 wrong: two names pass [two_for_one]
naming_faults = six - {"p04"}

# %% 4.5 wrong: a shared name passes [one_for_two]
naming_faults = six - {"p05"}

# %% 4.5 wrong: the second sheet passes [key_beside_data]
naming_faults = six - {"p07"}

# %% 4.5 wrong: the office passes [role_is_a_name]
naming_faults = six - {"p08"}

# %% 4.5 wrong: the lot is flagged [lot]
naming_faults = six | {"p02"}

# %% 4.5 wrong: the encrypted list is flagged [safe_list]
naming_faults = six | {"p06"}

# %% 4.5 wrong: the brackets are flagged [brackets]
naming_faults = six | {"p09"}

# %% 4.5 wrong: one name everywhere is flagged [same_everywhere]
naming_faults = six | {"p10"}

# %% 4.5 wrong: neutral names are flagged [neutral]
naming_faults = six | {"p11"}

# %% 4.5 wrong: the log is flagged [log]
naming_faults = six | {"p12"}

# %% 4.5 wrong: exactly the other six [nothing]
naming_faults = lines - six

# %% 4.5 wrong: the encrypted list instead of the second sheet
naming_faults = (six - {"p07"}) | {"p06"}

# %% 4.5 wrong: three found
naming_faults = {"p01", "p07", "p08"}

# %% 4.5 wrong: ids without the nought
naming_faults = {"p1", "p3", "p4", "p5", "p7", "p8"}

# %% 4.5 wrong: numbers
naming_faults = {1, 3, 4, 5, 7, 8}

# %% 4.5 wrong: the curly brackets of a dict
naming_faults = {}

# %% 4.5 wrong: None
naming_faults = None

# %% 4.5 wrong: how many
naming_faults = 6

# %% 4.5 wrong: ids without quotation marks
naming_faults = {p01, p03, p04, p05, p07, p08}

# %% 4.6 start
acts = {"FS01": "stop", "FS02": "pause", "FS03": "stop", "FS04": "stop", "FS05": "stop", "FS06": "refer",
        "FS07": "stop", "FS08": "pause", "FS09": "pause", "FS10": "ask", "FS11": "report", "FS12": "ask",
        "FS13": "continue", "FS14": "continue"}

# %% 4.6 right: typed in
first_act = {
    "FS01": "stop", "FS02": "pause", "FS03": "stop", "FS04": "stop", "FS05": "stop", "FS06": "refer",
    "FS07": "stop", "FS08": "pause", "FS09": "stop", "FS10": "report", "FS11": "report", "FS12": "ask",
    "FS13": "ask", "FS14": "ask",
}

# %% 4.6 right: from a dict
first_act = acts

# %% 4.6 right: a Series
first_act = pd.Series(acts)

# %% 4.6 right: capitals
first_act = {key.lower(): value.upper() for key, value in acts.items()}

# %% 4.6 right: a table
first_act = pd.DataFrame({"situation_id": list(acts), "act": list(acts.values())})

# %% 4.6 right: an end to the use of the recording
first_act = acts | {"FS10": "stop"}

# %% 4.6 right: a glass of water before she goes on
first_act = acts | {"FS13": "pause", "FS14": "ask"}

# %% 4.6 right: a talk on the wall's side broken off
first_act = acts | {"FS08": "stop"}

# %% 4.6 right: the officer ends it for today
first_act = acts | {"FS02": "stop"}

# %% 4.6 wrong: the mother signs [mother_signs]
first_act = acts | {"FS01": "continue"}

# %% 4.6 wrong: a pause for the girl [pause_for_a_child]
first_act = acts | {"FS01": "pause"}

# %% 4.6 wrong: ask about the girl [ask_about_a_child]
first_act = acts | {"FS01": "ask"}

# %% 4.6 wrong: the officer may stay [officer_helps]
first_act = acts | {"FS02": "continue"}

# %% 4.6 wrong: go on with the guide [outside_my_role]
first_act = acts | {"FS06": "continue"}

# %% 4.6 wrong: report over her head [over_her_head]
first_act = acts | {"FS06": "report"}

# %% 4.6 wrong: end her call [silent_end]
first_act = acts | {"FS06": "stop"}

# %% 4.6 wrong: ask the team about tonight [ask_before_helping]
first_act = acts | {"FS06": "ask"}

# %% 4.6 wrong: coded is coded [already_coded]
first_act = acts | {"FS03": "continue"}

# %% 4.6 wrong: ask her why [her_reason]
first_act = acts | {"FS03": "ask"}

# %% 4.6 wrong: the names for the report [owed_names]
first_act = acts | {"FS04": "continue"}

# %% 4.6 wrong: petrol money [petrol]
first_act = acts | {"FS05": "continue"}

# %% 4.6 wrong: the envelope is reported [envelope_told_later]
first_act = acts | {"FS05": "report"}

# %% 4.6 wrong: the envelope is talked over [envelope_talked_over]
first_act = acts | {"FS05": "ask"}

# %% 4.6 wrong: half an hour with the notes [half_an_hour]
first_act = acts | {"FS07": "continue"}

# %% 4.6 wrong: the shadow is nothing [behind_the_wall]
first_act = acts | {"FS08": "continue"}

# %% 4.6 wrong: the picture is taken [blurred_later]
first_act = acts | {"FS09": "continue"}

# %% 4.6 wrong: the group is asked before the picture [asked_before_all]
first_act = acts | {"FS09": "ask"}

# %% 4.6 wrong: better notes [better_notes]
first_act = acts | {"FS10": "continue"}

# %% 4.6 wrong: Monday will do [monday]
first_act = acts | {"FS11": "continue"}

# %% 4.6 wrong: wait for her [wait_for_her]
first_act = acts | {"FS11": "ask"}

# %% 4.6 wrong: printed as it is [printed_against_him]
first_act = acts | {"FS12": "continue"}

# %% 4.6 wrong: her tears end it [her_tears]
first_act = acts | {"FS13": "stop"}

# %% 4.6 wrong: the transcript stays as it is typed [her_own_year]
first_act = acts | {"FS14": "stop"}

# %% 4.6 wrong: ask everywhere
first_act = dict.fromkeys(acts, "ask")

# %% 4.6 wrong: report everywhere
first_act = dict.fromkeys(acts, "report")

# %% 4.6 wrong: stop everywhere
first_act = dict.fromkeys(acts, "stop")

# %% 4.6 wrong: continue everywhere
first_act = dict.fromkeys(acts, "continue")

# %% 4.6 wrong: half of it, the rest asked
first_act = acts | dict.fromkeys(["FS01", "FS03", "FS05", "FS06", "FS07", "FS11"], "ask")

# %% 4.6 wrong: one situation left out
first_act = acts | {"FS06": ...}

# %% 4.6 wrong: two words for one
first_act = acts | {"FS06": {"refer", "report"}}

# %% 4.6 wrong: sentences
first_act = dict.fromkeys(acts, "I would talk to the team")

# %% 4.6 wrong: Indonesian words
first_act = {key: {"stop": "henti", "pause": "jeda", "refer": "rujuk", "report": "lapor", "ask": "tanya"}[value] for key, value in acts.items()}

# %% 4.6 wrong: a list of words
first_act = list(acts.values())

# %% 4.6 wrong: None
first_act = None

# %% 4.7 start
faults = {"F1": set(), "F2": {"promise"}, "F3": {"secrecy"}, "F4": {"pressure", "hidden_reader"},
          "F5": {"no_withdrawal", "must_answer"}, "F6": {"no_recording", "no_contact"}}

# %% 4.7 right: typed in
form_faults = {"F1": set(), "F2": {"promise"}, "F3": {"secrecy"}, "F4": {"pressure", "hidden_reader"},
               "F5": {"no_withdrawal", "must_answer"}, "F6": {"no_recording", "no_contact"}}

# %% 4.7 right: lists
form_faults = {form: sorted(words) for form, words in faults.items()}

# %% 4.7 right: texts with commas
form_faults = {form: ", ".join(words) if words else set() for form, words in faults.items()}

# %% 4.7 right: a Series of sets
form_faults = pd.Series(faults)

# %% 4.7 right: capitals and tuples
form_faults = {form.lower(): tuple(word.upper() for word in words) for form, words in faults.items()}

# %% 4.7 right: the empty curly brackets for the sound form
form_faults = faults | {"F1": {}}

# %% 4.7 right: built from pairs
form_faults = {f"F{n}": set() for n in range(1, 7)}
for form, word in [("F2", "promise"), ("F3", "secrecy"), ("F4", "pressure"), ("F4", "hidden_reader"), ("F5", "no_withdrawal"), ("F5", "must_answer"),
                   ("F6", "no_recording"), ("F6", "no_contact")]:
    form_faults[form].add(word)

# %% 4.7 right: None for the sound form
form_faults = faults | {"F1": None}

# %% 4.7 wrong: the fare is payment [fare_is_payment]
form_faults = faults | {"F1": {"payment"}}

# %% 4.7 wrong: the limit is a breach [limit_is_breach]
form_faults = faults | {"F1": {"breach"}}

# %% 4.7 wrong: the warning frightens [warning_is_harm]
form_faults = faults | {"F1": {"frightens"}}

# %% 4.7 wrong: F4 is sound [it_was_signed]
form_faults = faults | {"F4": set()}

# %% 4.7 wrong: the reader missed [reader_missed]
form_faults = faults | {"F4": {"pressure"}}

# %% 4.7 wrong: the pressure missed [leaning_missed]
form_faults = faults | {"F4": {"hidden_reader"}}

# %% 4.7 wrong: F2 is sound [promise_missed]
form_faults = faults | {"F2": set()}

# %% 4.7 wrong: F3 is sound [secrecy_missed]
form_faults = faults | {"F3": set()}

# %% 4.7 wrong: no way out missed [no_way_out_missed]
form_faults = faults | {"F5": {"must_answer"}}

# %% 4.7 wrong: every question missed [every_question_missed]
form_faults = faults | {"F5": {"no_withdrawal"}}

# %% 4.7 wrong: the recording missed [recording_missed]
form_faults = faults | {"F6": {"no_contact"}}

# %% 4.7 wrong: nobody asks missed [nobody_asks_missed]
form_faults = faults | {"F6": {"no_recording"}}

# %% 4.7 wrong: all sound
form_faults = {form: set() for form in faults}

# %% 4.7 wrong: payment everywhere
form_faults = {form: {"payment"} for form in faults}

# %% 4.7 wrong: one word for each form
form_faults = {"F1": set(), "F2": {"promise"}, "F3": {"secrecy"}, "F4": {"pressure"}, "F5": {"must_answer"}, "F6": {"no_contact"}}

# %% 4.7 wrong: the three words without a fault added to every form
form_faults = {form: words | {"payment", "breach", "frightens"} for form, words in faults.items()}

# %% 4.7 wrong: every form holds every fault
form_faults = {form: set().union(*faults.values()) for form in faults}

# %% 4.7 wrong: nothing right at all
form_faults = {"F1": {"payment"}, "F2": {"breach"}, "F3": {"frightens"}, "F4": {"payment"}, "F5": {"breach"}, "F6": {"frightens"}}

# %% 4.7 wrong: one form right
form_faults = {"F1": {"payment"}, "F2": {"promise"}, "F3": set(), "F4": set(), "F5": set(), "F6": set()}

# %% 4.7 wrong: words that do not exist
form_faults = faults | {"F2": {"false promise"}}

# %% 4.7 wrong: forms as values
form_faults = {"promise": "F2", "secrecy": "F3", "pressure": "F4", "hidden_reader": "F4"}

# %% 4.7 wrong: three blanks left
form_faults = faults | {"F4": ..., "F5": ..., "F6": ...}

# %% 4.7 wrong: a list
form_faults = list(faults.values())

# %% 4.7 wrong: words without quotation marks
form_faults = {"F1": set(), "F2": {promise}}

# %% 4.8 right: two isin
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 right: a set of talks
def her_segments(interviews, segments, who):
    talks = set(interviews[interviews["informant_id"].isin(who)]["interview_id"])
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 right: merge
def her_segments(interviews, segments, who):
    both = segments.merge(interviews[["interview_id", "informant_id"]].drop_duplicates(), on="interview_id")
    return both.loc[both["informant_id"].isin(list(who)), "segment_id"].tolist()

# %% 4.8 right: loops
def her_segments(interviews, segments, who):
    found = set()
    for person in who:
        for talk in interviews.loc[interviews["informant_id"] == person, "interview_id"]:
            found |= set(segments.loc[segments["interview_id"] == talk, "segment_id"])
    return found

# %% 4.8 right: map
def her_segments(interviews, segments, who):
    person = segments["interview_id"].map(interviews.drop_duplicates("interview_id").set_index("interview_id")["informant_id"])
    return segments.loc[person.isin(who), "segment_id"]

# %% 4.8 right: tuples, a generator
def her_segments(interviews, segments, who):
    talks = {row.interview_id for row in interviews.itertuples() if row.informant_id in who}
    return sorted(row.segment_id for row in segments.itertuples() if row.interview_id in talks)

# %% 4.8 right: query
def her_segments(interviews, segments, who):
    talks = interviews.query("informant_id in @who")["interview_id"].unique()
    return set(segments.query("interview_id in @talks")["segment_id"])

# %% 4.8 wrong: the talks [talks_only]
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(talks)

# %% 4.8 wrong: the others [the_others]
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(segments.loc[~segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: all segments [all_segments]
def her_segments(interviews, segments, who):
    talks = interviews["interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: people where talks stand [ids_mixed]
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "informant_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: who itself [ids_mixed]
def her_segments(interviews, segments, who):
    talks = who
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: the first id [first_name]
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"] == who[0], "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: one talk [one_talk]
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"].iloc[:1]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: == with a list
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"] == who, "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: == with the talks
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(segments.loc[segments["interview_id"] == talks, "segment_id"])

# %% 4.8 wrong: in instead of isin
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"] in who, "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: the name of the worked example [the_example]
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"] == her, "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: the talks of the worked example
her_talks = talks
def her_segments(interviews, segments, who):
    return set(segments.loc[segments["interview_id"].isin(her_talks), "segment_id"])

# %% 4.8 wrong: the pieces of the worked example
def her_segments(interviews, segments, who):
    return pieces

# %% 4.8 wrong: the filter for the talks [ids_mixed]
def her_segments(interviews, segments, who):
    talks = interviews["informant_id"].isin(who)
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: segments looked up in segments
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(segments.loc[segments["segment_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: a column that segments does not have
def her_segments(interviews, segments, who):
    return set(segments.loc[segments["informant_id"].isin(who), "segment_id"])

# %% 4.8 wrong: the condition left open
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(segments.loc[..., "segment_id"])

# %% 4.8 wrong: the talks left open
def her_segments(interviews, segments, who):
    talks = ...
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: talks in the condition as they are
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return set(segments.loc[talks, "segment_id"])

# %% 4.8 wrong: who in square brackets again
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin([who]), "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: how many
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    return segments["interview_id"].isin(talks).sum()

# %% 4.8 wrong: the last id [last_name]
def her_segments(interviews, segments, who):
    for person in who:
        talks = interviews.loc[interviews["informant_id"] == person, "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: the ids of the two women of the example
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(["I05", "I67"]), "interview_id"]
    return set(segments.loc[segments["interview_id"].isin(talks), "segment_id"])

# %% 4.8 wrong: prints
def her_segments(interviews, segments, who):
    talks = interviews.loc[interviews["informant_id"].isin(who), "interview_id"]
    print(set(segments.loc[segments["interview_id"].isin(talks), "segment_id"]))

# %% 4.8 wrong: always nothing [ids_mixed]
def her_segments(interviews, segments, who):
    return set()

# %% 4.9 start
out = records["withdrawn_on"].notna() | (records["mode"] == "verbal, not recorded")
inside = records[~out]
asked = set(inside.loc[inside["mode"].isna() | (inside["date_consent"] > inside["date_talk"]), "informant_id"])
officer = inside["witness_role"].eq("police officer") | inside["officer_present"] | inside["form_version"].eq("F4")
held = set(inside.loc[officer, "informant_id"])

# %% 4.9 right: computed
set_aside = {"ask": asked, "quarantine": held}

# %% 4.9 right: lists, another order
set_aside = {"quarantine": sorted(held, reverse=True), "ask": sorted(asked)}

# %% 4.9 right: typed in
set_aside = {"ask": {"I05", "I31"}, "quarantine": {"I14", "I20", "I21", "I44", "I49", "I60"}}

# %% 4.9 right: texts with commas
set_aside = {"ask": ", ".join(asked), "quarantine": ", ".join(held)}

# %% 4.9 right: columns
set_aside = dict(ask=inside.loc[inside["informant_id"].isin(asked), "informant_id"], quarantine=inside.loc[officer, "informant_id"])

# %% 4.9 right: small letters in tuples
set_aside = {"ask": tuple(i.lower() for i in asked), "quarantine": tuple(i.lower() for i in held)}

# %% 4.9 right: a Series of sets
set_aside = pd.Series({"ask": asked, "quarantine": held})

# %% 4.9 wrong: nobody quarantined [they_signed]
set_aside = {"ask": asked, "quarantine": set()}

# %% 4.9 wrong: all who were sent [all_sent]
set_aside = {"ask": asked, "quarantine": set(inside.loc[inside["recruited_by"] == "police", "informant_id"])}

# %% 4.9 wrong: sent or an officer in the room [sent_and_more]
set_aside = {"ask": asked, "quarantine": set(inside.loc[(inside["recruited_by"] == "police") | inside["officer_present"], "informant_id"])}

# %% 4.9 wrong: every talk of the liaison [all_liaison]
set_aside = {"ask": asked, "quarantine": set(inside.loc[inside["interviewer_role"] == "police liaison", "informant_id"])}

# %% 4.9 wrong: the room only [room_only]
set_aside = {"ask": asked, "quarantine": set(inside.loc[inside["officer_present"], "informant_id"])}

# %% 4.9 wrong: the witness only [witness_only]
set_aside = {"ask": asked, "quarantine": set(inside.loc[inside["witness_role"] == "police officer", "informant_id"])}

# %% 4.9 wrong: the withdrawn one is asked [asks_the_withdrawn]
set_aside = {"ask": asked | {"I53"}, "quarantine": held}

# %% 4.9 wrong: the unrecorded one is asked [asks_the_unrecorded]
set_aside = {"ask": asked | {"I29"}, "quarantine": held}

# %% 4.9 wrong: the late consent missed [late_missed]
set_aside = {"ask": {"I05"}, "quarantine": held}

# %% 4.9 wrong: the empty mode missed [blank_missed]
set_aside = {"ask": {"I31"}, "quarantine": held}

# %% 4.9 wrong: the withdrawn one quarantined [holds_the_withdrawn]
set_aside = {"ask": asked, "quarantine": held | {"I53"}}

# %% 4.9 wrong: and instead of or [they_signed]
set_aside = {"ask": asked, "quarantine": set(inside.loc[inside["witness_role"].eq("police officer") & inside["officer_present"], "informant_id"])}

# %% 4.9 wrong: the form only [form_only]
set_aside = {"ask": asked, "quarantine": set(inside.loc[inside["form_version"] == "F4", "informant_id"])}

# %% 4.9 wrong: the lists change places [they_signed]
set_aside = {"ask": held, "quarantine": asked}

# %% 4.9 wrong: both empty [they_signed]
set_aside = {"ask": set(), "quarantine": set()}

# %% 4.9 wrong: everybody in both [everybody_held]
set_aside = {"ask": set(records["informant_id"]), "quarantine": set(records["informant_id"])}

# %% 4.9 wrong: consent on the day of the talk counted as late [same_day]
set_aside = {"ask": set(inside.loc[inside["mode"].isna() | (inside["date_consent"] >= inside["date_talk"]), "informant_id"]), "quarantine": held}

# %% 4.9 wrong: one officer overlooked in each column
set_aside = {"ask": asked, "quarantine": held - {"I60", "I44"}}

# %% 4.9 wrong: only the first list
set_aside = {"ask": asked}

# %% 4.9 wrong: the filter
set_aside = {"ask": inside["mode"].isna(), "quarantine": officer}

# %% 4.9 wrong: whole rows
set_aside = {"ask": inside[inside["mode"].isna()], "quarantine": inside[officer]}

# %% 4.9 wrong: one set
set_aside = asked | held

# %% 4.9 wrong: the dots kept
set_aside = {"ask": {...}, "quarantine": {...}}

# %% 4.9 wrong: None
set_aside = None

# %% 4.9 wrong: ids that do not exist
set_aside = {"ask": {"5", "31"}, "quarantine": {"14", "20"}}
