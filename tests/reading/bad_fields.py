"""Fields that are unknown, missing, or of the wrong kind: what is changed, where, and what an editor is told."""

from tests.checks.tiny_hub import ABOUT, AREA, HELPLINE, OBJECTIVES, PLAN, PRIORITIES, REFER, SITE, SOURCE, STRATEGY

DATE = (
    'write it like 2024-02-20, 2024-03, "March 2024", 2024, 2017/2019, 2015-12/2016-05, 2023/24 or "Q1 2023/24"; '
    'put "?" after a date that is inferred'
)
DIGITS = "write at most nine digits, without quotation marks"
AROUND = "put quotation marks around the whole text"
QUOTE = "put it in quotation marks"
EMPTY = "write the text, or take the line out"
STATUSES = "adopted, draft, ended, guidance, historic, operational, statutory, superseded, withdrawn"
NOT_AN_ID = "can't be an id (in `id`); use small letters, digits and single hyphens, at most 60"
WHOLE = f"isn't a whole number (in `number`); {DIGITS}"
IN_SHORT = "say it in at most 130, and the rest elsewhere"
ONE_SCREEN = f"and has to fit a phone’s first screen with others (in `responsible`); {IN_SHORT}"
ONE_TEXT = "stands where text belongs (in `summary`); write one piece of text"
LIKE_A_SITE = "write it like https://hub.example.org/prevent/"
A_LIST = "a list belongs here: who_for: […, …]"
YES_NO = "true or false belongs here"


