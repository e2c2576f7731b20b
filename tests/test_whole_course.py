"""A student plays the course from lesson 0 to 12 in one folder: every lesson runs, the trail stays whole, and the report is complete."""
import nbformat
import pytest

from classroom.audition import played
from classroom.notebooks import is_check
from classroom.paths import course_root, lessons

ROOT = course_root(__file__)
LESSONS = [name for name in lessons(ROOT) if name[0].isdigit()]
# the cell "stumble" of lesson 0 fails on purpose; blanks to practise on (`...`) stay open


@pytest.mark.slow
def test_the_course_is_played_in_one_folder(tmp_path):
    from nbclient import NotebookClient
    (tmp_path / "course.py").touch()
    said = {}
    for name in LESSONS:
        folder = tmp_path / "notebooks" / "en" / name
        folder.mkdir(parents=True)
        book = NotebookClient(played(ROOT / "solutions" / name), timeout=180, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
        nbformat.write(book, folder / f"{name}.ipynb")
        wrong = {cell.id: "".join(output.get("evalue", "") for output in cell.outputs) for cell in book.cells if cell.cell_type == "code"
                 and cell.id != "stumble" and "..." not in cell.source and any(output.output_type == "error" for output in cell.outputs)}
        assert not wrong, (name, wrong)
        assert all("outputs" in cell and cell.outputs for cell in book.cells if is_check(cell)), name
        said[name] = "".join(output.get("text", "") for cell in book.cells if cell.cell_type == "code" for output in cell.outputs)
    work = tmp_path / "my-work"
    lines = (work / "audit-trail.csv").read_text(encoding="utf-8-sig")
    assert all(name in lines for name in LESSONS if name != "00-start"), lines
    assert "Your gaps: []" in said["12-abstract"], said["12-abstract"]
    assert "not kept yet" not in said["12-abstract"] and "No line" not in said["12-abstract"]
    report = (work / "report" / "report.html").read_text(encoding="utf-8")
    assert report.count("<tr>") > 20 and (work / "report" / "report.docx").stat().st_size > 10_000
