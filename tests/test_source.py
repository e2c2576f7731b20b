"""A lesson's percent file opens as a notebook and saves back to the same bytes."""
import shutil

import pytest
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from jupytext.sync_contentsmanager import build_sync_jupytext_contents_manager_class

from classroom.paths import course_root, lessons

ROOT = course_root(__file__)


@pytest.mark.parametrize("name", lessons(ROOT))
def test_opening_and_saving_a_lesson_in_jupyterlab_changes_nothing(name, tmp_path):
    shutil.copytree(ROOT / "solutions", tmp_path / "solutions")
    manager = build_sync_jupytext_contents_manager_class(LargeFileManager)(root_dir=str(tmp_path))
    path = f"solutions/{name}/{name}.py"
    notebook = manager.get(path, type="notebook", content=True)["content"]
    notebook["metadata"] |= {"language_info": {"name": "python", "version": "3.13.1"},  # what a running kernel adds
                             "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}}
    manager.save({"type": "notebook", "format": "json", "content": notebook}, path)
    assert (tmp_path / path).read_text(encoding="utf-8") == (ROOT / path).read_text(encoding="utf-8")
