#!/usr/bin/env python3
"""Law in the Field: installs the course the first time, then opens it.

    python3 course.py lab        (Windows: py course.py lab, or double-click course.cmd)

Standard library only, in a syntax that old Pythons can read, so that they can say what they lack.
What it makes lies in .venv beside this file; delete that folder to start afresh.
"""
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path

OLDEST = (3, 11)
PYTHON = "{}.{}".format(*sys.version_info[:2])
WINDOWS = os.name == "nt"
ME = ("py" if WINDOWS else "python3") + " course.py"
DISK_MB = 700  # .venv grows to about 600 MB, and the downloads pass through the disk
LONGEST_FOLDER = 100  # the longest path inside .venv has 155 characters, and Windows stops at 260
LANGUAGES = ("en", "id")
# Kept from what we start: they lead Python or pip elsewhere, or make every start slow.
UNWANTED = ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
JUPYTERLAB = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 15},
}
# What an installer's output means: the first pattern that is found decides. {what} is what it caught, {place} for what.
MEANINGS = (
    (r"()DO NOT MATCH THE HASHES|()[Hh]ash mismatch",
     "A package arrived that is not the one the course was tested with (hash mismatch); it was not installed. "
     "Try again on another network; if it happens again, tell your instructor."),
    (r"()No space left|()not enough space",
     "The disk is full. Free about {mb} MB and try again."),
    (r"()CERTIFICATE_VERIFY_FAILED|()invalid peer certificate",
     "The connection is not trusted. Check this computer's date and time, or use another network."),
    (r"()NewConnectionError|()NameResolutionError|()ConnectTimeout|()ReadTimeout|()ProxyError|()SSLError|()ProtocolError"
     r"|()getaddrinfo|()dns error|()error sending request|()Failed to fetch",
     "No connection to the package servers. Check the network and try again; what came through is kept. "
     "Without any network: {me} lab --offline FOLDER."),
    (r"No matching distribution found for ([^\s;]+)|there is no version of ([\w.-]+)|Because ([\w.-]+) was not found",
     "{what} was not found in a form that fits {place}."),
    (r"Failed to build (?:installable wheels for some pyproject.toml based projects \()?[`'\"]?([\w.=-]+)",
     "There is no ready-made {what} for {place}. Try again with another Python, such as 3.13."),
    (r"()Permission denied|()PermissionError|()Access is denied",
     "A file in .venv cannot be written. Close JupyterLab and every other window of the course, then try again."),
)
NEW, CHANGED, READY = "new", "changed", "ready"


class Trouble(Exception):
    """What keeps the course from starting, in one line that says what to do; `status` is the exit status."""

    def __init__(self, message, status=1):
        super().__init__(message)
        self.status = status


class Tongue:
    """The language that the person asked for with --lang, once the words are known."""

    chosen = "en"


def words(english, **facts):
    """A sentence in the person's language; `facts` fill its {gaps}."""
    return (INDONESIAN.get(english, english) if Tongue.chosen == "id" else english).format(**facts)


def say(line):
    """Tell the person at once, also where the output is a file."""
    print(line, flush=True)


# --- what the machine must have ------------------------------------------------------------------------------------

def too_old(version):
    """One line for a Python older than 3.11, else ''."""
    if tuple(version[:2]) >= OLDEST:
        return ""
    newer = [name for name in ("python3.14", "python3.13", "python3.12", "python3.11") if works(name)]
    advice = words("Install a newer one from python.org")
    if newer:
        advice = words("You also have {name}; type: {name} course.py lab", name=newer[0])
    elif shutil.which("apt"):
        advice += words(", or: sudo apt install python3.11-venv")
    this = "{}.{}.{}".format(*version[:3])
    return words("The course needs Python 3.11 or newer; this is {this}. ", this=this) + advice


