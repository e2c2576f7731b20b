"""A marker at work in nbgrader's Formgrader, in a real browser, in a graded course folder."""
import os
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from chrome import launch
from hand_ins import TINY, cell, course, filled, hand_in, instant, released, tiny_built  # noqa: F401
from test_grade import graded, gradebook, marks

pytestmark = [pytest.mark.slow, pytest.mark.browser, pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")]


@pytest.fixture
def server(course, instant):  # noqa: F811
    """JupyterLab on a graded course folder; gives its address."""
    nb = filled(released(course), answer_90_1="share = 0.5")
    cell(nb, "manual-90-3").source = "Ibu Ratih <script>document.title = 'taken over'</script> said so."
    hand_in(course, "ayu", nb)
    graded(course)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if name != "COURSE_ROOT"}
    process = subprocess.Popen([sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}", "--IdentityProvider.token=t"],
                               cwd=course, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    for _ in range(240):
        try:
            urllib.request.urlopen(f"{address}/api/status?token=t", timeout=2)
            break
        except OSError:
            time.sleep(0.5)
    yield address
    process.terminate()
    process.wait(20)


def test_a_mark_given_in_the_formgrader_stays(server, course, instant, chromium):  # noqa: F811
    with gradebook(course) as book:
        submission = book.find_submission_notebook(TINY, TINY, "ayu").id
    with launch(chromium) as browser:
        page, asked, faults = browser.new_page(), [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"{server}/lab?token=t", wait_until="domcontentloaded")
        page.goto(f"{server}/formgrader/manage_submissions/{TINY}")
        page.wait_for_selector("td:has-text('ayu')")
        page.goto(f"{server}/formgrader/submissions/{submission}/")
        page.wait_for_function("document.querySelector('#check-90-2').placeholder === '3'")  # the automatic score
        assert page.locator("#check-90-1").get_attribute("placeholder") == "0"
        text = page.inner_text("body")
        assert "mark scheme of task 90.3" in text and "Four points for a whole sentence" in text and "Task 90.1: not yet" in text
        assert page.title() != "taken over"
        for field, typed in (("#manual-90-3", "3"), ("#manual-90-3-comment", "Whose words?")):
            with page.expect_response(lambda response: response.request.method == "PUT"):
                page.fill(field, typed)
                page.press(field, "Tab")
    assert [url for url in asked if not url.startswith((server, "data:", "blob:"))] == [] and faults == []
    assert marks(course, "ayu")["manual-90-3"] == (None, 3.0, False)
    assert graded(course, force=True)["ayu"]["score"] == 6 and marks(course, "ayu")["manual-90-3"] == (None, 3.0, False)
    assert "Whose words?" in (course / "feedback" / "ayu" / TINY / f"{TINY}.html").read_text(encoding="utf-8")
