"""Facts of the report of 20 February 2024: what it says, where the hub shows it, and its paragraph.

Row by row of the report; each of the nineteen groups is a subject that it covers.
"""

from typing import NamedTuple

SUMMARY = "Executive summary"


class Fact(NamedTuple):
    """Words or a figure that stand on a page, and the paragraph that the page cites for them."""

    page: str
    paragraph: str
    words: str


EDITION = "/strategy/thurrock/2024-2027/"
CONTEXT, PLAN = f"{EDITION}context/", f"{EDITION}plan/"
ASSESSMENT, GOVERNANCE = f"{EDITION}assessment/", f"{EDITION}governance/"
OBJECTIVES, PRIORITIES = f"{EDITION}objectives/", f"{EDITION}priorities/"
FRAMEWORKS = "/strategy/frameworks/"

# The header and the papers behind the report
PAPERS = (
    Fact("/sources/thurrock-2024/", "Header", "20 February 2024"),
    Fact(CONTEXT, "Header", "Hidden and Extreme Harms Prevention Committee"),
    Fact(CONTEXT, "Header", "item 6"),
    Fact(CONTEXT, "Header", "Key decision: non-key"),
    Fact(CONTEXT, "Header", "Wards and communities affected: all"),
    Fact(CONTEXT, "Commissioner comment", "Commissioner comment: not applicable"),
    Fact(CONTEXT, "Report author", "Community Safety Partnership Manager"),
    Fact(CONTEXT, "7.1", "Senior Management Accountant"),
    Fact(CONTEXT, "7.2", "Governance Lawyer and Deputy Monitoring Officer"),
    Fact(CONTEXT, "7.3", "Community Engagement and Project Monitoring Officer"),
    Fact(CONTEXT, "8", "CONTEST 2023, on GOV.UK"),
    Fact(CONTEXT, "9", "Appendix 1: Home Office Prevent handbook for Elected Members"),
    Fact(CONTEXT, "9", "Appendix 2: Safer Essex Briefing on 2023 Prevent Duty Guidance"),
)

# Recommendations, and the reasons for them
RECOMMENDATIONS = (
    Fact(EDITION, "1.1", "note the current performance and areas for development"),
    Fact(EDITION, "1.2", "proportionate to the current terrorism and extremism threat"),
    Fact(EDITION, "1.3", "the risks outlined in the Counter Terrorism Local Profile are routinely reviewed"),
    Fact(CONTEXT, "4.1", "appraised and reassured"),
    Fact(CONTEXT, "4.2", "neither a recommendation nor compulsory"),
    Fact(CONTEXT, "4.3", "shaping and delivering Prevent activity locally through scrutiny"),
)

# CONTEST, the changes of guidance, the Security Threat Check
NATIONAL = (
    Fact("/duty/", SUMMARY, "reduce the risk from terrorism to the UK, its citizens, and interests overseas"),
    Fact("/duty/", SUMMARY, "to stop people becoming terrorists or supporting terrorism"),
    Fact("/duty/", SUMMARY, "to stop terrorist attacks"),
    Fact("/duty/", SUMMARY, "to strengthen our protection against a terrorist attack"),
    Fact("/duty/", SUMMARY, "to mitigate the impact of a terrorist attack"),
    Fact("/duty/", SUMMARY, 'amending the first Prevent objective to "tackle the ideological causes of terrorism"'),
    Fact("/duty/", SUMMARY, "updating terminology to reflect current best practice"),
    Fact("/duty/", SUMMARY, "outlining the new Security Threat Check (STC), which consists of three questions"),
    Fact("/duty/", SUMMARY, "genuine concern about an individual's path to radicalisation"),
    Fact("/duty/", SUMMARY, "including by having training and risk assessments"),
    Fact("/duty/", SUMMARY, "including 'Reducing Permissive Environments' as a key theme"),
    Fact("/duty/", "2.3.3", "mindful of the UK's current terrorism and extremism threat picture?"),
    Fact(
        "/duty/", "2.3.3", "proportionate when placed against the UK's current terrorism and extremism threat picture?"
    ),
    Fact("/duty/", "2.3.3", "reduce the threat of terrorism or terrorist adjacent narratives?"),
    Fact(CONTEXT, "2.3.3", "local partnership groups are recommended to consider"),
    Fact(CONTEXT, SUMMARY, "34 recommendations"),
)

