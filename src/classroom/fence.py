"""How the runner is started: what it sees of this machine, and whether that can be enforced here."""
import importlib.util
import os
import shutil
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

from classroom.errors import CourseError
from classroom.paths import course_root

OWN = [Path(__file__).resolve().with_name(name) for name in ("runner.py", "bounds.py", "recorder.py", "zygote.py", "namespaces.py")]
SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/alternatives"]
MEMORY_DISK = str(256 * 2**20)  # bytes of each writable folder, which is memory
ROOM = "/tmp/room"
REFUSAL = ("Students' code cannot be fenced in here: bubblewrap is missing or not allowed. On Debian or Ubuntu: sudo apt install bubblewrap. "
           "On Windows use WSL2, on macOS a Linux container. For hand-ins of people you trust, say so: course grade LESSON --sandbox none")
WARNING = "Students' code is not fenced in, as you wished: it runs with the rights of your account."
UNFENCED = "COURSE_SANDBOX"  # set to none, it lets nbgrader's own commands and the Formgrader do without, too


def command():
    """The command line that runs the runner, behind the fence where there is one."""
    python = [sys.executable, "-s", "-P", "-B", "-X", "utf8", str(OWN[0])]
    return [*bubblewrap(), *python] if fenced() else python


def worker_command():
    """The command line of a warm worker. It starts as root where the grader is: then it can be nobody inside (see `namespaces`)."""
    writable = ROOM if any(Path("/tmp") in path.parents for path in _shown()) else "/tmp"
    return [*bubblewrap(warm=True), sys.executable, "-s", "-P", "-B", "-X", "utf8", str(OWN[0].with_name("zygote.py")), writable]


def environment(room):
    """Nothing of the grader's environment but what Python needs to start; one thread for each library."""
    keep = {name: os.environ[name] for name in ("SYSTEMROOT", "PATHEXT", "COMSPEC") if name in os.environ}
    return keep | {"PYTHONPATH": str(_package().parent), "HOME": room, "USERPROFILE": room, "TMPDIR": room, "TEMP": room, "PATH": os.defpath, "LANG": "C.UTF-8",
                   "PYTHONHASHSEED": "0", "MPLBACKEND": "module://matplotlib_inline.backend_inline", "NBGRADER_EXECUTION": "autograde",
                   **{f"{library}_NUM_THREADS": "1" for library in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}}


def need():
    """Raises CourseError where students' code cannot be fenced in and nobody said that it need not be."""
    if not fenced() and os.environ.get(UNFENCED) != "none":
        raise CourseError(REFUSAL)


def allow_none():
    """Somebody said in words that hand-ins may run without a fence."""
    os.environ[UNFENCED] = "none"


@lru_cache(1)
def fenced():
    """True when bubblewrap can fence students' code in on this machine."""
    if not shutil.which("bwrap"):
        return False
    try:
        trial = subprocess.run([*bubblewrap(), sys.executable, "-c", "pass"], capture_output=True, timeout=60, env=environment(ROOM))
    except (OSError, subprocess.TimeoutExpired):
        return False
    return trial.returncode == 0


@lru_cache(2)
def bubblewrap(warm=False):
    """bwrap and its options: no network, no rights, libraries and data read-only, only /tmp and /dev/shm writable and small.

    A warm worker of root keeps three rights until it has become nobody; its own /tmp is hidden from its children.
    """
    options = ["bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"]
    if warm and hasattr(os, "getuid") and os.getuid() == 0:
        options[1:2] = [f"--unshare-{part}" for part in ("ipc", "pid", "net", "uts")]
        options += [word for right in ("SYS_ADMIN", "SETUID", "SETGID") for word in ("--cap-add", f"CAP_{right}")]
    options += ["--proc", "/proc", "--dev", "/dev"]
    for folder in ("/dev/shm", "/tmp"):
        options += ["--perms", "1777", "--size", MEMORY_DISK, "--tmpfs", folder]
    hidden = _hidden()
    for path in sorted({*_shown(), *hidden}, key=lambda path: (len(path.parts), path)):  # what lies inside comes after
        options += _folders_above(path)
        options += ["--size", "1048576", "--tmpfs", str(path)] if path in hidden else _show(path)
    for path in hidden:
        options += ["--remount-ro", str(path)]
    if warm:
        return [*options, *(word for folder in ("/dev/shm", "/dev", "/") for word in ("--remount-ro", folder))]
    return [*options, "--remount-ro", "/", "--dir", ROOM, "--chdir", ROOM, "--setenv", "HOME", ROOM, "--setenv", "TMPDIR", ROOM]


def _shown():
    """The system's programs, this Python and its libraries, the package that students import, and its data."""
    from fieldwork.data import folder
    return [*map(Path, SYSTEM), Path(sys.base_prefix), Path(sys.prefix), _package(), Path(str(folder())), *OWN]


def _package():
    """The folder of the package that students import."""
    return Path(importlib.util.find_spec("fieldwork").origin).resolve().parent


def _hidden():
    """Course folders that stand inside something shown, as /usr/share/course would."""
    shown = _shown()
    courses = {Path(__file__).resolve().parents[2]}
    try:
        courses.add(course_root())
    except CourseError:
        pass
    return {course for course in courses if (course / "solutions").is_dir() and set(course.parents) & set(shown)}


def _folders_above(path):
    """Options that make the folders in which a path stands: nobody could pass through those that bwrap makes for root."""
    return [word for folder in reversed(path.parents[:-1]) for word in ("--perms", "0755", "--dir", str(folder))]


def _show(path):
    """Options that show a path at its own place, a link as a link."""
    if path.is_symlink() and len(path.parts) == 2:
        return ["--symlink", str(path.readlink()), str(path)]
    return ["--ro-bind", str(path), str(path)] if path.exists() else []
