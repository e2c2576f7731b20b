"""What the police and others did: 260 measures, drawn from two dozen kinds of activity with their usual cost."""
import numpy as np
import pandas as pd

from fieldwork.world.seeds import labels, stream

MEASURES = 260
FIRST_DAY, DAYS = np.datetime64("2024-01-08"), 720
HOURS_UNKNOWN = .25  # share of patrols and checks whose hours nobody wrote down; of other measures a fifth of that
# activity: number in 260 | persons | hours each | budget (thousand rupiah) | unit | target | factors it addresses | police labels and how often each is used
KINDS = """
village talk                |14| 3|3|  300|community policing|residents|PEER LIFESTYLE|preemptive
school talk                 |10| 2|2|  250|community policing|young people|PEER|preemptive
talk with religious leaders |10| 2|3|  300|community policing|residents|LIFESTYLE|preemptive preemptive preventive
radio and poster campaign   | 7| 3|4| 1800|community policing|residents|LIFESTYLE|preemptive preventive
meeting of landlords        | 5| 3|3|  400|community policing|landlords|PLATFORM|preventive preemptive
cyber patrol                |44| 3|5|  450|cyber|adverts online|PLATFORM|preventive preemptive
night patrol                |34| 4|3|  500|patrol|public places||preventive
request to take down adverts|22| 1|2|  150|cyber|adverts online|PLATFORM|preventive repressive
listing of tenants          |18| 3|3|  350|community policing|landlords||preventive
hotel register check        |20| 3|3|  400|municipal police|landlords|DEMAND|preventive repressive
lighting and cameras        | 6| 3|4| 2900|district office|public places||preventive
safety line for tenants     | 5| 2|4|  600|women and children|women|COERCION VIOLENCE|preventive curative
early warning with ride apps| 7| 2|3|  400|cyber|third parties|COERCION PLATFORM|preventive
boarding-house raid         |13| 7|5| 3350|municipal police|women||preventive preventive repressive
joint hotel operation       | 7|11|6| 6750|joint|women||repressive preventive
arrest of a go-between      | 6| 5|9| 4550|criminal investigation|third parties|COERCION PLATFORM|repressive
decoy investigation         | 4| 4|9| 5100|criminal investigation|third parties|COERCION|repressive
local court session         | 6| 5|4| 1750|municipal police|women||repressive
stop and check of clients   | 2| 6|4| 1950|municipal police|clients|DEMAND|repressive
statement and warning       | 4| 2|2|  300|municipal police|women||curative preventive
hand-over to social service | 4| 2|4|  900|social service|women|CARE|curative
skills course with start-up help| 5| 3|9| 3600|social service|women|ECON|curative preemptive
help desk on maintenance    | 5| 2|4|  900|social service|women|ECON CARE|curative
health and support visit    | 2| 2|5|  800|outreach|women|VIOLENCE STIGMA|curative
"""


def kinds():
    """The table above as a DataFrame: activity, number, persons, hours, budget, unit, target_group, factors, police_labels."""
    names = ["activity", "number", "persons", "hours", "budget", "unit", "target_group", "factors", "police_labels"]
    rows = [[cell.strip() for cell in line.split("|")] for line in KINDS.strip().splitlines()]
    return pd.DataFrame(rows, columns=names).astype({name: "int64" for name in names[1:5]})


def draw_measures(seed):
    """260 rows, one a measure: the mix moves by a measure or two from world to world, the costs around what is usual."""
    rng = stream(seed, "measures")
    table = kinds()
    table["number"] += _moves(rng, table)
    rows = table.loc[table.index.repeat(table["number"])].reset_index(drop=True)
    size = len(rows)
    words = [label.split()[int(chance * len(label.split()))] for label, chance in zip(rows["police_labels"], rng.random(size))]
    hours = np.maximum(1, rows["hours"] + rng.integers(-1, 2, size)).astype("Int64")
    often = rows["target_group"].isin(["public places", "landlords", "adverts online"])
    hours[rng.random(size) < np.where(often, HOURS_UNKNOWN, HOURS_UNKNOWN / 5)] = pd.NA
    measures = pd.DataFrame({"date": (FIRST_DAY + np.sort(rng.integers(0, DAYS, size))[rng.permutation(size)]).astype("datetime64[ns]"),
                             "unit": rows["unit"], "activity": rows["activity"], "label_police": words, "target_group": rows["target_group"],
                             "factors_addressed": rows["factors"].str.replace(" ", ";").replace("", None),
                             "persons": np.maximum(1, rows["persons"] + rng.integers(-1, 2, size)), "hours": hours,
                             "budget": (rows["budget"] * (80 + rng.integers(0, 41, size)) // 500 * 5)})
    measures = measures.sort_values(["date", "activity"], kind="stable", ignore_index=True)
    measures.insert(0, "measure_id", labels("M", size, 3))
    return measures


def _moves(rng, table):
    """Numbers that add up to nought: some common activities gain a measure from other common ones."""
    moves = np.zeros(len(table), dtype="int64")
    common = np.flatnonzero(table["number"] >= 14)
    for giver, taker in rng.permutation(common)[: len(common) // 2 * 2].reshape(-1, 2):
        moves[giver] -= 1
        moves[taker] += 1
    return moves
