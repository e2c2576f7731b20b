"""Answers to lesson 03 as students might type them: right ones in many forms, and wrong ones with the reason they deserve."""

# %% 3.0 start
doors, three = ["police", "outreach", "mediated", "independent"], ["econ", "coercion", "agency"]

# %% 3.0 right: the same word everywhere
guess = {f"{door}_{trait}": "close" for door in doors for trait in three}

# %% 3.0 right: capitals and stray spaces
guess = {f"{door}_{trait}": " Over" for door in doors for trait in three}

# %% 3.0 right: typed in full, in another order
guess = {
    "independent_econ": "under", "independent_coercion": "under", "independent_agency": "over",
    "police_econ": "over", "police_coercion": "over", "police_agency": "under",
    "mediated_econ": "close", "mediated_coercion": "close", "mediated_agency": "close",
    "outreach_econ": "close", "outreach_coercion": "under", "outreach_agency": "over",
}

# %% 3.0 right: a Series
guess = pd.Series({f"{door}_{trait}": "under" for door in doors for trait in three})

# %% 3.0 wrong: one blank left
guess = {f"{door}_{trait}": "close" for door in doors for trait in three} | {"police_econ": ...}

# %% 3.0 wrong: one key forgotten
guess = {f"{door}_{trait}": "close" for door in doors for trait in three if trait != "agency"}

# %% 3.0 wrong: words of her own
guess = {f"{door}_{trait}": "too high" for door in doors for trait in three}

# %% 3.0 wrong: figures for words
guess = {f"{door}_{trait}": 0.4 for door in doors for trait in three}

# %% 3.0 wrong: only the values, in a list
guess = ["close"] * 12

# %% 3.0 wrong: one word for all
guess = "close"

# %% 3.0 wrong: words without quotation marks
guess = {f"{door}_{trait}": over for door in doors for trait in three}

# %% 3.0 wrong: empty
guess = {}

# %% 3.1 start
register = population[population["detected_by_police"]]

# %% 3.1 right: as the example says it
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    return sample["agency"].mean()

# %% 3.1 right: one line, the column drawn by itself
def random_share(population, n, number):
    return population["agency"].sample(n=n, random_state=number).mean()

# %% 3.1 right: a lambda
random_share = lambda people, size, draw: people.sample(n=size, random_state=draw).agency.mean()

# %% 3.1 right: counts by hand
def random_share(population, n, number):
    count = 0
    for value in population.sample(n, random_state=number)["agency"]:
        if value:
            count = count + 1
    return count / n

# %% 3.1 right: sum over len, a Python float
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    return float(sum(sample["agency"]) / len(sample))

# %% 3.1 right: value_counts
def random_share(population, n, number):
    sample = population.sample(n, replace=False, random_state=number)
    return sample["agency"].value_counts(normalize=True).get(True, 0)

# %% 3.1 right: rounded to three places
def random_share(population, n, number):
    return round(population.sample(n, random_state=number)["agency"].mean(), 3)

# %% 3.1 right: a test call after it, in another name
def random_share(population, n, number):
    sample = population.sample(n, random_state=number).reset_index(drop=True)
    return sample.loc[sample["agency"], "person_id"].nunique() / n

random_share(population, 30, 1)

# %% 3.1 wrong: head [first_rows]
def random_share(population, n, number):
    sample = population.head(n)
    return sample["agency"].mean()

# %% 3.1 wrong: everybody's share [everybody]
def random_share(population, n, number):
    sample = population
    return sample["agency"].mean()

# %% 3.1 wrong: from the register [register]
def random_share(population, n, number):
    sample = population[population["detected_by_police"]].sample(n, random_state=number)
    return sample["agency"].mean()

# %% 3.1 wrong: with replacement [twice]
def random_share(population, n, number):
    sample = population.sample(n, replace=True, random_state=number)
    return sample["agency"].mean()

# %% 3.1 wrong: random_state 1 [one_draw]
def random_share(population, n, number):
    sample = population.sample(n, random_state=1)
    return sample["agency"].mean()

# %% 3.1 wrong: random_state 7 of the example [the_example]
def random_share(population, n, number):
    sample = population.sample(n, random_state=7)
    return sample["agency"].mean()

# %% 3.1 wrong: thirty, always [thirty]
def random_share(population, n, number):
    sample = population.sample(30, random_state=number)
    return sample["agency"].mean()

# %% 3.1 wrong: five, always [five]
def random_share(population, n, number):
    sample = population.sample(5, random_state=number)
    return sample["agency"].mean()

# %% 3.1 wrong: no random_state
def random_share(population, n, number):
    sample = population.sample(n)
    return sample["agency"].mean()

# %% 3.1 wrong: the example copied whole [example_copied]
def random_share(population, n, number):
    sample = population.sample(5, random_state=7)
    return sample["agency"].mean()

# %% 3.1 wrong: n and number change places [changed_round]
def random_share(population, n, number):
    sample = population.sample(number, random_state=n)
    return sample["agency"].mean()

