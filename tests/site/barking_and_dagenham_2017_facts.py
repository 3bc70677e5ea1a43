"""What the report of 11 July 2017 says, row by row: where the hub shows it, and its paragraph."""

from tests.site.report_rows import Excluded, Fact, Report, Row, left_out, said

EDITION = "/strategy/barking-and-dagenham/2017-2019/"
CONTEXT, PRACTICE = f"{EDITION}context/", f"{EDITION}practice/"
GOVERNANCE, PRIORITIES = f"{EDITION}governance/", f"{EDITION}priorities/"
TIMELINE = "/timeline/"
UNDERSTAND, IDENTIFY = f"{PRIORITIES}understand-the-risk/", f"{PRIORITIES}identify-and-address/"
ADVISE, LIMIT = f"{PRIORITIES}advice-and-support/", f"{PRIORITIES}limit-and-disrupt/"

ROWS = (
    Row(
        1,
        "The header and the papers behind the report",
        (
            *said(
                CONTEXT,
                "Header",
                "the Cabinet of Barking and Dagenham Council on 11 July 2017",
                "It was the report of the Cabinet Member for Equalities and Cohesion",
                "The report was for decision",
                "Key decision: yes",
                "Wards affected: all",
                "Report author, and accountable director: Director of Public Health",
                "Strategic Director, Service Development and Integration",
                "an open report. Its second appendix is confidential",
            ),
            *left_out("person", "Header", "8"),
            Excluded("direct-contact", "Header"),
            Fact(CONTEXT, "7", "gave the information to the council on terms that forbid its disclosure"),
            Excluded("restricted", "7"),
            Fact(CONTEXT, "Appendices", "Appendix 1: Prevent Strategy and Delivery Plan 2017/2019"),
            Fact(CONTEXT, "Appendices", "Appendix 2: Financial implications (confidential document)"),
            Fact(CONTEXT, "Background papers", "Background papers: none"),
            Fact(PRACTICE, "Footnote 1", "The footnote gives an address of 2017"),
            Excluded("stale-route", "Footnote 1"),
            Fact(CONTEXT, "8", "Legal implications completed by: Senior Governance Lawyer"),
            Fact(TIMELINE, "Header", "Cabinet agreed the Prevent strategy and delivery plan"),
        ),
    ),
    Row(
        2,
        "Recommendations",
        (
            Fact(EDITION, "Recommendations", "Agree the Prevent Strategy and Delivery Plan 2017/2019"),
            Fact(
                EDITION,
                "Recommendations",
                "Delegate authority to the Strategic Director of Service Development and Integration, in consultation "
                "with the Community Safety Partnership and the Cabinet Member",
            ),
            Fact(EDITION, "Recommendations", "considering new levels of risk in the borough"),
            Fact(CONTEXT, "1.10", "it was prudent to reflect on it after the events of that time"),
        ),
    ),
    Row(
        3,
        "The national picture",
        (
            Fact(CONTEXT, "1.1", "in this order: Prevent, Pursue, Prepare and Protect"),
            Fact(CONTEXT, "1.2", "the Home Office published the Prevent Strategy in 2011"),
            Fact(CONTEXT, "1.2", "by stopping people becoming terrorists or supporting terrorism"),
            *said(
                CONTEXT,
                "1.3",
                "To respond to the ideological challenge of terrorism",
                "To prevent people from being drawn into terrorism and ensure that they are given appropriate advice",
                "To work with sectors and institutions where there are risks of radicalisation",
            ),
            Fact(CONTEXT, "1.11", "in the Queen's Speech of 21 June 2017"),
        ),
    ),
    Row(
        4,
        "The local picture of that time",
        (
            *left_out("stale-level", "1.4", "1.5"),
            Excluded("restricted", "1.4"),
            Fact(PRACTICE, "1.5", "had been appointed in August 2015"),
            Fact(TIMELINE, "1.5", "Prevent Coordinator appointed for the borough"),
            Fact(PRACTICE, "1.5", "Several Prevent projects ran in 2015/16"),
            Fact(CONTEXT, "1.6", "had been Severe since August 2014"),
            Fact(CONTEXT, "1.6", "a fluid and fast-moving field of policy"),
            Excluded("unfair", "1.6"),
        ),
    ),
    Row(
        5,
        "The strategy for 2017 to 2019: four priorities, thirteen areas of focus",
        (
            Fact(EDITION, "Summary", "The summary speaks of four priorities and then lists five bullets"),
            Fact(EDITION, "2.1", 'Paragraph 2.1 calls the four priorities "objectives"'),
            Fact(EDITION, "Summary", "It had four priorities, with thirteen areas of focus"),
            Fact(CONTEXT, "Summary", "The Prevent Strategy and Steering Group developed the strategy"),
            Fact(PRACTICE, "Summary", "Wider initiatives were to build cohesion"),
            *said(
                UNDERSTAND,
                "2.2",
                "To work in partnership to understand the risk of radicalisation",
                "To increase the understanding of partners of the local threats",
                "understanding of the Prevent strategy across the specified authorities",
                "To increase the representation of faith and community groups",
            ),
            *said(
                IDENTIFY,
                "2.3",
                "to identify and address potential vulnerabilities related to extremism or radicalisation",
                "To develop links with the voluntary and community sector",
                "To develop an early intervention and identification process",
                "a complete approach when implementing the Prevent duty",
                "To support partners to embed the Prevent Duty across all relevant organisations",
            ),
            *said(
                ADVISE,
                "2.4",
                "mechanisms that prevent individuals from being drawn into terrorism",
                "support offered by partners is appropriate for each individual",
                "To ensure that information is shared between partners",
                "To identify third sector capacity",
            ),
            *said(
                LIMIT,
                "2.5",
                "to limit and disrupt the activities of extremist individuals",
                "To continue to respond to actions of those promoting violent extremism wherever it may present",
                "To develop positive relationships with our community by using Prevent projects",
                "To ensure that staff are aware of the actions of potential extremists",
            ),
            Fact(PRACTICE, "2.3", "partners were to follow the referral pathway and the escalation process"),
            Fact(PRACTICE, "2.3", "were to be supported through it"),
        ),
    ),
    Row(
        6,
        "Governance and delivery",
        (
            Fact(GOVERNANCE, "4.1", "the group is accountable to the Community Safety Partnership"),
            *said(
                GOVERNANCE,
                "4.1",
                "The local authority",
                "The police",
                "Probation",
                "Education services",
                "The voluntary and community sector",
            ),
            Fact(GOVERNANCE, "9.5", "Health, with North East London NHS Foundation Trust"),
            Fact(PRACTICE, "3.2", "The Community Safety Partnership was to monitor the strategy every year"),
            Fact(PRACTICE, "3.2", "was to review progress from time to time"),
            Fact(PRACTICE, "3.3", "The Director of Public Health was to drive and manage"),
            Fact(
                PRACTICE, "3.3", "The Prevent Coordinator was to give the capacity to deliver, with support from the Community"
            ),
            Fact(GOVERNANCE, "4.2", "Children's Partnership"),
            Fact(GOVERNANCE, "4.2", "Safeguarding Adults Board"),
            Fact(GOVERNANCE, "4.2", "Local Safeguarding Children Board"),
            Fact(PRACTICE, "4.2", "Where actions cut across the remits of others"),
            Fact(PRACTICE, "3.1", "Each action in the delivery plan had a senior officer"),
            Fact(PRACTICE, "3.1", "The target dates weren't set yet: the Steering Group was to set them"),
            Fact(PRACTICE, "9.6", "The police played a prominent part in the local programme"),
            Fact(PRACTICE, "9.6", "The Community Safety Partnership was used to co-ordinate"),
            Fact(CONTEXT, "9.6", "a key plank of all that was done in the borough to keep residents safe"),
        ),
    ),
    Row(
        7,
        "Challenges, and what is said of communities",
        (
            Excluded("unfair", "1.7"),
            Fact(CONTEXT, "1.8", "counter-productive and as surveillance, and people may come to mistrust it"),
            Excluded("unfair", "1.8"),
            *said(
                CONTEXT,
                "9.3",
                "Islamophobia was increasing across the UK",
                "That it had fuelled Islamophobia",
                "That it had infringed human rights",
                "That it had disproportionately targeted Muslims",
                "That it had led to mistrust between individuals and public authorities",
                "ensure our approach is non-discriminatory",
            ),
            Fact(CONTEXT, "1.9", "Several terror attacks in the UK in 2016 and 2017"),
            *left_out("person", "1.9"),
            Excluded("unfair", "5.1"),
        ),
    ),
    Row(
        8,
        "The law",
        (
            Fact(CONTEXT, "Reasons", "Section 26 of the Counter-Terrorism and Security Act 2015"),
            Fact(CONTEXT, "8.1", "The report names councils, NHS trusts, schools"),
            Fact(CONTEXT, "8.2", "place an appropriate amount of weight on the need to prevent people"),
            Fact(CONTEXT, "8.3", "published under section 29"),
            Fact(
                CONTEXT, "8.4", "the Home Office would be able to review how the duty was carried out, and to intervene"
            ),
            Fact(CONTEXT, "8.5", "preventing isolation and exclusion, cohesion, and good relations"),
            Fact(PRACTICE, "8.6", "whistleblowing and the confidential reporting of extremist views"),
            Fact(PRACTICE, "8.6", "Contracts, leases, lettings and licence agreements"),
            Fact(PRACTICE, "8.6", "Information-sharing protocols and agreements"),
            Fact(PRACTICE, "8.7", "the safety of the teams that work on Prevent"),
            Fact(PRACTICE, "8.7", "the data they hold"),
            Excluded("unfair", "8.7"),
        ),
    ),
    Row(
        9,
        "Risk, staff, linked strategies, sectors",
        (
            Fact(CONTEXT, "9.1", "It was to be delegated to the Strategic Director"),
            *left_out("wrong", "9.1"),
            *left_out("stale-level", "9.1", "9.2"),
            Fact(PRACTICE, "9.2", "relevant staff had completed awareness training"),
            Fact(PRACTICE, "9.2", "the offer of a Community Coordinator for twelve months"),
            Fact(PRACTICE, "9.2", "in support of the Government's Counter-Extremism Strategy"),
            *said(
                PRACTICE,
                "9.3",
                "Cohesion Strategy",
                "Borough Manifesto",
                "Equality and Diversity Strategy",
                "Culture Strategy",
                "Hate Crime Action Plan",
            ),
            Fact(CONTEXT, "9.3", "One borough; one community; London's growth opportunity"),
            *said(
                PRACTICE,
                "9.4",
                "LSCB Safeguarding Children from Extremism Report",
                "Ofsted and the Department for Education",
                "The grooming of children and young people for the purposes of involving them in extremist activity",
                "child abuse",
            ),
            *said(
                PRACTICE,
                "9.5",
                "North East London NHS Foundation Trust",
                "Barking, Havering and Redbridge University Hospitals NHS Trust",
                "mental health teams, Home Treatment teams among them. They gave support to the Channel Panel",
                "efforts to train general practices",
                "an individual is automatically at risk of exploitation",
            ),
            Fact(PRACTICE, "9.7", "extremist speakers weren't given a platform"),
            Fact(PRACTICE, "9.7", "reporting concerns about a speaker to the police"),
            Fact(PRACTICE, "9.7", "couldn't be used to look at extremist material"),
            Fact(PRACTICE, "9.7", "Agreements on council property"),
            Excluded("security", "9.7"),
        ),
    ),
    Row(
        10,
        "Consultation and options",
        (
            Fact(CONTEXT, "6.1", "there has been no formal consultation with stakeholders or residents"),
            Fact(CONTEXT, "6.2", "added to the strategy through the Prevent Strategy and Steering Group"),
            Fact(CONTEXT, "5.1", "The report put no alternative to Cabinet"),
        ),
    ),
)

REPORT = Report("barking-and-dagenham-2017", ROWS)
