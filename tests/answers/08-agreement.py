"""Answers to lesson 08 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 8.0 right: a dict
predictions = {"rare": "lower", "fresh": "lower"}

# %% 8.0 right: dict() and capitals
predictions = dict(fresh="Same", rare="Higher")

# %% 8.0 right: a Series
predictions = pd.Series({"rare": "same", "fresh": "higher"})

# %% 8.0 wrong: one left open
predictions = {"rare": "lower", "fresh": ...}

# %% 8.0 wrong: another word
predictions = {"rare": "smaller", "fresh": "lower"}

# %% 8.0 wrong: without quotation marks
predictions = {"rare": lower, "fresh": lower}

# %% 8.0 wrong: numbers
predictions = {"rare": 0.5, "fresh": 0.6}

# %% 8.0 wrong: a list
predictions = ["lower", "lower"]

# %% 8.0 wrong: one forgotten
predictions = {"rare": "lower"}

# %% 8.1 start
both, only_bagas, only_tari, neither = 15, 30, 5, 50
n = 100
bagas_yes = (both + only_bagas) / n
tari_yes = (both + only_tari) / n

# %% 8.1 right: sums
both, only_bagas, only_tari, neither = 15, 30, 5, 50
n = 100
bagas_yes = (both + only_bagas) / n
tari_yes = (both + only_tari) / n
agreement = (both + neither) / n
chance = bagas_yes * tari_yes + (1 - bagas_yes) * (1 - tari_yes)
by_hand = {"agreement": agreement, "chance": chance, "kappa": (agreement - chance) / (1 - chance)}

# %% 8.1 right: numbers
by_hand = {"agreement": 0.65, "chance": 0.53, "kappa": 0.255}

# %% 8.1 right: rounded to two decimals
by_hand = {"agreement": 0.65, "chance": 0.53, "kappa": 0.26}

# %% 8.1 right: in one line each
by_hand = dict(kappa=(.65 - .53) / (1 - .53), chance=.45 * .20 + .55 * .80, agreement=65 / 100)

# %% 8.1 right: the course's function on a table of the four cells
cells = pd.DataFrame([(True, True)] * 15 + [(True, False)] * 30 + [(False, True)] * 5 + [(False, False)] * 50, columns=["bagas", "tari"])
by_hand = {"agreement": (cells["bagas"] == cells["tari"]).mean(), "chance": .45 * .2 + .55 * .8, "kappa": kappa(cells)}

# %% 8.1 right: a Series of fractions
from fractions import Fraction
agreed, luck = Fraction(65, 100), Fraction(45, 100) * Fraction(20, 100) + Fraction(55, 100) * Fraction(80, 100)
by_hand = pd.Series({"agreement": float(agreed), "chance": float(luck), "kappa": float((agreed - luck) / (1 - luck))})

# %% 8.1 right: decimal commas in quotation marks
by_hand = {"agreement": "0,65", "chance": "0,53", "kappa": "0,255"}

# %% 8.1 wrong: agreement on yes only [both_only]
by_hand = {"agreement": both / n, "chance": .53, "kappa": (.15 - .53) / .47}

# %% 8.1 wrong: chance only of both saying yes [only_yes]
by_hand = {"agreement": .65, "chance": bagas_yes * tari_yes, "kappa": (.65 - .09) / .91}

# %% 8.1 wrong: chance is one half [coin]
by_hand = {"agreement": .65, "chance": .5, "kappa": .3}

# %% 8.1 wrong: not divided [undivided]
by_hand = {"agreement": .65, "chance": .53, "kappa": .65 - .53}

# %% 8.1 wrong: agreement taken for kappa [luck_left_in]
by_hand = {"agreement": .65, "chance": .53, "kappa": .65}

# %% 8.1 wrong: per cent
by_hand = {"agreement": 65, "chance": 53, "kappa": 25.5}

# %% 8.1 wrong: counts
by_hand = {"agreement": both + neither, "chance": 53, "kappa": .255}

# %% 8.1 wrong: only Tari's own cell as her share of yes [own_cell]
by_hand = {"agreement": .65, "chance": .45 * .05 + .55 * .95, "kappa": (.65 - .545) / (1 - .545)}

# %% 8.1 wrong: brackets forgotten [brackets]
by_hand = {"agreement": .65, "chance": .53, "kappa": .65 - .53 / 1 - .53}

# %% 8.1 wrong: the values of ECON
by_hand = {"agreement": agreement, "chance": .522, "kappa": .742}

# %% 8.1 wrong: shares averaged [pooled]
mean = (bagas_yes + tari_yes) / 2
by_hand = {"agreement": .65, "chance": mean ** 2 + (1 - mean) ** 2, "kappa": (.65 - (mean ** 2 + (1 - mean) ** 2)) / (1 - (mean ** 2 + (1 - mean) ** 2))}

# %% 8.1 wrong: divided by chance [by_chance]
by_hand = {"agreement": .65, "chance": .53, "kappa": (.65 - .53) / .53}

# %% 8.1 wrong: shares of yes added [added]
by_hand = {"agreement": .65, "chance": .45 + .20, "kappa": 0}

# %% 8.1 wrong: kappa left open
by_hand = {"agreement": .65, "chance": .53, "kappa": ...}

# %% 8.1 wrong: left as it was
both, only_bagas, only_tari, neither = 15, 30, 5, 50
n = 100
bagas_yes = (both + only_bagas) / n
tari_yes = ...
by_hand = {"agreement": ..., "chance": ..., "kappa": ...}

# %% 8.1 wrong: formulas in quotation marks
by_hand = {"agreement": "(both + neither) / n", "chance": "0.53", "kappa": "(agreement - chance) / (1 - chance)"}

# %% 8.1 wrong: None
by_hand = None

# %% 8.1 wrong: rounded to one decimal [coin]
by_hand = {"agreement": .7, "chance": .5, "kappa": .3}

# %% 8.1 wrong: a decimal comma
by_hand = {"agreement": 0,65, "chance": 0,53, "kappa": 0,255}

# %% 8.1 wrong: divided by n twice [twice]
by_hand = {"agreement": (both + neither) / n / n, "chance": .53, "kappa": .255}

# %% 8.1 wrong: the share on which they differ [disagreement]
by_hand = {"agreement": (only_bagas + only_tari) / n, "chance": .53, "kappa": .255}

# %% 8.1 wrong: kappa in per cent, the others not
by_hand = {"agreement": .65, "chance": .53, "kappa": 25.5}

# %% 8.2 right: the four blanks
def my_kappa(a, b):
    """Cohen's κ of two lists of "yes", "no" and None; None when it has no value."""
    table = pd.DataFrame({"a": a, "b": b})
    pairs = table.dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 right: rounded to three decimals
