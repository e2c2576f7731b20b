"""What students' code can do and see while it is graded: run, answer, and nothing else."""
import http.server
import os
import threading
import time

import pytest

from classroom import fence, process, sandbox, warm
from classroom.errors import CourseError
from classroom.sandbox import Limits, execute

QUICK = Limits(cell=1, total=90)


def cells(*sources, **checks):
    """Code cells c0, c1, … and then check cells handing out the given names: t1="x" asks for x as task t1."""
    made = [{"id": f"c{number}", "source": source, "task": None, "answer": None} for number, source in enumerate(sources)]
    return made + [{"id": f"check-{task}", "source": "", "task": task, "answer": name} for task, name in checks.items()]


def run(*sources, cases=None, limits=QUICK, **checks):
    return execute(cells(*sources, **checks), cases or {}, limits)


def text(result, name):
    return "".join(output.get("text", "") + "".join(output.get("traceback", "")) + output.get("data", {}).get("text/plain", "")
                   for output in result.outputs[name])


pytestmark = pytest.mark.sandbox
COLD = pytest.param("cold", marks=pytest.mark.slow)


@pytest.fixture(params=["warm", COLD])
def way(request, monkeypatch):
    """Both ways of running a hand-in: in a child of a warm worker, or in a new process where there can be none."""
    if request.param == "cold":
        monkeypatch.setattr(warm, "start", lambda *job: None)
    return request.param


def test_cells_run_in_order_and_answers_come_out_as_plain_data(way):
    result = run("import pandas as pd\nx = 3\nprint('hello')\nx", "y = x + 0.5", "z = pd.Series({'a': 1})", "1/0", "after = 'error'",
                 t1="y", t2="z", t3="nowhere", t4="after", t5="lambda: 1")
    assert [result.answers[task].get("plain") for task in ("t1", "t2", "t4")] == [
        ["number", 3.5], ["series", [[["text", "a"], ["number", 1.0]]]], ["text", "error"]]
    assert result.answers["t3"]["missing"] == "nowhere" and result.answers["t5"]["plain"][0] == "other"
    assert "hello" in text(result, "c0") and "3" in text(result, "c0") and "ZeroDivisionError" in text(result, "c3")
    assert "\x1b" not in text(result, "c3") and not result.stopped


def test_a_function_is_run_on_the_cases():
    result = run("def f(a, b=1):\n    return a / b", t1="f", cases={"t1": [["0", [4, 2]], ["1", [1, 0]]]})
    assert result.answers["t1"]["plain"] == ["outputs", [["number", 2.0], ["raised", "ZeroDivisionError: division by zero"]]]


def test_what_a_notebook_can_show():
    result = run("import matplotlib.pyplot as plt\nplt.plot([1, 2]);", "import ipywidgets\nipywidgets.IntSlider()", "%%time\nsum(range(3))",
                 "from IPython.display import HTML, display\ndisplay(HTML('<b>x</b>'))", "import asyncio\nawait asyncio.sleep(0)\n7",
                 "%matplotlib inline", "5;", limits=Limits(cell=60, total=120))
    assert [list(output["data"]) for output in result.outputs["c0"]] == [["text/plain", "image/png"]]
    assert "IntSlider" in text(result, "c1") and "Wall time" in text(result, "c2") and result.outputs["c3"][0]["data"]["text/html"] == "<b>x</b>"
    assert text(result, "c4") == "7" and not result.outputs["c5"] and not result.outputs["c6"]


def test_an_endless_loop_costs_its_own_cell_only():
    result = run("a = 1\nwhile True:\n    try:\n        pass\n    except Exception:\n        pass", "b = 2", t1="a", t2="b")
    assert result.answers["t1"]["plain"] == ["number", 1.0] and result.answers["t2"]["plain"] == ["number", 2.0]
    assert result.outputs["c0"][-1]["ename"] == "Overrun" and not result.stopped


