"""Real services for tests, each started anew and gone afterwards: a Dask cluster on this machine, and PostgreSQL from the system's packages."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 300  # seconds until a service has to be there, on however busy a machine


class Dask:
    """A scheduler (`address`) and the workers that were started for it."""

    def __init__(self, folder):
        self.folder, self.workers = Path(folder), []
        self.folder.mkdir(parents=True, exist_ok=True)
        self.scheduler = self._start("scheduler", "--port", "0", "--scheduler-file", str(self.folder / "scheduler.json"))
        self.address = until(lambda: json.loads((self.folder / "scheduler.json").read_text(encoding="utf-8"))["address"])

    def _start(self, what, *options, environment=None):
        with (self.folder / f"{what}.log").open("ab") as log:
            return subprocess.Popen([sys.executable, "-m", "dask", what, *options, "--host", "127.0.0.1", "--no-dashboard"], stdout=log, stderr=log,
                                    env={**os.environ, **(environment or {})}, cwd=self.folder, start_new_session=True)

    def worker(self, threads=1, **environment):
        """Start a worker without a nanny: what dies of it stays dead, as a machine does. Comes back at once."""
        self.workers.append(self._start("worker", self.address, "--nthreads", str(threads), "--no-nanny", environment=environment))
        return self.workers[-1]

    def wait_for(self, number):
        """Until so many workers are there."""
        from distributed import Client
        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(number, timeout=PATIENCE)

    def end(self):
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@contextmanager
def dask(folder, workers=2, threads=1):
    """A Dask cluster on this machine, as `Dask`."""
    cluster = Dask(folder)
    try:
        for _ in range(workers):
            cluster.worker(threads)
        if workers:
            cluster.wait_for(workers)
        yield cluster
    finally:
        cluster.end()


def postgres_program(name):
    """A program of PostgreSQL's server, which Debian keeps off the PATH; None where it is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3].split(".")[0]))
    return str(found[-1]) if found else shutil.which(name)


@contextmanager
def postgres():
    """A server on a socket in a folder of its own. Gives a function: name -> address of a new, empty database."""
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp", ignore_cleanup_errors=True) as folder:  # a socket's path is short
        user = _somebody(folder)
        subprocess.run([postgres_program("initdb"), "-D", f"{folder}/data", "-A", "trust", "-U", "grader", "--no-sync", "-E", "UTF8", "--locale=C"],
                       user=user, cwd=folder, stdout=subprocess.DEVNULL, check=True)
        with open(f"{folder}/log", "wb") as log:
            server = subprocess.Popen([postgres_program("postgres"), "-D", f"{folder}/data", "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off"],
                                      user=user, cwd=folder, stdout=log, stderr=log)
        try:
            yield lambda name: _database(folder, name)
        finally:
            server.send_signal(signal.SIGQUIT)  # at once, whoever is connected: nobody needs the data any more
            server.wait(PATIENCE)


def _somebody(folder):
    """Who runs the server: it refuses to run as root."""
    if os.geteuid():
        return None
    shutil.chown(folder, "nobody")
    return "nobody"


def _database(folder, name):
    import psycopg
    connection = until(lambda: psycopg.connect(host=folder, user="grader", dbname="postgres", autocommit=True))
    with connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return f"postgresql+psycopg://grader@/{name}?host={folder}"


def until(action, patience=PATIENCE):
    """What the action gives as soon as it gives something; its error when that takes too long."""
    end = time.monotonic() + patience
    while True:
        try:
            found = action()
            if found:
                return found
        except Exception:
            if time.monotonic() > end:
                raise
        if time.monotonic() > end:
            raise TimeoutError(f"nothing after {patience} s")
        time.sleep(0.05)