def my_kappa(a, b):
    table = pd.DataFrame({"a": a, "b": b})
    pairs = table.dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return round((agreement - chance) / (1 - chance), 3)

# %% 8.2 right: plain Python
def my_kappa(a, b):
    pairs = [(x, y) for x, y in zip(a, b) if x is not None and y is not None]
    n = len(pairs)
    agreement = sum(x == y for x, y in pairs) / n
    chance = 0
    for value in ["yes", "no"]:
        chance += sum(x == value for x, y in pairs) / n * sum(y == value for x, y in pairs) / n
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 right: one minus disagreement
def my_kappa(a, b):
    table = pd.DataFrame({"a": a, "b": b})
    pairs = table[table["a"].notna() & table["b"].notna()]
    apart = (pairs["a"] != pairs["b"]).mean()
    yes_a, yes_b = pairs["a"].eq("yes").mean(), pairs["b"].eq("yes").mean()
    by_luck = yes_a * (1 - yes_b) + yes_b * (1 - yes_a)
    return None if by_luck == 0 else 1 - apart / by_luck

# %% 8.2 right: NaN where there is no value
import numpy as np

def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = sum((pairs["a"] == value).mean() * (pairs["b"] == value).mean() for value in ["yes", "no"])
    return np.nan if chance == 1 else (agreement - chance) / (1 - chance)

# %% 8.2 right: from a crosstab
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    cells = pd.crosstab(pairs["a"], pairs["b"]).reindex(index=["yes", "no"], columns=["yes", "no"], fill_value=0) / len(pairs)
    agreement = cells.loc["yes", "yes"] + cells.loc["no", "no"]
    chance = (cells.sum(axis=1) * cells.sum(axis=0)).sum()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 right: the course's own function
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    if pairs.stack().nunique() == 1:
        return None
    return kappa(pairs == "yes")

# %% 8.2 wrong: gaps taken for no [gap_is_no]
def my_kappa(a, b):
    table = pd.DataFrame({"a": a, "b": b})
    pairs = table.fillna("no")
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: gaps kept [all_rows]
def my_kappa(a, b):
    table = pd.DataFrame({"a": a, "b": b})
    pairs = table
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: agreement comes back [only_agreement]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    return (pairs["a"] == pairs["b"]).mean()

# %% 8.2 wrong: not divided by what luck leaves [undivided]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return agreement - chance

# %% 8.2 wrong: brackets forgotten [brackets]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return agreement - chance / 1 - chance

# %% 8.2 wrong: chance of yes only [only_yes]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: the sum forgotten, so that only no is left [only_no]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: shares added instead of multiplied [added]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() + (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: the same share twice [own_twice]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["a"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: luck is one half [coin]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    return 2 * agreement - 1

# %% 8.2 wrong: one for perfect agreement on one word [undefined_is_one]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return 1
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: zero when it has no value [undefined_is_zero]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return 0
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: a count instead of a share
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).sum()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: per cent
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = sum((pairs["a"] == value).mean() * (pairs["b"] == value).mean() for value in ["yes", "no"])
    return None if chance == 1 else 100 * (agreement - chance) / (1 - chance)

# %% 8.2 wrong: rounded to one decimal
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = sum((pairs["a"] == value).mean() * (pairs["b"] == value).mean() for value in ["yes", "no"])
    return None if chance == 1 else round((agreement - chance) / (1 - chance), 1)

# %% 8.2 wrong: prints and gives nothing back
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = sum((pairs["a"] == value).mean() * (pairs["b"] == value).mean() for value in ["yes", "no"])
    print((agreement - chance) / (1 - chance))

# %% 8.2 wrong: the example only
def my_kappa(a, b):
    return 0.4

# %% 8.2 wrong: left as it was
def my_kappa(a, b):
    """Cohen's κ of two lists of "yes", "no" and None; None when it has no value."""
    table = pd.DataFrame({"a": a, "b": b})
    pairs = ...
    agreement = ...
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + ...
    if chance == 1:
        return None
    return ...

# %% 8.2 wrong: the value of the example instead of the function
my_kappa = 0.4

# %% 8.2 wrong: never comes to an end
def my_kappa(a, b):
    chance = 0
    while chance != 1:
        chance = chance + 0.3
    return None

# %% 8.2 wrong: a gap agrees with whatever the other says [gap_agrees]
def my_kappa(a, b):
    table = pd.DataFrame({"a": a, "b": b})
    pairs = pd.DataFrame({"a": table["a"].fillna(table["b"]), "b": table["b"].fillna(table["a"])})
    agreement = (pairs["a"] == pairs["b"]).mean()
    chance = 0
    for value in ["yes", "no"]:
        chance = chance + (pairs["a"] == value).mean() * (pairs["b"] == value).mean()
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.2 wrong: both shares thrown together [pooled]
def my_kappa(a, b):
    pairs = pd.DataFrame({"a": a, "b": b}).dropna()
    agreement = (pairs["a"] == pairs["b"]).mean()
    yes = ((pairs["a"] == "yes").mean() + (pairs["b"] == "yes").mean()) / 2
    chance = yes ** 2 + (1 - yes) ** 2
    if chance == 1:
        return None
    return (agreement - chance) / (1 - chance)

