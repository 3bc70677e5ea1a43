"""Links that lead nowhere, and links to what isn't for sharing."""

from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found, found_by

_HOSTS_OF_EXAMPLES = (
    r"(?:[\w-]+\.)*(?:example\.(?:com|org|net|co\.uk|gov\.uk)|[\w-]+\.(?:example|invalid|test|localhost)|"
    r"(?:your-?(?:council|domain|site|organisation|website|url|link)|my-?council|domain|somewebsite|website)\.(?:com"
    r"|gov\.uk|org|org\.uk|co\.uk))"
)
_EXAMPLE = Pattern(
    rf"(?i)(?<![\w@.-])(?:https?://)?(?:www\.)?(?P<host>{_HOSTS_OF_EXAMPLES})(?![\w.-]*@)(?=[/\s)\]>\"',;:?#`|*]"
    rf"|\.(?!\w)|$)"
)
_EMPTY = Pattern(
    r"\[[^\[\]\n]*\]\(\s*(?i:#|<\s*>|https?://(?:www\.)?|about:blank|mailto:|tel:|javascript:[^)]{0,300}|tbc|tbd|todo|xxx*"
    r"|url|link|address)?\s*\)"
    r"|(?<![\]!])\[\s*\]\([^)\s]{1,500}+\)|href=[\"'](?:#|https?://)?[\"']|(?<=[(\"'<])https?://(?=[)\"'>])"
)
_OF_THIS_MACHINE = Pattern(
    r"(?i)\bhttps?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|10\.\d+\.\d+\.\d+"
    r"|192\.168\.\d+\.\d+)\b(?::\d+)?(?!:?\d*/? for another)"
    r"|\bfile://\S+|(?<![\w`:/])[A-Z]:[\\/](?!/)[\w\\/ .-]+|(?<![\w\\])\\\\[\w.-]+\\[\w$.\\-]+"
)
_HOSTS_WITHIN = (
    r"(?:[\w-]+\.)*(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|docs\.google\.com|drive\.google\.com|dropbox\.com|"
    r"we\.tl|wetransfer\.com|teams\.microsoft\.com|box\.com|cjsm\.net|huddle\.(?:com|net|co\.uk)|kahootz\.com|"
    r"resilience\.gov\.uk|objectiveconnect\.(?:com|co\.uk)|office\.com|yammer\.com|slack\.com|trello\.com)"
    r"|(?:intranet|staffnet|extranet|sharepoint|owa|vpn|internal)\.[\w.-]+|[\w-]+\.(?:(?:pnn\.police|gsi\.gov"
    r"|gcsx\.gov)\.uk|local|internal|intra)"
)
_WITHIN = Pattern(
    rf"(?i)(?<![\w@.-])(?:https?://)?(?:www\.)?(?:{_HOSTS_WITHIN})(?=[/\s)\]>\"',;:?#`|*]|\.(?!\w)"
    rf"|$)(?:/[^\s)\]>\"']*)?"
)
_ADDRESS = Pattern(r"(?i)(?<![\w@])(https?://|/)[^\s)\]>\"']*+")
_MARKED = Pattern(
    r"(?i)official[-_%20]*sensitive|not[-_%20]*for[-_%20]*(?:publication|sharing|circulation|distribution|onward)"
    r"|/restricted/|protectively[-_%20]*marked|[/_-]restricted(?=[/._-]*(?:pdf|docx?|xlsx?|pptx?|$|[\s)\]]))"
    r"|[/_-](?:strictly[-_])?confidential(?=[/._-]|$|[\s)\]])(?![-_]?(?:help|advice|support|report|hotline|line"
    r"|service))|exempt[-_%20]*(?:appendix|report|item|information|minutes|annex)|(?:restricted|exempt|closed"
    r"|part[-_ ]?2|part[-_ ]?ii)[-_](?:appendix|annex|minutes|agenda|pack|report)|[/_-](?:internal[-_]only"
    r"|do[-_]not[-_]share|staff[-_]only|members[-_]only|private[-_]and[-_]confidential)"
)
_SAID = Pattern(
    r"(?i)\[[^\[\]\n]*(?<!\w)(?:not for (?:onward |wider |further |public )?(?:sharing|circulation|publication"
    r"|distribution)|restricted document|"
    r"restricted circulation|official[ -]+sensitive|internal only|staff only|do not share|password[- ]protected"
    r"|login required|exempt|\((?:restricted|exempt|internal|official))\b[^\[\]\n]*\]\([^)\s]+\)"
)
_RESIDES = "this leads to a place that readers can't enter, or to something that isn't for sharing"


def links_to_nowhere(text: str) -> Iterator[Found]:
    """Links without an address, to example addresses, or into somebody's own machine."""
    yield from found_by(_EXAMPLE, text, "there is an example address", "host")
    yield from found_by(_EMPTY, text, "there is a link that leads nowhere")
    yield from found_by(_OF_THIS_MACHINE, text, "there is a link into one machine or network")


def links_not_for_sharing(text: str) -> Iterator[Found]:
    """Links into intranets and shared drives, and to what its name or its link says isn't for sharing."""
    yield from found_by(_WITHIN, text, _RESIDES)
    yield from found_by(_SAID, text, _RESIDES)
    for match in _ADDRESS.finditer(text):
        if _MARKED.search(text, match.end(1), match.end()):
            yield found(match, _RESIDES)


_NOWHERE = "example .test .invalid .localhost your my domain website ]( [] href http file: :/"
LINKS_TO_NOWHERE = Rule(
    id="links-to-nowhere",
    title="Links that lead nowhere",
    why="Links without an address, with an example address, or into the writer’s own computer. A reader gets nowhere.",
    todo="write the address of a page that is published, or take the link out",
    heeds_code=False,
    hints=(*_NOWHERE.split(), ":\\", "\\\\"),
    find=links_to_nowhere,
    find_in_address=links_to_nowhere,
)
_NOT_SHARED = ":// www. ]( intranet staffnet .com .uk .ms .tl .net .local .intern .intra"
LINKS_NOT_FOR_SHARING = Rule(
    id="links-not-for-sharing",
    title="Links to what isn’t for sharing",
    why=(
        "Addresses on intranets and shared drives, and documents whose name or link says that they are restricted, "
        "exempt "
        "or not for sharing. Readers can’t open them, and the link alone can give something away."
    ),
    todo="link to what is published, or leave the link out",
    heeds_code=False,
    hints=tuple(_NOT_SHARED.split()),
    find=links_not_for_sharing,
    find_in_address=links_not_for_sharing,
)
