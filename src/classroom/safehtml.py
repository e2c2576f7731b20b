"""Show what students wrote without running it: in the Formgrader and on feedback pages their HTML is another's."""
import json
import re
from functools import lru_cache

import bleach
from bleach.css_sanitizer import CSSSanitizer
from jinja2 import pass_context

TAGS = {*"a abbr b blockquote br caption code col colgroup del details div em h1 h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre s small span "
        "strong sub summary sup table tbody td tfoot th thead tr u ul".split()}
STYLES = CSSSanitizer(allowed_css_properties=[
    "background-color", "border", "border-bottom", "border-collapse", "border-left", "border-radius", "border-right", "border-top", "color",
    "font-family", "font-size", "font-style", "font-weight", "line-height", "margin", "max-height", "max-width", "min-width", "overflow",
    "padding", "text-align", "vertical-align", "white-space", "width"])
PLAIN = {"align", "alt", "aria-hidden", "aria-label", "class", "colspan", "headers", "lang", "role", "rowspan", "scope", "start", "style", "title"}
PICTURE = re.compile(r"^data:image/(?:png|jpeg|gif|webp);base64,")
UNSEEN = re.compile(r"<(script|style|template|noscript|iframe|object)\b.*?(?:</\1\s*>|$)", re.DOTALL | re.IGNORECASE)


@lru_cache(4096)  # a class hands in much that is the same
def clean(html):
    """HTML without scripts, styles that reach out, forms, frames or addresses of pictures elsewhere."""
    return bleach.clean(UNSEEN.sub("", html), tags=TAGS, attributes=_allowed, protocols={"http", "https", "mailto", "data"},
                        css_sanitizer=STYLES, strip=True, strip_comments=True)


def _allowed(tag, name, value):
    if tag == "img" and name == "src":
        return PICTURE.match(value) is not None
    if tag == "a" and name == "href":
        return not value.strip().lower().startswith("data:")
    return name in PLAIN and "url(" not in value.lower()


@pass_context
def markdown(context, source):
    """Markdown as HTML, cleaned; pictures pasted into the cell are shown. Replaces nbconvert's filter `markdown2html`."""
    cell = context.get("cell") or {}
    return _rendered(source, json.dumps(cell.get("attachments", {})))


@lru_cache(4096)
def _rendered(source, attachments):
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
    renderer = IPythonRenderer(escape=False, attachments=json.loads(attachments), exclude_anchor_links=True)
    return clean(MarkdownWithMath(renderer=renderer).render(source))