# %% 8.3 right: sums of cells
paradox = {"ECON": 201 / (201 + 42 + 32), "COERCION": 12 / (12 + 16 + 10), "why": "rare"}

# %% 8.3 right: three decimals
paradox = {"ECON": 0.731, "COERCION": 0.316, "why": "rare"}

# %% 8.3 right: from the tables
def shared(code):
    pair = code_table(coded, code, ["A", "B"])
    return (pair["A"] & pair["B"]).sum() / (pair["A"] | pair["B"]).sum()

paradox = {"ECON": shared("ECON"), "COERCION": shared("COERCION"), "why": "rare"}

# %% 8.3 right: only the rows with a yes
paradox = {"why": "Rare"}
for code in ["ECON", "COERCION"]:
    pair = code_table(coded, code, ["A", "B"])
    either = pair[pair.any(axis=1)]
    paradox[code] = either.all(axis=1).mean()

# %% 8.3 right: dict(), from a crosstab
def jaccard(code):
    pair = code_table(coded, code, ["A", "B"])
    cells = pd.crosstab(pair["A"], pair["B"]).to_numpy()
    return round(cells[1, 1] / (cells.sum() - cells[0, 0]), 3)

paradox = dict(COERCION=jaccard("COERCION"), ECON=jaccard("ECON"), why="rare")

# %% 8.3 right: sets of segments
paradox = {"why": "rare"}
for code in ["ECON", "COERCION"]:
    pair = code_table(coded, code, ["A", "B"])
    a, b = set(pair.index[pair["A"]]), set(pair.index[pair["B"]])
    paradox[code] = len(a & b) / len(a | b)

# %% 8.3 wrong: the agreement of all [agreement]
paradox = {"ECON": (201 + 325) / 600, "COERCION": (12 + 562) / 600, "why": "rare"}

# %% 8.3 wrong: kappa [kappa]
paradox = {"ECON": 0.742, "COERCION": 0.458, "why": "rare"}

# %% 8.3 wrong: of those whom Wulan gave it [of_wulan]
paradox = {"ECON": 201 / 233, "COERCION": 12 / 22, "why": "rare"}

# %% 8.3 wrong: of those whom Bagas gave it [of_bagas]
paradox = {"ECON": 201 / 243, "COERCION": 12 / 28, "why": "rare"}

# %% 8.3 wrong: both counted twice, as Dice does
paradox = {"ECON": 402 / (233 + 243), "COERCION": 24 / (22 + 28), "why": "rare"}

# %% 8.3 wrong: of all segments [of_all]
paradox = {"ECON": 201 / 600, "COERCION": 12 / 600, "why": "rare"}

# %% 8.3 wrong: the disagreements [apart]
paradox = {"ECON": 74 / 275, "COERCION": 26 / 38, "why": "rare"}

# %% 8.3 wrong: careless [careless]
paradox = {"ECON": 0.731, "COERCION": 0.316, "why": "careless"}

# %% 8.3 wrong: better [better]
paradox = {"ECON": 0.731, "COERCION": 0.316, "why": "better"}

# %% 8.3 wrong: below the limit [below_limit]
paradox = {"ECON": 0.731, "COERCION": 0.316, "why": "below_limit"}

# %% 8.3 wrong: per cent
paradox = {"ECON": 73.1, "COERCION": 31.6, "why": "rare"}

# %% 8.3 wrong: counts
paradox = {"ECON": 201, "COERCION": 12, "why": "rare"}

# %% 8.3 wrong: either instead of both over all
paradox = {"ECON": 275 / 600, "COERCION": 38 / 600, "why": "rare"}

# %% 8.3 wrong: both over those on whom they part [odds]
paradox = {"ECON": 201 / 74, "COERCION": 12 / 26, "why": "rare"}

# %% 8.3 wrong: why left open
paradox = {"ECON": 0.731, "COERCION": 0.316, "why": ...}

# %% 8.3 wrong: why in other words
paradox = {"ECON": 0.731, "COERCION": 0.316, "why": "hardly any segment has it"}

# %% 8.3 wrong: codes exchanged
paradox = {"ECON": 0.316, "COERCION": 0.731, "why": "rare"}

# %% 8.3 wrong: left as it was
paradox = {"ECON": ..., "COERCION": ..., "why": ...}

# %% 8.3 wrong: a list
paradox = [0.731, 0.316, "rare"]

