"""An open notebook in the browser: run it, read what it put out, take its picture."""
from pathlib import Path


class Book:
    """An open notebook. A cell is given by its number (from 0) or its name (cell id, or nbgrader's grade_id).

    page: Playwright's page. problems: errors thrown by scripts. requests: every address that was asked for.
    """

    def __init__(self, page):
        self.page, self.problems, self.requests = page, [], []
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def run_all(self, timeout=120):
        """Run all cells and wait until the kernel has nothing left to do; again where the request came before the kernel listened."""
        for _ in range(2):
            self.page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'", timeout=60_000)
            self.page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
            self.wait_idle(timeout)
            if self.errors() or all(cell["execution_count"] for cell in self.cells() if cell["cell_type"] == "code" and "".join(cell["source"]).strip()):
                return

    def number(self, cell):
        """The number of a cell that is given by number or name. Raises KeyError for an unknown name."""
        if isinstance(cell, int):
            return cell
        for i, one in enumerate(self.cells()):
            if cell in (one.get("id"), one["metadata"].get("name"), one["metadata"].get("nbgrader", {}).get("grade_id")):
                return i
        raise KeyError(f"no cell {cell!r}")

    def run(self, cell):
        """Run one cell and wait."""
        index = self.number(cell)
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

    def text(self, cell):
        """All text a code cell put out, errors included."""
        said = []
        for output in self.cells()[self.number(cell)].get("outputs", []):
            said.append(output.get("text") or output.get("data", {}).get("text/plain") or f"{output.get('ename', '')}: {output.get('evalue', '')}")
        return "".join("".join(part) for part in said)

    def errors(self):
        """{cell number: error text} of every cell that failed."""
        return {i: f"{o['ename']}: {o['evalue']}" for i, cell in enumerate(self.cells())
                for o in cell.get("outputs", []) if o["output_type"] == "error"}

    def cell(self, cell):
        """A locator of one cell, scrolled into sight."""
        index = self.number(cell)
        self.page.evaluate("i => jupyterapp.shell.currentWidget.content.scrollToItem(i, 'smart')", index)
        found = self.page.locator(f".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell[data-windowed-list-index='{index}']")
        found.wait_for(timeout=20_000)
        return found

    def output(self, cell):
        """A locator of what a cell put out."""
        return self.cell(cell).locator(".jp-Cell-outputArea")

    def set_source(self, cell, source):
        """Replace the source of a cell."""
        self.page.evaluate("([i, text]) => jupyterapp.shell.currentWidget.content.model.cells.get(i).sharedModel.setSource(text)",
                           [self.number(cell), source])

    def restart(self):
        """Restart the kernel; outputs stay on the page."""
        self.page.evaluate("jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")
        self.page.wait_for_function("jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'", timeout=60_000)

    def theme(self, name):
        """Change the theme ('JupyterLab Light', 'JupyterLab Dark') of this window, and of those opened later."""
        self.page.evaluate("theme => jupyterapp.commands.execute('apputils:change-theme', {theme})", name)
        self.page.wait_for_function("light => document.body.dataset.jpThemeLight === light", arg=str("Light" in name).lower())

    def resize(self, width, height, zoom=1):
        """Another size of this window; zoom=2 lays out as 200 % browser zoom does."""
        self.page.set_viewport_size({"width": int(width / zoom), "height": int(height / zoom)})
        self.page.wait_for_timeout(300)

    def screenshot(self, path, locator=None, full=False):
        """A picture of one locator, else of the window."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        (locator or self.page).screenshot(path=str(path), **({} if locator else {"full_page": full}))

    def close(self):
        """Close the window and stop its kernel."""
        self.page.evaluate("jupyterapp.shell.currentWidget.sessionContext.shutdown()")
        self.page.context.close()
