"""Codings as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), for tools of the web."""
import datetime
import json
from urllib.parse import quote

from fieldwork.exchange.files import put
from fieldwork.exchange.naming import guid
from fieldwork.exchange.project import checked

AROUND = 32  # characters before and after a quotation, so that it is found again in a changed text


def write_annotations(path, documents, codings, codebook):
    """Write codings as one JSON-LD annotation collection. Returns the Path; a different file of that name is kept beside it.

    Each target names `<document>.txt` beside the file and is given twice: by position (code points, half-open) and by
    quotation with its surroundings. Raises `ExchangeError` when codings, documents and codebook do not fit.
    """
    project = checked(documents, codings, codebook)
    rows = project.codings.sort_values(["doc", "start", "end", "code", "coder", "id"])
    labels = dict(zip(project.codebook["code"], project.codebook["label"]))
    items = [_annotation(row, project.documents[row["doc"]], labels[row["code"]]) for row in rows.to_dict("records")]
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": f"urn:uuid:{guid('annotations', *sorted(documents))}", "type": "AnnotationCollection",
            "total": len(items), "first": {"id": f"urn:uuid:{guid('page', *sorted(documents))}", "type": "AnnotationPage", "startIndex": 0, "items": items}}
    return put(path, (json.dumps(page, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def _annotation(row, text, label):
    key = guid("annotation", *(row[c] for c in ("doc", "coder", "id", "start", "end", "code")))
    body = [{"type": "TextualBody", "purpose": "classifying", "format": "text/plain", "value": row["code"]}]
    body += [{"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": label}] if label else []
    body += [{"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": row["memo"]}] if row["memo"] else []
    made = {"created": _utc(row["created"])} if row["created"] else {}
    return {"id": f"urn:uuid:{key}", "type": "Annotation", "motivation": "classifying", **made,
            "creator": {"type": "Person", "nickname": row["coder"]}, "body": body, "target": _target(row, text)}


def _target(row, text):
    start, end = row["start"], row["end"]
    return {"source": f"{quote(row['doc'])}.txt", "selector": [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {"type": "TextQuoteSelector", "exact": text[start:end], "prefix": text[max(0, start - AROUND):start], "suffix": text[end:end + AROUND]}]}


def _utc(written):
    """A time with its offset as UTC with Z, which the annotation model asks for; a time without one is left as it is."""
    when = datetime.datetime.fromisoformat(written)
    return written if when.tzinfo is None else when.astimezone(datetime.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
