"""What python-docx has no words for: the document's own styles and lists, fields, bookmarks and links."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

_HERE = Path(__file__).parent
_NOT_WANTED = ("extended-properties", "thumbnail", "customXml", "stylesWithEffects")
"""Parts of python-docx's own template that tell of another document and another program."""
_CONTENTS = ' TOC \\o "1-1" \\h \\n '
_WORD_TODAY = "15"
"""The newest way in which Word lays out a document; an older one shows as "compatibility mode"."""


def use_own_parts(document: Document) -> None:
    """Give an empty document the hub's styles, lists and settings, in place of the template's."""
    _replace(document.styles.element, "word_styles.xml")
    _replace(document.part.numbering_part.element, "word_numbering.xml")
    for relationships in (document.part.rels, document.part.package.rels):
        for name, each in list(relationships.items()):
            if each.reltype.endswith(_NOT_WANTED):
                del relationships[name]
    settings = document.settings.element
    for each in list(settings.iter(qn("w:themeFontLang"), qn("w:rsids"), qn("w:savePreviewPicture"))):
        settings.remove(each)
    for each in settings.iter(qn("w:compatSetting")):
        if each.get(qn("w:name")) == "compatibilityMode":
            each.set(qn("w:val"), _WORD_TODAY)


def _replace(element: BaseOxmlElement, file: str) -> None:
    for child in list(element):
        element.remove(child)
    for child in list(parse_xml((_HERE / file).read_bytes())):
        element.append(child)


def element(tag: str, children: Iterable[BaseOxmlElement] = (), /, **attributes: str) -> BaseOxmlElement:
    """An element of a Word document, with attributes of the same namespace."""
    made = OxmlElement(f"w:{tag}", attrs={qn(f"w:{each}"): value for each, value in attributes.items()})
    for child in children:
        made.append(child)
    return made


def add_page_number(paragraph: Paragraph) -> None:
    """The page's number, which Word keeps right."""
    _begin_field(paragraph, " PAGE ")
    paragraph.add_run("1")
    _end_field(paragraph)


def add_contents(document: Document, sections: Sequence[str]) -> None:
    """The list of sections, each a link. It is complete as it is, and Word can renew it."""
    document.add_paragraph("Sections", "TOC Heading")
    paragraphs = [document.add_paragraph(style="toc 1") for _ in sections]
    _begin_field(paragraphs[0], _CONTENTS)
    for number, (paragraph, section) in enumerate(zip(paragraphs, sections, strict=True), start=1):
        run = Run(element("r"), paragraph)
        run.text = section
        link = element("hyperlink", [run._r], anchor=_bookmark_name(number), history="1")
        paragraph._p.append(link)
    _end_field(paragraphs[-1])


def bookmark(paragraph: Paragraph, number: int) -> None:
    """Make a heading a place that the list of sections leads to."""
    start = element("bookmarkStart", id=str(number), name=_bookmark_name(number))
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(element("bookmarkEnd", id=str(number)))


def add_link(paragraph: Paragraph, address: str) -> None:
    """A link that leads out of the document."""
    run = Run(element("r"), paragraph)
    run.text = address
    run.style = "Hyperlink"
    link = element("hyperlink", [run._r])
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.append(link)


def _bookmark_name(number: int) -> str:
    return f"_Toc{number:09}"


def _begin_field(paragraph: Paragraph, instruction: str) -> None:
    says = element("instrText")
    says.text = instruction
    says.set(qn("xml:space"), "preserve")
    for child in (element("fldChar", fldCharType="begin"), says, element("fldChar", fldCharType="separate")):
        paragraph.add_run()._r.append(child)


def _end_field(paragraph: Paragraph) -> None:
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))
