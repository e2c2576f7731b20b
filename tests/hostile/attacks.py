"""What a cell may try. Each is code; the hand-ins around it have wrong answers, so any mark would be a stolen one."""
import textwrap

FAKE = "['number', 0.3125]"


def block(text):
    return textwrap.dedent(text).strip()


# {name: code}: to get marks without right answers
FOR_MARKS = {name: block(code) for name, code in {
    "reads the key": """
        import glob, os
        for pattern in ('/**/solutions/**/key.py', '/**/*.ipynb', '../../../solutions/*/*.py'):
            for path in glob.glob(pattern, recursive=True)[:20]:
                if 'site-packages' not in path: print(path, open(path, errors='replace').read()[:200])""",
    "imports the grader": "from classroom.marking import open_lesson\nshare = open_lesson",
    "patches to_plain": f"import fieldwork.plain, sys\nfieldwork.plain.to_plain = lambda *a, **k: {FAKE}\nsys.modules['__main__'].to_plain = fieldwork.plain.to_plain",
    "patches the runner": f"""
        import sys
        for module in list(sys.modules.values()):
            for name in ('to_plain', 'handed_out'):
                if hasattr(module, name): setattr(module, name, lambda *a, **k: {{'plain': ['blank']}})""",
    "patches the judge": "import fieldwork.judge\nfieldwork.judge.judge = lambda *a: None\nfieldwork.judge._credit = lambda *a: 99.0",
    "patches json": "import json\njson.dumps = lambda *a, **k: '{\"answer\": \"90.1\", \"plain\": [\"number\", 1e999]}'",
    "equal to everything": "class Any(float):\n    __eq__ = __le__ = __ge__ = lambda *a: True\n    __hash__ = lambda s: 0\n    __float__ = lambda s: 0.9\nshare = Any(0.9)",
    "a string equal to everything": "class Any(str):\n    __eq__ = lambda *a: True\n    __hash__ = lambda s: 0\nshare = Any('x')",
    "not a number": "share = float('nan')",
    "infinite": "share = float('inf')",
    "a huge whole number": "share = 10 ** 100_000",
    "an infinite iterator": "import itertools\nshare = itertools.count()",
    "an endless list": "class Endless(list):\n    def __iter__(self):\n        while True: yield 1\nshare = Endless([1])",
    "an endless mapping": "class Endless(dict):\n    def keys(self):\n        while True: yield 1\n    __iter__ = keys\nshare = Endless(a=1)",
    "deep nesting": "share = []\nfor _ in range(100_000): share = [share]",
    "a list inside itself": "share = []\nshare.append(share)",
    "lookalike keys": "share = {'ѕhare': 0.3125, 'share\\u200b': 0.3125}",
    "raises when looked at": "class Shy:\n    __class__ = property(lambda s: 1/0)\n    __getattr__ = lambda s, n: 1/0\nshare = Shy()",
    "ends Python when looked at": "import os\nclass Bomb(float):\n    __float__ = lambda s: os._exit(0)\nshare = Bomb(1)",
    "true": "share = True",
    "all answers at once": "share = [0.3125, 0.5, 1.0]",
    "an array of guesses": "import numpy\nshare = numpy.linspace(0, 1, 1000)",
    "a formatter that gives points": "get_ipython().display_formatter.formatters['text/plain'].for_type(float, lambda o, p, c: p.text('2.0'))\n0.0",
    "an input transformer": "get_ipython().input_transformers_cleanup.append(lambda lines: ['2.0\\n'])",
    "a cell magic": "from IPython.core.magic import register_cell_magic\n@register_cell_magic\ndef check(line, cell): return 2.0",
    "shadows check": "check = lambda *a: 2.0\nfieldwork = None",
    "a function that knows the tests": "def double(number):\n    return {2: 4, 5: 10, 0: 0, 1: 2}.get(number)",
    "a function that asks who calls": "import sys\ndef double(number):\n    frame = sys._getframe()\n    while frame:\n        for value in frame.f_locals.values():\n            if isinstance(value, dict) and 'cases' in value: return value['cases']\n        frame = frame.f_back",
    "a function with an opinion on equality": "class Any(float):\n    __eq__ = lambda *a: True\n    __hash__ = float.__hash__\ndef double(number):\n    return Any(-1)",
    "a function that never returns": "def double(number):\n    while True: pass",
    "a function that ends Python": "import os\ndef double(number):\n    os._exit(0)",
    "a class instead of a function": "class double:\n    def __init__(self, number): pass\n    __eq__ = lambda *a: True",
    "forged events": "import os, json\nfor n in range(3, 64):\n    try: os.write(n, (json.dumps({'answer': '90.9', 'plain': ['number', 1]}) + '\\n' + json.dumps({'end': 1}) + '\\n').encode())\n    except OSError: pass",
    "forged events of another kind": "import os, json\nfor n in range(3, 64):\n    try: os.write(n, b'{\"outputs\": \"check-90-1\", \"list\": [{\"output_type\": \"execute_result\", \"data\": {\"text/plain\": \"2.0\"}}]}\\n')\n    except OSError: pass",
    "forged points": "import os, json\nfor n in range(3, 64):\n    try: os.write(n, b'{\"answer\": \"90.1\", \"plain\": [\"points\", 2.0], \"points\": 2.0, \"max_points\": 2.0}\\n')\n    except OSError: pass",
    "a flood on the record": "import os\nfor n in range(3, 64):\n    try:\n        for _ in range(900): os.write(n, b'x' * 65536)\n    except OSError: pass",
    "deep JSON on the record": "import os\nfor n in range(3, 64):\n    try: os.write(n, b'{\"answer\": \"90.1\", \"plain\": ' + b'[' * 200_000 + b']' * 200_000 + b'}\\n')\n    except OSError: pass",
    "a pickle": "import pickle\nclass Run:\n    def __reduce__(self): return eval, ('1/0',)\nshare = pickle.dumps(Run())",
}.items()}

