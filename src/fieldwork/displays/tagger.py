"""Lesson 01: the abstract sentence by sentence, in two languages, each sentence with a tag."""
import warnings

import anywidget
import traitlets

from fieldwork.displays.parts import asset, chosen, need, text, words


def tag_sentences(units, options, language=None, tags=None, name="tags"):
    """Read the sentences, tag them by mouse or keyboard, and take the tags away as a dict.

    units: DataFrame with the columns unit (or unit_id), text_en, text_id; one row a sentence.
    options: the tags, at most 9, as a list of strings (or a dict from tag to the label shown).
    tags: tags to start from, as `.tags` gave them; `...` and None mean "not tagged yet".
    name: what the copied code calls the dict.
    Returns a widget; its `.tags` is a plain dict from unit to tag. It knows nothing of right and wrong.
    Raises ValueError when a column is missing or there are too many options; warns about tags it cannot place.
    """
    unit = "unit_id" if "unit_id" in getattr(units, "columns", ()) else "unit"
    need(units, [unit, "text_en", "text_id"], "tag_sentences")
    language = chosen(language)
    sentences = [{"unit": text(row[unit]), "en": text(row["text_en"]), "id": text(row["text_id"])}
                 for row in units.to_dict("records")]
    pens = _pens(options, language)
    return Tagger(units=sentences, options=pens, language=language, words=words("tagger", language), name=name,
                  tags=_placeable(tags, {s["unit"] for s in sentences}, {p["tag"] for p in pens}))


class Tagger(anywidget.AnyWidget):
    """The widget behind `tag_sentences`. Only `tags` is meant for use from code."""

    _esm = asset("shared.js", "tagger_parts.js", "tagger.js")
    _css = asset("shared.css", "tagger.css")
    tags = traitlets.Dict(help="unit -> tag, only the units tagged so far").tag(sync=True)
    units = traitlets.List().tag(sync=True)
    options = traitlets.List().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    language = traitlets.Unicode("en").tag(sync=True)
    name = traitlets.Unicode("tags").tag(sync=True)

    def __repr__(self):
        """What a terminal, a grader's log or a page without scripts shows instead of the display."""
        return self.words["progress"].format(done=len(self.tags), total=len(self.units))


def _pens(options, language):
    """The options as [{tag, label}]: the label is the course's word in this language, where it has one."""
    labels = dict(options) if isinstance(options, dict) else dict.fromkeys(options)
    if not 1 <= len(labels) <= 9:
        raise ValueError(f"tag_sentences takes 1 to 9 different options, one for each number key; here are {len(labels)}")
    known = words("options", language)
    return [{"tag": str(tag), "label": str(label or known.get(str(tag), tag))} for tag, label in labels.items()]


def _placeable(tags, units, options):
    """The given tags without blanks; those of an unknown unit or option are left out, with a warning."""
    given = {unit: tag for unit, tag in dict(tags or {}).items() if tag is not None and tag is not ...}
    strange = {unit: tag for unit, tag in given.items() if unit not in units or tag not in options}
    if strange:
        warnings.warn(f"left out, no such unit or option: {strange}", stacklevel=3)
    return {unit: tag for unit, tag in given.items() if unit not in strange}