# %% 8.4 start
eight = ["ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]

# %% 8.4 right: the blank
eight = ["ECON", "FAMCONF", "DIV_EXT", "DIV_INT", "PEER", "LIFESTYLE", "AGENCY", "COERCION"]
kappas = {}
for code in eight:
    kappas[code] = kappa(code_table(coded, code, ["A", "B"]))
show(pd.Series(kappas).rename("kappa"))

# %% 8.4 right: a comprehension, rounded
kappas = {code: round(float(kappa(code_table(coded, code, ["A", "B"]))), 3) for code in eight}

# %% 8.4 right: a Series
kappas = pd.Series([kappa(code_table(coded, code, ["A", "B"])) for code in eight], index=eight)

# %% 8.4 right: per_code of the course
kappas = per_code(code_tables(coded, eight, ["A", "B"]))["value"]

# %% 8.4 right: typed from the printed table
kappas = {"ECON": 0.742, "FAMCONF": 0.808, "DIV_EXT": 0.604, "DIV_INT": 0.653, "PEER": 0.677, "LIFESTYLE": 0.749, "AGENCY": 0.691, "COERCION": 0.458}

# %% 8.4 right: with the function of Task 8.2
kappas = {}
for code in eight:
    both = code_table(coded, code, ["A", "B"])
    kappas[code] = my_kappa(*[["yes" if given else "no" for given in both[coder]] for coder in "AB"])

# %% 8.4 right: coders the other way round, and two codes more
kappas = {code: kappa(code_table(coded, code, ["B", "A"])) for code in sorted(eight)}

# %% 8.4 right: a table of one column
kappas = pd.DataFrame({"kappa": {code: float(kappa(code_table(coded, code, ["A", "B"]))) for code in eight}})

# %% 8.4 wrong: the name in quotation marks
kappas = {}
for code in eight:
    kappas[code] = kappa(code_table(coded, "code", ["A", "B"]))

# %% 8.4 wrong: ECON for all [same_code]
kappas = {}
for code in eight:
    kappas[code] = kappa(code_table(coded, "ECON", ["A", "B"]))

# %% 8.4 wrong: the list for the code
kappas = {}
for code in eight:
    kappas[code] = kappa(code_table(coded, eight, ["A", "B"]))

# %% 8.4 wrong: agreement instead of kappa [agreement]
kappas = {}
for code in eight:
    pair = code_table(coded, code, ["A", "B"])
    kappas[code] = (pair["A"] == pair["B"]).mean()

# %% 8.4 wrong: Wulan and Tari [tari]
kappas = {code: kappa(code_table(coded, code, ["A", "C"])) for code in eight}

# %% 8.4 wrong: three coders
kappas = {code: alpha(code_table(coded, code, ["A", "B", "C"])) for code in eight}

# %% 8.4 wrong: the uncleaned codings
kappas = {code: kappa(code_table(typed, code, ["A", "B"])) for code in eight}

# %% 8.4 wrong: only what Tari read too
kappas = {code: kappa(code_table(coded, code, ["A", "B", "C"]).dropna()[["A", "B"]]) for code in eight}

# %% 8.4 wrong: the second round
kappas = {code: kappa(code_table(coded, code, ["A", "B"], round=2)) for code in eight}

# %% 8.4 wrong: the tables instead of the kappas
kappas = {code: code_table(coded, code, ["A", "B"]) for code in eight}

# %% 8.4 wrong: one number
kappas = kappa(code_table(coded, code, ["A", "B"]))

# %% 8.4 wrong: overwritten in each turn
for code in eight:
    kappas = {"code": kappa(code_table(coded, code, ["A", "B"]))}

# %% 8.4 wrong: a list without names
kappas = [kappa(code_table(coded, code, ["A", "B"])) for code in eight]

# %% 8.4 wrong: the word kappa
kappas = {code: "kappa" for code in eight}

# %% 8.4 wrong: left as it was
kappas = {}
for code in eight:
    kappas[code] = ...
show(pd.Series(kappas).rename("kappa"))

# %% 8.4 wrong: one code too few
kappas = {code: kappa(code_table(coded, code, ["A", "B"])) for code in eight[:-1]}

# %% 8.4 wrong: an empty dict
kappas = {}

# %% 8.4 wrong: only segments that one of them marked [marked]
kappas = {}
for code in eight:
    pair = code_table(coded, code, ["A", "B"])
    kappas[code] = kappa(pair[pair.any(axis=1)])

# %% 8.4 wrong: the first code of each segment [first_code]
first = coded.drop_duplicates(["segment_id", "coder", "round"])
kappas = {code: kappa(code_table(first, code, ["A", "B"])) for code in eight}

# %% 8.4 wrong: both rounds together [both_rounds]
kappas = {code: kappa(code_table(coded, code, ["A", "B"], round=None)) for code in eight}

# %% 8.4 wrong: Wulan and the settled codes [settled]
kappas = {code: kappa(code_table(coded, code, ["A", "adjudicated"])) for code in eight}

# %% 8.4 wrong: per cent
kappas = {code: 100 * float(kappa(code_table(coded, code, ["A", "B"]))) for code in eight}

# %% 8.5 start
agency = code_table(coded, "AGENCY", ["A", "B"])

# %% 8.5 right: as shown
agency = code_table(coded, "AGENCY", ["A", "B"])
low, high = bootstrap(kappa, agency, by="unit").interval
low2, high2 = bootstrap(kappa, agency, by=interview_of).interval
intervals = {
    "segments": {"low": low, "high": high},
    "interviews": {"low": low2, "high": high2},
}

# %% 8.5 right: three decimals
intervals = {"segments": {"low": 0.554, "high": 0.817}, "interviews": {"low": 0.385, "high": 0.838}}

# %% 8.5 right: a loop
intervals = {}
for name, by in {"segments": "unit", "interviews": interview_of}.items():
    pair = bootstrap(kappa, agency, by=by).interval
    intervals[name] = dict(zip(["low", "high"], pair))

# %% 8.5 right: indices, and interviews first
by_interview, by_segment = bootstrap(kappa, agency, by=interview_of).interval, bootstrap(kappa, agency, by="unit").interval
intervals = {"interviews": {"high": round(by_interview[1], 3), "low": round(by_interview[0], 3)}, "segments": {"high": round(by_segment[1], 3), "low": round(by_segment[0], 3)}}

# %% 8.5 right: a table with a row each
rows = [bootstrap(kappa, agency, by="unit").interval, bootstrap(kappa, agency, by=interview_of).interval]
intervals = pd.DataFrame(rows, index=["segments", "interviews"], columns=["low", "high"]).to_dict("index")

# %% 8.5 right: the table itself
rows = [bootstrap(kappa, agency, by="unit").interval, bootstrap(kappa, agency, by=interview_of).interval]
intervals = pd.DataFrame(rows, index=["segments", "interviews"], columns=["low", "high"])

# %% 8.5 right: a dict of Series
intervals = {"segments": pd.Series(bootstrap(kappa, agency, by="unit").interval, index=["low", "high"]),
             "interviews": pd.Series(bootstrap(kappa, agency, by=interview_of).interval, index=["low", "high"])}

# %% 8.5 wrong: exchanged [swapped_draws]
intervals = {"segments": {"low": 0.385, "high": 0.838}, "interviews": {"low": 0.554, "high": 0.817}}

# %% 8.5 wrong: ECON [still_econ]
intervals = {"segments": {"low": 0.688, "high": 0.792}, "interviews": {"low": 0.667, "high": 0.811}}

# %% 8.5 wrong: segments both times [segments_twice]
intervals = {name: {"low": 0.554, "high": 0.817} for name in ("segments", "interviews")}

# %% 8.5 wrong: interviews both times [interviews_twice]
intervals = {name: {"low": 0.385, "high": 0.838} for name in ("segments", "interviews")}

# %% 8.5 wrong: low and high exchanged [upside_down]
intervals = {"segments": {"low": 0.817, "high": 0.554}, "interviews": {"low": 0.838, "high": 0.385}}

# %% 8.5 wrong: low without high
intervals = {"segments": {"low": 0.554}, "interviews": {"low": 0.385}}

# %% 8.5 wrong: kappa itself
intervals = {"segments": {"low": 0.691, "high": 0.691}, "interviews": {"low": 0.691, "high": 0.691}}

# %% 8.5 wrong: alpha instead of kappa
low, high = bootstrap(alpha, agency, by="unit").interval
intervals = {"segments": {"low": low - .1, "high": high + .1}, "interviews": {"low": .3, "high": .9}}

# %% 8.5 wrong: kappa and a tenth on either side
intervals = {"segments": {"low": 0.591, "high": 0.791}, "interviews": {"low": 0.591, "high": 0.791}}

# %% 8.5 wrong: COERCION
other = code_table(coded, "COERCION", ["A", "B"])
(a, b), (c, d) = bootstrap(kappa, other, by="unit").interval, bootstrap(kappa, other, by=interview_of).interval
intervals = {"segments": {"low": a, "high": b}, "interviews": {"low": c, "high": d}}

# %% 8.5 wrong: per cent
intervals = {"segments": {"low": 55.4, "high": 81.7}, "interviews": {"low": 38.5, "high": 83.8}}

# %% 8.5 wrong: a pair instead of low and high
intervals = {"segments": (0.554, 0.817), "interviews": (0.385, 0.838)}

# %% 8.5 wrong: the whole result instead of the interval
intervals = {"segments": {"low": bootstrap(kappa, agency, by="unit"), "high": ...}, "interviews": {"low": ..., "high": ...}}

# %% 8.5 wrong: left as it was
agency = code_table(coded, "AGENCY", ["A", "B"])
intervals = {
    "segments": {"low": ..., "high": ...},
    "interviews": {"low": ..., "high": ...},
}

# %% 8.5 wrong: by a name that does not exist
low, high = bootstrap(kappa, agency, by="interview").interval
intervals = {"segments": {"low": low, "high": high}, "interviews": {"low": low, "high": high}}

# %% 8.5 wrong: None
intervals = None

# %% 8.5 wrong: Wulan and the settled codes [settled]
other = code_table(coded, "AGENCY", ["A", "adjudicated"]).loc[agency.index]
(low, high), (low2, high2) = bootstrap(kappa, other, by="unit").interval, bootstrap(kappa, other, by=interview_of).interval
intervals = {"segments": {"low": low, "high": high}, "interviews": {"low": low2, "high": high2}}

# %% 8.6 start
three = code_table(coded, "PEER", ["A", "B", "C"])

# %% 8.6 right: as shown
show(items.loc["a1":"a6", ["text"]])
three = code_table(coded, "PEER", ["A", "B", "C"])
three_coders = {"alpha": alpha(three), "may_write": {"a2", "a5"}}

# %% 8.6 right: rounded, a list
three_coders = dict(alpha=round(alpha(three), 3), may_write=["a5", "a2"])

# %% 8.6 right: a typed number, one text
three_coders = {"may_write": "a2, a5", "alpha": 0.609}

# %% 8.6 right: coders in another order, a tuple
three_coders = {"alpha": float(alpha(code_table(coded, "PEER", ["C", "A", "B"]))), "may_write": ("a2", "a5")}

# %% 8.6 right: the rest taken away
three_coders = {"alpha": alpha(three), "may_write": {f"a{n}" for n in range(1, 7)} - {"a1", "a3", "a4", "a6"}}

# %% 8.6 right: the index of the table
three_coders = {"alpha": 0.609, "may_write": items.loc[["a2", "a5"]].index}

# %% 8.6 wrong: rows with gaps dropped [gaps_dropped]
three_coders = {"alpha": alpha(three.dropna()), "may_write": {"a2", "a5"}}

# %% 8.6 wrong: gaps taken for no [gaps_are_no]
three_coders = {"alpha": alpha(three.fillna(False)), "may_write": {"a2", "a5"}}

# %% 8.6 wrong: kappa of two [two_coders]
three_coders = {"alpha": 0.677, "may_write": {"a2", "a5"}}

# %% 8.6 wrong: mean of three kappas
pairs = [["A", "B"], ["A", "C"], ["B", "C"]]
three_coders = {"alpha": sum(float(kappa(code_table(coded, "PEER", pair))) for pair in pairs) / 3, "may_write": {"a2", "a5"}}

# %% 8.6 wrong: ECON
three_coders = {"alpha": alpha(code_table(coded, "ECON", ["A", "B", "C"])), "may_write": {"a2", "a5"}}

# %% 8.6 wrong: validity [validity]
three_coders = {"alpha": 0.609, "may_write": {"a1", "a2"}}

# %% 8.6 wrong: a share of right codes [right_code]
three_coders = {"alpha": 0.609, "may_write": {"a3", "a5"}}

# %% 8.6 wrong: a share of same answers [share_alike]
three_coders = {"alpha": 0.609, "may_write": {"a4", "a5"}}

# %% 8.6 wrong: nothing may be said [threshold]
three_coders = {"alpha": 0.609, "may_write": {"a6"}}

# %% 8.6 wrong: three sentences [share_alike]
three_coders = {"alpha": 0.609, "may_write": {"a2", "a4", "a5"}}

# %% 8.6 wrong: one sentence [no_basis]
three_coders = {"alpha": 0.609, "may_write": {"a2"}}

# %% 8.6 wrong: all sentences [validity]
three_coders = {"alpha": 0.609, "may_write": {"a1", "a2", "a3", "a4", "a5", "a6"}}

# %% 8.6 wrong: per cent
three_coders = {"alpha": 60.9, "may_write": {"a2", "a5"}}

# %% 8.6 wrong: the sentences left open
three_coders = {"alpha": 0.609, "may_write": ...}

# %% 8.6 wrong: left as it was
show(items.loc["a1":"a6", ["text"]])
three = code_table(coded, "PEER", ["A", "B", "C"])
three_coders = {"alpha": ..., "may_write": {...}}

# %% 8.6 wrong: kappa cannot take three
three_coders = {"alpha": kappa(three), "may_write": {"a2", "a5"}}

# %% 8.6 wrong: the texts instead of the ids
three_coders = {"alpha": 0.609, "may_write": set(items.loc[["a2", "a5"], "text"])}

# %% 8.6 wrong: agreement as a share [per_cent]
from fieldwork.agreement import percent_agreement
three_coders = {"alpha": percent_agreement(three), "may_write": {"a2", "a5"}}

# %% 8.6 wrong: the sentence about 600 and 240 only [no_scale]
three_coders = {"alpha": alpha(three), "may_write": {"a5"}}

# %% 8.7 start
mine = coded.query("coder == 'B' and round == 1").drop_duplicates("segment_id")
divorce = code_table(coded, "DIV_EXT", ["A", "B"])

def blocks(when, rows=mine, reading="drift_apart"):
    """The answer when the rows are sorted by `when`."""
    order = rows.assign(when=when).sort_values("when")["segment_id"].tolist()
    found = {f"block_{number + 1}": kappa(divorce.loc[order[150 * number:150 * number + 150]]) for number in range(4)}
    return found | {"reading": reading}

# %% 8.7 right: numbers typed from what is printed
mine = coded.query("coder == 'B' and round == 1").drop_duplicates("segment_id")
when = pd.to_datetime(mine["coded_at"], utc=True)
order = mine.assign(when=when).sort_values("when")["segment_id"].tolist()
divorce = code_table(coded, "DIV_EXT", ["A", "B"])
for start in [0, 150, 300, 450]:
    print(round(kappa(divorce.loc[order[start:start + 150]]), 3))
drift = {"block_1": 0.676, "block_2": 0.710, "block_3": 0.521, "block_4": 0.507, "reading": "drift_apart"}

# %% 8.7 right: worked out
drift = blocks(pd.to_datetime(mine["coded_at"], utc=True))

# %% 8.7 right: a list first, then named
moments = pd.to_datetime(mine["coded_at"], utc=True)
order = mine.loc[moments.sort_values().index, "segment_id"].tolist()
values = [round(float(kappa(divorce.loc[order[start:start + 150]])), 3) for start in range(0, 600, 150)]
drift = dict(zip(["block_1", "block_2", "block_3", "block_4"], values), reading="drift_apart")

# %% 8.7 right: a Series and a space
drift = pd.Series({"reading": "drift apart", "block_1": 0.676, "block_2": 0.71, "block_3": 0.521, "block_4": 0.507})

# %% 8.7 right: clocks mended by hand
text = mine["coded_at"]
drift = blocks(pd.to_datetime(text.str[:16]) + pd.to_timedelta(text.str.endswith("Z") * 7, unit="h"))

# %% 8.7 right: sorted by Wulan's moments, which tell the same weeks
hers = coded.query("coder == 'A' and round == 1").drop_duplicates("segment_id")
drift = blocks(pd.to_datetime(hers["coded_at"], utc=True), hers)

# %% 8.7 wrong: by segment [by_number]
drift = blocks(mine["segment_id"])

# %% 8.7 wrong: by segment, no trend [by_number]
drift = {"block_1": 0.579, "block_2": 0.525, "block_3": 0.641, "block_4": 0.642, "reading": "no_trend"}

# %% 8.7 wrong: as text [two_clocks]
drift = blocks(mine["coded_at"])

# %% 8.7 wrong: the time zone cut off [two_clocks]
drift = blocks(pd.to_datetime(mine["coded_at"].str[:16]))

# %% 8.7 wrong: latest first [last_first]
drift = {"block_1": 0.507, "block_2": 0.521, "block_3": 0.710, "block_4": 0.676, "reading": "drift_apart"}

# %% 8.7 wrong: Bagas got tired [bagas_tired]
drift = blocks(pd.to_datetime(mine["coded_at"], utc=True), reading="bagas_tired")

# %% 8.7 wrong: a rarer code [rarer_code]
drift = blocks(pd.to_datetime(mine["coded_at"], utc=True), reading="rarer_code")

# %% 8.7 wrong: no trend in the right numbers [no_trend]
drift = blocks(pd.to_datetime(mine["coded_at"], utc=True), reading="no_trend")

# %% 8.7 wrong: another code
divorce = code_table(coded, "ECON", ["A", "B"])
drift = blocks(pd.to_datetime(mine["coded_at"], utc=True))

# %% 8.7 wrong: agreement instead of kappa [per_cent]
order = mine.assign(when=pd.to_datetime(mine["coded_at"], utc=True)).sort_values("when")["segment_id"].tolist()
drift = {f"block_{n + 1}": (divorce.loc[order[150 * n:150 * n + 150], "A"] == divorce.loc[order[150 * n:150 * n + 150], "B"]).mean() for n in range(4)}
drift["reading"] = "drift_apart"

# %% 8.7 wrong: blocks that grow [cumulative]
order = mine.assign(when=pd.to_datetime(mine["coded_at"], utc=True)).sort_values("when")["segment_id"].tolist()
drift = {f"block_{n}": kappa(divorce.loc[order[:150 * n]]) for n in range(1, 5)} | {"reading": "drift_apart"}

# %% 8.7 wrong: the reading left open
drift = blocks(pd.to_datetime(mine["coded_at"], utc=True), reading=...)

# %% 8.7 wrong: the reading in other words
drift = blocks(pd.to_datetime(mine["coded_at"], utc=True), reading="they drift apart")

# %% 8.7 wrong: two blocks only
drift = {"block_1": 0.676, "block_2": 0.521, "reading": "drift_apart"}

# %% 8.7 wrong: a list for the blocks
drift = {"blocks": [0.676, 0.710, 0.521, 0.507], "reading": "drift_apart"}

# %% 8.7 wrong: left as it was
when = mine["segment_id"]                                   # Bagas's choice
order = mine.assign(when=when).sort_values("when")["segment_id"].tolist()
for start in [0, 150, 300, 450]:
    print(round(kappa(divorce.loc[order[start:start + 150]]), 3))
drift = {"block_1": ..., "block_2": ..., "block_3": ..., "block_4": ..., "reading": ...}

# %% 8.7 wrong: utc forgotten, so that it crashes or warns
drift = blocks(pd.to_datetime(mine["coded_at"], format="%Y-%m-%d"))

# %% 8.8 start
good = {"d01": "rule", "d02": "unit", "d03": "slip", "d04": "both", "d05": "rule", "d06": "slip",
        "d07": "unit", "d08": "both", "d09": "slip", "d10": "rule", "d11": "open", "d12": "slip"}

# %% 8.8 right: dict literal
remedies = {
    "d01": "rule", "d02": "unit", "d03": "slip", "d04": "both", "d05": "rule", "d06": "slip",
    "d07": "unit", "d08": "both", "d09": "slip", "d10": "rule", "d11": "open", "d12": "slip",
}

# %% 8.8 right: zip
remedies = dict(zip([f"d{n:02}" for n in range(1, 13)], "rule unit slip both rule slip unit both slip rule open slip".split()))

# %% 8.8 right: a column of the table
table = load("disagreements").set_index("disagreement_id")
table["remedy"] = ["rule", "unit", "slip", "both", "rule", "slip", "unit", "both", "slip", "rule", "open", "slip"]
remedies = table["remedy"]

# %% 8.8 right: two columns of the table
table = load("disagreements")
table["remedy"] = list(good.values())
remedies = table[["disagreement_id", "remedy"]]

# %% 8.8 right: by remedy
remedies = {}
for word, numbers in {"rule": (1, 5, 10), "slip": (3, 6, 9, 12), "unit": (2, 7), "both": (4, 8), "open": (11,)}.items():
    for number in numbers:
        remedies["d" + str(number).zfill(2)] = word

# %% 8.8 right: capitals
remedies = {name.upper(): word.upper() for name, word in good.items()}

# %% 8.8 wrong: the majority decides [majority]
remedies = good | {"d12": "vote"}

# %% 8.8 wrong: Wulan knows better [senior]
remedies = good | {"d10": "senior"}

# %% 8.8 wrong: always a vote [majority]
remedies = dict.fromkeys(good, "vote")

# %% 8.8 wrong: always a rule [all_rules]
remedies = dict.fromkeys(good, "rule")

# %% 8.8 wrong: always a slip [all_slips]
remedies = dict.fromkeys(good, "slip")

# %% 8.8 wrong: whatever is hard stays open [silent_open]
remedies = good | {"d01": "open", "d05": "open", "d10": "open"}

# %% 8.8 wrong: a rule for what no rule can choose [settled_by_force]
remedies = good | {"d11": "rule"}

# %% 8.8 wrong: slips need a rule [clear_rule]
remedies = good | {"d03": "rule", "d09": "rule"}

# %% 8.8 wrong: two codes are a matter of the unit [both_as_unit]
remedies = good | {"d04": "unit", "d08": "unit"}

# %% 8.8 wrong: other stretches of text taken for both [unit_as_both]
remedies = good | {"d02": "both", "d07": "both"}

# %% 8.8 wrong: one left open
remedies = good | {"d12": ...}

# %% 8.8 wrong: d1 instead of d01
remedies = {name.replace("d0", "d"): word for name, word in good.items()}

# %% 8.8 wrong: a word mistyped
remedies = good | {"d06": "slips"}

# %% 8.8 wrong: the words of lesson 7
remedies = {name: {"rule": "definition", "slip": "oversight", "unit": "boundary"}.get(word, "interpretation") for name, word in good.items()}

# %% 8.8 wrong: a list
remedies = list(good.values())

# %% 8.8 wrong: left as it was
remedies = dict.fromkeys(good, ...)

# %% 8.8 wrong: the codes that were right
remedies = load("disagreements").set_index("disagreement_id")["wulan"]

# %% 8.8 wrong: CARE needs another line [clear_rule_care]
remedies = good | {"d12": "rule"}

# %% 8.8 wrong: Bagas missed the roof [silent_slip]
remedies = good | {"d01": "slip"}

# %% 8.8 wrong: Bagas missed the sister [silent_slip_kin]
remedies = good | {"d05": "slip"}

# %% 8.8 wrong: Bagas missed what she needs [two_entries_slip]
remedies = good | {"d10": "slip"}

# %% 8.8 wrong: Wulan missed the debt [unit_as_slip]
remedies = good | {"d02": "slip"}

# %% 8.8 wrong: one turn, two codes [unit_as_both_turn]
remedies = good | {"d07": "both"}

# %% 8.8 wrong: a rule for a sentence with both [both_as_rule]
remedies = good | {"d04": "rule"}

# %% 8.8 wrong: a rule for friends and rent [both_as_rule_rent]
remedies = good | {"d08": "rule"}

# %% 8.8 wrong: one of them missed a sentence [both_as_slip]
remedies = good | {"d04": "slip"}

# %% 8.8 wrong: a rule against slips of the finger [typing]
remedies = good | {"d06": "rule"}

# %% 8.8 wrong: held papers need a rule [missed]
remedies = good | {"d03": "rule"}

# %% 8.8 wrong: somebody misheard the laugh [settled_as_slip]
remedies = good | {"d11": "slip"}

# %% 8.8 wrong: Wulan has heard more tapes [settled_by_rank]
remedies = good | {"d11": "senior"}

# %% 8.8 wrong: forced and not forced [settled_as_both]
remedies = good | {"d11": "both"}

# %% 8.8 wrong: two ways to read a list [silent_open_kin]
remedies = good | {"d05": "open"}

# %% 8.8 wrong: a phone may be this or that [two_entries_open]
remedies = good | {"d10": "open"}

# %% 8.8 wrong: the sentence should be cut [both_as_unit_rent]
remedies = good | {"d08": "unit"}

# %% 8.9 start
good = {"p1": "remembered", "p2": "until_it_fits", "p3": "honest", "p4": "together", "p5": "picked", "p6": "honest", "p7": "together"}

# %% 8.9 right: dict literal
plans = {"p1": "remembered", "p2": "until_it_fits", "p3": "honest", "p4": "together", "p5": "picked", "p6": "honest", "p7": "together"}

# %% 8.9 right: keywords
plans = dict(p3="honest", p6="honest", p1="remembered", p2="until_it_fits", p4="together", p5="picked", p7="together")

# %% 8.9 right: a Series
plans = pd.Series(["remembered", "until_it_fits", "honest", "together", "picked", "honest", "together"], index=[f"p{n}" for n in range(1, 8)])

# %% 8.9 right: spaces and capitals
plans = {"P1": "Remembered", "P2": "Until it fits", "P3": "Honest", "P4": "Together", "P5": "Picked", "P6": "Honest", "P7": "Together"}

# %% 8.9 right: honest unless
plans = {f"p{n}": "honest" for n in range(1, 8)}
plans.update(p1="remembered", p2="until_it_fits", p4="together", p5="picked", p7="together")

# %% 8.9 right: a column of the table
chosen = items.loc["p1":"p7", ["text"]].copy()
chosen["label"] = list(good.values())
plans = chosen["label"]

# %% 8.9 wrong: all honest [rehearsed]
plans = dict.fromkeys(good, "honest")

# %% 8.9 wrong: a hundred and twenty remembered ones are honest [rehearsed]
plans = good | {"p1": "honest"}

# %% 8.9 wrong: stopping at a good number is honest [stopping]
plans = good | {"p2": "honest"}

# %% 8.9 wrong: newcomers do not count [newcomers]
plans = good | {"p6": "picked"}

# %% 8.9 wrong: asking each other is honest [whispering]
plans = good | {"p4": "honest"}

# %% 8.9 wrong: clearer segments are honest [cleaned]
plans = good | {"p5": "honest"}

# %% 8.9 wrong: seen codes are remembered codes [looking_is_memory]
plans = good | {"p7": "remembered"}

# %% 8.9 wrong: seen codes are honest [looking]
plans = good | {"p7": "honest"}

# %% 8.9 wrong: true and false
plans = {name: word == "honest" for name, word in good.items()}

# %% 8.9 wrong: honest and not honest
plans = {name: word if word == "honest" else "not_honest" for name, word in good.items()}

# %% 8.9 wrong: one left open
plans = good | {"p6": ...}

# %% 8.9 wrong: one forgotten
plans = {name: word for name, word in good.items() if name != "p7"}

# %% 8.9 wrong: a word mistyped
plans = good | {"p1": "remember"}

# %% 8.9 wrong: left as it was
plans = {"p1": ..., "p2": ..., "p3": ..., "p4": ..., "p5": ..., "p6": ..., "p7": ...}

# %% 8.9 wrong: a set of the honest ones
plans = {"p3", "p6"}

# %% 8.9 wrong: None
plans = None

# %% 8.9 wrong: a lot is a selection [lot_is_picking]
plans = good | {"p3": "picked"}

# %% 8.9 wrong: trained together [newcomers_together]
plans = good | {"p6": "together"}

# %% 8.10 right: a set
belongs = {"w1", "w4", "w6"}

# %% 8.10 right: a list in another order
belongs = ["w6", "w1", "w4"]

# %% 8.10 right: one text
belongs = "w1, w4, w6"

# %% 8.10 right: a Series of ids
belongs = pd.Series(["w1", "w4", "w6"])

# %% 8.10 right: the rest taken away
belongs = {f"w{n}" for n in range(1, 9)} - {"w2", "w3", "w5", "w7", "w8"}

# %% 8.10 right: True and False for each
belongs = {"w1": True, "w2": False, "w3": False, "w4": True, "w5": False, "w6": True, "w7": False, "w8": False}

# %% 8.10 right: the index of some rows, capitals
belongs = items.loc[["w1", "w4", "w6"]].index.str.upper()

# %% 8.10 wrong: everywhere [everywhere]
belongs = {"w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8"}

# %% 8.10 wrong: nowhere [nowhere]
belongs = set()

# %% 8.10 wrong: truth [truth]
belongs = {"w1", "w3", "w4", "w6"}

# %% 8.10 wrong: cause [cause]
belongs = {"w1", "w4", "w6", "w8"}

# %% 8.10 wrong: reflexive work too [reflexive]
belongs = {"w1", "w2", "w4", "w6"}

# %% 8.10 wrong: open coding too [too_early]
belongs = {"w1", "w4", "w5", "w6"}

# %% 8.10 wrong: the deeper reading too [depth]
belongs = {"w1", "w4", "w6", "w7"}

# %% 8.10 wrong: not for newcomers [newcomers]
belongs = {"w1", "w4"}

# %% 8.10 wrong: files are no interviews [files]
belongs = {"w1", "w6"}

# %% 8.10 wrong: where it is out of place [turned_round]
belongs = {"w2", "w3", "w5", "w7", "w8"}

# %% 8.10 wrong: numbers
belongs = {1, 4, 6}

# %% 8.10 wrong: left as it was
belongs = {...}

# %% 8.10 wrong: None
belongs = None

# %% 8.10 wrong: a table
belongs = items.loc[["w1", "w4", "w6"]]

# %% 8.10 wrong: True and False without names
belongs = [True, False, False, True, False, True, False, False]

# %% 8.10 wrong: quotation marks forgotten
belongs = {w1, w4, w6}

# %% 8.10 wrong: counting is no question of agreement [counting]
belongs = {"w4", "w6"}