# The handbook for elected members
MEMBERS = (
    Fact(
        "/members/leadership-and-direction/", SUMMARY, "Elected Members are crucial for successful delivery of Prevent"
    ),
    Fact("/members/community-dialogue/", SUMMARY, "They act as both a voice of local citizens; raising issues"),
    Fact("/members/scrutiny/", SUMMARY, "overseeing and scrutinising local plans"),
    Fact("/members/scrutiny/", "4.3", "Scrutiny"),
)

# Definitions, threat and risk at that time
THREAT = (
    Fact(CONTEXT, "2.3.1", "Islamist ideology is resilient and enduring. Extreme Right-Wing ideology is resurgent."),
    Fact(CONTEXT, "2.3.1", "a range of personal grievances alongside the primary ideology"),
    Fact(CONTEXT, "2.3.1", "mixed, unstable or unclear"),
    Fact(CONTEXT, "2.3.2", "antisemitism, misogyny, anti-establishment, anti-LGBT grievances"),
    Fact(CONTEXT, "2.3.2", "conspiracy theories can act as gateways to radicalised thinking"),
    Fact(CONTEXT, "2.4.1", "On 20 February 2024 the national threat level was Substantial"),
    Fact(CONTEXT, "2.4.2", "Counter Extremism and Terrorism – preventing violent extremism locally"),
    Fact(CONTEXT, "2.2", "a briefing provided to Safer Essex"),
)

# Governance
BODIES = (
    Fact(GOVERNANCE, "2.5.1", "Assistant Director for Education and Skills"),
    Fact(GOVERNANCE, "2.5.1", "Head of Emergency Planning, Community Safety and Resilience"),
    Fact(GOVERNANCE, "2.5.1", "Community Safety Partnership Strategic Board"),
    Fact(GOVERNANCE, "2.5.1", "Cleaner, Greener, Safer Overview and Scrutiny Committee"),
    Fact(GOVERNANCE, "2.5.1", "Essex CONTEST"),
    Fact(GOVERNANCE, "2.5.3", "Head of Social Work Support (adults)"),
    Fact(GOVERNANCE, "2.5.3", "well resourced with good knowledge"),
    Fact(GOVERNANCE, "2.5.4", "Prevent Strategic Partnership"),
    Fact(CONTEXT, "2.5.2", "senior officers and elected members are both responsible"),
)

# The self-assessment, what to develop, the Channel assurance
SCORES = (
    Fact(ASSESSMENT, "2.6.1", "February 2023"),
    Fact(FRAMEWORKS, "2.6.1", "Statutory responsibilities are not being met"),
    Fact(ASSESSMENT, "2.6.2", "1. Risk Assessment 5 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "2. Multi-Agency Partnership Board 5 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "3. Prevent Partnership Plan 4 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "4. Referral Pathway 4 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "5. Channel Panel"),
    Fact(ASSESSMENT, "2.6.2", "6. Prevent problem-solving process 4 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "7. Training 3 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "8. Venue Hire and IT Policies 3 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "9. Engagement activity 4 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "10. Communications 3 out of 5"),
    Fact(ASSESSMENT, "2.6.2", "meeting the requirements of the Prevent Duty in all areas"),
    Fact(ASSESSMENT, "2.6.2", "as opposed to an in-depth evaluation of how effective"),
    Fact(ASSESSMENT, "2.6.3", "setting realistic time scales for action"),
    Fact(ASSESSMENT, "2.6.3", "holding partners to account"),
    Fact(ASSESSMENT, "2.6.3", "tracking attendance at the monthly sessions"),
    Fact(ASSESSMENT, "2.6.3", "e-learning made mandatory for all staff"),
    Fact(ASSESSMENT, "2.6.3", "every two years"),
    Fact(ASSESSMENT, "2.6.3", "induction plans for new staff"),
    Fact(ASSESSMENT, "2.6.4", "30 benchmarks of which 27 were green and 3 were amber"),
    Fact(ASSESSMENT, "2.6.4", "Legal requirements 3 1 4 Representation from health to be regular (ICB)"),
    Fact(ASSESSMENT, "2.6.4", "Strategic Governance 3 0 3"),
    Fact(ASSESSMENT, "2.6.4", "Chairing Skills 5 0 5"),
    Fact(ASSESSMENT, "2.6.4", "Panel Function 12 1 13"),
    Fact(ASSESSMENT, "2.6.4", "Data Protection 4 1 5"),
    Fact(ASSESSMENT, "1.1", "April 2023"),
)

