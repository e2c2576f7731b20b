"""A warm worker: Python with everything imported that lessons use, which forks a sandboxed child for each hand-in.

Stands inside the fence. Standard input is a socket to the grader. From it: b"J<bytes of memory>" with two open files, the job to read
and where events are written (see `runner`); b"W" with one, the cases of the lesson that is graded; b"K": end the child that is running. To it: b"R" ready, b"D" the child and all
that it started are gone, b"X" and a reason: rooms cannot be made here. This process never reads what a student wrote.
"""
import gc
import json
import os
import select
import signal
import socket
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import runner  # noqa: E402
from namespaces import fork_apart, leave_root, settle  # noqa: E402

del sys.path[0]

ROOM, SIZE = "/tmp/room", 256 * 2**20
WRITABLE = (sys.argv[1], "/dev/shm")  # /tmp, or only the room where parts of the course stand in /tmp
LOOK = 0.1  # seconds between two looks at the memory that a room uses
WARM_UP = """
import importlib, io, pkgutil
import fieldwork, ipywidgets, numpy, pandas
import matplotlib.pyplot as plt
for module in pkgutil.walk_packages(fieldwork.__path__, "fieldwork."):
    importlib.import_module(module.name)
plt.plot([0, 1], label="A")
plt.legend(), plt.title("A"), plt.savefig(io.BytesIO()), plt.close("all")
pandas.DataFrame({"a": ["x", "y"], "b": [1, 2]}).groupby("a")["b"].sum().to_frame()._repr_html_()
"""


def main():
    """Get warm, try out whether a room can be made, then serve until the grader hangs up."""
    control = socket.socket(fileno=os.dup(0))
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)  # a child must not find the grader's socket there
    try:
        leave_root()
        os.makedirs(ROOM)
        os.chdir(ROOM)
        runner.new_shell()
        exec(WARM_UP, {})
        _wait(_child(control, None, None), None, None)
    except OSError as problem:
        control.send(b"X" + str(problem).encode())
        return
    for standard in (1, 2, nowhere):
        os.dup2(nowhere, standard) if standard != nowhere else os.close(nowhere)
    control.send(b"R")
    _serve(control)


def _serve(control):
    while True:
        message, files, *_ = socket.recv_fds(control, 64, 2)
        if not message:
            return
        if message == b"W":
            with os.fdopen(files.pop(), "rb") as file:
                runner.prepare(json.load(file))
            gc.collect()
            gc.freeze()  # else the first collection in a child would copy every page it inherited
            gc.set_threshold(50_000, 20, 20)  # a child lives too short for the usual 700 to pay
            control.send(b"R")
        elif message[:1] == b"J" and len(files) == 2:
            try:
                child = _child(control, *files)
            finally:
                for file in files:
                    os.close(file)
            _wait(child, control, int(message[1:]))
            control.send(b"D")
        else:
            for file in files:
                os.close(file)


def _child(control, job, out):
    """Fork a room, and in it run the job; without one only see whether it can be furnished."""
    account, group = os.getuid(), os.getgid()
    child = fork_apart()
    if child:
        return child
    status = 1
    try:
        control.close()
        settle(account, group, WRITABLE, SIZE)
        os.makedirs(ROOM, exist_ok=True)
        os.chdir(ROOM)
        if job is not None:
            with os.fdopen(job, "rb") as file:
                data = file.read()
            runner.work(data, out)
        status = 0
    finally:
        os._exit(status)


def _wait(child, control, memory):
    """Until the room is gone: at its own end, at the grader's word, or because it takes too much memory."""
    watch, base = os.pidfd_open(child), _resident("self")
    try:
        while True:
            ready, _, _ = select.select([watch] + ([control] if control else []), [], [], LOOK if control else None)
            if watch in ready:
                break
            if control in ready or memory and _used(base) > memory:
                if control in ready and not control.recv(64):
                    os.kill(child, signal.SIGKILL)
                    os._exit(0)
                os.kill(child, signal.SIGKILL)
    finally:
        os.close(watch)
    if os.waitpid(child, 0)[1] and control is None:
        raise OSError("a room cannot be furnished here")


def _used(base):
    """Bytes that the processes of a room have for themselves, together; `base` is what each inherits."""
    own = {"1", str(os.getpid()), str(os.getppid())}
    return sum(max(0, _resident(name) - base) for name in os.listdir("/proc") if name.isdigit() and name not in own)


def _resident(name):
    try:
        with open(f"/proc/{name}/statm", encoding="ascii") as file:
            _, resident, shared, *_ = map(int, file.read().split())
        return (resident - shared) * os.sysconf("SC_PAGESIZE")
    except OSError:
        return 0


if __name__ == "__main__":
    main()
