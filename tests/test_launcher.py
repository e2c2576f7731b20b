"""course.py: what it says to a machine that lacks something, and how it mends what it finds."""
import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("course_launcher", ROOT / "course.py")
course = importlib.util.module_from_spec(spec)
spec.loader.exec_module(course)

NETWORK_LOST = "WARNING: Retrying after connection broken by 'NewConnectionError'\nERROR: No matching distribution found for numpy==2"


class Installers:
    """Stands in for running installers: notes what was asked for, makes what `-m venv` would make, fails on demand."""

    def __init__(self):
        self.commands, self.fail_at, self.output = [], "", ""

    def __call__(self, command, log, variables, watch=None):
        self.commands.append(" ".join(command))
        Path(log).open("a").close()
        if self.fail_at and self.fail_at in self.commands[-1]:
            if isinstance(self.output, BaseException):
                raise self.output
            return 1, self.output
        if "-m venv" in self.commands[-1]:
            make_venv(Path(command[-1]))
        return 0, ""

    def asked_for(self, word):
        return any(word in command for command in self.commands)


def make_venv(folder):
    """The least that passes for an environment: its Python, the note where that came from, and a pip."""
    environment = course.Environment(folder.parent)
    environment.scripts.mkdir(parents=True, exist_ok=True)
    shutil.copy(sys.executable, environment.python) if course.WINDOWS else environment.python.symlink_to(sys.executable)
    (folder / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).parent}\n", encoding="utf-8")
    (folder / ("Lib" if course.WINDOWS else "lib/python3") / "site-packages" / "pip").mkdir(parents=True)


@pytest.fixture(autouse=True)
def plain_machine(monkeypatch):
    """Without uv, whatever the machine has; uv has its own test."""
    which = shutil.which
    monkeypatch.setattr(course.shutil, "which", lambda name, *rest: None if name == "uv" else which(name, *rest))
    monkeypatch.setattr(course.Tongue, "chosen", "en")


@pytest.fixture
def folder(tmp_path):
    """A course folder with a lock of one package."""
    root = tmp_path / "course"
    for part in ("tests", "solutions"):
        (root / part).mkdir(parents=True)
    lock = "nosuchpackage==1.0 \\\n    --hash=sha256:" + "0" * 64 + "\n"
    for name, text in (("requirements.txt", lock), ("pyproject.toml", ""), ("tests/requirements.txt", lock), ("solutions/requirements.txt", lock)):
        (root / name).write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def installers():
    return Installers()


@pytest.fixture
def environment(folder, installers):
    return course.Environment(folder, run=installers)


@pytest.fixture
def installed(environment, installers):
    """An environment that is complete; what it took is forgotten."""
    environment.ensure()
    installers.commands.clear()
    return environment


@pytest.fixture
def handed_over(monkeypatch):
    """What would have been started: (command, variables, folder)."""
    calls = []
    monkeypatch.setattr(course, "hand_over", lambda *call: calls.append(call) or 0)
    return calls


# --- what a machine may lack ---------------------------------------------------------------------------------------