# %% 3.1 wrong: another trait
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    return sample["coercion"].mean()

# %% 3.1 wrong: the draw of the course, from one table only
def random_share(population, n, number):
    sample = draw("random", n=n, number=number)
    return sample["agency"].mean()

# %% 3.1 wrong: a count
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    return sample["agency"].sum()

# %% 3.1 wrong: per cent
def random_share(population, n, number):
    return population.sample(n, random_state=number)["agency"].mean() * 100

# %% 3.1 wrong: prints instead of giving back
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    print(sample["agency"].mean())

# %% 3.1 wrong: the brackets run it
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    return sample["agency"].mean()
random_share = random_share(population, 30, 1)

# %% 3.1 wrong: mean without brackets
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    return sample["agency"].mean

# %% 3.1 wrong: the blank still open
def random_share(population, n, number):
    sample = ...
    return sample["agency"].mean()

# %% 3.1 wrong: a name mistyped
def random_share(population, n, number):
    sample = popultion.sample(n, random_state=number)
    return sample["agency"].mean()

# %% 3.1 wrong: the names in quotation marks
def random_share(population, n, number):
    sample = population.sample("n", random_state="number")
    return sample["agency"].mean()

# %% 3.1 wrong: two bare numbers
def random_share(population, n, number):
    sample = population.sample(n, number)
    return sample["agency"].mean()

# %% 3.1 wrong: rounded to one place
def random_share(population, n, number):
    return round(population.sample(n, random_state=number)["agency"].mean(), 1)

# %% 3.1 wrong: a sample made outside
sample = population.sample(30, random_state=1)
def random_share(population, n, number):
    return sample["agency"].mean()

# %% 3.1 wrong: the share of those without it
def random_share(population, n, number):
    sample = population.sample(n, random_state=number)
    return 1 - sample["agency"].mean()

# %% 3.1 wrong: weighted by degree
def random_share(population, n, number):
    sample = population.sample(n, random_state=number, weights="degree")
    return sample["agency"].mean()

# %% 3.2 right: the difference of two means
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found[column].mean() - population[column].mean()

# %% 3.2 right: in steps
def bias(population, found_by, column):
    found = population[population[found_by]]
    among_found = found[column].mean()
    among_all = population[column].mean()
    difference = among_found - among_all
    return difference

# %% 3.2 right: loc and a comparison with True
def bias(population, found_by, column):
    return population.loc[population[found_by] == True, column].mean() - population[column].mean()

# %% 3.2 right: groupby
def bias(population, found_by, column):
    return population.groupby(found_by)[column].mean()[True] - population[column].mean()

# %% 3.2 right: sums and lengths
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found[column].sum() / len(found) - population[column].sum() / len(population)

# %% 3.2 right: numpy, rounded to four places
def bias(population, found_by, column):
    inside = population[found_by].to_numpy(dtype=bool)
    values = population[column].to_numpy(dtype=float)
    return round(float(values[inside].mean() - np.mean(values)), 4)

# %% 3.2 right: a lambda with query
bias = lambda p, f, c: p.query(f)[c].mean() - p[c].mean()

# %% 3.2 right: minus the other one, turned round again
def bias(population, found_by, column):
    found = population[population[found_by]]
    return -(population[column].mean() - found[column].mean())

# %% 3.2 wrong: only the sample [only_sample]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found[column].mean()

# %% 3.2 wrong: no sign [absolute]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return abs(found[column].mean() - population[column].mean())

# %% 3.2 wrong: the other way round [turned]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return population[column].mean() - found[column].mean()

# %% 3.2 wrong: a ratio [ratio]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found[column].mean() / population[column].mean()

# %% 3.2 wrong: relative bias [relative]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return (found[column].mean() - population[column].mean()) / population[column].mean()

# %% 3.2 wrong: against the others [the_others]
def bias(population, found_by, column):
    found = population[population[found_by]]
    others = population[~population[found_by]]
    return found[column].mean() - others[column].mean()

# %% 3.2 wrong: everybody's share only [only_everybody]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return population[column].mean()

# %% 3.2 wrong: the column named as a word
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found["column"].mean() - population["column"].mean()

# %% 3.2 wrong: one column for all [one_column]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found["coercion"].mean() - population["coercion"].mean()

# %% 3.2 wrong: one door for all [one_list]
def bias(population, found_by, column):
    found = population[population["detected_by_police"]]
    return found[column].mean() - population[column].mean()

# %% 3.2 wrong: counts, not shares [counts]
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found[column].sum() - population[column].sum()

# %% 3.2 wrong: only the tables subtracted
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found - population

# %% 3.2 wrong: columns subtracted before the mean
def bias(population, found_by, column):
    found = population[population[found_by]]
    return (found[column] - population[column]).mean()

