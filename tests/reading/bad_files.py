"""Files that can't be read, each with what an editor is told: line, column, what is wrong, what to do."""

EMPTY = 'there is no content; begin with "name: value" lines, or delete the file'
NO_MAPPING = 'stands where a mapping belongs; begin with "name: value" lines'
MACHINERY = "anchors (&) and aliases (*) aren't used here; write the value out in full"
TOO_DEEP = "the content is nested more than 12 levels deep; write it flatter"
CONFLICT = "a merge conflict was left in the file; keep one of the two versions and delete the marks"
UTF_16 = "1:1: the file is in UTF-16; save it as UTF-8"
NOT_UTF_8 = "the file isn't in UTF-8; save it as UTF-8"
TAG = "isn't allowed; take it out; write plain values"
NOT_A_WORD = "the name of a field isn't a word; write it as a word followed by a colon"
UNCLOSED_QUOTE = "a quotation mark is opened here and never closed (YAML: found unexpected end of stream); close it"
WHOLE = "put quotation marks around the whole text"
BAD_START = f"a value can't begin with this character; {WHOLE}"
AFTER_QUOTE = "the text goes on after its closing quotation mark; put"
NEITHER = (
    "this line is neither a field nor a part of the text above it; "
    'a field is written "name: value"; if it belongs to the text above, begin it as far to the right as that'
)
AFTER_COLON = 'there is no space after the colon of `gloss`; write "gloss: ", and then the value'
AFTER_HYPHEN = 'there is no space after the hyphen; write "- ", and then the value'
FURTHER_IN = (
    "this field stands further to the right than the one above it "
    "(YAML: mapping values are not allowed in this context); "
    "begin it exactly below that; only below a field with nothing after its colon do others stand further in"
)
IN_LINES = (
    "the text on this line has a colon in it; "
    "write it below “name: >-”, each of its lines two spaces further to the right than that name"
)
OTHER_SPACE = "a space of another kind stands"
TYPE = "type spaces in its place"
CHECK_HERE = "check the indentation, the colons and the quotation marks here and in the line above"