# The delivery plan and the survey
DELIVERY = (
    Fact(PLAN, "2.7", "for 2023/26 in line with the National review of CONTEST"),
    Fact(PLAN, "2.7", "Workshop planning Dec 2023, initial draft Jan for sign off by CSP Board March 2024"),
    Fact(PLAN, "2.7", "Utilise the Prevent Communications Toolkit"),
    Fact(PLAN, "2.7", "Tension form reviewed & web site updated"),
    Fact(PLAN, "2.7", "Channel posters shared"),
    Fact(PLAN, "2.7", "Advice to home educators refreshed"),
    Fact(PLAN, "2.7", "Hosted misogyny webinar"),
    Fact(PLAN, "2.7", "3 workshops delivered Q3, 2 planned Q4"),
    Fact(PLAN, "2.7", "71 people attended Prevent webinar"),
    Fact(PLAN, "2.7", "0 – know nothing 0% 0%"),
    Fact(PLAN, "2.7", "1 – basic understanding 33% 0%"),
    Fact(PLAN, "2.7", "2 – good knowledge and understanding 54% 66%"),
    Fact(PLAN, "2.7", "3 – able to champion confidently 11% 32%"),
    Fact(PLAN, "2.7", "98% 98%"),
)

# The strategy that was proposed
STRATEGY = (
    Fact(OBJECTIVES, "3.1", "Tackling the ideological causes of terrorism"),
    Fact(OBJECTIVES, "3.1", "Safeguard those susceptible to radicalisation"),
    Fact(OBJECTIVES, "3.1", "Rehabilitation through early intervention and referral to channel"),
    Fact(PRIORITIES, "3.2", "a formal pathway to escalate concerns and refer through to Prevent"),
    Fact(PRIORITIES, "3.2", "share information"),
    Fact(PRIORITIES, "3.2", "limiting exposure to radicalising narratives"),
    Fact(f"{PRIORITIES}embed-channel-duty-guidance/", "3.3", "Embed the revised Channel Duty guidance 2023"),
    Fact(f"{PRIORITIES}engage-private-landlords/", "3.3", "Engage with private landlords"),
    Fact(f"{PRIORITIES}assess-training/", "3.3", "Organisational assessment of training"),
    Fact(f"{PRIORITIES}awareness-of-ideologies/", "3.3", "raising awareness of different ideologies"),
    Fact(f"{PRIORITIES}measure-engagement/", "3.3", "which aims to measure impact and reach"),
    Fact(EDITION, "2.7", "sign it off in March 2024"),
)

# Consultation, law, equality, risk, the council's priorities, money
REST = (
    Fact(CONTEXT, "5.1", "A facilitated workshop was held to develop the strategy"),
    Fact(CONTEXT, "5.2", "A workshop for elected members"),
    Fact(CONTEXT, "7.2", "Section 26 of the Counter-Terrorism and Security Act 2015"),
    Fact(CONTEXT, "7.2", "place an appropriate amount of weight on the need to prevent people"),
    Fact(CONTEXT, "7.2", "came into force on 31 December 2023"),
    Fact(CONTEXT, "7.2", "section 149 of the Equality Act 2010"),
    Fact(CONTEXT, "7.2", "Human Rights Act 1998"),
    Fact(CONTEXT, "7.5", "Section 17 of the Crime and Disorder Act"),
    Fact(CONTEXT, "7.3", "a risk of stereotyping some faiths, young people, and males in particular"),
    Fact(CONTEXT, "7.3", "balance the risks of all areas of ideology"),
    Fact(CONTEXT, "7.4", "No. 21: Failure to comply with the Prevent Duty 2015"),
    Fact(CONTEXT, "7.4", "increased acts of crime, lawbreaking, extremism, and terrorism"),
    Fact(CONTEXT, "7.4", "should include Prevent within their corporate risk register"),
    Fact(CONTEXT, "6.1", "people of all ages are proud to work and play, live and stay"),
    Fact(CONTEXT, "6.2", "confident in processes in relation to safeguarding"),
    Fact(CONTEXT, "7.1", "statutory function through core funding"),
)

FACTS = (
    *(*PAPERS, *RECOMMENDATIONS, *NATIONAL, *MEMBERS, *THREAT, *BODIES),
    *(*SCORES, *DELIVERY, *STRATEGY, *REST),
)
