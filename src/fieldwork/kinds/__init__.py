"""The kinds of answers that can be checked, under the names a key uses."""
from fieldwork.kinds.base import Accept, Kind, Misfit, Outcome, Reading
from fieldwork.kinds.coding import Coding, sealed_gold
from fieldwork.kinds.compound import Fields, Function, Table
from fieldwork.kinds.many import Choices, Ids, Sets
from fieldwork.kinds.ordering import Order, Texts
from fieldwork.kinds.single import Choice, Number, Passage, Prediction, Text, YesNo

number, yes_no, choice, text, passage, prediction = Number, YesNo, Choice, Text, Passage, Prediction
choices, ids, sets, order, texts, table, function, coding = Choices, Ids, Sets, Order, Texts, Table, Function, Coding


def fields(**parts):
    """A dict answer with a kind for each entry."""
    return Fields(parts)


KINDS = {kind.__name__.lower(): kind for kind in (Number, YesNo, Choice, Text, Passage, Prediction, Choices, Ids, Sets, Order, Texts, Table, Fields, Function, Coding)}


def from_spec(spec):
    """The kind that `Kind.spec` described."""
    if isinstance(spec, dict) and "kind" in spec:
        return KINDS[spec["kind"]](**{name: from_spec(value) for name, value in spec.items() if name != "kind"})
    return {name: from_spec(value) for name, value in spec.items()} if isinstance(spec, dict) else spec
