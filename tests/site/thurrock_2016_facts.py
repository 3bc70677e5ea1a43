"""What the undated report of about 2016 says, row by row: where the hub shows it, and its paragraph."""

from tests.site.report_rows import Excluded, Fact, Report, Table, left_out

EDITION = "/strategy/thurrock/2016/"
CONTEXT, PRACTICE = f"{EDITION}context/", f"{EDITION}practice/"
GOVERNANCE, OBJECTIVES = f"{EDITION}governance/", f"{EDITION}objectives/"
TIMELINE = "/timeline/"

ROWS: Table = {
    (0, "How the date is known"): (
        Fact(CONTEXT, "2.1", "the duty of July 2015 and of a resolution of that month"),
        Fact(CONTEXT, "2.9", "the duty of July 2015 and of a resolution of that month"),
        Fact(CONTEXT, "2.10", "an agreement of Full Council in November 2015"),
        Fact(CONTEXT, "8", "an agreement of Full Council in November 2015, and lists the paper for it"),
        Fact(CONTEXT, "1.2", "a working group in the new municipal year, which would begin in May 2016"),
        Fact(CONTEXT, "3.2", "won't apply in the financial year 2016/17"),
        Fact(CONTEXT, "2.10", "most likely written between December 2015 and May 2016"),
        Fact(CONTEXT, "2.10", "perhaps between February and April 2016"),
        Fact(
            CONTEXT,
            "Executive summary",
            "Cleaner, Greener and Safer Overview and Scrutiny Committee, which met on 17",
        ),
        Fact(CONTEXT, "Executive summary", "That isn't confirmed"),
        Fact(CONTEXT, "2.10", "minutes of an item on Prevent repeat the report's wording"),
        Fact(TIMELINE, "Executive summary", "December 2015 to May 2016 (inferred)"),
    ),
    (1, "What is known of the report itself"): (
        Fact(CONTEXT, "Executive summary", "Title, committee, date, author and accountable director: missing"),
        Fact(CONTEXT, "Executive summary", "the text doesn't say whether the report is public"),
        Fact(CONTEXT, "7.1", "Financial implications verified by: Chief Accountant"),
        Fact(CONTEXT, "7.2", "Legal implications verified by: Monitoring Officer"),
        Fact(CONTEXT, "7.3", "verified by: Community Development and Equalities Manager"),
        *left_out("person", "7.1", "7.2", "7.3"),
        Fact(CONTEXT, "9", "Appendix 1: the partnership's Prevent strategy"),
        Fact(CONTEXT, "9", "Appendix 2: the terms of reference for the members' working group on Prevent"),
        Fact(CONTEXT, "9", "Neither is part of the text that this hub has read"),
        Fact(CONTEXT, "8", "The paper to Full Council in November 2015"),
        Fact(CONTEXT, "8", "The terms of reference of the partnership for Prevent"),
        Excluded("form", "8"),
    ),
    (2, "Recommendations"): (
        Fact(EDITION, "1.1", "Thurrock Community Safety Partnership Prevent Strategy are noted"),
        Fact(EDITION, "1.2", "That a Working group be established in the new municipal year"),
        Fact(EDITION, "1.3", "That the number of Members of the Working group be agreed"),
        Fact(EDITION, "1.3", "Group Leaders will be requested to make nominations"),
        Fact(EDITION, "1.3", "in accordance with political proportionality"),
        Fact(EDITION, "1.4", "That the scope and terms of reference of the working group be agreed"),
    ),
    (3, "The law"): (
        Fact(CONTEXT, "2.1", "became law on 12 February 2015"),
        Fact(CONTEXT, "2.1", "The report gives 16 February 2015"),
        Fact(CONTEXT, "2.1", "from 1 July 2015 it put a duty on all principal councils"),
        Fact(CONTEXT, "2.1", "due regard to the need to prevent people being drawn into terrorism"),
        Fact(CONTEXT, "2.1", "lets the Secretary of State give it directions"),
        Fact(CONTEXT, "7.2", "the council's constitution allows working groups"),
    ),
    (4, "What the guidance of 2015 expected"): (
        Fact(CONTEXT, "2.2", "Set up or use a local group of several agencies"),
        Fact(CONTEXT, "2.2", "Use the counter-terrorism local profiles that there were"),
        Fact(
            CONTEXT,
            "2.2",
            "Prevent co-ordinators, schools, universities, colleges, local prisons, probation, health, immigration",
        ),
        Fact(CONTEXT, "2.2", "Make the duty part of the authority's everyday work"),
        Fact(CONTEXT, "2.2", "Draw up a Prevent action plan"),
        Fact(CONTEXT, "2.2", "frontline staff understood Prevent well, were trained"),
        Fact(CONTEXT, "2.2", "knew of the programmes that could help"),
        Fact(CONTEXT, "2.3", "criminal justice agencies, prisons among them"),
        Fact(CONTEXT, "2.4", "people who wanted to travel to Syria, or to return from there"),
        Fact(CONTEXT, "2.4", 'not just those deemed "priority areas."'),
        Fact(PRACTICE, "2.4", "all frontline staff could recognise signs of radicalisation"),
    ),
    (5, "Who led the work"): (
        Fact(GOVERNANCE, "2.5", "the partnership had led on Prevent in Thurrock"),
        Fact(GOVERNANCE, "2.5", "TCSP"),
        Fact(GOVERNANCE, "2.5", "Strategic Partnership Board"),
        Fact(GOVERNANCE, "2.5", "Head of Resident Services of the council"),
        Fact(GOVERNANCE, "2.5", 'The council\'s Portfolio Holder for Communities, as "the statutory Member"'),
        Fact(GOVERNANCE, "2.5", "The Fire Authority Member"),
        Fact(GOVERNANCE, "2.5", "Prevent Strategic Group"),
        Fact(GOVERNANCE, "2.5", "PSG"),
        Fact(GOVERNANCE, "2.5", "Regularly, in the report's word"),
        Fact(GOVERNANCE, "2.5", "The same role chaired the group and the Strategic Partnership Board"),
        Fact(GOVERNANCE, "2.6", "The strategy was the partnership's own"),
        Fact(PRACTICE, "2.6", "there was a Prevent action plan, and the strategy built on it"),
        Fact(GOVERNANCE, "4.1", "It had approved the strategy"),
    ),
    (6, "The strategy's key deliverables"): (
        Fact(f"{OBJECTIVES}identify-local-threat/", "2.7", "Identify local threat"),
        Fact(f"{OBJECTIVES}activities-in-place/", "2.7", "Ensure activities in place to respond to it"),
        Fact(
            f"{OBJECTIVES}agencies-respond-to-duty/",
            "2.7",
            "To ensure all agencies within Thurrock respond to the local duty",
        ),
    ),
    (7, "The larger role of councillors"): (
        Fact(PRACTICE, "2.8", "Bring their knowledge of the area, and their relationships in it"),
        Fact(PRACTICE, "2.8", "seek assurance about the nature of the risk in the area"),
        Fact(PRACTICE, "2.8", "Listen to what worries the people they represent"),
        Fact(PRACTICE, "2.8", "what they know of the sources of tension in the community"),
        Fact(PRACTICE, "2.8", "challenge what radicalisers and extremists say, and put forward something better"),
    ),
    (8, "How councillors came to ask for a working group"): (
        Fact(CONTEXT, "2.9", "Full Council passed a resolution in July 2015"),
        Fact(CONTEXT, "2.9", "doing nothing wasn't an option"),
        Fact(CONTEXT, "2.9", "We call on Thurrock Council to create a member led committee"),
        Fact(
            CONTEXT,
            "2.9",
            "the Constitution Working Group and the Monitoring Officer the task of drafting terms of reference",
        ),
        Excluded("unfair", "2.9"),
        Fact(TIMELINE, "2.9", "Full Council calls for a member-led committee on Prevent"),
        Fact(CONTEXT, "2.10", "Full Council agreed in November 2015 that a working group should be set up"),
        Fact(TIMELINE, "2.10", "Full Council agrees that a members' working group on Prevent should be set up"),
        Fact(CONTEXT, "3.1", "a flexible and fairly informal place for local information"),
        Fact(CONTEXT, "3.2", "to scrutinise how £10,000 was spent on carrying out the duty"),
        Fact(CONTEXT, "3.2", "so would be taken out"),
        Fact(CONTEXT, "4.2", "Members had also asked, through Full Council, for a working group on Prevent"),
        Fact(CONTEXT, "6.1", "bring in what all members knew of their areas"),
    ),
    (9, "Consultation, money, equality, crime"): (
        Fact(CONTEXT, "5.1", "Under consultation the report names Full Council and nobody else"),
        Fact(CONTEXT, "7.1", "would be provided within existing budgets"),
        Fact(CONTEXT, "7.3", "could make a significant contribution to understanding local communities and social"),
        Fact(CONTEXT, "7.4", "would help to tackle crime and disorder in Thurrock"),
    ),
}

REPORT = Report("thurrock-2016", ROWS)