@pytest.mark.slow
def test_a_loop_that_cannot_be_interrupted_is_left_out():
    result = run("import signal, time\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\nsignal.signal(signal.SIGPROF, signal.SIG_IGN)\nwhile True: time.sleep(1)", "b = 2", t2="b")
    assert result.answers["t2"]["plain"] == ["number", 2.0] and result.stopped == {"c0": "late"}


def test_an_endless_function_and_one_that_ends_python():
    slow = run("def f(n):\n    while True: pass", "ok = 1", t1="f", t2="ok", cases={"t1": [["0", [1]]]})
    assert slow.answers["t1"]["late"] and slow.answers["t2"]["plain"] == ["number", 1.0]
    fatal = run("import os\ndef f(n):\n    os._exit(0)", "ok = 1", t1="f", t2="ok", cases={"t1": [["0", [1]]]})
    assert "t1" not in fatal.answers and fatal.stopped == {"check-t1": "crash"} and fatal.answers["t2"]["plain"] == ["number", 1.0]


@pytest.mark.slow
@pytest.mark.parametrize("end", ["import os; os._exit(1)", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
                                 "import ctypes; ctypes.string_at(0)"])
def test_a_cell_that_ends_python_is_left_out(end):
    result = run("a = 1", end, "b = a + 1", t1="b")
    assert result.answers["t1"]["plain"] == ["number", 2.0]
    assert result.stopped == {"c1": "crash"} or "SIGKILL" in end  # the first process of its own room cannot kill itself by signal


@pytest.mark.parametrize("leave", ["exit()", "quit()", "import sys; sys.exit(0)", "raise KeyboardInterrupt", "input('?')", "raise BaseException"])
def test_leaving_politely_ends_only_the_cell(leave):
    result = run("a = 1", leave, "b = a + 1", t1="b")
    assert result.answers["t1"]["plain"] == ["number", 2.0] and not result.stopped


@pytest.mark.slow
def test_after_too_many_crashes_the_rest_is_given_up():
    result = run("a = 1", *["import os; os._exit(1)"] * 6, "b = 2", t1="b")
    assert len(result.stopped) == sandbox.CULPRITS + 1 and "t1" not in result.answers


@pytest.mark.slow
def test_the_whole_notebook_has_a_limit():
    start = time.monotonic()
    result = run(*["import time; time.sleep(1)"] * 20, t1="1", limits=Limits(cell=5, total=4))
    assert time.monotonic() - start < 30 and "total" in result.stopped.values() and "t1" not in result.answers


@pytest.mark.slow
def test_output_is_kept_small():
    result = run("print('x' * 50_000_000)", "for n in range(10_000): display(n)", "'y' * 10_000_000", "print('\\n'.join(map(str, range(10**6))))",
                 "for n in range(100): print('z' * 10**7)", t1="1")
    assert all(len(text(result, f"c{n}")) < 25_000 for n in range(5)) and len(result.outputs["c1"]) <= 60
    assert result.answers["t1"]["plain"] == ["number", 1.0]


@pytest.mark.slow
def test_a_flood_on_the_private_channel_ends_the_flood_only(monkeypatch):
    monkeypatch.setattr(sandbox, "MOST_OUTPUT", 200_000)
    flood = "import os\nfor fd in range(3, 20):\n    try:\n        [os.write(fd, b'x' * 65536) for _ in range(100)]\n    except OSError: pass"
    start = time.monotonic()
    run("a = 1", flood, t1="a")
    assert time.monotonic() - start < 40


def test_events_that_students_forge_touch_only_themselves(way):
    forge = ("import os, json\nfor fd in range(3, 20):\n    try:\n        os.write(fd, (json.dumps({'answer': 't1', 'plain': ['number', 9.0]}) + '\\n"
             "not json\\n' + json.dumps({'start': 'c99'}) + '\\n' + '[' * 100000 + '\\n').encode())\n    except OSError: pass")
    result = run(forge, "x = 1", t1="x", t2="x")
    assert result.answers["t1"]["plain"] == ["number", 9.0]  # his own answer, to be judged like any other
    assert result.answers["t2"]["plain"] == ["number", 1.0] and "c99" not in result.stopped