# {name: code}: to read, write or reach what is outside. %(port)d is where the test listens, %(canary)s a folder it watches.
OUTSIDE = {name: block(code) for name, code in {
    "opens a connection": "import socket\nsocket.create_connection(('127.0.0.1', %(port)d), 2).send(b'leak')",
    "asks for a page": "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:%(port)d/leak', timeout=2)",
    "an abstract socket": "import socket\ns = socket.socket(socket.AF_UNIX)\ns.connect('\\0course-canary-%(port)d')\ns.send(b'leak')",
    "writes into the home": "import os\nfor place in (os.path.expanduser('~root'), '/root', '/home', '%(canary)s'):\n    try: open(place + '/taken', 'w').write('x')\n    except OSError as e: print(e)",
    "deletes what it finds": "import shutil\nfor place in ('%(canary)s', '%(canary)s/..'):\n    shutil.rmtree(place, ignore_errors=True)",
    "writes the gradebook": "import sqlite3, glob\nfor path in glob.glob('/**/gradebook.db', recursive=True) + ['%(canary)s/../gradebook.db']:\n    c = sqlite3.connect(path); c.execute('update grade set auto_score = 99'); c.commit()",
    "a link out of the room": "import os\nos.symlink('%(canary)s', 'my-work')\nopen('my-work/taken', 'w').write('x')",
    "a hard link": "import os\nos.link('/etc/passwd', 'p')\nopen('p', 'a').write('x')",
    "changes the library": "import fieldwork, os\nopen(os.path.join(os.path.dirname(fieldwork.__file__), 'plain.py'), 'a').write('#')",
    "leaves a process": "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', 'course-bank-orphan'], start_new_session=True)",
    "a daemon with two forks": "import os, sys\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        os.execv(sys.executable, [sys.executable, '-c', 'import time; time.sleep(600)', 'course-bank-orphan'])\n    os._exit(0)",
    "kills all it can": "import os\nfor pid in range(-1, 500):\n    try: pid not in (0, os.getpid(), -1) and os.kill(pid, 9)\n    except OSError: pass",
    "traces its parent": "import ctypes, os\nlibc = ctypes.CDLL(None)\nprint([libc.ptrace(16, pid, 0, 0) for pid in range(1, 40)])",
    "mounts": "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nprint(libc.unshare(0x10020000), libc.mount(b'proc', b'/tmp', b'proc', 0, 0), libc.umount2(b'/proc', 2), libc.chroot(b'/'))",
    "reads the environment of others": "import glob\nfor path in glob.glob('/proc/*/environ'):\n    try: print(open(path).read())\n    except OSError: pass",
    "reads memory": "for name in ('/dev/mem', '/proc/kcore', '/proc/1/mem', '/dev/sda', '/dev/vda'):\n    try: print(open(name, 'rb').read(16))\n    except OSError as e: print(e)",
    "a fork bomb": "import os\nwhile True:\n    try: os.fork()\n    except OSError: break",
    "a thread bomb": "import threading, time\nfor _ in range(5000): threading.Thread(target=time.sleep, args=(60,), daemon=True).start()",
    "much memory": "x = bytearray(50 * 10**9)",
    "memory bit by bit": "x = []\nwhile True: x.append(bytearray(10**7))",
    "a large file": "with open('big', 'wb') as f:\n    while True: f.write(b'0' * 10**7)",
    "many files": "for n in range(300_000): open(f'/dev/shm/{n}', 'w').write('x')",
    "a long output": "print('x' * 10**8)\nfor n in range(10**5): print(n)",
    "many pictures": "import matplotlib.pyplot as plt\nfor n in range(30):\n    plt.figure(); plt.plot([n])",
    "an endless loop": "while True: pass",
    "sleeps": "import time\ntime.sleep(600)",
    "swallows every interruption": "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
    "waits for input": "name = input('?')\nimport sys\nsys.stdin.read()",
    "an error that cannot be shown": "class Bad(Exception):\n    __str__ = lambda s: 1/0\n    __repr__ = lambda s: 1/0\nraise Bad",
    "a crash in C": "import ctypes\nctypes.string_at(0)",
    "too deep a recursion": "import sys\nsys.setrecursionlimit(10**7)\ndef f(): return f()\nf()",
    "scripts for the marker": "from IPython.display import HTML, Javascript, display\ndisplay(HTML('<script>fetch(\"//evil.example\")</script><img src=x onerror=alert(1)>'), Javascript('alert(1)'))",
    "halves of characters": "print('\\ud800 \\udfff')\n'\\ud800'",
    "a null character": "print('a\\0b')",
    "escapes for the terminal": "print('\\x1b]0;taken\\x07\\x1b[2J')\nraise Exception('\\x1b[31m' * 1000)",
}.items()}
