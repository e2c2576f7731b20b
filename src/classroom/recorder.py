"""IPython without a kernel, and its outputs kept small. Part of the runner: imports nothing of the grader."""
import io

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.formatters import DisplayFormatter
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Type
from traitlets.config import Config

LIMITS = {"text/plain": 20_000, "text/html": 200_000, "text/markdown": 20_000, "text/latex": 20_000,
          "image/png": 1_500_000, "image/jpeg": 1_500_000}  # characters of one output, by form; other forms are left out
CELL_TEXT, CELL_OUTPUTS, ALL = 20_000, 60, 6_000_000  # characters and outputs of one cell; characters of a notebook


class Record:
    """The outputs of the cell that is running."""

    def __init__(self):
        self.left, self.muted, self.quiet = ALL, False, False
        self.clear()

    def clear(self, source=""):
        self.outputs, self.text, self.quiet = [], 0, source.rstrip().endswith(";")

    def add(self, output, size):
        if self.muted or len(self.outputs) >= CELL_OUTPUTS or size > self.left:
            return
        self.left -= size
        self.outputs.append(output)

    def stream(self, name, text):
        """Text that was printed; of more than `CELL_TEXT` characters in a cell only the start is kept."""
        if self.muted or not text or self.text > CELL_TEXT:
            return
        room = CELL_TEXT - self.text
        self.text += len(text)
        text = text if len(text) <= room else text[:room] + "\n[…]\n"
        last = self.outputs[-1] if self.outputs else {}
        if last.get("output_type") == "stream" and last["name"] == name:
            last["text"] += text
        else:
            self.add({"output_type": "stream", "name": name, "text": text}, len(text))

    def data(self, kind, bundle):
        kept = {form: text for form, text in bundle.items() if isinstance(text, str) and len(text) <= LIMITS.get(form, -1)}
        if kept:
            self.add({"output_type": kind, "data": kept, "metadata": {}}, sum(map(len, kept.values())))

    def error(self, name, value, lines):
        lines = [str(line)[:4_000] for line in lines][-40:]
        self.add({"output_type": "error", "ename": str(name), "evalue": str(value)[:2_000], "traceback": lines}, sum(map(len, lines)))


RECORD = Record()


class Stream(io.TextIOBase):
    """What print writes to."""

    def __init__(self, name):
        self.name = name

    def write(self, text):
        RECORD.stream(self.name, str(text))
        return len(text)

    def writable(self):
        return True


class Publisher(DisplayPublisher):
    """Where display() sends things."""

    def publish(self, data, metadata=None, **other):
        RECORD.data("display_data", data)


class Hook(DisplayHook):
    """Where the value of a cell's last line goes."""

    def start_displayhook(self):
        pass

    def write_output_prompt(self):
        pass

    def quiet(self):
        return RECORD.quiet

    def write_format_data(self, format_dict, md_dict=None):
        RECORD.data("execute_result", format_dict)

    def finish_displayhook(self):
        pass


class Formatter(DisplayFormatter):
    """Makes text, HTML and pictures of what is displayed, which is what most of the time goes into; not of what is to stay `unseen`."""

    unseen = False

    def format(self, obj, include=None, exclude=None):
        return ({}, {}) if self.unseen else super().format(obj, include, exclude)


class Shell(InteractiveShell):
    """IPython as a notebook has it."""

    display_pub_class = Type(Publisher)
    displayhook_class = Type(Hook)

    def enable_gui(self, gui=None):
        pass

    def ask_exit(self):
        pass

    def init_display_formatter(self):
        self.display_formatter = Formatter(parent=self)
        self.configurables.append(self.display_formatter)

    def _showtraceback(self, etype, evalue, stb):
        RECORD.error(etype.__name__, evalue, stb)


def new_shell():
    """A shell that keeps no history and writes plain tracebacks (coloured ones are slow)."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.xmode, config.InteractiveShell.colors = "Plain", "nocolor"
    return Shell.instance(config=config)