BAD_FILES: dict[str, tuple[str | bytes, list[str]]] = {
    "no content": ("", [f"1:1: {EMPTY}"]),
    "blank lines alone": (" \n\n", [f"1:1: {EMPTY}"]),
    "comments alone": ("# only a comment\n---\n", [f"3:1: {EMPTY}"]),
    "a list at the top": ("- a\n- b\n", [f"1:1: a list {NO_MAPPING}"]),
    "words at the top": ("only words\n", [f"1:1: a single value {NO_MAPPING}"]),
    "nothing at the top": ("--- ~\n", [f"1:5: {EMPTY}"]),
    "a byte order mark twice": ("\ufeff\ufeff\n", [f"1:1: {EMPTY}"]),
    "two documents": (
        "term: a\n---\nterm: b\n",
        ['3:1: a second document begins here; take out the line "---", or give what follows a file of its own'],
    ),
    "a tab between": (
        "term: a\ngloss:\tb\n\tc: d\n",
        ["2:7: there is a tab; use spaces", "3:1: there is a tab; use spaces"],
    ),
    "marks of a merge conflict": (
        "term: a\n<<<<<<< HEAD\ngloss: b\n||||||| base\ngloss: x\n=======\ngloss: c\n>>>>>>> other\n",
        [f"2:1: {CONFLICT} in the lines 2, 4, 6, 8"],
    ),
    "one mark left of a conflict": ("term: a\n=======\ngloss: b\n", [f"2:1: {CONFLICT}"]),
    "UTF-16": ("term: a\n".encode("utf-16"), [UTF_16]),
    "UTF-16, big end first": (b"\xfe\xff\x00t", [UTF_16]),
    "Latin-1": ("term: a\ngloss: café\n".encode("latin-1"), [f"2:11: {NOT_UTF_8}"]),
    "Latin-1 after wide characters": ("gloss: é".encode() + b"\xff\n", [f"1:9: {NOT_UTF_8}"]),
    "Latin-1 after a BOM and a CR": ("\ufeffterm: é\rx".encode() + b"\xff\n", [f"2:2: {NOT_UTF_8}"]),
    "half of a surrogate pair": (b"term: \xed\xa0\x80\n", [f"1:7: {NOT_UTF_8}"]),
    "a NUL byte": ("term: a\x00b\n", ["1:8: there is a NUL byte; delete it"]),
    "an escape code": ("term: a\ngloss: a\x1b[0m\n", ["2:9: there is the control character U+001B; delete it"]),
    "a control character of Latin-1": ("gloss: a\x85b\n", ["1:9: there is the control character U+0085; delete it"]),
    "a line separator": ("gloss: a\u2028b\n", ["1:9: there is the control character U+2028; delete it"]),
    "an alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", [f"1:4: {MACHINERY}"]),
    "an anchor": ("term: &x a\n", [f"1:7: {MACHINERY}"]),
    "an alias": ("term: *x\n", [f"1:7: {MACHINERY}"]),
    "a merge of an alias": ("term: a\n<<: *x\n", [f"2:5: {MACHINERY}"]),
    "too many lists in lists": ("a: " + "[" * 100_000, [f"1:15: {TOO_DEEP}"]),
    "too many mappings in mappings": ("a: " + "{a: " * 100_000, [f"1:48: {TOO_DEEP}"]),
    "too many dashes in a line": ("- " * 100_000, [f"1:25: {TOO_DEEP}"]),
    "too many question marks in a line": ("? " * 100_000, [f"1:25: {TOO_DEEP}"]),
    "too much": (
        "#" * 1_000_001,
        ["1:1: the file is 1,000,001 bytes long, and 1,000,000 is the most; split it, or take out what doesn't belong"],
    ),
    "a Python tag": (
        "term: !!python/object/apply:os.system [echo]\n",
        [f"1:7: the tag tag:yaml.org,2002:python/object/apply:os.system {TAG}"],
    ),
    "a tag of one's own": ("term: !secret a\n", [f"1:7: the tag !secret {TAG}"]),
    "a tag of YAML": ("term: !!binary aGk=\n", [f"1:7: the tag tag:yaml.org,2002:binary {TAG}"]),
    "an unclosed double quotation mark": ('term: "a\ngloss: b\n', [f"1:7: {UNCLOSED_QUOTE}"]),
    "an unclosed single quotation mark": ("term: 'a\ngloss: b\n", [f"1:7: {UNCLOSED_QUOTE}"]),
    "an unclosed list": (
        "term: a\nalso_known_as: [a, b\ngloss: c\n",
        [
            (
                "2:16: a list in square brackets isn't closed (YAML: did not find expected ',' or ']'); "
                "add the missing comma or bracket, or put quotation marks around the whole text"
            )
        ],
    ),
    "an unclosed mapping": (
        "term: a\nsources: [{source: b]\ngloss: c\n",
        [
            (
                "2:11: a record in curly brackets isn't closed (YAML: did not find expected ',' or '}'); "
                "add the missing comma or bracket; a text with a colon or a comma in it needs quotation marks"
            )
        ],
    ),
    "a bracket never opened": (
        "term: a]\ngloss: ]\n",
        [
            (
                "2:8: a value is missing here (YAML: did not find expected node content); "
                "add it, and close every bracket and quotation mark"
            )
        ],
    ),
    "a colon in a text": (
        "term: New: a\n",
        [f'1:10: the text of `term` has a colon in it; {WHOLE}: term: "…"'],
    ),
    "a colon in a text in curly quotation marks": (
        "notes:\n  - kind: “A note: a”\n",
        [f'2:18: the text of `kind` has a colon in it; {WHOLE}: kind: "…"'],
    ),
    "a colon at the end of a text": (
        "term: a:\ngloss: b\n",
        [f'1:8: the text of `term` has a colon in it; {WHOLE}: term: "…"'],
    ),
    "no space after a colon": ("term: a\ngloss:b c\nas_at: 2024\n", [f"2:1: {AFTER_COLON}"]),
    "no space after the first colon": (
        "gloss:a\nterm: b\n",
        [f"2:5: {AFTER_COLON.replace(';', ', in the line above;')}"],
    ),
    "a space of another kind after the first colon": (
        "gloss:\u00a0a\nterm: b\n",
        [f"2:5: {OTHER_SPACE} after the colon of `gloss`, in the line above; type a space in its place"],
    ),
    "an address before a field": ("gloss: a\n  https://b.example\n  term: c\n", [f"3:7: {FURTHER_IN}"]),
    "no space after a hyphen": ("also_known_as:\n  - a\n  -b\n", [f"3:3: {AFTER_HYPHEN}"]),
    "no space after a hyphen, below a field": ("term: a\n-b\n", [f"2:1: {AFTER_HYPHEN}"]),
    "a text that begins with a quotation": (
        'term: "Help" for all\n',
        [f"1:14: {AFTER_QUOTE} '…' around the whole text, and keep \" inside it"],
    ),
    "an apostrophe between single quotation marks": (
        "term: 'What's new'\n",
        [f'1:13: {AFTER_QUOTE} "…" around the whole text, and keep \' inside it'],
    ),
    "a quotation mark that the next line closes": (
        'term: "a\nalso_known_as: [x]\ngloss: "b c"\n',
        ["3:9: a quotation mark that was opened on line 1 is closed here; close it in its own line"],
    ),
    "a text that begins with a bracket": (
        "term: [New] a\n",
        [f"1:13: the text goes on after ]; {WHOLE}: a text can't begin with a bracket"],
    ),
    "a text that begins with a slot": (
        "term: {name:a} b\n",
        [f"1:16: the text goes on after }}; {WHOLE}: a text can't begin with a bracket"],
    ),
    "a text that begins with a hyphen": (
        "term: - a\n",
        [f"1:7: a hyphen stands where a text begins; begin a list on a line of its own, or {WHOLE}"],
    ),
    "words behind a quotation that begin with an ampersand": (
        'term: "Help" & advice\n',
        [f"1:14: {AFTER_QUOTE} '…' around the whole text, and keep \" inside it"],
    ),
    "a list with stars": (
        "also_known_as:\n  * a\n  * b\n",
        ['2:3: a list’s parts begin with a hyphen; write "- " instead of "* "'],
    ),
    "spaces of another kind before a field": (
        "term: a\nnotes:\n\u00a0\u00a0- kind: hub\n  \u2009text: b\n",
        [f"3:1: {OTHER_SPACE} before the text; {TYPE}", f"4:3: {OTHER_SPACE} before the text; {TYPE}"],
    ),
    "a space of another kind after a colon": (
        "term: a\ngloss:\u00a0b\n",
        [f"2:1: {OTHER_SPACE} after the colon of `gloss`; type a space in its place"],
    ),
    "a text that begins with a star": ("term: *New* a\n", [f"1:7: {BAD_START}"]),
    "a text that begins with an ampersand": ("term: & a\n", [f"1:7: {BAD_START}"]),
    "a text that begins with a per cent sign": ("term: % a\n", [f"1:7: {BAD_START}"]),
    "a text that begins with a question mark": ("term: ? a\n", [f"1:7: {BAD_START}"]),
    "text beside the sign of a text of several lines": (
        "gloss: | a\n  b\n",
        ["1:10: text stands on the line of `|` or `>`; begin it on the next line, two spaces further to the right"],
    ),
    "a paragraph that begins too far to the left": ("gloss: |\n  a\n\nb c\nterm: d\n", [f"4:1: {NEITHER}"]),
    "a text that goes on in the next line": ("term: a\nb c\ngloss: d\n", [f"2:1: {NEITHER}"]),
    "a text of several lines without its sign": ("gloss:\n  Ask: is it so: yes\n", [f"2:16: {IN_LINES}"]),
    "a text of several lines too far to the left": ("gloss: >-\nAsk us: is it so: yes\n", [f"2:17: {IN_LINES}"]),
    "a line too far to the right": ("term: a\n  gloss: b\n", [f"2:8: {FURTHER_IN}"]),
    "a first line too far to the right": (
        "  term: a\ngloss: b\n",
        [
            (
                "2:1: this doesn't line up with the first line (YAML: did not find expected <document start>); "
                "mend the indentation"
            )
        ],
    ),
    "a line between two levels": (
        "also_known_as:\n  - a\n b\n",
        [
            (
                "3:2: this doesn't line up with what is above it (YAML: did not find expected key); "
                "begin it exactly below its neighbours, and close every quotation mark above it"
            )
        ],
    ),
    "a line without a colon": ("term: a\ngloss\nb: c\n", [f"2:1: {NEITHER}"]),
    "a value that begins with @": ("term: @a\n", [f"1:7: {BAD_START}"]),
    "a value that begins with a backtick": ("term: `a`\n", [f"1:7: {BAD_START}"]),
    "an unknown escape": (
        'term: "\\q"\n',
        [f"1:8: this isn't valid YAML (while parsing a quoted scalar found unknown escape character); {CHECK_HERE}"],
    ),
    "a later YAML": (
        "%YAML 2.0\n---\nterm: a\n",
        [f"1:1: this isn't valid YAML (found incompatible YAML document); {CHECK_HERE}"],
    ),
}
"""No more is said of these than that they can't be read."""