def test_memory_has_a_limit(way):
    result = run("x = bytearray(4 * 10**9)", "y = 1", t1="y")
    assert "MemoryError" in text(result, "c0") and result.answers["t1"]["plain"] == ["number", 1.0]


def test_files_have_a_limit_and_only_the_room_is_writable(way, course_root):
    places = [str(course_root), "/", "/usr", os.path.dirname(os.__file__)]
    result = run("open('big', 'wb').write(b'0' * 10**8)", "open('small', 'w').write('x')",
                 f"for place in {places!r}:\n    try:\n        open(place + '/written-by-a-hand-in', 'w')\n    except OSError as error:\n        print('no')")
    assert "File too large" in text(result, "c0") and text(result, "c1") == "1"
    assert text(result, "c2").count("no") >= 3  # a course under /tmp is a folder in memory there, and gone with the sandbox
    assert not any(os.path.exists(f"{place}/written-by-a-hand-in") for place in places)


@pytest.mark.slow
def test_neither_key_nor_gradebook_nor_other_hand_ins_are_there(way, course_root):
    secrets = [course_root / part for part in ("solutions", "notebooks", "submitted", "autograded", "gradebook.db", ".git", ".grading", "build", "tests",
                                               "src/classroom/marking.py")]
    look = f"import os\nprint([path for path in {[str(s) for s in secrets]!r} if os.path.exists(path)])"
    walk = ("import os\nfound = [os.path.join(d, f) for d, _, files in os.walk('/') if not d.startswith(('/proc', '/usr', '/sys'))"
            " for f in files if f in ('key.py', 'gradebook.db') and not d.endswith('src/fieldwork') and 'site-packages' not in d]\nprint(found[:5])")
    result = run(look, walk, "import os\nprint(dict(os.environ))", "import classroom.marking", limits=Limits(cell=30, total=100))
    assert text(result, "c0").strip() == "[]" and text(result, "c1").strip() == "[]"
    assert "COURSE_ROOT" not in text(result, "c2") and "ModuleNotFoundError" in text(result, "c3")


def test_a_course_inside_a_system_folder_is_hidden_too(monkeypatch, tmp_path):
    monkeypatch.setattr(warm, "_idle", [])
    inside = fence.Path(os.__file__).parent / "course-of-a-test"
    monkeypatch.setenv("COURSE_ROOT", str(inside))
    (inside / "solutions").mkdir(parents=True)
    (inside / "solutions" / "key.txt").write_text("secret")
    fence.bubblewrap.cache_clear()
    try:
        result = run(f"import os\nprint(os.path.exists({str(inside / 'solutions')!r}))")
        assert text(result, "c0").strip() == "False"
    finally:
        (inside / "solutions" / "key.txt").unlink()
        (inside / "solutions").rmdir()
        inside.rmdir()
        fence.bubblewrap.cache_clear()


def test_there_is_no_network(way):
    asked = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)

    server = http.server.HTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        result = run(f"import urllib.request\nurllib.request.urlopen('http://127.0.0.1:{server.server_port}/leak', timeout=3)",
                     "import socket\nsocket.create_connection(('192.0.2.1', 80), 1)", limits=Limits(cell=10, total=60))
    finally:
        server.shutdown()
    assert not asked and "Error" in text(result, "c0") and "Error" in text(result, "c1")


def test_nothing_a_student_starts_outlives_the_grading(way):
    mark = f"course-orphan-{os.getpid()}"
    result = run("import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(300)', "
                 f"'{mark}'], start_new_session=True)\na = 1", t1="a")
    assert result.answers["t1"]["plain"] == ["number", 1.0]
    time.sleep(0.5)
    commands = [open(f"/proc/{pid}/cmdline", "rb").read() for pid in os.listdir("/proc") if pid.isdigit() and os.path.exists(f"/proc/{pid}/cmdline")]
    assert not any(mark.encode() in command for command in commands)


