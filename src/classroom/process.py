"""One new process for one hand-in: slower than a warm worker, and possible everywhere that Python runs."""
import os
import signal
import subprocess
import tempfile

from classroom.fence import command, environment

STARTING = 90  # seconds until Python has to be there


class Process:
    """A started job: `events` to read from, whether it is `alive`, and `end`, which leaves nothing of it behind."""

    starting, lost = STARTING, False

    def __init__(self, job):
        self._room = tempfile.TemporaryDirectory(prefix="course-room-", ignore_cleanup_errors=True)
        with tempfile.TemporaryFile() as file:
            file.write(job)
            file.seek(0)
            self._process = subprocess.Popen(command(), stdin=file, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self._room.name,
                                             env=environment(self._room.name), start_new_session=True)
        self.events = self._process.stdout

    def alive(self):
        return self._process.poll() is None

    def stop(self):
        """End the process and its group; behind the fence everything it started ends with it."""
        try:
            os.killpg(self._process.pid, signal.SIGKILL) if hasattr(os, "killpg") else self._process.kill()
        except (OSError, ProcessLookupError):
            pass
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            pass

    def close(self):
        """After `stop`: give back what the job used. Returns what Python complained about."""
        complaint = self._process.stderr.read(64_000).decode("utf-8", "replace").strip()
        self._process.stdout.close(), self._process.stderr.close()
        self._room.cleanup()
        return complaint