# %% 3.2 wrong: per cent
def bias(population, found_by, column):
    found = population[population[found_by]]
    return (found[column].mean() - population[column].mean()) * 100

# %% 3.2 wrong: the share of those found among all
def bias(population, found_by, column):
    found = population[population[found_by]]
    return len(found) / len(population)

# %% 3.2 wrong: a word for the direction
def bias(population, found_by, column):
    found = population[population[found_by]]
    return "over" if found[column].mean() > population[column].mean() else "under"

# %% 3.2 wrong: prints
def bias(population, found_by, column):
    found = population[population[found_by]]
    print(found[column].mean() - population[column].mean())

# %% 3.2 wrong: the blank still open
def bias(population, found_by, column):
    found = population[population[found_by]]
    return ...

# %% 3.2 wrong: brackets forgotten
def bias(population, found_by, column):
    found = population[population[found_by]]
    return found[column].mean - population[column].mean

# %% 3.2 wrong: rounded to one place
def bias(population, found_by, column):
    found = population[population[found_by]]
    return round(found[column].mean() - population[column].mean(), 1)

# %% 3.2 wrong: one sample by lot from the register
def bias(population, found_by, column):
    found = population[population[found_by]].sample(30, random_state=1)
    return found[column].mean() - population[column].mean()

# %% 3.2 wrong: the number for one call
bias = 0.07

# %% 3.3 start
line = average.sub(population[traits].mean().astype(float), axis=0)
def word(x, border=0.04):
    return "over" if x > border else "under" if x < -border else "close"
by_rule = {f"{door}_{trait}": word(line.loc[trait, door]) for door in line.columns for trait in line.index}

# %% 3.3 right: typed in
corrected = {
    "police_econ": "close", "police_coercion": "over", "police_agency": "under",
    "outreach_econ": "close", "outreach_coercion": "close", "outreach_agency": "over",
    "mediated_econ": "close", "mediated_coercion": "over", "mediated_agency": "under",
    "independent_econ": "close", "independent_coercion": "under", "independent_agency": "over",
}

# %% 3.3 right: by a rule, in a loop
corrected = by_rule

# %% 3.3 right: a Series
corrected = pd.Series(by_rule)

# %% 3.3 right: dict() with key words
corrected = dict(police_econ="close", police_coercion="over", police_agency="under", outreach_econ="close", outreach_coercion="close",
                 outreach_agency="over", mediated_econ="close", mediated_coercion="over", mediated_agency="under",
                 independent_econ="close", independent_coercion="under", independent_agency="over")

# %% 3.3 right: capitals and spaces
corrected = {key.upper(): f" {value.capitalize()} " for key, value in by_rule.items()}

# %% 3.3 right: a table of two columns
corrected = pd.DataFrame({"cell": list(by_rule), "word": list(by_rule.values())})

# %% 3.3 right: an empty dict, filled one by one
corrected = {}
for door in ["police", "outreach", "mediated", "independent"]:
    for trait in traits:
        gap = average.loc[trait, door] - population[trait].mean()
        if gap > 0.04:
            corrected[door + "_" + trait] = "over"
        elif gap < -0.04:
            corrected[door + "_" + trait] = "under"
        else:
            corrected[door + "_" + trait] = "close"

# %% 3.3 right: the guess, corrected
corrected = dict(guess)
corrected.update(by_rule)

# %% 3.3 wrong: every difference counts [by_sign]
corrected = {key: "over" if line.loc[key.split("_")[1], key.split("_")[0]] > 0 else "under" for key in by_rule}

# %% 3.3 wrong: the register turned round [turned_round]
corrected = by_rule | {"police_coercion": "under", "police_agency": "over"}

# %% 3.3 wrong: both snowballs alike [all_seeds_alike]
corrected = by_rule | {f"independent_{trait}": by_rule[f"mediated_{trait}"] for trait in traits}

# %% 3.3 wrong: the snowball taken for fair [snowballs_fair]
corrected = by_rule | {f"mediated_{trait}": "close" for trait in traits}

# %% 3.3 wrong: the register taken for fair [register_fair]
corrected = by_rule | {f"police_{trait}": "close" for trait in traits}

# %% 3.3 wrong: need must be over in the register [police_econ]
corrected = by_rule | {"police_econ": "over"}

# %% 3.3 wrong: coercion about right from independent seeds [independent_coercion]
corrected = by_rule | {"independent_coercion": "close"}

# %% 3.3 wrong: need under with the outreach worker [outreach_econ]
corrected = by_rule | {"outreach_econ": "under"}

# %% 3.3 wrong: coercion over with the outreach worker [outreach_coercion]
corrected = by_rule | {"outreach_coercion": "over"}

# %% 3.3 wrong: agency about right with the outreach worker [outreach_agency]
corrected = by_rule | {"outreach_agency": "close"}

# %% 3.3 wrong: everything turned round
corrected = {key: {"over": "under", "under": "over"}.get(value, value) for key, value in by_rule.items()}

