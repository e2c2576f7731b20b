"""References as text, from datasets/references.bib: only what stands there, nothing filled in."""
import re

ENTRY = re.compile(r"^@(\w+)\{([^,\s]+),\n(.*?)^\}", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"^\s*(\w+)\s*=\s*\{(.*)\},?\s*$", re.MULTILINE)
ACCENTS = {r"{\~n}": "ñ", r"\&": "&", "--": "–"}


def works(root):
    """{key: {"kind": …, field: text, …}} of every work in the course's bibliography."""
    text = (root / "datasets" / "references.bib").read_text(encoding="utf-8")
    return {key: {"kind": kind} | {name: _plain(value) for name, value in FIELD.findall(body)} for kind, key, body in ENTRY.findall(text)}


def _plain(text):
    for written, meant in ACCENTS.items():
        text = text.replace(written, meant)
    return text.replace("{", "").replace("}", "")


def cited(work):
    """One line for a list of references."""
    if work["kind"] in ("legislation", "jurisdiction"):
        return f"{work['title']}."
    title = f"{work['title']}{_edition(work)}"
    inside = f"{work['booktitle']}. " if "booktitle" in work else ""
    journal = f"{work['journal']}{_issue(work)}. " if "journal" in work else ""
    publisher = ", ".join(filter(None, (work.get("address"), work.get("publisher"))))
    return f"{people(work)} ({work.get('year', '…')}). {title}. {inside}{journal}{publisher + '. ' if publisher else ''}{_doi(work)}".strip()


def _edition(work):
    return f" (ed. {work['edition']})" if "edition" in work else ""


def _issue(work):
    number = f"({work['number']})" if "number" in work else ""
    pages = f": {work['pages']}" if "pages" in work else ""
    return f" {work.get('volume', '')}{number}{pages}"


def _doi(work):
    return f"doi:{work['doi']}" if "doi" in work else ""


def people(work):
    """Authors, or editors, as they stand."""
    return re.sub(r"\s+and\s+", "; ", work.get("author") or work.get("editor") or "…")


def short(work, others="et al."):
    """Family names and year, or the number of a statute, for a table."""
    if work["kind"] == "legislation":
        number, year = re.search(r"Nomor (\d+) Tahun (\d+)", work["title"]).groups()
        return f"UU {number}/{year}"
    if work["kind"] == "jurisdiction":
        return work["title"].replace("Putusan Mahkamah Konstitusi Nomor", "MK")
    names = [name.partition(",")[0] for name in people(work).split("; ")]
    who = names[0] if len(names) == 1 else " & ".join(names) if len(names) == 2 else f"{names[0]} {others}"
    return f"{who} {work.get('year', '…')}"