def test_old_pythons_can_read_it():
    ast.parse((ROOT / "course.py").read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("version", [(3, 7, 16), (3, 10, 13)])
def test_an_old_python_gets_one_line(version, monkeypatch, capsys):
    monkeypatch.setattr(course, "sys", SimpleNamespace(version_info=version, stderr=sys.stderr))
    assert course.main(["lab"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "needs Python 3.11 or newer; this is {}.{}.{}.".format(*version) in said


def test_the_oldest_python_that_will_do_is_the_distribution_s():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'requires-python = ">={}.{}"'.format(*course.OLDEST) in text
    assert not course.too_old((3, 11, 0)) and not course.too_old((4, 0, 0))


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_debian_without_venv_is_told_the_package(missing, environment, monkeypatch):
    monkeypatch.setattr(course, "has_module", lambda name: name != missing)
    with pytest.raises(course.Trouble, match=rf"apt install python{course.PYTHON}-venv$"):
        environment.ensure()


def test_a_full_disk_is_noticed_before_the_download(environment, installers, monkeypatch):
    monkeypatch.setattr(course.shutil, "disk_usage", lambda path: SimpleNamespace(free=123 * 2 ** 20))
    with pytest.raises(course.Trouble, match="123 MB are free"):
        environment.ensure()
    assert not installers.commands


def test_windows_paths_have_a_limit(monkeypatch):
    monkeypatch.setattr(course, "WINDOWS", True)
    with pytest.raises(course.Trouble, match=r"characters.+C:\\course"):
        course.check_machine("C:/" + "a" * course.LONGEST_FOLDER, building=True)


def test_a_disk_that_fills_up_meanwhile_is_one_line(environment, installers, monkeypatch, capsys):
    installers.fail_at, installers.output = "--editable", OSError(28, "No space left on device")
    monkeypatch.setattr(course, "Environment", lambda offline: environment)
    assert course.main(["lab"]) == 1
    assert capsys.readouterr().err.startswith("course: The disk is full.")


def test_a_read_only_folder_is_told_apart(environment, monkeypatch):
    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")
    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(course.Trouble, match="Copy the folder to where you may write"):
        environment.ensure()


@pytest.mark.parametrize(("output", "meant"), [
    (NETWORK_LOST, "No connection to the package servers"),
    ("error: Failed to fetch: `https://…`\n  Caused by: dns error", "No connection to the package servers"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash mismatch"),
    ("error: Hash mismatch for `numpy==2.4.6`", "hash mismatch"),
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "The disk is full"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "date and time"),
    ("ERROR: Could not find a version\nERROR: No matching distribution found for numpy==2.4.6", "numpy==2.4.6 was not found"),
    ("cause: Because there is no version of numpy{python_full_version < '3.12'}==2.4.6", "numpy was not found"),
    ("cause: Because nosuch was not found in the provided package locations and you require", "nosuch was not found"),
    ("error: failed-wheel-build-for-install\n╰─> argon2-cffi-bindings\nERROR: Failed to build argon2-cffi-bindings",
     "no ready-made argon2-cffi-bindings"),
    ("ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\course'", "Close JupyterLab"),
    ("something nobody foresaw\n\n", "stopped: something nobody foresaw"),
    ("", "stopped"),
])
def test_an_installer_s_wall_of_text_becomes_one_line(output, meant):
    line = course.meaning(output)
    assert meant in line and "\n" not in line


# --- what it finds when it starts ----------------------------------------------------------------------------------

def test_the_second_start_installs_nothing(installed, installers):
    course.Environment(installed.root, run=installers).ensure()
    assert not installers.commands


def test_the_first_start_installs_lock_course_and_settings(environment, installers, capsys):
    environment.ensure()
    assert installers.asked_for("--require-hashes --no-deps -r " + str(environment.root / "requirements.txt"))
    assert installers.asked_for("--no-index --no-deps --no-build-isolation --editable " + str(environment.root))
    settings = json.loads((environment.venv / "share/jupyter/lab/settings/overrides.json").read_text(encoding="utf-8"))
    assert settings["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    assert len(capsys.readouterr().out.splitlines()) <= 8


def test_an_installation_that_was_cut_short_is_built_again(environment, installers, capsys):
    installers.fail_at, installers.output = "--editable", KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        environment.ensure()
    (environment.venv / "half-unpacked").mkdir()
    installers.fail_at = ""
    environment.ensure()
    assert not (environment.venv / "half-unpacked").exists()
    assert "An earlier installation did not finish: building .venv again." in capsys.readouterr().out.splitlines()
    assert environment.state() == course.READY


def test_a_moved_folder_is_noticed(installed, installers, tmp_path, capsys):
    moved = installed.root.rename(tmp_path / "elsewhere")
    again = course.Environment(moved, run=installers)
    again.ensure()
    assert "in another folder" in capsys.readouterr().out
    assert installers.asked_for("-m venv " + str(moved / ".venv")) and again.state() == course.READY


@pytest.mark.parametrize("loss", ["python", "home"])
def test_a_python_that_is_gone_is_noticed(loss, installed, installers, tmp_path):
    if loss == "python":
        installed.python.unlink()
    else:
        (installed.venv / "pyvenv.cfg").write_text(f"home = {tmp_path / 'uninstalled'}\n", encoding="utf-8")
    installed.ensure()
    assert installers.asked_for("-m venv") and installed.state() == course.READY


def test_a_new_lock_is_installed_on_top(installed, installers):
    (installed.root / "pyproject.toml").write_text("# changed", encoding="utf-8")
    installed.ensure()
    assert installers.asked_for("requirements.txt") and not installers.asked_for("-m venv")


def test_an_update_without_a_network_spoils_nothing(installed, installers):
    (installed.root / "pyproject.toml").write_text("# changed", encoding="utf-8")
    installers.fail_at, installers.output = "requirements.txt", NETWORK_LOST
    with pytest.raises(course.Trouble, match="No connection"):
        installed.ensure()
    assert installed.state() == course.CHANGED  # not "did not finish", which would build everything again


def test_an_environment_made_by_hand_is_kept(environment, installers):
    make_venv(environment.venv)
    (environment.venv / "mine").mkdir()
    environment.ensure()
    assert (environment.venv / "mine").exists() and not installers.asked_for("-m venv")


def test_two_windows_do_not_install_at_once(environment):
    with environment.alone(), open(environment.venv / "install.lock", "w") as second:
        assert not course.take(second)
    with open(environment.venv / "install.lock", "w") as later:
        assert course.take(later)


def test_uv_is_used_where_it_is(environment, installers, monkeypatch):
    monkeypatch.setattr(course.shutil, "which", lambda name, *rest: "/opt/uv" if name == "uv" else None)
    environment.ensure()
    assert installers.asked_for("/opt/uv pip install") and not installers.asked_for("-m pip")


def test_pip_s_scroll_becomes_quarters(capsys):
    watch = course.progress("".join(f"p{n}==1 \\\n" for n in range(8)))
    for n in range(8):
        watch(f"Collecting p{n}==1 (from -r requirements.txt (line {n}))\n")
        watch("  Downloading p.whl (1 MB)\n")
    assert capsys.readouterr().out.split("\n")[:2] == ["  2 of about 8 packages", "  4 of about 8 packages"]


# --- what it starts ------------------------------------------------------------------------------------------------

def test_scripts_are_found_by_name(installed, monkeypatch):
    """nbgrader calls `alembic` by name."""
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    variables = installed.variables()
    assert variables["PATH"].split(os.pathsep)[0] == str(installed.scripts)
    assert "PYTHONPATH" not in variables and variables["VIRTUAL_ENV"] == str(installed.venv)


def test_lab_opens_the_language_s_first_lesson(installed, handed_over):
    (installed.root / "notebooks/id/00-start").mkdir(parents=True)
    (installed.root / "notebooks/id/00-start/00-start.ipynb").touch()
    course.lab(installed, ["--lang", "id", "--no-browser", "--", "--port", "8899"])
    command, _, where = handed_over[0]
    assert "--LabApp.default_url=/lab/tree/notebooks/id/00-start/00-start.ipynb" in command
    assert command[-2:] == ["--port", "8899"] and "--no-browser" in command and where == installed.root


def test_jupyterlab_speaks_indonesian_where_its_pack_was_added(installed, handed_over):
    def locale():
        course.lab(installed, ["--lang", "id"])
        settings = json.loads((installed.venv / "share/jupyter/lab/settings/overrides.json").read_text(encoding="utf-8"))
        return settings.get("@jupyterlab/translation-extension:plugin")

    assert locale() is None
    (installed.libraries()[0] / "jupyterlab_language_pack_id_ID").mkdir(parents=True)
    assert locale() == {"locale": "id_ID"}
    course.lab(installed, [])
    assert "id_ID" not in (installed.venv / "share/jupyter/lab/settings/overrides.json").read_text(encoding="utf-8")


def test_menus_that_cannot_be_turned_keep_nobody_from_the_course(installed, handed_over):
    shutil.rmtree(installed.venv / "share" / "jupyter", ignore_errors=True)
    (installed.venv / "share").mkdir(exist_ok=True)
    (installed.venv / "share" / "jupyter").touch()  # as in a computer room, nothing can be written there
    course.lab(installed, ["--lang", "id"])
    assert len(handed_over) == 1


# --- in the person's language ------------------------------------------------------------------------------------

def sentences():
    """Each sentence that course.py says: what stands in words(…), what an installer's output means, and the states."""
    tree = ast.parse((ROOT / "course.py").read_text(encoding="utf-8"))
    said = [node.args[0].value for node in ast.walk(tree)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "words" and isinstance(node.args[0], ast.Constant)]
    state = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "state")
    states = [node.value for node in ast.walk(state) if isinstance(node, ast.Constant) and str(node.value)[:1].isupper()
              and " " in node.value and node.value != ast.get_docstring(state, clean=False)]
    return [*said, *states, *(line for _, line in course.MEANINGS)]


def test_every_sentence_has_its_indonesian_with_the_same_gaps():
    assert len(states := sentences()) > 30 and set(states) == set(course.INDONESIAN)
    for english, indonesian in course.INDONESIAN.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", indonesian)), english


def test_who_asks_for_indonesian_hears_it_and_the_next_one_does_not(capsys):
    assert course.main(["lap", "--lang", "id"]) == 2
    assert capsys.readouterr().err == f"course: tidak ada perintah `lap`; {course.ME} saja menampilkan daftarnya\n"
    assert course.main(["lap"]) == 2
    assert "there is no command `lap`" in capsys.readouterr().err


def test_test_installs_its_tools_once_and_runs_two_at_a_time(installed, installers, handed_over):
    course.test(installed, ["-k", "lock"])
    assert installers.asked_for(str(Path("tests", "requirements.txt")))
    assert handed_over[0][0][1:] == ["-m", "pytest", "-n", "2", "--dist", "worksteal", "-k", "lock"]
    installers.commands.clear()
    course.test(installed, ["-n0"])
    assert not installers.commands and handed_over[1][0][1:] == ["-m", "pytest", "-n0"]
    assert installed.state() == course.READY


def test_cluster_installs_on_top_and_a_student_never_does(installed, installers, monkeypatch, capsys):
    monkeypatch.setattr(course, "Environment", lambda **how: installed)
    assert not installers.asked_for("solutions")
    assert course.main(["cluster"]) == 0 and installers.asked_for(str(Path("solutions", "requirements.txt"))) and installed.state() == course.READY
    installers.fail_at, installers.output = str(Path("solutions", "requirements.txt")), NETWORK_LOST
    assert course.main(["cluster"]) == 1 and "No connection" in capsys.readouterr().err and installed.state() == course.READY


def test_help_lists_every_command(capsys):
    assert course.main([]) == 0
    said = capsys.readouterr().out
    from classroom.cli import COMMANDS
    assert all(f"\n  {name} " in said for name in (*COMMANDS, *course.COMMANDS))


@pytest.mark.parametrize("words", [["bogus"], ["lab", "--offline"], ["lab", "--offline", "nowhere"], ["lab", "--lang", "xx"],
                                   ["wheels"], ["wheels", "to", "--python", "3.13"]])
def test_used_wrongly_it_ends_with_2(words):
    done = subprocess.run([sys.executable, str(ROOT / "course.py"), *words], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 2 and "Traceback" not in done.stderr and done.stderr


# --- without a network ---------------------------------------------------------------------------------------------

def run_for_real(folder, monkeypatch, **settings):
    """What a person sees of a real pip that cannot succeed."""
    for name, value in {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_CACHE_DIR": "1", **settings}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(course.Environment, "__init__", lambda self, offline=None, init=course.Environment.__init__:
                        init(self, folder, offline))
    return course


@pytest.mark.slow
def test_a_stick_that_lacks_a_package_says_which(folder, tmp_path, monkeypatch, capsys):
    (tmp_path / "other-1.0-py3-none-any.whl").touch()
    assert run_for_real(folder, monkeypatch).main(["lab", "--offline", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "nosuchpackage==1.0 was not found" in said and said.count("\n") == 1
    assert "No matching distribution" in (folder / ".venv/install.log").read_text(encoding="utf-8")


@pytest.mark.slow
def test_no_network_is_one_line(folder, monkeypatch, capsys):
    nobody = "http://127.0.0.1:9/simple"
    assert run_for_real(folder, monkeypatch, PIP_INDEX_URL=nobody, PIP_RETRIES="1").main(["lab"]) == 1
    said = capsys.readouterr().err
    assert "No connection to the package servers" in said and said.count("\n") == 1


def test_a_stick_for_windows_can_be_filled_anywhere():
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    chosen = course.pins(lock, SimpleNamespace(platform="windows", python="3.13"), "3.13.0")
    names = {line.split("==")[0] for line in chosen.splitlines() if line[0].isalpha()}
    assert {"pywinpty", "colorama", "numpy"} <= names and not {"appnope", "pexpect", "ptyprocess"} & names
    assert " ; " not in chosen and chosen.count("\nnumpy==") == 1


# --- all of it, once, for real -------------------------------------------------------------------------------------

@pytest.mark.slow
def test_a_fresh_copy_installs_and_runs(tmp_path):
    """One real installation: the course runs from elsewhere, nbgrader finds its tools, a second start installs nothing."""
    root = tmp_path / "course"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(".*", "build", "my-work", "submitted", "__pycache__"))

    def run(*command):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")
        if "No connection" in done.stderr and not os.environ.get("COURSE_NO_SKIPS"):
            pytest.skip("needs a network")
        assert done.returncode == 0, done.stderr
        return done.stdout
    first = run(sys.executable, str(root / "course.py"), "build", "--help")
    assert "Installed." in first and len(first.split("usage:")[0].splitlines()) <= 8
    second = run(sys.executable, str(root / "course.py"), "build", "--help")
    assert second.startswith("usage: course build")
    environment = course.Environment(root)
    assert (environment.scripts / ("alembic.exe" if course.WINDOWS else "alembic")).exists()
    assert "usage: course" in run(str(environment.scripts / "course"), "--help")
    rows = run(str(environment.python), "-c", "import fieldwork; print(len(fieldwork.load('abstract_units')))")
    assert int(rows) > 0
