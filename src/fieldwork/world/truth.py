"""What a world was meant to be and what it became. Students see it in lesson 9."""
from dataclasses import dataclass

import pandas as pd

from fieldwork.world import agreement
from fieldwork.world import parameters as p


@dataclass(frozen=True)
class Truth:
    """`parameters` {name: value}; `realised` {name: value}; `refused` {step: sub-seeds}; `planted`: the mess, a row a fault."""

    draw: object

    @property
    def parameters(self):
        return p.values()

    @property
    def refused(self):
        return dict(self.draw.refused)

    @property
    def planted(self):
        return self.draw.planted.copy()

    @property
    def realised(self):
        """Shares of the population by trait; the register's; mention rates of women by role; agreement of A and B."""
        people, ties = self.draw.clean["population"], self.draw.clean["ties"]
        traits = people.select_dtypes(bool)
        channel = people.set_index("person_id")["channel"]
        return {"population": traits.mean().to_dict() | people["channel"].value_counts(normalize=True).to_dict(),
                "register": traits[people["detected_by_police"]].mean().to_dict(), "degree": people.groupby("channel")["degree"].mean().to_dict(),
                "same channel": float((ties["person_a"].map(channel) == ties["person_b"].map(channel)).mean()),
                "mentions": self._mentions(), "agreement": self._agreement()}

    def _mentions(self):
        """{role: {code: share of the twelve women}}, before the mess."""
        clean = self.draw.clean
        lot = clean["interviews"][clean["interviews"]["randomised"]]
        rates = pd.crosstab(clean["mentions"]["interview_id"], clean["mentions"]["code"]).reindex(index=lot["interview_id"], columns=list(p.CODES), fill_value=0)
        return rates.groupby(lot["interviewer_role"].to_numpy()).mean().T.to_dict()

    def _agreement(self):
        """{code: (share of agreement, kappa)} of A and B in round 1, before the mess."""
        both = self.draw.clean["codings"].query("round == 1 and coder in ('A', 'B')")
        wide = pd.crosstab(both["segment_id"], [both["coder"], both["code"]]).astype(bool)
        pairs = {code: (wide["A"][code].to_numpy(), wide["B"][code].to_numpy()) for code in p.CODES if all((who, code) in wide for who in "AB")}
        return {code: (float((a == b).mean()), agreement.kappa(a, b)) for code, (a, b) in pairs.items()}
