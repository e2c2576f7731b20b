"""The process in which a solved lesson is played and other answers are tried, each in a fork: see `classroom.audition`.

For trusted code only: there is no fence here, and the key is in the room. Needs a system that can fork (not Windows).
"""
import gc
import json
import os
import select
import shutil
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

from classroom import runner
from fieldwork.judge import judge
from fieldwork.key import load_key

PATIENCE = 30  # seconds on the clock for each second of computing, for an answer; its process is ended after four times as many
MEMORY = 6 * 2**30  # bytes an answer may use


class Stage:
    """A lesson that is being played. job: see `classroom.audition.audition`; out: a file for one JSON line an answer."""

    def __init__(self, job, out):
        self.job, self.out, self.key = job, out, load_key(Path(job["key"]))
        self.parts, self.shell, self.seals = {}, runner.new_shell(), {}
        for part in job["parts"]:
            self.parts.setdefault(part["at"], []).append(part)

    def play(self):
        """Run the cells in order; where answers are to be tried, try them first."""
        sys.stdout, sys.stderr = runner.Stream("stdout"), runner.Stream("stderr")
        self.shell.display_formatter.unseen = True
        for cell in self.job["cells"]:
            for part in self.parts.pop(cell["id"], ()):
                self.try_all(part)
            self.run(cell, 300)
        for part in [part for rest in self.parts.values() for part in rest]:  # its check stands after the last cell
            self.try_all(part)

    def run(self, cell, seconds):
        """Run one cell; whatever it displays is forgotten."""
        runner.RECORD.clear(cell["source"])
        runner.run_cell(self.shell, cell, seconds)

    def try_all(self, part):
        """Each answer in a fork of its own, and a line about it."""
        cases = self.sealed(part["task"]).get("cases")
        runner.prepare({part["task"]: cases} if cases else {})
        gc.collect()
        gc.freeze()  # else the first collection in a child would copy every page it inherited
        for source, mutant in part["tries"]:
            began = time.perf_counter()
            record = self.forked(part, source, cases)
            if mutant and passes(self.sealed(part["task"]), record):
                record["same"] = self.same(part, source, record)
            self.out.write(json.dumps(record | {"task": part["task"], "seconds": time.perf_counter() - began}) + "\n")

    def same(self, part, source, record):
        """Is a mutant that passes no fault: right in every part, on the further worlds too, or 'forgiven' where a task forgives a slip?"""
        sealed = self.sealed(part["task"])
        if "cases" in sealed:
            sealed = self.sealed(part["task"], further=True)
            runner.prepare({part["task"]: sealed["cases"]})
            record = self.forked(part, source, sealed["cases"], 10)
        return passes(sealed, record, whole=True) or sealed["full_at"] < 1 and "forgiven"

    def sealed(self, task, further=False):
        """The sealed task, on the worlds of the grader or on more; on those only what is right, since nobody asks there which mistake it was."""
        if (task, further) not in self.seals:
            known = replace(self.key.task(task), wrong={}) if further else self.key.task(task)
            self.seals[task, further] = known.seal(self.key.lesson, (*self.job["seeds"], *self.job["further"] * further))
        return self.seals[task, further]

    def forked(self, part, source, cases, times=1):
        """The record of an answer; `times` as many seconds as usual."""
        read, write = os.pipe()
        child = os.fork()
        if not child:
            try:
                os.close(read)
                data = json.dumps(self.alone(part, source, cases, self.job["seconds"] * times)).encode()
                with os.fdopen(write, "wb") as pipe:
                    pipe.write(data)
            finally:
                os._exit(0)
        os.close(write)
        data = _hear(read, self.job["seconds"] * times * PATIENCE * 4, child)
        os.waitpid(child, 0)
        shutil.rmtree(_room(child), ignore_errors=True)
        return json.loads(data) if data else {"stopped": 1}

    def alone(self, part, source, cases, seconds):
        """In the child: the answer in a copy of the room, then what the check would hand out."""
        runner.WAITING = PATIENCE
        _limit(seconds)
        shutil.copytree(".", _room(os.getpid()), ignore=shutil.ignore_patterns("job.json", "records.jsonl"))
        os.chdir(_room(os.getpid()))
        for name in part["names"]:
            self.shell.user_ns.pop(name, None)
        for number, text in enumerate(filter(None, (part["start"], source))):
            self.run({"id": f"{part['at']}-{number}", "source": text}, seconds)
        crash = next((output["ename"] for output in runner.RECORD.outputs if output["output_type"] == "error"), None)
        for cell in part["between"]:
            self.run(cell, seconds)
        job = {"seconds": seconds, "cases": {part["task"]: cases} if cases else {}}
        return runner.handed_out(self.shell, {"task": part["task"], "answer": part["asked"]}, job) | ({"crash": crash} if crash else {})


def passes(sealed, record, whole=False):
    """Does the answer of a record earn all points; `whole`: is every part of it right?"""
    if "plain" not in record:
        return False
    verdict = judge(sealed, record["plain"])
    return verdict.points >= sealed["points"] and (not whole or verdict.note == "right")


def _room(process):
    return f"{os.path.dirname(os.environ['AUDITION'])}/{process}"


def _limit(seconds):
    import resource
    resource.setrlimit(resource.RLIMIT_CPU, (4 * seconds + 20,) * 2)  # for what swallows the alarm
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _hear(read, seconds, child):
    """All that a child writes; it is ended when it takes too long."""
    data = b""
    with os.fdopen(read, "rb", buffering=0) as pipe:
        while select.select([pipe], [], [], seconds)[0]:
            more = pipe.read(1 << 20)
            if not more:
                return data
            data += more
    os.kill(child, signal.SIGKILL)
    return b""


def main(job, out):
    """Read the job from one file, write the records into another."""
    os.environ["AUDITION"] = os.getcwd()
    with open(job, encoding="utf-8") as file, open(out, "w", encoding="utf-8", newline="\n") as lines:
        stage = Stage(json.load(file), lines)
        stage.play()
        lines.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
