"""A process with namespaces of its own, for Linux. Part of the warm worker: imports nothing of the grader.

What is built here is a room inside the fence that bubblewrap has built: own process ids, mounts, shared memory and
semaphores, one account without any right. When its first process ends, the kernel ends all the others.
"""
import ctypes
import os
import platform
import signal

NEW_MOUNTS, NEW_IPC, NEW_USER, NEW_PIDS = 0x00020000, 0x08000000, 0x10000000, 0x20000000
CLONE = {"x86_64": 56, "aarch64": 220, "riscv64": 220, "ppc64le": 120, "i686": 120}.get(platform.machine())  # the number of the call
NOBODY, INSIDE = 65534, 1000  # the account outside when the grader is root, and what a room calls its own
READ_ONLY, NO_SUID, NO_DEV, NO_EXEC, AGAIN, SAME = 1, 2, 4, 8, 32, 4096  # of mount(2)
DUMPABLE, NO_NEW_RIGHTS, DROP_BOUND = 4, 38, 24


def _libc():
    return ctypes.PyDLL(None, use_errno=True)  # PyDLL keeps Python's lock: a fork in between would be no fork of ours


def _call(name, *arguments):
    result = getattr(_libc(), name)(*arguments)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name}: {os.strerror(code)}")
    return result


def mount(kind, place, options=0, data=None):
    """Mount a fresh file system. Raises OSError."""
    _call("mount", kind.encode(), place.encode(), kind.encode(), ctypes.c_ulong(options), data.encode() if data else None)


def leave_root():
    """Be nobody from here on: limits on processes do not bind root. A fresh /proc first; only root may put it there."""
    if os.getuid() == 0:
        mount("proc", "/proc", NO_SUID | NO_DEV | NO_EXEC)
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)


def fork_apart():
    """As os.fork(), but the child is the first process of namespaces of its own. Raises OSError."""
    if CLONE is None:
        raise OSError(f"no warm workers on {platform.machine()}")
    python = ctypes.pythonapi
    flags = NEW_MOUNTS | NEW_IPC | NEW_USER | NEW_PIDS | signal.SIGCHLD
    python.PyOS_BeforeFork()
    child = _libc().syscall(ctypes.c_long(CLONE), ctypes.c_ulong(flags), None, None, None, None)
    code = ctypes.get_errno()
    if child == 0:
        python.PyOS_AfterFork_Child()
        return 0
    python.PyOS_AfterFork_Parent()
    if child < 0:
        raise OSError(code, f"clone: {os.strerror(code)}")
    return child


def settle(account, group, writable, size):
    """In the child of `fork_apart`: an account, a fresh /proc, empty `writable` folders of `size` bytes, and no rights."""
    _call("prctl", DUMPABLE, 1, 0, 0, 0)
    for name, text in (("setgroups", "deny"), ("uid_map", f"{INSIDE} {account} 1"), ("gid_map", f"{INSIDE} {group} 1")):
        _write(f"/proc/self/{name}", text)
    for folder in writable:
        mount("tmpfs", folder, NO_SUID | NO_DEV, f"size={size},mode=755")
    if "/tmp" not in writable:
        _call("mount", None, b"/tmp", None, ctypes.c_ulong(AGAIN | SAME | READ_ONLY | NO_SUID | NO_DEV), None)
    mount("proc", "/proc", NO_SUID | NO_DEV | NO_EXEC)
    _write("/proc/sys/user/max_user_namespaces", "0")  # whoever could make another room would be root in it
    _write("/proc/self/oom_score_adj", "1000")  # should memory run out, this one goes first
    _drop_rights()


def _drop_rights():
    for right in range(64):
        if _libc().prctl(DROP_BOUND, right, 0, 0, 0) < 0:
            break
    header, nothing = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    _call("capset", header, nothing)
    _call("prctl", NO_NEW_RIGHTS, 1, 0, 0, 0)


def _write(path, text):
    with open(path, "w", encoding="ascii") as file:
        file.write(text)