# %% 3.3 wrong: close everywhere
corrected = {key: "close" for key in by_rule}

# %% 3.3 wrong: the border at a tenth
corrected = {key: word(line.loc[key.split("_")[1], key.split("_")[0]], 0.1) for key in by_rule}

# %% 3.3 wrong: the shares themselves held against 0.04
corrected = {f"{door}_{trait}": word(average.loc[trait, door]) for door in line.columns for trait in line.index}

# %% 3.3 wrong: figures for words
corrected = {f"{door}_{trait}": line.loc[trait, door] for door in line.columns for trait in line.index}

# %% 3.3 wrong: the table itself
corrected = line

# %% 3.3 wrong: the words in a list
corrected = list(by_rule.values())

# %% 3.3 wrong: half of it open
corrected = {key: (value if key < "n" else ...) for key, value in by_rule.items()}

# %% 3.3 wrong: traits and doors change places in the names
corrected = {"_".join(reversed(key.split("_"))): value for key, value in by_rule.items()}

# %% 3.3 wrong: True where it is over
corrected = {key: value == "over" for key, value in by_rule.items()}

# %% 3.3 wrong: synonyms
corrected = {key: {"over": "high", "under": "low", "close": "ok"}[value] for key, value in by_rule.items()}

# %% 3.3 wrong: the first guess of the solution
corrected = guess

# %% 3.3 wrong: a crash
corrected = {key: average[key] for key in by_rule}

# %% 3.4 right: the two blanks
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 right: the conditions in the other order
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if not friend in new and not friend in already:
                free.append(friend)
        new = new + free[0:3]
    return set(new)

# %% 3.4 right: one list of all that are not free
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = [friend for friend in contacts[woman] if friend not in already + new]
        new += free[:3]
    return new

# %% 3.4 right: sets
def next_wave(contacts, last_wave, already):
    gone, new = set(already), set()
    for woman in last_wave:
        free = [friend for friend in contacts[woman] if friend not in gone | new]
        new.update(free[:3])
    return new

# %% 3.4 right: counts the coupons down
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        coupons = 3
        for friend in contacts[woman]:
            if friend not in already and friend not in new and coupons:
                new.append(friend)
                coupons -= 1
    return tuple(new)

# %% 3.4 right: stops at three with break
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if len(free) == 3:
                break
            if not (friend in already or friend in new):
                free.append(friend)
        new.extend(free)
    return pd.Series(new)

# %% 3.4 right: a sorted list
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + [*free[:3]]
    return sorted(set(new))

# %% 3.4 right: a dict, which keeps the order
def next_wave(contacts, last_wave, already):
    new = {}
    for woman in last_wave:
        free = [f for f in contacts[woman] if f not in already and f not in new]
        for f in free[:3]:
            new[f] = woman
    return list(new)

# %% 3.4 wrong: all who are free [no_coupons]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free
    return set(new)

# %% 3.4 wrong: all contacts [everybody]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        new = new + contacts[woman]
    return set(new)

# %% 3.4 wrong: the first three contacts, invited or not [no_condition]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if True:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: only new is looked at [old_ones_back]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: only already is looked at [coupon_twice]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: or for and [either]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already or friend not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: four [four]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[:4]
    return set(new)

# %% 3.4 wrong: two [two]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[:2]
    return set(new)

# %% 3.4 wrong: three for the whole wave [three_in_all]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                new.append(friend)
    return set(new[:3])

# %% 3.4 wrong: the member with number three
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[3]
    return set(new)

# %% 3.4 wrong: that member in a list
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + [free[3]]
    return set(new)

# %% 3.4 wrong: the friend instead of the list
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + friend
    return set(new)

# %% 3.4 wrong: the woman is asked about, not the friend [nobody]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if woman not in already and woman not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: the list free where new belongs [coupon_twice]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in free:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: not forgotten [nobody]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend in already and friend in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: already and new joined by a bare and [nobody]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: the last wave left out, the seed not [only_last_wave]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in last_wave and friend not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: the slice from the wrong side [after_three]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[3:]
    return set(new)

# %% 3.4 wrong: counted from one [from_one]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[1:3]
    return set(new)

# %% 3.4 wrong: already given back as well
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new) | set(already)

# %% 3.4 wrong: only how many
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[:3]
    return len(set(new))

# %% 3.4 wrong: return inside the loop [first_woman]
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + free[:3]
        return set(new)

# %% 3.4 wrong: a name mistyped
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if freind not in already and friend not in new:
                free.append(friend)
        new = new + free[:3]
    return set(new)

# %% 3.4 wrong: append, which gives nothing back
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new.append(free[:3])
    return set(new)

# %% 3.4 wrong: the second blank open
def next_wave(contacts, last_wave, already):
    new = []
    for woman in last_wave:
        free = []
        for friend in contacts[woman]:
            if friend not in already and friend not in new:
                free.append(friend)
        new = new + ...
    return set(new)