def works(name):
    """Whether a Python of this name starts (a version manager's stand-in may exist and not start)."""
    try:
        return subprocess.call([name, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def has_module(name):
    """Whether this Python has a module; Debian packs some of the standard library apart."""
    from importlib.util import find_spec
    return find_spec(name) is not None


def check_machine(root, building):
    """Raise Trouble where the course cannot be installed; asked before anything is downloaded."""
    if WINDOWS and len(str(root)) > LONGEST_FOLDER:
        raise Trouble(words("The path of this folder has {length} characters, too many for Windows. "
                            r"Move the course to a short one such as C:\course.", length=len(str(root))))
    if sys.maxsize < 2 ** 32:
        raise Trouble(words("This is a 32-bit Python, for which JupyterLab's parts do not exist. Install the 64-bit one from python.org."))
    free = shutil.disk_usage(str(root)).free // 2 ** 20
    if building and free < DISK_MB:
        raise Trouble(words("The course needs about {mb} MB of disk space, and {free} MB are free here.", mb=DISK_MB, free=free))
    if building and not (has_module("venv") and (has_module("ensurepip") or shutil.which("uv"))):
        raise Trouble(words("This Python cannot make an environment. Install what is missing: {how}", how=f"sudo apt install python{PYTHON}-venv"))


# --- running installers --------------------------------------------------------------------------------------------

def run_logged(command, log, variables, watch=None):
    """Run to the end; all output goes to the file `log`, each line also to `watch`. Returns (status, output)."""
    lines = []
    with open(str(log), "a", encoding="utf-8") as sink:
        sink.write("$ " + " ".join(command) + "\n")
        process = subprocess.Popen(command, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, encoding="utf-8", errors="replace")
        try:
            for line in process.stdout:
                lines.append(line)
                sink.write(line)
                if watch:
                    watch(line)
            return process.wait(), "".join(lines)
        finally:
            process.kill()


def meaning(output, place=None):
    """Why an installer stopped, in one line; `place` is the Python and the computer it worked for."""
    for pattern, line in MEANINGS:
        found = re.search(pattern, output)
        if found:
            caught = next(group for group in found.groups() if group is not None)
            return words(line, what=caught, place=place or words("Python {version} on this computer", version=PYTHON), mb=DISK_MB, me=ME)
    said = [line.strip() for line in output.splitlines() if line.strip()] or [words("nothing was said")]
    return words("The installation stopped: {said}", said=said[-1])


def progress(lock):
    """A watcher of pip's output that says when each quarter of the packages in `lock` (text) has come."""
    total = len(re.findall(r"^[\w.-]+==", lock, re.M))
    seen = []

    def watch(line):
        if "(from -r " in line:
            seen.append(line)
            if len(seen) * 4 // total > (len(seen) - 1) * 4 // total:
                say(words("  {come} of about {total} packages", come=len(seen), total=total))
        if line.startswith("Installing collected"):
            say(words("  all have come; unpacking them"))
    return watch


# --- the environment -----------------------------------------------------------------------------------------------

class Environment:
    """The course's own Python in .venv. A stamp, written last, tells that it is complete and what it was made from."""

    def __init__(self, root=None, offline=None, run=run_logged):
        self.root = Path(os.path.abspath(str(root or Path(__file__).parent)))
        self.offline, self.run = offline, run
        self.venv = self.root / ".venv"
        self.scripts = self.venv / ("Scripts" if WINDOWS else "bin")
        self.python = self.scripts / ("python.exe" if WINDOWS else "python")
        self.log = self.venv / "install.log"
        self.stamp = self.venv / "course-stamp.json"
        self.test_stamp = self.venv / "test-stamp.json"

    def variables(self):
        """The environment of what we start; .venv's scripts come first, because nbgrader calls `alembic` by name."""
        kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
        return dict(kept, PATH=str(self.scripts) + os.pathsep + kept.get("PATH", os.defpath), VIRTUAL_ENV=str(self.venv),
                    JUPYTER_PREFER_ENV_PATH="1")  # else a kernel that another course left at home comes first

    def facts(self, *files):
        """What an installation stands on: where it is, which Python it is made of, and what the locks say."""
        digest = hashlib.sha256()
        for name in files or ("requirements.txt", "pyproject.toml"):
            digest.update((self.root / name).read_bytes())
        return {"folder": os.path.normcase(os.path.realpath(str(self.root))),
                "python": os.path.realpath(str(self.python)), "locks": digest.hexdigest()}

    def state(self):
        """READY, CHANGED (install on top of what is there), NEW, or why it must be built again, as a sentence."""
        noted = read_json(self.stamp)
        if not noted:
            if self.log.exists():
                return "An earlier installation did not finish"
            return CHANGED if self.alive() else NEW  # an environment that somebody made by hand is kept
        now = self.facts()
        if noted["folder"] != now["folder"]:
            return "The course was installed in another folder"
        if not self.alive() or noted["python"] != now["python"]:
            return "The Python that the course was installed with is gone"
        return READY if noted == now else CHANGED

    def alive(self):
        """Whether the environment's Python exists and so does the one it was made from (on Windows it is a copy)."""
        if not self.python.exists():
            return False
        try:
            home = re.search(r"^home *= *(.+)$", (self.venv / "pyvenv.cfg").read_text(encoding="utf-8"), re.M)
        except OSError:
            return False
        return bool(home) and os.path.isdir(home.group(1).strip())

    def ensure(self):
        """Make the environment complete; where it already is, this costs a few milliseconds."""
        if self.state() == READY:
            return
        with self.alone():
            state = self.state()  # another window may have finished it while we waited
            if state != READY:
                check_machine(self.root, building=state != CHANGED)
                self.install(state)

    @contextmanager
    def alone(self):
        """One window installs at a time. The lock is the system's, so it goes when its window goes."""
        try:
            self.venv.mkdir(exist_ok=True)
            handle = open(str(self.venv / "install.lock"), "w")
        except OSError as problem:
            raise Trouble(words("The course cannot be installed in {folder} ({why}). Copy the folder to where you may write, such as your Documents.",
                                folder=self.root, why=problem.strerror))
        with handle:
            if not take(handle):
                say(words("Another window is installing the course; waiting for it."))
                while not take(handle):
                    time.sleep(1)
            yield

    def install(self, state):
        """Bring the environment from `state` to READY."""
        if state not in (NEW, CHANGED):
            say(words("{state}: building .venv again.", state=words(state)))
        with self.unfinished():
            if state != CHANGED:
                self.make()
            self.fill()
            write_json(self.stamp, self.facts())
        say(words("Installed."))

    @contextmanager
    def unfinished(self):
        """Without a stamp while this lasts: killed inside, the next start builds again. A refusal brings it back."""
        noted = read_json(self.stamp)
        if noted:
            self.stamp.unlink()
        try:
            yield
        except Trouble:
            if noted:
                write_json(self.stamp, noted)
            raise

    def make(self):
        """A fresh .venv, made from the Python that runs this."""
        try:
            for path in self.venv.iterdir():
                if path.name not in ("install.lock", self.log.name):
                    shutil.rmtree(str(path)) if path.is_dir() and not path.is_symlink() else path.unlink()
        except OSError:
            raise Trouble(meaning("Permission denied"))
        base = getattr(sys, "_base_executable", None) or sys.executable  # not the .venv being replaced
        pip = ["--without-pip"] if shutil.which("uv") else []
        self.must([base, "-m", "venv"] + pip + [str(self.venv)])

    def fill(self):
        """The locked packages, the course itself, compiled files and JupyterLab's settings."""
        say(words("Installing the course, once. ") + (words("From {folder}: a minute or two.", folder=self.offline) if self.offline else
                                                      words("About 125 MB to download: a minute or two, longer on a slow line.")))
        self.install_lock("requirements.txt")
        self.must(self.installer() + ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(self.root)])
        say(words("  nearly there"))
        self.compile()
        self.settings()

    def settings(self, language="en"):
        """JupyterLab's settings; its menus in Indonesian where somebody added the language pack."""
        chosen = dict(JUPYTERLAB)
        if language == "id" and any((folder / "jupyterlab_language_pack_id_ID").is_dir() for folder in self.libraries()):
            chosen["@jupyterlab/translation-extension:plugin"] = {"locale": "id_ID"}
        place = self.venv / "share" / "jupyter" / "lab" / "settings" / "overrides.json"
        if read_json(place) != chosen:
            write_json(place, chosen)

    def compile(self):
        """Compile the packages on all cores at once, but for their tests; what does not compile is none that we use."""
        tests = r"site-packages[\\/].+[\\/]tests?[\\/]"
        self.run([str(self.python), "-m", "compileall", "-q", "-j", "0", "-x", tests] +
                 [str(folder) for folder in self.libraries()], self.log, self.variables())

    def installer(self):
        """The command that installs into .venv: uv's, ten times as fast, where there is one; else pip's."""
        uv = shutil.which("uv")
        if uv:
            return [uv, "pip", "install", "--python", str(self.python)]
        self.need_pip()
        return [str(self.python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check",
                "--no-compile", "--progress-bar", "off", "--timeout", "60"]

    def need_pip(self):
        """pip inside .venv, from this Python's own copy: uv makes environments without."""
        if not any((folder / "pip").is_dir() for folder in self.libraries()):
            self.must([str(self.python), "-m", "ensurepip"])

    def install_lock(self, name):
        """The packages of one lock, each checked against its hash; from the folder `offline` where one is given."""
        lock = self.root / name
        watch = progress(lock.read_text(encoding="utf-8"))
        source = ["--no-index", "--find-links", str(self.offline)] if self.offline else []
        self.must(self.installer() + source + ["--require-hashes", "--no-deps", "-r", str(lock)], watch)

    def libraries(self):
        """Where .venv keeps its packages."""
        return list(self.venv.glob("Lib/site-packages" if WINDOWS else "lib/python*/site-packages"))

    def must(self, command, watch=None, place=None):
        """Run an installer; where it fails, Trouble says why in one line and where the rest stands."""
        status, output = self.run(command, self.log, self.variables(), watch)
        if status:
            raise Trouble(meaning(output, place) + words(" (All that was said: {log})", log=self.log))

    def ensure_tests(self):
        """The test tools on top, with a stamp of their own."""
        now = self.facts("tests/requirements.txt", "requirements.txt")
        if read_json(self.test_stamp) != now:
            self.add("tests/requirements.txt", "the test tools. About 60 MB to download, once.")
            write_json(self.test_stamp, now)

    def add(self, lock, what):
        """The packages of another lock on top of the course's own."""
        with self.alone(), self.unfinished():
            say(f"Installing {what}")
            noted = self.facts()
            self.install_lock(lock)
            write_json(self.stamp, noted)


def read_json(path):
    """What the file holds, or {} where it is missing or torn."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write_json(path, value):
    """Write a small file whole, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def take(handle):
    """Try to lock an open file, without waiting. True when it is ours, or where the file system knows no locks."""
    try:
        if WINDOWS:
            import msvcrt
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


# --- the commands --------------------------------------------------------------------------------------------------

def lab(environment, arguments):
    """open the course in JupyterLab"""
    arguments, passed_on = split(arguments)
    parser = parser_for("lab", "Open the course in JupyterLab. What follows -- is passed on to JupyterLab.")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the notebooks (default: en)")
    parser.add_argument("--no-browser", action="store_true", help="start the server only and print its address")
    options = parser.parse_args(arguments)
    environment.ensure()
    with suppress(OSError):  # in a shared .venv that only its owner may write, the menus stay as they are
        environment.settings(options.lang)
    start = f"notebooks/{options.lang}/00-start/00-start.ipynb"
    address = "/lab/tree/" + start if (environment.root / start).is_file() else "/lab"
    command = [str(environment.python), "-m", "jupyterlab", "--ServerApp.root_dir=" + str(environment.root),
               "--LabApp.default_url=" + address,
               "--LabApp.extension_manager=readonly", "--log-level=WARN"]
    command += ["--no-browser"] * options.no_browser
    command += ["--allow-root"] * (not WINDOWS and os.geteuid() == 0)  # JupyterLab refuses otherwise, as in a container
    say(words("Opening the course in JupyterLab. Keep this window open; to stop, press Ctrl-C in it."))
    return hand_over(command + passed_on, environment.variables(), environment.root)


def test(environment, arguments):
    """run all tests; options are pytest's"""
    environment.ensure()
    environment.ensure_tests()
    chosen = any(word.startswith(("-n", "--numprocesses", "--pdb")) for word in arguments)
    two = [] if chosen else ["-n", "2", "--dist", "worksteal"]
    command = [str(environment.python), "-m", "pytest"] + two + arguments
    return hand_over(command, environment.variables(), environment.root)


def cluster(environment, arguments):
    """add what grading on a Dask cluster or into PostgreSQL needs"""
    parser_for("cluster", "Install Dask and a driver for PostgreSQL beside the course, as solutions/cluster.md says.").parse_args(arguments)
    environment.ensure()
    environment.add("solutions/requirements.txt", "what a cluster needs. About 10 MB to download.")
    say(words("Installed."))
    return 0


def wheels(environment, arguments):
    """fill a folder (a USB stick) for installing without a network"""
    parser = parser_for("wheels", "Download all packages into a folder, for `lab --offline FOLDER` elsewhere. "
                        "Repeat it for each kind of computer and each Python; one folder can serve them all.")
    parser.add_argument("folder", type=os.path.abspath)
    parser.add_argument("--platform", choices=sorted(PLATFORMS), help="kind of computer (default: this one)")
    parser.add_argument("--python", metavar="X.Y", help="Python there, such as 3.13; goes with --platform")
    parser.add_argument("--tests", action="store_true", help="also what `test` needs")
    parser.add_argument("--cluster", action="store_true", help="also what `cluster` needs")
    options = parser.parse_args(arguments)
    if bool(options.platform) != bool(options.python) or not re.match(r"3\.\d+$", options.python or PYTHON):
        parser.error("--platform and --python X.Y go together")
    environment.ensure()
    if os.path.realpath(sys.prefix) != os.path.realpath(str(environment.venv)):  # the rest needs `packaging`
        return hand_over([str(environment.python), __file__, "wheels"] + arguments, environment.variables())
    environment.need_pip()
    for name in ["requirements.txt"] + ["tests/requirements.txt"] * options.tests + ["solutions/requirements.txt"] * options.cluster:
        fetch(environment, (environment.root / name).read_text(encoding="utf-8"), options)
    count = len(list(Path(options.folder).glob("*.whl")))
    say(f"{count} packages in {options.folder}. With it and the course folder: {ME} lab --offline {options.folder}")
    return 0


# Kinds of computers: what the lock's markers ask about them, and the oldest system whose packages they take.
PLATFORMS = {
    "linux": ("posix", "linux", "manylinux_2_28_x86_64 manylinux_2_17_x86_64 manylinux2014_x86_64"),
    "linux-arm": ("posix", "linux", "manylinux_2_28_aarch64 manylinux_2_17_aarch64 manylinux2014_aarch64"),
    "mac": ("posix", "darwin", "macosx_11_0_arm64"),
    "mac-intel": ("posix", "darwin", "macosx_10_15_x86_64"),
    "windows": ("nt", "win32", "win_amd64"),
}


def fetch(environment, lock, options):
    """Download a lock's wheels; for another Python X.Y, those for its first and for its latest X.Y.z."""
    command = [str(environment.python), "-m", "pip", "download", "--no-input", "--disable-pip-version-check",
               "--progress-bar", "off", "--require-hashes", "--no-deps", "--only-binary", ":all:", "--dest", options.folder]
    rounds, place = {lock: []}, None
    if options.platform:
        place = f"Python {options.python} on {options.platform}"
        tags = PLATFORMS[options.platform][2].split()
        target = [word for tag in tags for word in ("--platform", tag)] + ["--implementation", "cp"]
        rounds = {pins(lock, options, full): target + ["--python-version", full]
                  for full in (options.python + ".0", options.python + ".99")}
    for text, target in rounds.items():
        with tempfile.TemporaryDirectory() as folder:
            chosen = Path(folder, "requirements.txt")
            chosen.write_text(text, encoding="utf-8")
            environment.must(command + target + ["-r", str(chosen)], progress(text), place)


def pins(lock, options, full):
    """The part of a universal lock that is for one kind of computer and one Python `full` (X.Y.Z), without markers."""
    from packaging.markers import Marker
    os_name, sys_platform, _ = PLATFORMS[options.platform]
    facts = {"os_name": os_name, "sys_platform": sys_platform, "implementation_name": "cpython",
             "platform_python_implementation": "CPython", "python_version": options.python, "python_full_version": full}
    kept, wanted = [], False
    for line in lock.splitlines(True):
        if not line.startswith((" ", "#")):
            name, _, marker = line.rstrip("\\\n ").partition(" ; ")
            wanted = not marker or Marker(marker).evaluate(facts)
            line = name + " \\\n"
        kept += [line] * wanted
    return "".join(kept)


def constant(root, module, name):
    """A constant of one of classroom's modules, read without importing: nothing may be installed yet."""
    import ast
    tree = ast.parse((root / "src" / "classroom" / (module.replace("-", "_") + ".py")).read_text(encoding="utf-8"))
    return next(ast.literal_eval(node.value) for node in tree.body
                if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name)


def help_text(root):
    """What can be typed, on one screen."""
    own = [(name, command.__doc__) for name, command in COMMANDS.items()]
    others = [(name, constant(root, name, "HELP")) for name in constant(root, "cli", "COMMANDS")]
    lines = ["Law in the Field. To open the course:", "", f"  {ME} lab              (in Indonesian: {ME} lab --lang id)", ""]
    for title, table in (("Commands:", own), ("For instructors:", others)):
        lines += [title] + [f"  {name:11} {does}" for name, does in table] + [""]
    return "\n".join(lines + [f"Options of one: {ME} lab --help. Without a network: --offline FOLDER, made by `wheels`."])


def parser_for(name, description):
    """A parser of one command's options; used wrongly, it exits with 2."""
    import argparse
    return argparse.ArgumentParser(prog=f"{ME} {name}", description=description,
                                   epilog="--offline FOLDER: install from a folder that `wheels` filled, without a network.")


def split(typed):
    """What stands before the first -- and what after it."""
    at = typed.index("--") if "--" in typed else len(typed)
    return typed[:at], typed[at + 1:]


def without_offline(typed):
    """The words without --offline FOLDER, and the folder (None where it is not asked for)."""
    mine, _ = split(typed)
    for at, word in enumerate(mine):
        if word.startswith("--offline=") or word == "--offline":
            length, folder = (1, word[10:]) if "=" in word else (2, mine[at + 1] if at + 1 < len(mine) else "")
            if not folder or not any(Path(folder).glob("*.whl")):
                raise Trouble(words("--offline needs a folder with packages (.whl files); `wheels` makes one"), status=2)
            return typed[:at] + typed[at + length:], os.path.abspath(folder)
    return typed, None


def hand_over(command, variables, folder=None):
    """Become this command (on Windows: wait for it), in `folder` or where the person stands."""
    sys.stdout.flush()
    if not WINDOWS:
        if folder:
            os.chdir(str(folder))
        os.execve(command[0], command, variables)
    process = subprocess.Popen(command, env=variables, cwd=folder)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the command, which ends in its own time
    return process.wait()


COMMANDS = {"lab": lab, "test": test, "cluster": cluster, "wheels": wheels}


def start(typed):
    """Run one command line."""
    typed, offline = without_offline(typed)
    environment = Environment(offline=offline)
    if not typed or typed[0] in ("-h", "--help", "help"):
        say(help_text(environment.root))
        return 0
    name, arguments = typed[0], typed[1:]
    if name in COMMANDS:
        return COMMANDS[name](environment, arguments)
    if name not in constant(environment.root, "cli", "COMMANDS"):
        raise Trouble(words("there is no command `{name}`; {me} alone lists them", name=name, me=ME), status=2)
    environment.ensure()
    return hand_over([str(environment.python), "-m", "classroom.cli", name] + arguments, environment.variables())


def main(typed=None):
    """Exit status: 0, 1 where something fell short, 2 where it was used wrongly; or that of the command."""
    typed = sys.argv[1:] if typed is None else typed
    Tongue.chosen = "id" if re.search(r"--lang\w*[ =]id\b", " ".join(typed)) else "en"
    try:
        outdated = too_old(sys.version_info)
        if outdated:
            raise Trouble(outdated)
        return start(typed)
    except Trouble as trouble:
        print(f"course: {trouble}", file=sys.stderr)
        return trouble.status
    except OSError as problem:
        print(f"course: {meaning(str(problem))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(words("course: stopped; run it again to go on"), file=sys.stderr)
        return 1


# --- in Indonesian -------------------------------------------------------------------------------------------------

INDONESIAN = {
    "Install a newer one from python.org": "Pasang versi yang lebih baru dari python.org",
    "You also have {name}; type: {name} course.py lab": "Di komputer ini ada juga {name}; ketik: {name} course.py lab --lang id",
    ", or: sudo apt install python3.11-venv": ", atau: sudo apt install python3.11-venv",
    "The course needs Python 3.11 or newer; this is {this}. ": "Mata kuliah ini memerlukan Python 3.11 atau yang lebih baru; yang dipakai sekarang {this}. ",
    "The path of this folder has {length} characters, too many for Windows. Move the course to a short one such as C:\\course.":
        "Alamat folder ini {length} karakter, terlalu panjang untuk Windows. Pindahkan ke alamat yang pendek, misalnya C:\\course.",
    "This is a 32-bit Python, for which JupyterLab's parts do not exist. Install the 64-bit one from python.org.":
        "Python ini versi 32-bit, dan JupyterLab tidak tersedia untuknya. Pasang versi 64-bit dari python.org.",
    "The course needs about {mb} MB of disk space, and {free} MB are free here.":
        "Diperlukan kira-kira {mb} MB ruang diska, sedangkan yang kosong {free} MB.",
    "This Python cannot make an environment. Install what is missing: {how}":
        "Python ini tidak dapat membuat lingkungan (venv). Pasang dahulu yang kurang: {how}",
    "Python {version} on this computer": "Python {version} di komputer ini",
    "A package arrived that is not the one the course was tested with (hash mismatch); it was not installed. "
    "Try again on another network; if it happens again, tell your instructor.":
        "Paket yang diterima bukan paket yang telah diuji (hash tidak cocok), maka tidak dipasang. "
        "Coba lagi lewat jaringan lain; bila terulang, beri tahu dosen Anda.",
    "The disk is full. Free about {mb} MB and try again.": "Diska penuh. Kosongkan kira-kira {mb} MB, lalu coba lagi.",
    "The connection is not trusted. Check this computer's date and time, or use another network.":
        "Sambungan tidak dipercaya. Periksa tanggal dan jam komputer ini, atau pakai jaringan lain.",
    "No connection to the package servers. Check the network and try again; what came through is kept. Without any network: {me} lab --offline FOLDER.":
        "Tidak ada sambungan ke peladen paket. Periksa jaringan lalu coba lagi; yang sudah terunduh tetap tersimpan. "
        "Tanpa jaringan sama sekali: {me} lab --lang id --offline FOLDER.",
    "{what} was not found in a form that fits {place}.": "{what} tidak ditemukan dalam bentuk yang cocok untuk {place}.",
    "There is no ready-made {what} for {place}. Try again with another Python, such as 3.13.":
        "{what} siap pasang tidak tersedia untuk {place}. Coba lagi dengan Python lain, misalnya 3.13.",
    "A file in .venv cannot be written. Close JupyterLab and every other window of the course, then try again.":
        "Sebuah berkas di .venv tidak dapat ditulis. Tutup JupyterLab dan semua jendela lain mata kuliah ini, lalu coba lagi.",
    "nothing was said": "tanpa keterangan",
    "The installation stopped: {said}": "Pemasangan terhenti: {said}",
    " (All that was said: {log})": " (Catatan lengkap: {log})",
    "  {come} of about {total} packages": "  {come} dari kira-kira {total} paket",
    "  all have come; unpacking them": "  semua sudah terunduh; sedang dibongkar",
    "  nearly there": "  hampir selesai",
    "An earlier installation did not finish": "Pemasangan sebelumnya tidak selesai",
    "The course was installed in another folder": "Sebelumnya terpasang di folder lain",
    "The Python that the course was installed with is gone": "Python yang dipakai sewaktu memasang sudah tidak ada",
    "{state}: building .venv again.": "{state}: .venv dibuat ulang.",
    "The course cannot be installed in {folder} ({why}). Copy the folder to where you may write, such as your Documents.":
        "Mata kuliah ini tidak dapat dipasang di {folder} ({why}). Salin foldernya ke tempat yang boleh Anda tulisi, misalnya Documents.",
    "Another window is installing the course; waiting for it.": "Jendela lain sedang memasang; menunggu sampai selesai.",
    "Installing the course, once. ": "Memasang yang diperlukan, cukup sekali. ",
    "From {folder}: a minute or two.": "Dari {folder}: satu atau dua menit.",
    "About 125 MB to download: a minute or two, longer on a slow line.":
        "Unduhan kira-kira 125 MB: satu atau dua menit, lebih lama bila jaringan lambat.",
    "Installed.": "Terpasang.",
    "Opening the course in JupyterLab. Keep this window open; to stop, press Ctrl-C in it.":
        "JupyterLab sedang dibuka. Jangan tutup jendela ini; untuk berhenti, tekan Ctrl-C di sini.",
    "--offline needs a folder with packages (.whl files); `wheels` makes one":
        "--offline memerlukan folder berisi paket (berkas .whl); `wheels` membuatnya",
    "there is no command `{name}`; {me} alone lists them": "tidak ada perintah `{name}`; {me} saja menampilkan daftarnya",
    "course: stopped; run it again to go on": "course: dihentikan; jalankan lagi untuk melanjutkan",
}


if __name__ == "__main__":
    sys.exit(main())
