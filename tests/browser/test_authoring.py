"""A lesson's percent file in JupyterLab: opened as a notebook, edited in nbgrader's Create Assignment panel."""
import difflib
import shutil

import pytest
from lab import Lab

READY = "window.jupyterapp && jupyterapp.commands.hasCommand('nbgrader:open-create-assignment')"
OPEN = "jupyterapp.commands.execute('docmanager:open', {path: 'solutions/00-start/00-start.py', factory: 'Jupytext Notebook'})"


@pytest.mark.browser
@pytest.mark.slow
def test_changing_points_in_create_assignment_changes_one_line_of_the_source(course_root, tmp_path):
    shutil.copytree(course_root / "solutions", tmp_path / "solutions")
    source = tmp_path / "solutions" / "00-start" / "00-start.py"
    before = source.read_text(encoding="utf-8").splitlines()
    with Lab(tmp_path) as lab:
        page = lab.browser.new_context(viewport={"width": 1440, "height": 1000}).new_page()
        page.goto(f"http://127.0.0.1:{lab.port}/lab?token={lab.token}&reset")
        page.wait_for_function(READY, timeout=60_000)
        page.evaluate(OPEN)
        page.locator(".jp-NotebookPanel .jp-Cell").first.wait_for(timeout=60_000)
        page.locator(".lm-TabBar-tab[title='Nbgrader Create Assignment']").click()
        points = page.locator(".nbgrader-CellPoints:not(.nbgrader-mod-uneditable) input").first
        assert points.input_value() == "1"
        points.fill("7")
        points.press("Tab")
        page.evaluate("jupyterapp.commands.execute('docmanager:save')")
        page.wait_for_timeout(1500)
    after = source.read_text(encoding="utf-8").splitlines()
    changed = [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    assert len(changed) == 2 and '"points": 1' in changed[0] and '"points": 7' in changed[1], changed
