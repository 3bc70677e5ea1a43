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
BAD_START = (
    "a value can't begin with this character (YAML: found character that cannot start any token); "
    "put the value in quotation marks"
)
STRAY_COLON = (
    "a colon stands where no field can begin (YAML: mapping values are not allowed in this context); "
    "mend the indentation, or quote the value"
)
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
        ["3:1: a second document begins here; keep one document in each file"],
    ),
    "a tab between": (
        "term: a\ngloss:\tb\n\tc: d\n",
        ["2:7: there is a tab; use spaces", "3:1: there is a tab; use spaces"],
    ),
    "marks of a merge conflict": (
        "term: a\n<<<<<<< HEAD\ngloss: b\n||||||| base\ngloss: x\n=======\ngloss: c\n>>>>>>> other\n",
        [f"2:1: {CONFLICT}", f"4:1: {CONFLICT}", f"6:1: {CONFLICT}", f"8:1: {CONFLICT}"],
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
                "add the missing comma or bracket"
            )
        ],
    ),
    "an unclosed mapping": (
        "term: a\nsources: [{source: b]\ngloss: c\n",
        [
            (
                "2:11: a mapping in curly brackets isn't closed (YAML: did not find expected ',' or '}'); "
                "add the missing comma or bracket"
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
    "a colon in a value": ("term: a: b\n", [f"1:8: {STRAY_COLON}"]),
    "a line too far to the right": ("term: a\n  gloss: b\n", [f"2:8: {STRAY_COLON}"]),
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
                "mend the indentation or the quotes"
            )
        ],
    ),
    "a line without a colon": (
        "term: a\ngloss\nb: c\n",
        [
            (
                "3:1: a colon is missing here or in the line above (YAML: could not find expected ':'); "
                'write "name: value"'
            )
        ],
    ),
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
