"""What several tests share, and how a test that needs a system package says so."""
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from fieldwork import session

ROOT = Path(__file__).resolve().parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            r"C:\Program Files\Google\Chrome\Application\chrome.exe")


@cache
def browser():
    """Path of a Chromium, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@cache
def sandbox():
    """Whether bubblewrap is installed and the system lets it make its namespaces."""
    bwrap = shutil.which("bwrap")
    return bool(bwrap) and subprocess.run([bwrap, "--unshare-all", "--ro-bind", "/", "/", "true"],
                                          capture_output=True).returncode == 0


NEEDS = {"browser": ("chromium", browser), "sandbox": ("bubblewrap", sandbox)}


def need(what):
    """Skip where the system package behind `what` is missing; fail instead where COURSE_NO_SKIPS=1."""
    package, found = NEEDS[what]
    if not found():
        refuse = pytest.fail if os.environ.get("COURSE_NO_SKIPS") == "1" else pytest.skip
        refuse(f"needs the system package {package}")


def pytest_runtest_setup(item):
    """Tests marked `browser` or `sandbox` need what the marker says."""
    for what in NEEDS:
        if item.get_closest_marker(what):
            need(what)


@pytest.fixture(autouse=True)
def a_fresh_session():
    """No test inherits the lesson or the language that another one opened."""
    yield
    session.CURRENT.__init__()


@pytest.fixture(scope="session")
def course_root():
    """The repository's folder (Path)."""
    return ROOT


@pytest.fixture(scope="session")
def chromium():
    """Path (str) of a Chromium to drive."""
    need("browser")
    return browser()
