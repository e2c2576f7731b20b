"""Answer key of lesson 00: what is right, and every way of going wrong that we know."""
from fieldwork.key import Key, Task
from fieldwork.kinds import choices, ids, number, order, prediction

INTERVIEWS, MORE, MINUTES = 14, 22, 45
HOURS, MORE_HOURS = INTERVIEWS * MINUTES / 60, MORE * MINUTES / 60
NOTES = [f"n{i}" for i in range(1, 7)]
STEPS = ["answer", "restart", "save", "hand_in", "upload"]
READING = choices(
    keys=["kind", "stumbled_over", "remedy"],
    options=["NameError", "TypeError", "SyntaxError", "interviews", "minutes_each", "minuts_each",
             "correct_the_spelling", "restart_the_computer", "install_python_again"])

KEY = Key("00-start", points=6, tasks=[
    Task("0.1", prediction(low=1, high=1000), points=1),
    Task("0.2", number(low=0), points=1, right=HOURS, wrong={
        "minutes": INTERVIEWS * MINUTES,
        "plan": INTERVIEWS,
        "length": MINUTES,
        "rounded_up": 11,
        "rounded_down": 10,
        "added": INTERVIEWS + MINUTES,
        "point_lost": 10 * HOURS,
        "one_interview": MINUTES / 60,
    }),
    Task("0.3", number(low=0), points=1, right=MORE_HOURS, wrong={
        "old_plan": HOURS,
        "minutes": MORE * MINUTES,
        "plan": MORE,
        "rounded_up": 17,
        "rounded_down": 16,
        "added_to_plan": (INTERVIEWS + MORE) * MINUTES / 60,
        "point_lost": 10 * MORE_HOURS,
        "only_the_new": (MORE - INTERVIEWS) * MINUTES / 60,
    }),
    Task("0.4", ids(universe=NOTES), points=1, right={"n1", "n3", "n5"}, wrong={  # the broader slips first: the first that fits is told
        "turned_round": {"n2", "n4", "n6"},
        "everything": set(NOTES),
        "on_purpose": {"n2"},
        "disguised_people": {"n1", "n3", "n4", "n5"},
        "disguised_place": {"n1", "n2", "n3", "n5"},
        "finding": {"n1", "n3", "n5", "n6"},
        "nothing": set(),
        "invented_law": {"n1", "n5"},
        "no_use": {"n1", "n3"},
    }),
    Task("0.5", READING, points=1, right={
        "kind": "NameError", "stumbled_over": "minuts_each", "remedy": "correct_the_spelling"}, wrong={
        "intended_name": {"stumbled_over": "minutes_each"},
        "first_name": {"stumbled_over": "interviews"},
        "grammar": {"kind": "SyntaxError"},
        "types": {"kind": "TypeError"},
        "restart": {"remedy": "restart_the_computer"},
        "install": {"remedy": "install_python_again"},
    }),
    Task("0.6", order(steps=STEPS), points=1, right=[tuple(STEPS)], wrong={
        "backwards": STEPS[::-1],
        "as_listed": ["save", "upload", "restart", "answer", "hand_in"],
        "restart_first": ["restart", "answer", "save", "hand_in", "upload"],
        "restart_last": ["answer", "save", "hand_in", "restart", "upload"],
        "save_too_early": ["answer", "save", "restart", "hand_in", "upload"],
        "save_last": ["answer", "restart", "hand_in", "save", "upload"],
        "upload_first": ["answer", "restart", "save", "upload", "hand_in"],
    }),
])
