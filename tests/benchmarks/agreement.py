"""How long do 1,000 resamples of α take, and how does a plain loop compare with the package krippendorff?

    python tests/benchmarks/agreement.py

1,000 units × 4 coders, five values, one in ten missing, 50 interviews. Prints seconds and ratios.
"""
import time

import krippendorff
import numpy as np

from fieldwork.agreement import ac1, alpha, bootstrap, fleiss_kappa, kappa, percent_agreement

UNITS, CODERS, INTERVIEWS, REPEATS = 1_000, 4, 50, 1_000


def ratings():
    """A table (units × coders) of coders who agree about four times in five, and the interview of each unit."""
    rng = np.random.default_rng(0)
    truth = rng.integers(1, 6, (UNITS, 1))
    table = np.where(rng.random((UNITS, CODERS)) < .8, truth, rng.integers(1, 6, (UNITS, CODERS))).astype(float)
    table[rng.random(table.shape) < .1] = np.nan
    return table, np.repeat(np.arange(INTERVIEWS), UNITS // INTERVIEWS)


def seconds(run):
    """The shortest of three runs, in seconds, and what the last gave."""
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        result = run()
        times.append(time.perf_counter() - begin)
    return min(times), result


def loop(measure, table, interview):
    """The plain loop: draw interviews, put their units together, work the coefficient out again."""
    members = [np.flatnonzero(interview == one) for one in range(INTERVIEWS)]
    draws = np.random.default_rng(0).integers(0, INTERVIEWS, (REPEATS, INTERVIEWS))
    values = [float(measure(table[np.concatenate([members[one] for one in draw])])) for draw in draws]
    return np.quantile(values, [.025, .975])


def main():
    """Print seconds, the two intervals (they must be equal) and the ratios."""
    table, interview = ratings()
    for level in ("nominal", "ordinal"):
        ours, value = seconds(lambda: bootstrap(alpha, table, by=interview, repeats=REPEATS, level=level))
        plain, _ = seconds(lambda: loop(lambda drawn: alpha(drawn, level=level), table, interview))
        theirs, ends = seconds(lambda: loop(lambda drawn: krippendorff.alpha(drawn.T, level_of_measurement=level), table, interview))
        print(f"α {level}: bootstrap {ours:.2f} s; alpha in the plain loop {plain:.2f} s; krippendorff in the same loop {theirs:.2f} s; "
              f"ratios {theirs / ours:.1f} and {theirs / plain:.1f}; intervals equal: {np.allclose(value.interval, ends)}")
    for coefficient in (percent_agreement, fleiss_kappa, ac1):
        print(f"{coefficient.__name__}: {seconds(lambda: bootstrap(coefficient, table, by=interview, repeats=REPEATS))[0]:.2f} s")
    print(f"kappa (two coders): {seconds(lambda: bootstrap(kappa, table[:, :2], by=interview, repeats=REPEATS))[0]:.2f} s")


if __name__ == "__main__":
    main()
