"""Answers of simulated hand-ins as Python source, such as a student would type it."""
import ast
import builtins
import inspect
import pprint
import re

import numpy as np
import pandas as pd


def source_of(name, value):
    """Python that gives `name` this value. Raises ValueError for a function whose source cannot be taken out of its key."""
    if callable(value):
        return _function_source(name, value)
    if isinstance(value, pd.DataFrame):
        return f"import pandas as pd\n{name} = pd.DataFrame({pprint.pformat(value.to_dict('list'), width=100, compact=True)})"
    return f"{name} = {pprint.pformat(_without_numpy(value), width=100)}"


def _without_numpy(value):
    """Numbers of numpy, here and in dictionaries, as Python writes them."""
    if isinstance(value, dict):
        return {key: _without_numpy(entry) for key, entry in value.items()}
    return value.item() if isinstance(value, np.generic) else value


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
    for part in [*captured, *_names(function.__code__), *_names_of_defaults(function)]:
        value = captured.get(part, function.__globals__.get(part, builtins))
        if hasattr(value, "cache_info"):
            value = inspect.unwrap(value)  # a key remembers what it worked out; a student's function need not
        if value is builtins or any(part == known for known, _ in needed):
            continue
        if inspect.isfunction(value) and value.__module__ == function.__module__:
            _collect(value, needed)
        needed.append((part, value))


def _names(code):
    inner = [name for constant in code.co_consts if inspect.iscode(constant) for name in _names(constant)]
    return dict.fromkeys([*code.co_names, *inner])


def _names_of_defaults(function):
    defaults = _node(function).args
    return [node.id for default in (*defaults.defaults, *filter(None, defaults.kw_defaults)) for node in ast.walk(default) if isinstance(node, ast.Name)]


def _part_source(name, value):
    if inspect.ismodule(value):
        return f"import {value.__name__} as {name}"
    if inspect.isfunction(value) and value.__module__.startswith("key_"):
        body = ast.unparse(_node(value))
        return f"{name} = {body}" if value.__name__ == "<lambda>" else body if value.__name__ == name else f"{body}\n\n{name} = {value.__name__}"
    home = next((module.__name__ for module in (builtins, np) if callable(value) and getattr(module, getattr(value, "__name__", ""), None) is value), None)
    if home:
        return f"from {home} import {value.__name__} as {name}"
    if inspect.isfunction(value) or inspect.isclass(value):
        return f"from {value.__module__} import {value.__name__} as {name}"
    return f"{name} = {value!r}"


def _node(function):
    """The def or lambda in the key's source that made this function."""
    code = function.__code__
    with open(code.co_filename, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    nodes = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda))
             and _first_line(node) == code.co_firstlineno and getattr(node, "name", "<lambda>") == function.__name__]
    places = [(line, column) for line, _, column, _ in code.co_positions() if column]
    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            node.decorator_list = []
            return node
        if all(_start(node.body) <= place < _end(node.body) for place in places):
            return node
    raise ValueError(f"the source of {function.__name__} is not where it should be")


def _first_line(node):
    return min([node.lineno, *(mark.lineno for mark in getattr(node, "decorator_list", []))])


def _start(node):
    return node.lineno, node.col_offset


def _end(node):
    return node.end_lineno, node.end_col_offset