# %% 3.4 wrong: the letters of the example
def next_wave(contacts, last_wave, already):
    return {"F", "G", "H", "J", "K"}

# %% 3.5 start
right_count = (repeat("snowball", seeds="mediated", n=30, runs=200).pipe(lambda r: r["coercion"] > r["agency"])).sum()

# %% 3.5 right: computed
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "c"}

# %% 3.5 right: a Python int, capitals
seeds_matter = {"mediated": "Coercion", "independent": "AGENCY", "ahead": int(right_count), "econ": "Stays", "lesson": "C"}

# %% 3.5 right: dict(), another order, a float
seeds_matter = dict(lesson="c", econ="stays", ahead=float(right_count), independent="agency", mediated="coercion")

# %% 3.5 right: a Series
seeds_matter = pd.Series({"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "c"})

# %% 3.5 right: more entries than asked for
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "c", "note": "see above"}

# %% 3.5 right: idxmax of the averages
shares = {s: repeat("snowball", seeds=s, n=30, runs=200).mean()[["coercion", "agency"]].idxmax() for s in ["mediated", "independent"]}
seeds_matter = {**shares, "ahead": right_count, "econ": "stays", "lesson": "c"}

# %% 3.5 right: the number counted in a loop
ahead = 0
for _, run in repeat("snowball", seeds="mediated", n=30, runs=200).iterrows():
    if run["coercion"] > run["agency"]:
        ahead += 1
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": ahead, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: the headlines changed round [changed_places]
seeds_matter = {"mediated": "agency", "independent": "coercion", "ahead": right_count, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: agency for both [no_flip]
seeds_matter = {"mediated": "agency", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: coercion for both [no_flip_other]
seeds_matter = {"mediated": "coercion", "independent": "coercion", "ahead": right_count, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: the count of the other line [other_row]
r = repeat("snowball", seeds="independent", n=30, runs=200)
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": (r["coercion"] > r["agency"]).sum(), "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: agency ahead [agency_counted]
r = repeat("snowball", seeds="mediated", n=30, runs=200)
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": (r["coercion"] < r["agency"]).sum(), "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: ties count [ties_counted]
r = repeat("snowball", seeds="mediated", n=30, runs=200)
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": (r["coercion"] >= r["agency"]).sum(), "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: need turns [need_turns]
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "turns", "lesson": "c"}

# %% 3.5 wrong: lesson a [always_high]
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "a"}

# %% 3.5 wrong: lesson b [more_runs]
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "b"}

# %% 3.5 wrong: lesson d [register_objective]
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "d"}

# %% 3.5 wrong: the share of the snowballs [as_share]
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count / 200, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: per cent of the snowballs [in_percent]
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count / 2, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: all two hundred
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": 200, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: the sentence as it is printed
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": f"{right_count} of 200", "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: one blank left
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": ..., "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: need named as most common
seeds_matter = {"mediated": "econ", "independent": "econ", "ahead": right_count, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: shares for words
seeds_matter = {"mediated": 0.3, "independent": 0.4, "ahead": right_count, "econ": "stays", "lesson": "c"}

# %% 3.5 wrong: the whole sentence for its letter
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count, "econ": "stays", "lesson": "A share that differs between channels follows the seeds"}

# %% 3.5 wrong: True and False
seeds_matter = {"mediated": True, "independent": False, "ahead": right_count, "econ": False, "lesson": "c"}

# %% 3.5 wrong: None
seeds_matter = None

# %% 3.5 wrong: one short of it
seeds_matter = {"mediated": "coercion", "independent": "agency", "ahead": right_count - 1, "econ": "stays", "lesson": "c"}

# %% 3.6 right: the two blanks
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 right: np.average
def weighted_share(sample, column):
    return np.average(sample[column].astype(float), weights=1 / sample["degree"])

# %% 3.6 right: a product with True and False
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return (weight * sample[column]).sum() / sum(weight)

# %% 3.6 right: a power
def weighted_share(sample, column):
    weight = sample["degree"] ** -1.0
    return weight[sample[column] == True].sum() / weight.sum()

# %% 3.6 right: a loop over the rows
def weighted_share(sample, column):
    above = below = 0
    for _, woman in sample.iterrows():
        below += 1 / woman["degree"]
        if woman[column]:
            above += 1 / woman["degree"]
    return above / below

# %% 3.6 right: any multiple of the weights
def weighted_share(sample, column):
    weight = sample["degree"].max() / sample["degree"]
    return float(weight[sample[column]].sum() / weight.sum())

# %% 3.6 right: means in place of sums
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return (weight * sample[column].astype(int)).mean() / weight.mean()

# %% 3.6 right: normed weights, rounded to four places
def weighted_share(sample, column):
    w = 1 / sample["degree"]
    w = w / w.sum()
    return round(w[sample[column]].sum(), 4)

