"""The words of a report in one language (fieldwork/messages/<language>/report.toml), and how that language writes numbers and dates."""
from fieldwork.wording import find, say


class Words:
    """`words("talk", "task", task="2.1", …)` is a sentence; numbers come as the language writes them: 38 % or 38%, +0.20 or +0,20."""

    def __init__(self, language="en"):
        self.language = language

    def __call__(self, *path, **params):
        return say("report", *path, language=self.language, **params)

    def html(self, *path, **params):
        """The sentence as markup of its own; what fills its places is escaped."""
        from markupsafe import Markup
        return Markup(find(self.language, "report", *path)).format(**params)

    def percent(self, share):
        """A share of 0 to 1 as whole per cent."""
        return self("percent", number=f"{100 * share:.0f}")

    def signed(self, value):
        """A coefficient with its sign and two decimals."""
        return self._decimal(f"{value:+.2f}").replace("-", "−")

    def points(self, value):
        """Points, with decimals only where there are some."""
        return self._decimal(f"{value:g}")

    def between(self, pair, written):
        """An interval in words, each end as `written` writes it; nothing for None."""
        return self("range", low=written(pair[0]), high=written(pair[1])) if pair else ""

    def date(self, day):
        """A date in words."""
        return self("date", day=day.day, month=self("months", str(day.month)), year=day.year)

    def _decimal(self, number):
        return number.replace(".", self("decimal_mark"))
