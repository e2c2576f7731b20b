"""What a student would type who is right, or wrong in a way the key knows by name: values and Python source for simulated hand-ins."""
import ast
import builtins
import inspect
import pprint
import re

from fieldwork.kinds import Accept, Choices, Fields, Function, Ids, Number, Order, Passage, Prediction, Sets, Table
from fieldwork.world import World

MARK = re.compile(r"^[ \t]*### (?:BEGIN|END) SOLUTION[ \t]*\n?", re.MULTILINE)
REGION = re.compile(r"^### BEGIN SOLUTION[ \t]*\n(.*?)^### END SOLUTION", re.MULTILINE | re.DOTALL)


def solved(source):
    """The solution of an answer cell: the region that stands for the whole, else the cell without the marks in it."""
    return ("".join(REGION.findall(source)) or MARK.sub("", source)).rstrip()


def value_of(task, name=None):
    """The answer itself: a value, or a function for a function task; None for predictions, which anything answers."""
    kind = task.kind.resolve(World())
    if isinstance(kind, (Function, Prediction)):
        return task.answer(name)
    right = _concrete(kind, task.answer())
    return right if name is None else _merged(kind, right, _concrete(kind, task.answer(name)))


def _concrete(kind, value):
    """A value as the key writes it, as one answer out of those it accepts."""
    if isinstance(kind, (Fields, Table)):
        inner = kind.parts if isinstance(kind, Fields) else None
        return {key: _concrete(inner[key], part) if inner else {c: _concrete(kind.columns[c], v) for c, v in part.items()} for key, part in value.items()}
    if isinstance(kind, Choices):
        return {key: sorted(option)[0] if isinstance(option, (set, frozenset, list, tuple)) else option for key, option in value.items()}
    if isinstance(kind, Sets):
        return {key: _concrete(Ids(), chosen) for key, chosen in value.items()}
    if isinstance(kind, Ids):
        return set(value.must if isinstance(value, Accept) else value)
    if isinstance(kind, Order):
        return _in_order(kind.steps, value)
    return value[0] if isinstance(kind, (Passage, Number)) and isinstance(value, (list, tuple)) else value


def _merged(kind, right, wrong):
    """A wrong answer may give only the telltale entries; the others are right."""
    if isinstance(kind, Fields):
        return right | {key: _merged(kind.parts[key], right[key], part) for key, part in wrong.items()}
    if isinstance(kind, Table):
        return {row: right[row] | wrong.get(row, {}) for row in right}
    return right | wrong if isinstance(kind, (Choices, Sets)) else wrong


def _in_order(steps, value):
    """One order of all steps in which every chain holds; a full order as it is."""
    chains = [value] if isinstance(value[0], str) else value
    after = {step: {a for chain in chains for a, b in zip(chain, chain[1:]) if b == step} for step in steps}
    done = []
    while len(done) < len(steps):
        done.append(next(step for step in steps if step not in done and after[step] <= set(done)))
    return done


def source_of(name, value):
    """Python that gives `name` this value. Raises ValueError for a function whose source cannot be taken out of its key."""
    if callable(value):
        return _function_source(name, value)
    return f"{name} = {pprint.pformat(value, width=100)}"


def _function_source(name, function):
    """The function and whatever else of its key it needs, as it would stand in a notebook."""
    needed, lines = [], []
    _collect(function, needed)
    for part, value in needed:
        lines.append(_part_source(part, value))
    body, own = ast.unparse(_node(function)), function.__name__
    code = "\n\n".join([*lines, f"_answer = {body}" if own == "<lambda>" else body])
    if own == name:
        return code
    code = re.sub(rf"\b{name}\b", f"_{name}", code)  # a faulty function may use the right one, which has the same name
    return f"{code}\n\n{name} = {'_answer' if own == '<lambda>' else own}"


def _collect(function, needed):
    """Names outside a function that it uses, from its key or from the function that made it; those first that others need."""
    captured = {name: cell.cell_contents for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ())}
    for part in [*captured, *_names(function.__code__)]:
        value = captured.get(part, function.__globals__.get(part, builtins))
        if value is builtins or any(part == known for known, _ in needed):
            continue
        if inspect.isfunction(value) and value.__module__ == function.__module__:
            _collect(value, needed)
        needed.append((part, value))


def _names(code):
    inner = [name for constant in code.co_consts if inspect.iscode(constant) for name in _names(constant)]
    return dict.fromkeys([*code.co_names, *inner])


def _part_source(name, value):
    if inspect.ismodule(value):
        return f"import {value.__name__} as {name}"
    if inspect.isfunction(value) and value.__module__.startswith("key_"):
        body = ast.unparse(_node(value))
        return f"{name} = {body}" if value.__name__ == "<lambda>" else body if value.__name__ == name else f"{body}\n\n{name} = {value.__name__}"
    if inspect.isfunction(value) or inspect.isclass(value):
        return f"from {value.__module__} import {value.__name__} as {name}"
    return f"{name} = {value!r}"


def _node(function):
    """The def or lambda in the key's source that made this function."""
    code = function.__code__
    with open(code.co_filename, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    nodes = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda))
             and node.lineno == code.co_firstlineno and getattr(node, "name", "<lambda>") == function.__name__]
    places = [(line, column) for line, _, column, _ in code.co_positions() if column]
    for node in nodes:
        if isinstance(node, ast.FunctionDef) or all(_start(node.body) <= place < _end(node.body) for place in places):
            return node
    raise ValueError(f"the source of {function.__name__} is not where it should be")


def _start(node):
    return node.lineno, node.col_offset


def _end(node):
    return node.end_lineno, node.end_col_offset