# %% 3.6 wrong: weights of one [unweighted]
def weighted_share(sample, column):
    weight = sample["degree"] / sample["degree"]
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: the plain mean [unweighted]
def weighted_share(sample, column):
    return sample[column].mean()

# %% 3.6 wrong: the degree itself [by_degree]
def weighted_share(sample, column):
    weight = sample["degree"]
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: over the number of women [of_the_number]
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / len(sample)

# %% 3.6 wrong: the square [square]
def weighted_share(sample, column):
    weight = 1 / sample["degree"] ** 2
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: divided by one [one_whole]
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / 1

# %% 3.6 wrong: over the degrees [degree_sum]
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / sample["degree"].sum()

# %% 3.6 wrong: over the number of those with the trait [of_those_with]
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / sample[column].sum()

# %% 3.6 wrong: over the weights of those with the trait [always_one]
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / weight[sample[column]].sum()

# %% 3.6 wrong: with against without [with_to_without]
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / weight[~sample[column]].sum()

# %% 3.6 wrong: a column below the line
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / weight

# %% 3.6 wrong: brackets of sum forgotten
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / weight.sum

# %% 3.6 wrong: one number for all, from the average degree
def weighted_share(sample, column):
    weight = 1 / sample["degree"].mean()
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: degree without its table
def weighted_share(sample, column):
    weight = 1 / degree
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: the table outside instead of the sample
def weighted_share(sample, column):
    weight = 1 / population["degree"]
    return weight[population[column]].sum() / weight.sum()

# %% 3.6 wrong: always agency [one_column]
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample["agency"]].sum() / weight.sum()

# %% 3.6 wrong: one over the degree plus one
def weighted_share(sample, column):
    weight = 1 / (sample["degree"] + 1)
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: one over the root
def weighted_share(sample, column):
    weight = 1 / np.sqrt(sample["degree"])
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: the quarter of the example [by_degree]
def weighted_share(sample, column):
    weight = sample["degree"] / 4
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: per cent
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return 100 * weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: the second blank open
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    return weight[sample[column]].sum() / ...

# %% 3.6 wrong: floor division
def weighted_share(sample, column):
    weight = 1 // sample["degree"]
    return weight[sample[column]].sum() / weight.sum()

# %% 3.6 wrong: prints
def weighted_share(sample, column):
    weight = 1 / sample["degree"]
    print(weight[sample[column]].sum() / weight.sum())

# %% 3.7 start
by_date = women.sort_values("date", kind="stable")["interview_id"]
c = saturation(said, unit="interview_id", order=by_date, base=6, run=3)
row = c[c["stop"]].iloc[0]
stop, seen, later = row["order"], row["seen"], c["seen"].iloc[-1] - row["seen"]

# %% 3.7 right: read from the curve
stop_rule = {"stop": stop, "seen": seen, "later": later}

# %% 3.7 right: whole numbers
stop_rule = {"stop": int(stop), "seen": int(seen), "later": int(later)}

# %% 3.7 right: floats in a dict()
stop_rule = dict(later=float(later), seen=float(seen), stop=float(stop))

# %% 3.7 right: a Series
stop_rule = pd.Series({"stop": stop, "seen": seen, "later": later})

# %% 3.7 right: counted by hand in a loop
heard, quiet, stopped = set(), 0, None
for number, talk in enumerate(by_date, start=1):
    new = set(said.loc[said["interview_id"] == talk, "code"]) - heard
    heard = heard | new
    quiet = 0 if new or number <= 6 else quiet + 1
    if quiet == 3 and stopped is None:
        stopped = (number, len(heard))
stop_rule = {"stop": stopped[0], "seen": stopped[1], "later": len(heard) - stopped[1]}

# %% 3.7 right: codes counted by nunique
late = said.loc[said["interview_id"].isin(by_date.iloc[int(stop):]), "code"]
early = said.loc[said["interview_id"].isin(by_date.iloc[:int(stop)]), "code"]
stop_rule = {"stop": int(stop), "seen": early.nunique(), "later": len(set(late) - set(early))}

# %% 3.7 right: in quotation marks, which is read all the same
stop_rule = {"stop": str(stop), "seen": str(seen), "later": str(later)}

# %% 3.7 wrong: Bagas's cell as it is [as_it_stands]
b = saturation(said, unit="interview_id", order=women.sort_values("interview_id", kind="stable")["interview_id"], base=1, run=1)
r = b[b["stop"]].iloc[0]
stop_rule = {"stop": r["order"], "seen": r["seen"], "later": b["seen"].iloc[-1] - r["seen"]}

# %% 3.7 wrong: the first quiet talk [first_silence]
b = saturation(said, unit="interview_id", order=by_date, base=1, run=1)
r = b[b["stop"]].iloc[0]
stop_rule = {"stop": r["order"], "seen": r["seen"], "later": b["seen"].iloc[-1] - r["seen"]}