BAD_FIELDS: list[tuple[str, str, str, list[str]]] = [
    # addresses that servers' configurations are made of
    (
        SITE,
        "demonstration:",
        "address: 'https://hub.example.org/a;b{$c}/'\ndemonstration:",
        ["4:1: 'https://hub.example.org/a;b{$c}/' isn't the address of a site (in `address`); " + LIKE_A_SITE],
    ),
    # and folders in which releases are made
    (
        SITE,
        "demonstration:",
        "address: https://hub.example.org/../../elsewhere/\ndemonstration:",
        ["4:1: 'https://hub.example.org/../../elsewhere/' isn't the address of a site (in `address`); " + LIKE_A_SITE],
    ),
    # unknown and missing
    (
        SOURCE,
        "publisher:",
        "publihser:",
        ["3:1: `publihser` isn't a field here; did you mean `publisher`?"],
    ),
    (SITE, "  name: The m", "  its name: The m", ["7:3: `its name` isn't a field here; did you mean `name`?"]),
    (
        PRIORITIES,
        "summary: Those who do the work.",
        "summary: Those who plan, and who do the work.",
        ["5:69: a comma within braces parts `and who do the work.` from its text; " + AROUND],
    ),
    (HELPLINE, "by: the", "bye: the", ["10:3: `bye` isn't a field here; did you mean `by`?"]),
    (
        SITE,
        "  name: The m",
        "  nam: The m",
        ["7:3: `nam` isn't a field here; did you mean `name`?"],
    ),
    (
        PRIORITIES,
        "themes:",
        "themse:",
        [
            "4:1: `themse` isn't a set or a default of this file; did you mean `themes`?",
        ],
    ),
    (
        REFER,
        "status: guidance",
        "status: guidance\nreview:\ndate: 2024-01",
        ["7:1: `date` isn't a field here; write it below `review`, two spaces further to the right"],
    ),
    (
        SOURCE,
        'id: "2.10"',
        "id:2.10",
        ['11:6: there is no space after the colon of `id`; write "id: ", and then the value'],
    ),
    (
        SOURCE,
        "as_at:",
        "notes: a\nas_at:",
        [
            (
                "12:1: a single value stands in `notes`; "
                'a list belongs here: begin each of its parts on a line of its own, with "- "'
            )
        ],
    ),
    (REFER, "lead: Say what matters most.\n", "", ["1:1: `lead` is missing; add it"]),
    # text
    (SOURCE, "summary: An invented report.", "summary: [a]", [f"8:1: a list {ONE_TEXT}"]),
    (SOURCE, "summary: An invented report.", "summary: {a: b}", [f"8:1: a mapping {ONE_TEXT}"]),
    (
        SOURCE,
        "summary: An invented report.",
        "summary: 2.50",
        [f"8:1: 2.50 is a number where text belongs (in `summary`); {QUOTE}"],
    ),
    (
        SOURCE,
        "summary: An invented report.",
        "summary: true",
        [f"8:1: a yes-or-no value stands where text belongs (in `summary`); {QUOTE}"],
    ),
    (SOURCE, "summary: An invented report.", "summary:", [f"8:1: it is empty (in `summary`); {EMPTY}"]),
    (SOURCE, "summary: An invented report.", "summary: ' '", [f"8:1: it is empty (in `summary`); {EMPTY}"]),
    (
        AREA,
        "responsible: The board.",
        f"responsible: {'a' * 131}",
        [f"4:1: it has 131 characters, {ONE_SCREEN}"],
    ),
    (SOURCE, 'id: "2.10"', "id: true", [f"11:6: a yes-or-no value stands where text belongs (in `id`); {QUOTE}"]),
    # whole numbers
    (OBJECTIVES, "number: 1", 'number: "1"', [f"6:5: '1' {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number: 1.5", [f"6:5: '1.5' {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number: -1", [f"6:5: '-1' {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number: 1000000000", [f"6:5: '1000000000' {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number: 1e3", [f"6:5: '1e3' {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number: ١", [f"6:5: '١' {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number: true", [f"6:5: a yes-or-no value {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number:", [f"6:5: nothing {WHOLE}"]),
    (OBJECTIVES, "number: 1", "number: [1]", [f"6:5: a list {WHOLE}"]),
    (PLAN, "before: 40", "before: 101", ["18:29: '101' is too much for `before`; write 100 or less"]),
    # lists and mappings
    (
        HELPLINE,
        "who_for: [public]",
        "who_for: public",
        ["3:1: a single value stands in `who_for`; a list belongs here: who_for: [public]"],
    ),
    (
        HELPLINE,
        "who_for: [public]",
        "who_for: {public: true}",
        [f"3:1: a mapping stands in `who_for`; {A_LIST}"],
    ),
    (HELPLINE, "who_for: [public]", "who_for:", [f"3:1: nothing stands in `who_for`; {A_LIST}"]),
    (HELPLINE, "who_for: [public]", "who_for: []", ["3:1: `who_for` needs at least 1; add what is missing"]),
    (
        HELPLINE,
        "  - {kind: email, value: help@example.org}",
        "  - help@example.org",
        ["6:5: a single value stands in `channels`; write it as {kind: …, value: …}"],
    ),
    (
        STRATEGY,
        '  - definition: example-term\n    edition: "2011"\n',
        "  - [example-term]\n",
        ["8:5: a list stands in `definitions`; write it as {definition: …, edition: …}"],
    ),
    (
        REFER,
        "status: guidance",
        "status: guidance\nreview: 2024-01",
        ["6:1: a single value stands in `review`; write it as {date: …, by: …}"],
    ),
    (
        OBJECTIVES,
        "objectives:\n",
        "objectives: {}\nxy:\n",
        [
            '4:1: `objectives` isn\'t a list; begin each record with "- "',
            "5:1: `xy` isn't a set or a default of this file; use one of: as_at, objectives, review, sources, status",
        ],
    ),
    # choices
    (
        REFER,
        "who_for: [public]",
        "who_for: [publik]",
        ["3:11: 'publik' isn't a choice for `who_for`; did you mean `public`?"],
    ),
    (
        REFER,
        "status: guidance",
        "status: [guidance]",
        ["5:1: a list isn't a choice for `status`; use one of: guidance, historic, operational, statutory"],
    ),
    (OBJECTIVES, "status: adopted", "status: zzz", [f"3:1: 'zzz' isn't a choice for `status`; use one of: {STATUSES}"]),
    (
        OBJECTIVES,
        "linked_by: report",
        "linked_by: repport",
        ["9:38: 'repport' isn't a choice for `linked_by`; did you mean `report`?"],
    ),
    (SITE, "demonstration: true", "demonstration: maybe", [f"4:1: a single value stands in `demonstration`; {YES_NO}"]),
    (SITE, "demonstration: true", "demonstration: [true]", [f"4:1: a list stands in `demonstration`; {YES_NO}"]),
    # dates
    (
        SOURCE,
        "published: 2024-02-20",
        "published: 2024-02-30",
        [f"4:1: '2024-02-30' isn't a date that exists (in `published`); {DATE}"],
    ),
    (
        SOURCE,
        "published: 2024-02-20",
        "published: 20/02/2024",
        ["4:1: '20/02/2024' isn't a date (in `published`); if 20 February 2024 is meant, write 2024-02-20"],
    ),
    (SOURCE, "published: 2024-02-20", "published: soon", [f"4:1: 'soon' isn't a date (in `published`); {DATE}"]),
    (SOURCE, "published: 2024-02-20", "published: [2024]", [f"4:1: it isn't a date (in `published`); {DATE}"]),
    (SOURCE, "published: 2024-02-20", "published: true", [f"4:1: it isn't a date (in `published`); {DATE}"]),
    # ids and addresses
    (OBJECTIVES, "id: notice-sooner", "id: Notice_sooner", [f"5:5: 'Notice_sooner' {NOT_AN_ID}: notice-sooner"]),
    (OBJECTIVES, "id: notice-sooner", "id: “é”", [f"5:5: '“é”' {NOT_AN_ID}: e"]),
    (OBJECTIVES, "id: notice-sooner", "id: ?!", [f"5:5: '?!' {NOT_AN_ID}"]),
    (OBJECTIVES, "id: notice-sooner", "id:", [f"5:5: it is empty (in `id`); {EMPTY}"]),
    (
        SOURCE,
        "https://example.org/report",
        "http://example.org",
        ["7:1: 'http://example.org' isn't a web address (in `link`); write it in full, from https://"],
    ),
    (
        HELPLINE,
        "value: help@example.org",
        "value: help",
        [
            (
                "6:5: 'help' isn't an e-mail address (in `channels`); "
                "write one, such as team@council.gov.uk, or choose another `kind`; another one is a channel of its own"
            )
        ],
    ),
    (
        HELPLINE,
        "value: help@example.org",
        "value: Help desk <help@example.org>",
        [
            (
                "6:5: 'Help desk <help@example.org>' isn't an e-mail address (in `channels`); "
                'write `value: "help@example.org"`, or choose another `kind`'
            )
        ],
    ),
    # front matter
    (
        ABOUT,
        "title: About",
        "titel: About",
        ["2:1: `titel` isn't a field here; did you mean `title`?"],
    ),
    (ABOUT, "title: About", "title: 2024", [f"2:1: 2024 is a number where text belongs (in `title`); {QUOTE}"]),
]
