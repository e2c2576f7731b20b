"""Drive a real JupyterLab in Chromium: open a copy of a notebook, run it, look at it.

with Lab(folder) as lab:                      # starts the server on a copy of nothing: `folder` itself is served
    book = lab.open("01-question.ipynb")      # a tab of its own, 1440 x 1000
    book.run_all()
    assert "9 of 16" in book.output(4).inner_text()
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

SOURCE = Path(__file__).resolve().parents[2] / "src"
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
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
        from playwright.sync_api import sync_playwright
        self.play = sync_playwright().start()
        self.browser = self.play.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        return self

    def __exit__(self, *_):
        self.browser.close()
        self.play.stop()
        os.killpg(self.server.pid, signal.SIGTERM)  # the server and its kernels
        self.server.wait(timeout=20)
        self.log.close()

    def open(self, name, width=1440, height=1000, zoom=1, **context):
        """A notebook (path inside the folder) in a new browser window.

        zoom=2 is what 200 % browser zoom does: half as many CSS pixels in the same window.
        """
        from_window = {"viewport": {"width": int(width / zoom), "height": int(height / zoom)}, "device_scale_factor": zoom}
        window = self.browser.new_context(**{**from_window, **context})
        page = window.new_page()
        page.goto(f"http://127.0.0.1:{self.port}/doc/tree/{name}?token={self.token}&reset")
        page.wait_for_selector(".jp-NotebookPanel .jp-Cell", timeout=60_000)
        page.wait_for_function("window.jupyterapp && jupyterapp.shell.currentWidget?.context?.isReady")
        return Book(page)

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


class Book:
    """An open notebook. `page` is Playwright's page; cells are numbered from 0."""

    def __init__(self, page):
        self.page, self.problems = page, []
        page.on("pageerror", lambda error: self.problems.append(str(error)))

    def run_all(self, timeout=120):
        """Run all cells and wait until the kernel has nothing left to do."""
        self.page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'", timeout=60_000)
        self.page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
        self.wait_idle(timeout)

    def run(self, index):
        """Run one cell and wait."""
        self.page.evaluate("i => { const book = jupyterapp.shell.currentWidget.content; book.activeCellIndex = i; book.deselectAll(); }", index)
        self.page.evaluate("jupyterapp.commands.execute('notebook:run-cell')")
        self.wait_idle()

    def wait_idle(self, timeout=120):
        """Until no cell is waiting and the kernel is idle."""
        self.page.wait_for_timeout(250)  # let a queued request reach the kernel
        self.page.wait_for_function(
            """() => { const panel = jupyterapp.shell.currentWidget;
                return panel.sessionContext.session?.kernel?.status === 'idle'
                    && panel.content.widgets.every(cell => cell.model.executionState !== 'running' && cell.prompt !== '*'); }""",
            timeout=timeout * 1000)

    def cells(self):
        """The notebook as JSON: the list of cells with their outputs."""
        return self.page.evaluate("jupyterapp.shell.currentWidget.content.model.toJSON().cells")

    def text(self, index):
        """All text a code cell put out, errors included."""
        said = []
        for output in self.cells()[index].get("outputs", []):
            said.append(output.get("text") or output.get("data", {}).get("text/plain") or f"{output.get('ename', '')}: {output.get('evalue', '')}")
        return "".join("".join(part) for part in said)

    def errors(self):
        """{cell number: error text} of every cell that failed."""
        return {i: f"{o['ename']}: {o['evalue']}" for i, cell in enumerate(self.cells())
                for o in cell.get("outputs", []) if o["output_type"] == "error"}

    def cell(self, index):
        """A locator of one cell, scrolled into sight."""
        found = self.page.locator(f".jp-Notebook-cell[data-windowed-list-index='{index}'], .jp-Cell >> nth={index}").first
        found.scroll_into_view_if_needed()
        return found

    def output(self, index):
        """A locator of what a cell put out."""
        return self.cell(index).locator(".jp-Cell-outputArea")

    def set_source(self, index, source):
        """Replace the source of a cell."""
        self.page.evaluate("([i, text]) => jupyterapp.shell.currentWidget.content.model.cells.get(i).sharedModel.setSource(text)", [index, source])

    def screenshot(self, path, locator=None, full=False):
        """A picture of one locator, else of the window."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        (locator or self.page).screenshot(path=str(path), **({} if locator else {"full_page": full}))

    def close(self):
        """Close the window and stop its kernel."""
        self.page.evaluate("jupyterapp.shell.currentWidget.sessionContext.shutdown()")
        self.page.context.close()


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
