"""Python's errors in plain words: what probably happened, and what to do."""
import difflib
import re

from fieldwork.wording import find, say

# (kinds of error, words in its message, name of the advice); the first that fits is taken
SIGNS = (
    (("SyntaxError",), r"invalid character '[“”‘’]'|invalid non-printable", "curly_quotes"),
    (("SyntaxError",), r"unterminated.*string", "open_quote"),
    (("SyntaxError",), r"was never closed|unmatched|does not match opening", "bracket"),
    (("SyntaxError",), r"forgot a comma", "comma"),
    (("SyntaxError",), r"leading zeros", "decimal_comma"),
    (("SyntaxError",), r"'return' outside function", "return_outside"),
    (("SyntaxError",), r"Maybe you meant '=='|cannot assign", "equals"),
    (("SyntaxError",), r"expected ':'", "colon"),
    (("IndentationError", "TabError"), r"", "indent"),
    (("SyntaxError",), r"", "syntax"),
    (("TypeError", "AttributeError", "ValueError", "KeyError"), r"[Ee]llipsis", "dots"),
    (("ValueError",), r"`frac` OR `n`", "frac_or_n"),
    (("TypeError",), r"reduction|Could not convert|-: 'str' and 'str'", "text_column"),
    (("TypeError",), r"'(?:method|function)' object is not subscriptable|unsupported operand.*'(?:method|function)'", "brackets_missing"),
    (("TypeError",), r"not supported between instances of 'str' and '(?:Timestamp|datetime)", "column_not_name"),
    (("AssertionError",), r"^$", "brackets_missing"),  # what pandas says to table[column.isna]; from 3.0 on the next
    (("TypeError",), r"^Series\.\w+\(\) takes 1 positional argument but 2", "brackets_missing"),
    (("NameError", "UnboundLocalError"), r"", "inside"),  # at the top of a cell `advise` has said it better already
    (("TypeError",), r"'NoneType'", "nothing"),
    (("TypeError",), r"for [&|]: .*'list'", "list_for_set"),
    (("TypeError",), r"for [/*]: .*'(?:list|set|dict)'", "not_counted"),
    (("TypeError", "ValueError"), r"\br?(?:or|and)_|bad operand|unsupported operand type\(s\) for [&|]", "brackets_around"),
    (("ValueError",), r"truth value of a", "and_or"),
    (("TypeError",), r"not callable", "not_callable"),
    (("TypeError",), r"str.*(?:int|float)|(?:int|float).*str|multiply sequence|unsupported operand", "text_and_number"),
    (("TypeError",), r"positional argument", "arguments"),
    (("TypeError",), r"unhashable", "unhashable"),
    (("ValueError", "DateParseError", "OutOfBoundsDatetime"), r"[Tt]ime data|[Dd]atetime|date", "date"),
    (("KeyError",), r"", "key"),
    (("AttributeError",), r"", "attribute"),
    (("ModuleNotFoundError",), r"", "module"),
)
TEXT_METHODS = ("lower", "upper", "split", "replace", "strip", "count", "startswith")
WORDS = {"true": "capital", "false": "capital", "none": "capital", "benar": "capital", "salah": "capital"}


def advice(kind, message):
    """The name of the advice for an error, e.g. advice('SyntaxError', \"'(' was never closed\") -> 'bracket'; None when we have none."""
    return next((name for kinds, words, name in SIGNS if kind in kinds and re.search(words, message)), None)


def advise(error, known=()):
    """(did, look) sentences for an exception, in the language of the lesson; None when Python's own words must do.

    `known` are the names that exist, for telling a misspelling from a word without quotation marks.
    """
    if isinstance(error, UnboundLocalError):
        return _with_name("unbound", error.name or re.search(r"'(\w*)'|$", str(error))[1])
    if isinstance(error, NameError):
        return _about_name(error.name or "?", known)
    name = advice(type(error).__name__, str(error))
    return None if name is None else (say("common", "errors", name, "did"), say("common", "errors", name, "look"))


def _about_name(name, known):
    if name in TEXT_METHODS and name not in known:
        return _with_name("method", name)
    near = difflib.get_close_matches(name, [other for other in known if not other.startswith("_")], n=1, cutoff=0.8)
    kind = WORDS.get(name.lower()) or ("near" if near else "name")
    words = {"name": name, "near": near[0] if near else "", "capital": {"benar": "True", "salah": "False"}.get(name.lower(), name.capitalize())}
    return tuple(say("common", "errors", kind, part, **words) for part in ("did", "look"))


def _with_name(advice_name, name):
    return tuple(say("common", "errors", advice_name, part, name=name) for part in ("did", "look"))


def hint(kind, message, language):
    """What to do about an error inside a student's function: a sentence, or '' when there is none to give."""
    name = advice(kind, message)
    return find(language, "common", "errors", name, "look") or "" if name else ""
