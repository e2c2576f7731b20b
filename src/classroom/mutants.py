"""Small faults put into code by program, one at a time, as a test of the tests: a check that lets a faulty answer pass is too lenient.

The operators are the usual ones (R. A. DeMillo, R. J. Lipton and F. G. Sayward, "Hints on test data selection", IEEE Computer 11, 1978:
boundaries, connectives, arithmetic, constants, dropped conditions) and slips that beginners make with tables: a filter dropped, rows
counted for persons, sum for mean, notna for isna.
"""
import ast
import os
from dataclasses import dataclass

MOST = 60
COMPARED = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
            ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is}
COUNTED = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd}
METHODS = {"nunique": ("count", "size"), "count": ("nunique",), "size": ("nunique",), "sum": ("mean",), "mean": ("sum",), "min": ("max",), "max": ("min",),
           "notna": ("isna",), "isna": ("notna",), "any": ("all",), "all": ("any",), "le": ("lt",), "ge": ("gt",), "lt": ("le",), "gt": ("ge",)}
WORDS = {"inner": "left", "left": "inner"}
DROPPED = ("drop_duplicates", "dropna", "query", "sort_values", "sort_index", "unique", "abs", "strip", "lower", "fillna", "isin")
MASKS = (ast.Compare, ast.BoolOp, ast.UnaryOp)


@dataclass(frozen=True)
class Mutant:
    """Code with one small fault: `words` is the line that was changed and what became of it."""

    words: str
    source: str


def mutants(source, functions=False, most=MOST):
    """At most `most` mutants of code, always the same ones, spread evenly over it; `functions`: only of what stands inside functions."""
    tree = ast.parse(source)
    plain, made = ast.unparse(tree), {}
    for top in [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda))] if functions else [tree]:
        for owner, field, number, node in list(_places(top)):
            for changed in _changes(node, top):
                _put(owner, field, number, changed)
                text = ast.unparse(ast.fix_missing_locations(tree))
                made.setdefault(text, Mutant(_line(plain, text), text))
                _put(owner, field, number, node)
    made.pop(plain, None)
    found = list(made.values())
    return found if len(found) <= most else [found[number * len(found) // most] for number in range(most)]


def _places(tree):
    """(owner, field, place in the field's list or None, node) of whatever may be changed; docstrings and imports may not."""
    for owner in ast.walk(tree):
        for field, value in ast.iter_fields(owner):
            for number, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
                docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
                inside = isinstance(owner, (ast.Import, ast.ImportFrom, ast.JoinedStr, ast.FormattedValue)) or isinstance(owner, ast.Expr) and isinstance(node, ast.Constant)
                if isinstance(node, ast.AST) and not docstring and not inside:
                    yield owner, field, number, node


def _put(owner, field, number, node):
    if number is None:
        setattr(owner, field, node)
    else:
        getattr(owner, field)[number] = node


def _changes(node, top):
    """Every small fault that can be put in the place of a node."""
    for make in (_comparison, _calculation, _constant, _call, _dropped, _branch):
        yield from make(node)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _other_word(node, top)
    if isinstance(node, ast.Return) and node.value is not None:
        yield from _constant_return(node, top)


def _comparison(node):
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in COMPARED:
        yield ast.Compare(node.left, [COMPARED[type(node.ops[0])]()], node.comparators)
    if isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        yield from node.values
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.Invert)):
        yield node.operand


def _calculation(node):
    if isinstance(node, ast.BinOp) and type(node.op) in COUNTED:
        yield ast.BinOp(node.left, COUNTED[type(node.op)](), node.right)
        if isinstance(node.op, ast.Div):
            yield ast.BinOp(node, ast.Mult(), ast.Constant(100))
        if isinstance(node.op, (ast.BitAnd, ast.BitOr)):
            yield from (node.left, node.right)
    if isinstance(node, ast.AugAssign) and type(node.op) in COUNTED:
        yield ast.AugAssign(node.target, COUNTED[type(node.op)](), node.value)


def _constant(node):
    if not isinstance(node, ast.Constant):
        return
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, (int, float)):
        yield from (ast.Constant(node.value + 1), ast.Constant(node.value - 1), ast.Constant(node.value * 100))
    elif node.value in WORDS:
        yield ast.Constant(WORDS[node.value])


def _call(node):
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in METHODS:
        yield from (ast.Call(ast.Name(other, ast.Load()), node.args, node.keywords) for other in METHODS[node.func.id])
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sorted" and node.keywords:
        yield ast.Call(node.func, node.args, [word for word in node.keywords if word.arg != "key"])
    if isinstance(node, ast.Attribute) and node.attr in METHODS:
        yield from (ast.Attribute(node.value, other, ast.Load()) for other in METHODS[node.attr])


def _dropped(node):
    """A step that is left out: a filter, a method that thins a table or puts it in order, a condition of a comprehension."""
    if isinstance(node, ast.Subscript):
        mask = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) and node.slice.elts else node.slice
        if isinstance(mask, MASKS) or isinstance(mask, ast.BinOp) and isinstance(mask.op, (ast.BitAnd, ast.BitOr)) or isinstance(mask, ast.Call):
            rest = ast.Subscript(node.value, ast.Tuple([ast.Slice(), *node.slice.elts[1:]], ast.Load()), ast.Load()) if mask is not node.slice else node.value
            yield rest.value if isinstance(rest, ast.Attribute) and rest.attr == "loc" else rest
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in DROPPED:
        yield node.func.value
    if isinstance(node, ast.comprehension) and node.ifs:
        for number in range(len(node.ifs)):
            yield ast.comprehension(node.target, node.iter, node.ifs[:number] + node.ifs[number + 1:], node.is_async)


def _branch(node):
    if isinstance(node, ast.IfExp):
        yield from (node.body, node.orelse)
    if isinstance(node, ast.If):
        yield from (ast.If(ast.Constant(truth), node.body, node.orelse) for truth in (True, False))


def _other_word(node, top):
    """The word that follows in the same code, instead of this one."""
    remarks = {id(n.value) for n in ast.walk(top) if isinstance(n, ast.Expr)}
    words = list(dict.fromkeys(n.value for n in ast.walk(top) if isinstance(n, ast.Constant) and isinstance(n.value, str) and len(n.value) < 60 and id(n) not in remarks))
    if node.value in words and len(words) > 1:
        yield ast.Constant(words[(words.index(node.value) + 1) % len(words)])


def _constant_return(node, top):
    returned = {n.value.value: None for n in ast.walk(top) if isinstance(n, ast.Return) and isinstance(n.value, ast.Constant)}
    for value in returned or (0, 1):
        yield ast.Return(ast.Constant(value))


def _line(before, after):
    """The first line that differs, before and after; of a long one the place that differs."""
    old, new = next(((old.strip(), new.strip()) for old, new in zip(before.splitlines(), after.splitlines()) if old != new), ("a line", "nothing"))
    if len(old) < 90:
        return f"{old}  →  {new}"
    start = max(0, len(os.path.commonprefix([old, new])) - 25)
    end = max(0, len(os.path.commonprefix([old[start:][::-1], new[start:][::-1]])) - 25)
    return f"…{old[start:len(old) - end]}…  →  …{new[start:len(new) - end]}…"
