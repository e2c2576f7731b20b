"""Drive a real JupyterLab in Chromium: open a copy of a notebook, run it, look at it.

with Lab(folder) as lab:                     # `folder` is served as it is: give it a copy
    book = lab.open("01-question.ipynb")     # a window of its own, 1440 x 1000
    book.run_all()
    assert not book.errors()
    assert "9 of 16" in book.output("tagger").inner_text()
    book.screenshot("page.png")
"""
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from book import Book
from chrome import launch

SOURCE = Path(__file__).resolve().parents[2] / "src"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SETTINGS = {
    "@jupyterlab/apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/docmanager-extension/plugin": {"autosave": False},
}


class Lab:
    """A JupyterLab server on a free port, with its own settings, and a headless Chromium beside it."""

    def __init__(self, folder, theme="JupyterLab Light"):
        self.folder, self.theme = Path(folder), theme

    def __enter__(self):
        self.home = self.folder / ".lab"
        self._settings()
        self.port, self.token = _free_port(), secrets.token_hex(16)
        self.log = (self.home / "server.log").open("wb")
        self.server = subprocess.Popen(self._command(), cwd=self.folder, env=self._environment(), stdout=self.log,
                                       stderr=self.log, start_new_session=True)
        self._wait()
        self.browser = launch(CHROMIUM)
        return self

    def __exit__(self, *_):
        self.browser.close()
        os.killpg(self.server.pid, signal.SIGTERM)  # the server and its kernels
        self.server.wait(timeout=20)
        self.log.close()

    def open(self, name, width=1440, height=1000, zoom=1, **context):
        """A notebook (path inside the folder) in a new browser window.

        zoom=2 is what 200 % browser zoom does: half as many CSS pixels in the same window.
        """
        from_window = {"viewport": {"width": int(width / zoom), "height": int(height / zoom)}, "device_scale_factor": zoom}
        window = self.browser.new_context(**{**from_window, **context})
        book = Book(window.new_page())
        page = book.page
        page.goto(f"http://127.0.0.1:{self.port}/doc/tree/{name}?token={self.token}&reset")
        page.wait_for_selector(".jp-NotebookPanel .jp-Cell", timeout=60_000)
        page.wait_for_function("window.jupyterapp && jupyterapp.shell.currentWidget?.context?.isReady")
        return book

    def _settings(self):
        chosen = {**SETTINGS, "@jupyterlab/apputils-extension/themes": {"theme": self.theme}}
        for name, values in chosen.items():
            file = self.home / "settings" / f"{name}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(values), encoding="utf-8")

    def _command(self):
        return [sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={self.port}", "--allow-root",
                f"--IdentityProvider.token={self.token}", "--expose-app-in-browser", "--ServerApp.port_retries=0"]

    def _environment(self):
        own = {f"JUPYTER_{kind}_DIR": str(self.home / kind.lower()) for kind in ("CONFIG", "DATA", "RUNTIME")}
        own |= {"JUPYTERLAB_SETTINGS_DIR": str(self.home / "settings"), "JUPYTERLAB_WORKSPACES_DIR": str(self.home / "workspaces")}
        path = os.pathsep.join(filter(None, [str(SOURCE), os.environ.get("PYTHONPATH")]))
        return {**os.environ, **own, "PYTHONPATH": path}

    def _wait(self):
        for _ in range(240):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/api?token={self.token}", timeout=2)
                return
            except OSError:
                time.sleep(0.25)
        raise RuntimeError(f"JupyterLab did not start:\n{(self.home / 'server.log').read_text(encoding='utf-8')[-2000:]}")


def notebook(path, *sources):
    """Write a notebook of the given code cells."""
    import nbformat
    made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    made.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(made, path)
    return Path(path)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