# %% 3.7 wrong: base mended, run not [base_only]
b = saturation(said, unit="interview_id", order=by_date, base=6, run=1)
r = b[b["stop"]].iloc[0]
stop_rule = {"stop": r["order"], "seen": r["seen"], "later": b["seen"].iloc[-1] - r["seen"]}

# %% 3.7 wrong: base three, run six [three_and_six]
b = saturation(said, unit="interview_id", order=by_date, base=3, run=6)
r = b[b["stop"]].iloc[0]
stop_rule = {"stop": r["order"], "seen": r["seen"], "later": b["seen"].iloc[-1] - r["seen"]}

# %% 3.7 wrong: the order of the ids [by_id]
b = saturation(said, unit="interview_id", order=women.sort_values("interview_id", kind="stable")["interview_id"], base=6, run=3)
r = b[b["stop"]].iloc[0]
stop_rule = {"stop": r["order"], "seen": r["seen"], "later": b["seen"].iloc[-1] - r["seen"]}

# %% 3.7 wrong: the first of the three [first_of_three]
stop_rule = {"stop": stop - 2, "seen": seen, "later": later}

# %% 3.7 wrong: the talk after it [one_more]
stop_rule = {"stop": stop + 1, "seen": seen, "later": later}

# %% 3.7 wrong: mentions counted [mentions]
stop_rule = {"stop": stop, "seen": said["interview_id"].isin(by_date.iloc[:int(stop)]).sum(), "later": later}

# %% 3.7 wrong: the talks left over [talks_left]
stop_rule = {"stop": stop, "seen": seen, "later": len(by_date) - stop}

# %% 3.7 wrong: every code [all_codes]
stop_rule = {"stop": stop, "seen": said["code"].nunique(), "later": later}

# %% 3.7 wrong: every code, and so none later
stop_rule = {"stop": stop, "seen": said["code"].nunique(), "later": 0}

# %% 3.7 wrong: counted from nought [from_nought]
stop_rule = {"stop": stop - 1, "seen": seen, "later": later}

# %% 3.7 wrong: the id of the talk
stop_rule = {"stop": row["interview_id"], "seen": seen, "later": later}

# %% 3.7 wrong: nine, for six and three
stop_rule = {"stop": 9, "seen": seen, "later": later}

# %% 3.7 wrong: seen and later change places
stop_rule = {"stop": stop, "seen": later, "later": seen}

# %% 3.7 wrong: only the stop
stop_rule = {"stop": stop}

# %% 3.7 wrong: the three numbers in a list
stop_rule = [stop, seen, later]

# %% 3.7 wrong: the numbers of the rule
stop_rule = {"stop": 6, "seen": 3, "later": 0}

# %% 3.7 wrong: all the talks
stop_rule = {"stop": len(women), "seen": said["code"].nunique(), "later": 0}

# %% 3.7 wrong: the codes themselves
stop_rule = {"stop": stop, "seen": set(said["code"]), "later": set()}

# %% 3.7 wrong: the whole curve
stop_rule = c

# %% 3.7 wrong: a name mistyped
stop_rule = {"stop": Stop, "seen": seen, "later": later}

# %% 3.8 right: the three blanks
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 right: a whole number of math
import math
def n_needed(share, told, chance):
    return math.ceil(math.log(1 - chance) / math.log(1 - share * told))

# %% 3.8 right: counts up in a loop
def n_needed(share, told, chance):
    n, missed = 0, 1
    while missed > 1 - chance:
        n += 1
        missed *= 1 - share * told
    return n

# %% 3.8 right: tries the numbers one by one
def n_needed(share, told, chance):
    for n in range(1, 10000):
        if 1 - (1 - share * told) ** n >= chance:
            return n

# %% 3.8 right: int and one more
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return int(n) + 1

