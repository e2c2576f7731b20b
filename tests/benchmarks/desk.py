"""How long from a key press to the coding on disk and on the screen: `python tests/benchmarks/desk.py [SEGMENTS…]`.

Drives the desk in JupyterLab and Chromium with a transcript of 2,000 words that already has so many segments. "disk" is
the time until the file has been replaced (its change time, same clock), "screen" until Python's answer has been drawn.
Each line: segments, then median and 95th percentile of 30 key presses, in milliseconds.
"""
import argparse
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "browser")]
WORDS = "the rice was gone by friday and nobody asked because asking costs what we did not have so I said nothing and went on".split()
CODES = ["ECON", "DEBT", "CARE", "PEER", "STIGMA", "AGENCY", "DEMAND", "PLATFORM"]
PRESSES = 30


def transcript(words=2_000, turn=17, seed=1):
    """A transcript of so many words, every second turn the interviewer's."""
    draw, turns = random.Random(seed), []
    for i in range(words // turn):
        turns.append(f"{'INTERVIEWER' if i % 2 == 0 else 'WATI'}: {' '.join(draw.choices(WORDS, k=turn - 1))}.")
    return "\n".join(turns)


def prepare(folder, segments, seed=2):
    """A notebook with a desk, and a file of so many segments of 5 to 40 words."""
    import pandas as pd
    from lab import notebook

    from fieldwork.codings import dump
    text, draw, rows = transcript(), random.Random(seed), []
    for n in range(segments):
        start = draw.randrange(len(text) - 300)
        end = start + draw.randrange(25, 200)
        rows.append({"doc": "X01-en", "coder": "me", "start": start, "end": end, "code": draw.choice(CODES), "text": text[start:end],
                     "memo": "", "id": f"s{n:05}", "created": "2026-01-05T09:00:00+07:00"})
    (folder / "my-work/codings").mkdir(parents=True)
    (folder / "my-work/codings/me.csv").write_bytes(dump(rows))
    (folder / "x.txt").write_text(text, encoding="utf-8")
    pd.DataFrame({"code": CODES}).to_csv(folder / "book.csv", index=False)
    notebook(folder / "desk.ipynb", "import pandas as pd\nfrom pathlib import Path\nfrom fieldwork import desk",
             'desk("X01-en", pd.read_csv("book.csv"), text=Path("x.txt").read_text(encoding="utf-8"))')


SELECT = """([line, from, to]) => { const box = document.querySelectorAll('.desk-line')[line], walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const point = (left) => { walk.currentNode = box; for (let n = walk.nextNode(); n; n = walk.nextNode()) { if (left <= n.length) return [n, left]; left -= n.length; } };
  document.querySelector('.desk-page').focus();
  document.getSelection().setBaseAndExtent(...point(from), ...point(to)); }"""
PRESS = """(key) => new Promise((done) => { const desk = document.querySelector('.desk'), before = desk.dataset.heard, at = performance.timeOrigin + performance.now();
  new MutationObserver((_, watch) => { if (desk.dataset.heard === before) return; watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => done([at, performance.timeOrigin + performance.now()]))); }).observe(desk, { attributes: true });
  document.querySelector('.desk-page').dispatchEvent(new KeyboardEvent('keydown', { key, code: 'Digit' + key, bubbles: true, cancelable: true })); })"""


def measure(book, file, presses=PRESSES):
    """Milliseconds to the disk and to the screen of so many codings in turn."""
    disk, screen, page = [], [], book.page
    for n in range(presses + 3):
        page.evaluate(SELECT, [3 + 3 * (n % 35), 14 + n, 40 + n])
        page.wait_for_timeout(60)
        pressed, drawn = page.evaluate(PRESS, str(1 + n % 8))
        if n >= 3:  # the first ones warm up
            disk.append(file.stat().st_mtime_ns / 1e6 - pressed)
            screen.append(drawn - pressed)
    return disk, screen


def spread(times):
    return f"{statistics.median(times):6.0f} {sorted(times)[int(0.95 * len(times))]:6.0f}"


def main():
    from lab import Lab
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("segments", nargs="*", type=int, default=[50, 200, 1_000])
    print("segments   disk: median, p95   screen: median, p95   opened in ms")
    for segments in parser.parse_args().segments:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
            folder = Path(place)
            prepare(folder, segments)
            with Lab(folder) as lab:
                book = lab.open("desk.ipynb")
                start = time.perf_counter()
                book.run_all()
                book.output(1).locator(".desk-run").first.wait_for()
                opened = (time.perf_counter() - start) * 1000
                disk, screen = measure(book, folder / "my-work/codings/me.csv")
                assert not book.problems and len((folder / "my-work/codings/me.csv").read_bytes().splitlines()) == 1 + segments + PRESSES + 3
                print(f"{segments:8}   {spread(disk)}        {spread(screen)}        {opened:6.0f}", flush=True)


if __name__ == "__main__":
    main()
