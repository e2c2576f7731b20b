"""Python's errors in plain words, and an answer cell that failed is not judged by what it held before."""
import pytest
from IPython.core.interactiveshell import InteractiveShell

from fieldwork import session, wording
from fieldwork.opening import sealed_lesson
from fieldwork.troubles import advice
from fieldwork.watch import watch

SLIPS = {
    "x = {“n1”}": "curly_quotes", "x = {'n1}": "open_quote", 'x = {"n1"': "bracket", "x = [1 2]": "comma", "x = 14 hours": "syntax", "return 3": "return_outside",
    "def f()\n    return 1": "colon", "def f():\nreturn 1": "indent", "if x = 3:\n    pass": "equals", "1 + ...": "dots", "len(None)": "nothing",
    "import pandas as pd; d = pd.Series(pd.to_datetime(['2026-01-01'])); d.isna() | d >= pd.Timestamp('2026-01-01')": "brackets_around", "import pandas as pd; s = pd.Series([1, 2]); (s > 1) and (s < 2)": "and_or",
    "[1] & [2]": "list_for_set", "{1} & [2]": "list_for_set", "3 / [1]": "not_counted", "(3)(4)": "not_callable", "x = 0,087": "decimal_comma", "'16' + 3": "text_and_number", "{[1]: 2}": "unhashable", "import pandas as pd; pd.Timestamp('14 Maretz 2026')": "date",
    "{'a': 1}['b']": "key", "'a'.lowerr()": "attribute", "import nothing_of_this_name": "module", "(lambda x: x)()": "arguments",
    "import pandas as pd; pd.DataFrame({'a': [1, 2]}).sample(1, 2)": "frac_or_n", "import pandas as pd; pd.DataFrame({'a': ['x']}).mean()": "text_column",
    "import pandas as pd; pd.Series([1]).isin[1]": "brackets_missing", "import pandas as pd; t = pd.DataFrame({'a': [1]}); t[t['a'].isna]": "brackets_missing",
    "import pandas as pd; 'valid_from' <= pd.Timestamp('2026-01-01')": "column_not_name", "'a' - 'b'": "text_column"}


def error_of(source):
    try:
        exec(compile(source, "cell", "exec"), {})
    except Exception as error:
        return error
    return None


@pytest.mark.parametrize("source", SLIPS)
def test_every_beginners_slip_has_advice_in_both_languages(source):
    error = error_of(source)
    name = advice(type(error).__name__, str(error))
    assert name == SLIPS[source], error
    for language in wording.LANGUAGES:
        message = wording.find(language, "common", "errors", name)
        assert message["did"] and message["look"] and len(" ".join(message.values()).split()) <= 45


@pytest.fixture
def notebook(monkeypatch, capsys):
    """A notebook without a browser: run('code') gives what it shows."""
    shell = InteractiveShell()
    monkeypatch.setattr(session, "CURRENT", session.Session(lesson="02-norms", tasks=sealed_lesson("02-norms")["tasks"]))
    watch(shell)

    def run(source):
        capsys.readouterr()
        shell.run_cell(source)
        return capsys.readouterr().out
    run("from fieldwork import check")
    return run


def test_a_word_without_quotation_marks(notebook):
    assert 'put it in quotation marks: "n1"' in notebook("{n1, n3}")


def test_a_name_used_before_it_is_made_and_a_method_without_its_text(notebook):
    assert "uses missed before it is made" in notebook("def f(n):\n    missed = missed ** n\n    return missed\nf(2)")
    assert "text.lower()" in notebook("lower('A')")


def test_a_misspelt_name_and_a_small_letter(notebook):
    notebook("minutes_each = 45")
    assert "it knows minutes_each" in notebook("14 * minuts_each")
    assert "Write True, with a capital letter" in notebook("x = true")


def test_a_failed_answer_cell_is_not_judged_by_its_old_value(notebook):
    wrong, right = '{"selling": "yes"', '{"selling": "yes", "one_day": "no", "neighbour": "no"}'
    notebook(f"predictions = {right}")
    assert "right" in notebook('check("2.0", predictions)')
    assert "bracket" in notebook(f"predictions = {wrong}").lower()
    assert "stopped with an error" in notebook('check("2.0", predictions)')
    notebook(f"predictions = {right}")
    assert "Task 2.0: right" in notebook('check("2.0", predictions)')


def test_a_failing_check_does_not_block_the_next_one(notebook):
    notebook("predictions = 5")
    assert "not yet" in notebook('check("2.0", predictions)')
    assert "stopped with an error" not in notebook('check("2.0", predictions)')


def test_opening_a_lesson_twice_gives_one_card(notebook):
    shell = InteractiveShell.instance() if InteractiveShell.initialized() else InteractiveShell()
    watch(shell), watch(shell)
    assert sum(getattr(f, "fieldwork", False) for f in shell.events.callbacks["post_run_cell"]) == 1
