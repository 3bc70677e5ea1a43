"""What the report of 13 March 2014 says, row by row: where the hub shows it, and its paragraph."""

from tests.site.report_rows import Excluded, Fact, Report, Row, left_out, said

EDITION = "/strategy/thurrock/2014/"
CONTEXT, PRACTICE = f"{EDITION}context/", f"{EDITION}practice/"
GOVERNANCE, PRIORITIES = f"{EDITION}governance/", f"{EDITION}priorities/"

ROWS = (
    Row(
        1,
        "The header and the papers behind the report",
        (
            Fact(CONTEXT, "Header", "Thurrock Health and Well-Being Board on 13 March 2014"),
            Fact(CONTEXT, "Header", "Report of: the chair of the Thurrock Community Safety Partnership"),
            Fact(CONTEXT, "Header", "Accountable director: the report doesn't say of what"),
            Fact(CONTEXT, "Header", "the report says that it is public"),
            Excluded("person", "Header"),
            Fact(CONTEXT, "Executive summary", "the heading stands there with no text below it"),
            Excluded("form", "Executive summary"),
            Fact(CONTEXT, "7.1", "Financial implications verified by: Management Accountant"),
            Fact(CONTEXT, "7.2", "Legal implications verified by: Principal Solicitor, Litigation and Employment"),
            Fact(CONTEXT, "7.3", "Diversity and equality implications verified by: the report gives no role"),
            Fact(CONTEXT, "Report author", "Author: the report gives no role"),
            *left_out("person", "7.1", "7.2", "7.3", "Report author"),
            *left_out("direct-contact", "7.1", "7.2", "7.3", "Report author"),
            Fact(CONTEXT, "Appendices", "Appendices: none"),
            *said(
                CONTEXT,
                "Background papers",
                "A page of GOV.UK with the government's policy on protecting the UK against terrorism",
                "The Counter Terrorism Local Profile",
                "Thurrock's action plan for Prevent of 2014",
                "The SET safeguarding procedures",
            ),
            Fact(PRACTICE, "Background papers", '"SET" stands for Southend, Essex and Thurrock'),
            *left_out("restricted", "Background papers"),
            *left_out("stale-route", "Background papers"),
        ),
    ),
    Row(
        2,
        "Recommendations",
        (
            Fact(EDITION, "1.1", "note the contents of this report"),
            Fact(EDITION, "1.2", "have embedded the Prevent agenda within their safeguarding processes"),
            Fact(EDITION, "1.2", "a robust and sustainable training plan"),
            Fact(GOVERNANCE, "1.2", "Its members were asked to satisfy themselves"),
        ),
    ),
    Row(
        3,
        "The national picture",
        said(
            CONTEXT,
            "2.1",
            "In March 2014 the report gave the threat from international terrorism as Substantial",
            "a strong possibility of a terrorist attack",
            "As the most significant threat in 2014 it named the senior leadership of Al Qa'ida",
            "the border areas of Afghanistan and Pakistan",
            "It had four areas of work",
            "Pursue: to stop terrorist attacks",
            "Prevent: to stop people becoming terrorists or supporting terrorism",
            "Protect: to strengthen our protection against a terrorist attack",
            "Prepare: to mitigate the impact of a terrorist attack",
            "the Office for Security and Counter-Terrorism, in the Home Office",
        ),
    ),
    Row(
        4,
        "The local picture",
        said(
            CONTEXT,
            "2.2",
            "The enduring characteristics of those who live or have lived and worked in the borough",
            "It ends by announcing the council's vision and priorities, and no list follows",
            "more shops and Lakeside",
            "a container port",
            "a new campus in Grays",
            "the Royal Opera House Production Park",
            "Hate crime is a priority for the Community Safety Partnership",
            "a focus on the need to tackle right wing extremism",
            "safeguard our vulnerable residents and young people",
        ),
    ),
    Row(
        5,
        "The six strands of the approach",
        (
            Fact(GOVERNANCE, "2.3", "this partnership was responsible for Prevent in Thurrock"),
            Fact(EDITION, "2.3", "Its approach had six strands"),
            *said(
                PRIORITIES,
                "2.3",
                "Challenging the violent extremist ideology and supporting mainstream voices",
                "Disrupting those who promote violent extremism and supporting the institutions",
                "Supporting and safeguarding young people and vulnerable individuals",
                "Increasing the capacity of communities to resist violent extremism",
                "Identifying potential grievances and addressing",
                "Developing strategic communications",
            ),
        ),
    ),
    Row(
        6,
        "The three priorities of 2014",
        (
            Fact(f"{PRIORITIES}awareness-of-professionals/", "2.4", "To raise awareness of professionals"),
            Fact(f"{PRIORITIES}community-engagement/", "2.4", "Community Engagement"),
            Fact(f"{PRIORITIES}intervention/", "2.4", "Intervention"),
        ),
    ),
    Row(
        7,
        "What was in place",
        (
            Fact(PRACTICE, "3.1", "International, national and local incidents were looked at every week"),
            Fact(PRACTICE, "7.3", "International, national and local incidents were looked at every week"),
            Fact(CONTEXT, "3.1", "went up and down with international, national and local incidents"),
            Fact(GOVERNANCE, "3.1", "Multi-agency Prevent group"),
            Fact(GOVERNANCE, "3.1", "It could meet at short notice"),
            Excluded("person", "3.1"),
            Fact(PRACTICE, "3.2", "A Counter Terrorism Local Profile was made each year"),
            Fact(PRACTICE, "3.2", "The partnership then developed its action plan around it"),
            Fact(PRACTICE, "3.3", "ready to respond to any individuals brought to its attention"),
            Fact(GOVERNANCE, "3.3", "the partnership had a Channel Panel in place"),
            Fact(PRACTICE, "3.4", "Training and communication went on"),
        ),
    ),
    Row(
        8,
        "Consultation",
        (
            Fact(CONTEXT, "5.1", "tested them with the Thurrock Independent Advisory Group to the Police"),
            *said(CONTEXT, "5.2", '"Pathways" was a film', "shown it to the Youth Council", "before the film went to"),
        ),
    ),
    Row(
        9,
        "Policy, law, equality and money",
        (
            Fact(CONTEXT, "4.1", "Safeguarding is everyone's responsibility"),
            Fact(CONTEXT, "6.1", "Build pride, responsibility and respect to create safer communities"),
            Fact(PRACTICE, "6.1", "supported a priority of the community strategy"),
            Fact(PRACTICE, "6.2", "Prevent be taken into account in any policy"),
            Fact(PRACTICE, "6.3", "should include training on Prevent for their staff"),
            Fact(CONTEXT, "7.2", "section 17 of the Crime and Disorder Act"),
            Fact(CONTEXT, "7.4", "Prevent helps to carry out that section"),
            Fact(CONTEXT, "7.2", "clinical commissioning groups, services that the council paid for and providers of"),
            Fact(CONTEXT, "7.3", "There is no single category or stereotype"),
            Fact(f"{PRIORITIES}community-engagement/", "7.3", "The report says that it was extensive"),
            Fact(CONTEXT, "7.1", "There are no financial implications"),
        ),
    ),
)

REPORT = Report("thurrock-2014", ROWS)