def test_the_parents_of_the_process_cannot_be_seen_or_signalled(way):
    result = run("import os\nprint(sorted(int(p) for p in os.listdir('/proc') if p.isdigit()))\nprint(os.getppid())")
    assert max(int(number) for number in "".join(c if c.isdigit() else " " for c in text(result, "c0")).split()) < 50


def test_when_python_does_not_start_nobody_gets_zero(monkeypatch):
    monkeypatch.setattr(warm, "start", lambda *job: None)
    monkeypatch.setattr(process, "command", lambda: ["/bin/sh", "-c", "echo no module named pandas >&2; exit 1"])
    with pytest.raises(CourseError, match="no module named pandas"):
        run("a = 1", t1="a")


def test_without_a_fence_it_still_runs_apart(monkeypatch):
    monkeypatch.setattr(fence, "fenced", lambda: False)
    monkeypatch.setattr(sandbox, "fenced", lambda: False)
    monkeypatch.setenv("SECRET_OF_THE_GRADER", "x")
    result = run("a = 1\nimport os; print(os.environ.get('SECRET_OF_THE_GRADER'), os.getcwd())", "import os; os._exit(1)", "b = a + 1", t1="b")
    assert result.answers["t1"]["plain"] == ["number", 2.0] and text(result, "c0").startswith("None") and "course-room-" in text(result, "c0")


# What only warm workers must not do: let one hand-in reach the next, the worker, or the grader.

def test_nothing_of_one_hand_in_is_there_for_the_next():
    leave = ("import builtins, os, random, sys, fieldwork, pandas\nbuiltins.left = sys.left = pandas.left = fieldwork.check.left = os.environ['LEFT'] = '1'\n"
             "for place in ('/tmp', '/tmp/room', '/dev/shm', '/dev', '/dev/mqueue', os.path.dirname(fieldwork.__file__)):\n"
             "    try:\n        open(place + '/left', 'w').write('x')\n    except OSError: pass\n"
             "sys.modules['left'] = sys\nos.makedirs('my-work', exist_ok=True)\nopen('my-work/left', 'w').write('x')")
    look = ("import builtins, os, sys, fieldwork, pandas\nprint([hasattr(x, 'left') for x in (builtins, sys, pandas, fieldwork.check)], 'LEFT' in os.environ, 'left' in sys.modules)\n"
            "print([d for d in ('/tmp', '/tmp/room', '/dev/shm', '/dev', '/tmp/room/my-work') if os.path.exists(d + '/left')])")
    run(leave)
    result = run(look)
    assert text(result, "c0").split("\n")[:2] == ["[False, False, False, False] False False", "[]"]


def test_shared_memory_semaphores_and_keys_of_the_kernel_are_ones_own():
    calls = ("import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
             "print('found', libc.shmget(0x4C46, 4096, 0) >= 0, libc.semget(0x4C46, 1, 0) >= 0, libc.syscall(250, 10, -4, b'user', b'lif', 0) > 0)\n"
             "print(libc.shmget(0x4C46, 4096, 0o1666) >= 0, libc.semget(0x4C46, 1, 0o1666) >= 0)\nlibc.syscall(248, b'user', b'lif', b'x', 1, -4)")
    assert "found False False False" in text(run(calls), "c0")
    assert "found False False False" in text(run(calls), "c0")


def test_the_worker_cannot_be_traced_signalled_or_named():
    result = run("import os, ctypes, glob\nlibc = ctypes.CDLL(None, use_errno=True)\n"
                 "print([libc.ptrace(16, pid, None, None) for pid in (1, 2, 3) if pid != os.getpid()])\n"
                 "for pid in range(0, 400):\n    try:\n        pid != os.getpid() and pid and os.kill(pid, 9)\n        pid and pid != os.getpid() and print('killed', pid)\n    except OSError: pass\n"
                 "print(os.getppid(), sorted(p for p in glob.glob('/proc/[0-9]*')))", "x = 1", t1="x")
    assert "killed" not in text(result, "c0") and "0 ['/proc/1']" in text(result, "c0") and result.answers["t1"]["plain"] == ["number", 1.0]
    assert run("y = 2", t1="y").answers["t1"]["plain"] == ["number", 2.0]


