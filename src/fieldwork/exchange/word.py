"""A report as a Word document (.docx): headings, paragraphs, tables and pictures, nothing else.

WordprocessingML as in ECMA-376, Part 1 (§17 text, §20.4 drawings); parts and relationships as in Part 2.
"""
import io
import struct
import zipfile
from html import escape

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
EMU = 9525  # English Metric Units in a pixel at 96 dots an inch
TEXT = 14570  # twentieths of a point between the margins of an A4 page on its side
WIDEST = 600  # pixels between the margins of an A4 page
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{name}"{default}><w:name w:val="{title}"/><w:pPr><w:spacing w:before="{before}" w:after="120"/>{outline}</w:pPr>'
    f'<w:rPr>{"<w:b/>" * bold}<w:sz w:val="{size}"/></w:rPr></w:style>'
    for name, title, default, before, outline, bold, size in (
        ("Normal", "Normal", ' w:default="1"', 0, "", 0, 22), ("Title", "Title", "", 0, "", 1, 36),
        ("Heading1", "heading 1", "", 300, '<w:outlineLvl w:val="0"/>', 1, 28), ("Cell", "Cell", "", 20, "", 0, 18)))


def document(title, blocks, language="en", wide=False):
    """The bytes of a .docx file; `wide` lays the A4 page on its side.

    blocks: ("heading", text), ("text", text; blank lines part paragraphs), ("table", [header, row, …] of texts), or
    ("table", rows, widths of the columns in per cent) in smaller print, ("picture", PNG bytes, text alternative). Raises ValueError for any other block.
    """
    pictures, body = [], [_paragraph(title, "Title")]
    for kind, *content in blocks:
        if kind == "heading":
            body.append(_paragraph(content[0], "Heading1"))
        elif kind == "text":
            body += [_paragraph(part) for part in str(content[0]).split("\n\n") if part.strip()]
        elif kind == "table":
            body += [_table(*content), _paragraph("")]
        elif kind == "picture":
            pictures.append(content[0])
            body.append(_picture(len(pictures), *content))
        else:
            raise ValueError(f"a block is a heading, text, table or picture, not {kind!r}")
    return _zipped(_page("".join(body), wide), pictures, language)


def _paragraph(text, style=None, bold=False):
    lines = '</w:t><w:br/><w:t xml:space="preserve">'.join(escape(line, quote=False) for line in _sound(text).split("\n"))
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{lines}</w:t></w:r></w:p>'


def _sound(text):
    """Without characters that XML 1.0 forbids."""
    return "".join(character for character in str(text) if character in "\t\n" or ord(character) >= 32 and character not in "\ufffe\uffff")


def _table(rows, widths=None):
    sides = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="767676"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    shares = widths or [None] * max(map(len, rows))
    columns = "".join(f'<w:gridCol w:w="{share * TEXT // 100}"/>' if share else "<w:gridCol/>" for share in shares)
    lines = "".join(f'<w:tr>{"<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else ""}'
                    + "".join(_cell(cell, share, number == 0) for cell, share in zip(row, shares)) + "</w:tr>" for number, row in enumerate(rows))
    fixed = '<w:tblLayout w:type="fixed"/>' if widths else ""
    return f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{sides}</w:tblBorders>{fixed}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>'


def _cell(text, share, bold):
    width = f'<w:tcPr><w:tcW w:w="{share * 50}" w:type="pct"/></w:tcPr>' if share else "<w:tcPr/>"
    return f'<w:tc>{width}{_paragraph(text, "Cell" if share else None, bold)}</w:tc>'


def _picture(number, png, alt):
    wide, high = struct.unpack(">II", png[16:24])
    scale = min(1, WIDEST / wide)
    extent = f'cx="{int(wide * scale * EMU)}" cy="{int(high * scale * EMU)}"'
    about = f'id="{number}" name="picture {number}" descr="{escape(_sound(alt))}"'
    return (f'<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/><wp:docPr {about}/>'
            f'<a:graphic><a:graphicData uri="{DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr {about}/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="rId{number + 1}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
            f'</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>')


def _page(body, wide=False):
    names = f'xmlns:w="{MAIN}" xmlns:r="{OFFICE}" xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main" xmlns:pic="{DRAWING}/picture"'
    size = 'w:w="16838" w:h="11906" w:orient="landscape"' if wide else 'w:w="11906" w:h="16838"'
    sheet = f'<w:sectPr><w:pgSz {size}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    return f"{HEAD}<w:document {names}><w:body>{body}{sheet}</w:body></w:document>"


def _zipped(page, pictures, language):
    relations = f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>' + "".join(
        f'<Relationship Id="rId{number + 1}" Type="{OFFICE}/image" Target="media/image{number}.png"/>' for number in range(1, len(pictures) + 1))
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = (f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
             f'<Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>'
             f'<Override PartName="/word/styles.xml" ContentType="{word}.styles+xml"/>')
    spoken = f'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{"id-ID" if language == "id" else "en-GB"}"/></w:rPr></w:rPrDefault></w:docDefaults>'
    files = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{types}</Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": page,
        "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        "word/styles.xml": f'{HEAD}<w:styles xmlns:w="{MAIN}">{spoken}{STYLES}</w:styles>',
        **{f"word/media/image{number}.png": png for number, png in enumerate(pictures, 1)},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