BAD_PARTS: dict[str, tuple[str, list[str]]] = {
    "a field twice": (
        "gloss: c\n",
        ["{n}:1: `gloss` is written twice (first on line 2); keep one of the two"],
    ),
    "a nested field twice": (
        "notes: [{{kind: hub, kind: open, text: a}}]\n",
        ["{n}:21: `kind` is written twice (first on line {n}); keep one of the two"],
    ),
    "an escaped NUL byte": ('also_known_as: ["a\\0b"]\n', ["{n}:17: there is a NUL byte; delete it"]),
    "an escaped control character": (
        'also_known_as: ["a\\ab"]\n',
        ["{n}:17: there is the control character U+0007; delete it"],
    ),
    "a number for a name": ("1: a\n", [f"{{n}}:1: {NOT_A_WORD}"]),
    "nothing for a name": ("~: a\n", [f"{{n}}:1: {NOT_A_WORD}"]),
    "true for a name": ("true: a\n", [f"{{n}}:1: {NOT_A_WORD}"]),
    "a list for a name": ("[a]: b\n", [f"{{n}}:1: {NOT_A_WORD}"]),
    "a mapping for a name": ("? {{a: b}}\n: c\n", [f"{{n}}:3: {NOT_A_WORD}"]),
    "origin, written by an editor": ("origin: here\n", ["{n}:1: `origin` isn't a field here; take it out"]),
    "scope, written by an editor": ("scope: here\n", ["{n}:1: `scope` isn't a field here; take it out"]),
    "origin, written further in": (
        "notes: [{{kind: hub, text: a, origin: b}}]\n",
        ["{n}:30: `origin` isn't a field here; take it out"],
    ),
    "the id of a record that has a file of its own": (
        "id: other\n",
        ["{n}:1: the file's name is the id; take this line out"],
    ),
    "a merge key": (
        "<<: {{term: a}}\n",
        [
            (
                "{n}:1: `<<` isn't a field here; use one of: also_known_as, as_at, editions, gloss, id, notes, review, "
                "see_also, sources, term"
            )
        ],
    ),
}
"""Lines added to a definition that is right. `{n}` is the number of the first."""
