"""What a hand-in may use and what it finds. Part of the runner: imports nothing of the grader."""
import os


def confine(job):
    """Limits that hold for this process and its children; nobody inside can raise them again."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limits = {"AS": job["memory"], "CPU": job["cpu"], "FSIZE": 64 * 2**20, "CORE": 0, "NOFILE": 512, "NPROC": job["processes"]}
    for name, value in limits.items():
        try:
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))
        except (OSError, ValueError, AttributeError, TypeError):
            pass  # macOS knows no limit on address space; no number of processes is given where they would count everybody's


def lay_out(files):
    """The student's own work files, where fieldwork looks for them; a name that the system refuses is left out."""
    for name, text in files.items():
        path = os.path.join("my-work", *name.split("/"))
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        except (OSError, ValueError):
            continue
