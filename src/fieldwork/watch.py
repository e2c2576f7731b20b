"""While a notebook runs: remember whether the last cell failed, and put a card under what did."""
import re

from fieldwork import session
from fieldwork.card import Explanation, show_card
from fieldwork.troubles import advise
from fieldwork.wording import say


def watch(shell):
    """After every cell of a notebook: remember whether it failed, and put a card under what failed."""
    def after(result):
        error = result.error_before_exec or result.error_in_exec
        source = getattr(result.info, "raw_cell", "") or ""
        checking = re.match(r"\s*(check|hand_in)\(", source)
        if not checking:
            session.CURRENT.failed = error is not None
        if error is not None and type(error).__name__ != "NotYet":
            _show(error, shell)
    for old in [f for f in shell.events.callbacks["post_run_cell"] if getattr(f, "fieldwork", False)]:
        shell.events.unregister("post_run_cell", old)
    after.fieldwork = True
    shell.events.register("post_run_cell", after)


def _show(error, shell):
    advised = advise(error, known=list(shell.user_ns))
    if advised:
        labels = (say("common", "labels", "happened"), say("common", "labels", "do"))
        show_card(Explanation("blank", say("common", "stopped"), list(zip(labels, advised)), session.language()))