# %% 3.8 right: minus the floor of minus
def n_needed(share, told, chance):
    n = np.log(1 - chance) / np.log(1 - told * share)
    return int(-(-n // 1))

# %% 3.8 right: as a text of digits
def n_needed(share, told, chance):
    return str(int(np.ceil(np.log(1 - chance) / np.log(1 - share * told))))

# %% 3.8 right: floor plus one
def n_needed(share, told, chance):
    heard = told * share
    missed = (1 - heard)
    n = np.log(1 - chance) / np.log(missed)
    return np.floor(n) + 1

# %% 3.8 wrong: everybody tells [all_tell]
def n_needed(share, told, chance):
    heard = share
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: true of everybody [all_have_it]
def n_needed(share, told, chance):
    heard = told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: missed is heard [heard_for_missed]
def n_needed(share, told, chance):
    heard = share * told
    missed = heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: rounded down [down]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.floor(n)

# %% 3.8 wrong: int cuts off [down]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return int(n)

# %% 3.8 wrong: round [nearest]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return round(n)

# %% 3.8 wrong: one over heard [one_over]
def n_needed(share, told, chance):
    return np.ceil(1 / (share * told))

# %% 3.8 wrong: the share is the miss [missed_each]
def n_needed(share, told, chance):
    missed = share
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: the silent ones [not_told]
def n_needed(share, told, chance):
    heard = share * (1 - told)
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: not rounded [unrounded]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return n

# %% 3.8 wrong: rounded to two places [two_places]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return round(n, 2)

# %% 3.8 wrong: missed is one minus the share [all_tell]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - share
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: missed is the share and the silence [neither]
def n_needed(share, told, chance):
    heard = share * told
    missed = (1 - share) * (1 - told)
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: a sum for a product
def n_needed(share, told, chance):
    heard = share + told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: a quotient for a product
def n_needed(share, told, chance):
    heard = share / told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: one more than needed [one_more]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n) + 1

# %% 3.8 wrong: missed instead of n
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(missed)

# %% 3.8 wrong: ceil without brackets
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil

# %% 3.8 wrong: ceil without np
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return ceil(n)

# %% 3.8 wrong: a name mistyped
def n_needed(share, told, chance):
    heard = shares * told
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: the figures of the example inside [the_example]
def n_needed(share, told, chance):
    heard = 0.31 * 0.75
    missed = 1 - heard
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: the chance of the example inside [always_95]
def n_needed(share, told, chance):
    heard = share * told
    missed = 1 - heard
    n = np.log(1 - 0.95) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: twelve
def n_needed(share, told, chance):
    return 12

# %% 3.8 wrong: missed multiplied already
def n_needed(share, told, chance):
    heard = share * told
    missed = (1 - heard) ** 12
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: one blank left
def n_needed(share, told, chance):
    heard = share * told
    missed = ...
    n = np.log(1 - chance) / np.log(missed)
    return np.ceil(n)

# %% 3.8 wrong: prints
def n_needed(share, told, chance):
    print(np.ceil(np.log(1 - chance) / np.log(1 - share * told)))

# %% 3.8 wrong: an endless loop
def n_needed(share, told, chance):
    n, missed = 0, 1 - share * told
    while missed > 1 - chance:
        n += 1
    return n

# %% 3.9 start
four = {"t2", "t5", "t7", "t9"}

# %% 3.9 right: a set
supported = {"t2", "t5", "t7", "t9"}

# %% 3.9 right: a list in another order
supported = ["t9", "t7", "t5", "t2"]

# %% 3.9 right: a tuple with capitals
supported = ("T2", "T5", "T7", "T9")

# %% 3.9 right: built by leaving out
supported = {f"t{i}" for i in range(1, 11)} - {"t1", "t3", "t4", "t6", "t8", "t10"}

# %% 3.9 right: a Series
supported = pd.Series(sorted(four))

# %% 3.9 right: one text with commas
supported = "t2, t5, t7, t9"

# %% 3.9 right: a dict of True and False
supported = {f"t{i}": f"t{i}" in four for i in range(1, 11)}

# %% 3.9 right: an array
supported = np.array(["t2", "t5", "t7", "t9"])

# %% 3.9 wrong: all ten [everything]
supported = {f"t{i}" for i in range(1, 11)}

# %% 3.9 wrong: none [nothing]
supported = set()

# %% 3.9 wrong: with most [most]
supported = four | {"t1"}

# %% 3.9 wrong: with the cause [cause]
supported = four | {"t3"}

# %% 3.9 wrong: with the decimals [decimals]
supported = four | {"t4"}

# %% 3.9 wrong: with silence [silence]
supported = four | {"t6"}

# %% 3.9 wrong: with all causes [all_causes]
supported = four | {"t8"}

# %% 3.9 wrong: with the comparison [comparison]
supported = four | {"t10"}

# %% 3.9 wrong: without the count [no_count]
supported = four - {"t2"}

# %% 3.9 wrong: without what occurs [no_existence]
supported = four - {"t5"}

# %% 3.9 wrong: without the stop [no_stop]
supported = four - {"t7"}

# %% 3.9 wrong: without the gap [no_gap]
supported = four - {"t9"}

# %% 3.9 wrong: exactly the other six [everything]
supported = {"t1", "t3", "t4", "t6", "t8", "t10"}

# %% 3.9 wrong: only those with a figure
supported = {"t2", "t4"}

# %% 3.9 wrong: only one, as a text
supported = "t5"

# %% 3.9 wrong: the curly brackets of a dict [nothing]
supported = {}

# %% 3.9 wrong: the three dots kept
supported = {...}

# %% 3.9 wrong: numbers for ids
supported = {2, 5, 7, 9}

# %% 3.9 wrong: an id that does not exist
supported = {"t2", "t5", "t7", "t11"}

# %% 3.9 wrong: ids without quotation marks
supported = {t2, t5, t7, t9}

# %% 3.9 wrong: True
supported = True

# %% 3.9 wrong: None
supported = None

# %% 3.9 wrong: the sentences themselves
supported = {"Among the 36, economic need was named most often.", "Some women describe a choice of their own, others coercion."}