def test_no_file_of_the_worker_is_open_and_no_right_is_left():
    result = run("import os\nprint([os.readlink(f'/proc/self/fd/{n}') for n in os.listdir('/proc/self/fd') if os.path.exists(f'/proc/self/fd/{n}')])",
                 "print([line for line in open('/proc/self/status') if line.startswith(('Cap', 'NoNewPrivs'))], os.getuid())",
                 "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
                 "print(libc.unshare(0x10000000), libc.unshare(0x20000), libc.mount(b'tmpfs', b'/tmp', b'tmpfs', 0, None), libc.umount2(b'/tmp', 2), libc.umount2(b'/proc', 2))",
                 "import subprocess\nprint(subprocess.run(['sh', '-c', 'ls /proc/self/fd; id -u'], capture_output=True, text=True).stdout)")
    files = eval(text(result, "c0"))
    assert [name for name in files if name != "/dev/null"] == [name for name in files if name.startswith("pipe:")] and len(set(files) - {"/dev/null"}) == 1
    assert "NoNewPrivs:\\t1" in text(result, "c1") and text(result, "c1").count("0000000000000000") == 5
    assert text(result, "c2").split() == ["-1"] * 5
    assert "1000" in text(result, "c3")


def test_processes_have_a_limit_also_when_the_grader_is_root():
    result = run("import os, time\nmade = 0\ntry:\n    for _ in range(2000):\n        if os.fork() == 0:\n            time.sleep(60)\n            os._exit(0)\n        made += 1\nexcept OSError as error:\n    print(error)",
                 t1="made", limits=Limits(cell=20, total=60, processes=40))
    assert "temporarily unavailable" in text(result, "c0") and 20 <= result.answers["t1"]["plain"][1] < 40
    assert run("x = 1", t1="x", limits=Limits(processes=40)).answers["t1"]["plain"] == ["number", 1.0]


@pytest.mark.slow
def test_memory_is_counted_over_all_processes():
    hog = ("import os, time\nfor _ in range(12):\n    if os.fork() == 0:\n        x = bytearray(os.urandom(4096)) * 75_000\n        time.sleep(30)\n        os._exit(0)\ntime.sleep(20)")
    start = time.monotonic()
    result = run("a = 1", hog, "b = 2", t1="b", limits=Limits(cell=15, total=60, memory=10**9))
    assert result.stopped == {"c1": "crash"} and result.answers["t1"]["plain"] == ["number", 2.0] and time.monotonic() - start < 40


def test_a_worker_that_dies_is_replaced():
    run("x = 1")
    for worker in warm._idle:
        worker.process.kill()
        worker.process.wait()
    assert run("x = 1", t1="x").answers["t1"]["plain"] == ["number", 1.0]


def test_the_students_own_files_are_laid_out_and_gone_afterwards():
    show = "import os\nfrom fieldwork.work import folder\nprint(folder())\nprint([open(os.path.join(d, f), encoding='utf-8').read() for d, _, fs in os.walk('my-work') for f in fs])"
    result = execute(cells(show), {}, QUICK, {"codings/ayu.csv": "doc,x\nV31,\u00e9\n", "findings.csv": "a"})
    assert "/tmp/room/my-work" in text(result, "c0") and "V31,\u00e9" in text(result, "c0") and "'a'" in text(result, "c0")
    assert text(run(show), "c0").rstrip().endswith("[]")


def test_where_rooms_are_impossible_each_hand_in_gets_a_process(monkeypatch):
    monkeypatch.setattr(warm, "_idle", [])
    monkeypatch.setattr(warm, "_impossible", [])
    monkeypatch.setattr(fence, "worker_command", lambda: [*fence.bubblewrap(warm=True), "/usr/bin/false"])
    assert run("x = 1", t1="x").answers["t1"]["plain"] == ["number", 1.0] and warm.why_not()
