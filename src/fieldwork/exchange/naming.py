"""What XML needs: identifiers that come out the same every time, text it can hold, children by name."""
import re
import uuid

ORIGIN = "Law in the Field"
HOUSE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:law-in-the-field:exchange")
# XML 1.0 has no place for these; each becomes its visible picture (U+2400 and on), so that nothing goes unseen
UNFIT = {n: chr(0x2400 + n) for n in range(32) if chr(n) not in "\t\n\r"} | {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"} | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def guid(*parts):
    """A GUID made from names alone (UUID version 5): the same names give the same one on every machine."""
    return str(uuid.uuid5(HOUSE, "|".join(map(str, parts))))


def plain_guid(written):
    """A GUID as other programs write it, without braces and in small letters; '' for none."""
    return (written or "").strip().strip("{}").lower()


def fit(text):
    """`text` as XML can hold it: LF line ends, control characters as their pictures (U+2400 and on)."""
    return re.sub(r"\r\n?", "\n", str(text)).translate(UNFIT)


def local(element):
    """The name of an element without its namespace; '' for comments."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def kids(element, *path):
    """All elements at `path` below `element`, in order, by local names; none when `element` is None."""
    found = [] if element is None else [element]
    for name in path:
        found = [child for parent in found for child in parent if local(child) == name]
    return found


def words(element, name):
    """The text of the first child of that name; '' without one."""
    found = kids(element, name)
    return (found[0].text or "") if found else ""
