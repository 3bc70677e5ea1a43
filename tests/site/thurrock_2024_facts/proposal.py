"""What the report says of the strategy that it proposes."""

from tests.site.report_rows import Fact, Table
from tests.site.thurrock_2024_facts.places import CONTEXT, DUTY, EDITION, OBJECTIVES, PRACTICE, PRIORITIES, TIMELINE

ROWS: Table = {
    (14, "The strategy that was proposed"): (
        Fact(OBJECTIVES, "3.1", "Tackling the ideological causes of terrorism"),
        Fact(OBJECTIVES, "3.1", "Safeguard those susceptible to radicalisation"),
        Fact(OBJECTIVES, "3.1", "Rehabilitation through early intervention and referral to channel"),
        Fact(PRIORITIES, "3.2", "Leadership and Partnership"),
        Fact(PRIORITIES, "3.2", "Ensuring staff understand the risk of radicalisation"),
        Fact(PRIORITIES, "3.2", "a formal pathway to escalate concerns and refer through to Prevent"),
        Fact(PRIORITIES, "3.2", "Promoting the importance of Prevent and the role staff play"),
        Fact(PRIORITIES, "3.2", "Capabilities"),
        Fact(PRIORITIES, "3.2", "understand the risk"),
        Fact(PRIORITIES, "3.2", "manage the risk"),
        Fact(PRIORITIES, "3.2", "share information"),
        Fact(PRIORITIES, "3.2", "Reducing Permissive Environments"),
        Fact(PRIORITIES, "3.2", "limiting exposure to radicalising narratives – including online"),
        Fact(PRIORITIES, "3.2", "appropriate checks are made to ensure someone seeking to use"),
        Fact(f"{PRIORITIES}embed-channel-duty-guidance/", "3.3", "Embed the revised Channel Duty guidance 2023"),
        Fact(f"{PRIORITIES}engage-private-landlords/", "3.3", "Engage with private landlords"),
        Fact(f"{PRIORITIES}assess-training/", "3.3", "Organisational assessment of training"),
        Fact(f"{PRIORITIES}assess-training/", "3.3", "identify where should be mandatory and monitoring in place"),
        Fact(f"{PRIORITIES}awareness-of-ideologies/", "3.3", "raising awareness of different ideologies"),
        Fact(f"{PRIORITIES}measure-engagement/", "3.3", "which aims to measure impact and reach"),
        Fact(f"{PRIORITIES}measure-engagement/", "3.3", "gives no dates for year 1"),
        Fact(EDITION, "2.7", "sign it off in March 2024"),
        Fact(TIMELINE, "2.7", "Workshop with partners to begin refreshing the strategy"),
        Fact(TIMELINE, "2.7", "Initial draft of the strategy"),
        Fact(TIMELINE, "2.7", "Sign-off of the strategy by the board of the Community Safety Partnership"),
        Fact(TIMELINE, "Header", "Report to the Hidden and Extreme Harms Prevention Committee"),
    ),
    (15, "Consultation"): (
        Fact(CONTEXT, "5.1", "A facilitated workshop was held to develop the strategy"),
        Fact(CONTEXT, "5.1", "the regional advisers of the Home Office and of the Department for Education"),
        Fact(CONTEXT, "2.5.4", "It began the refresh of the strategy"),
        Fact(CONTEXT, "5.2", "The partnership would like to run it"),
    ),
    (16, "The law, and money"): (
        Fact(CONTEXT, "7.2", "Section 26 of the Counter-Terrorism and Security Act 2015"),
        Fact(CONTEXT, "7.2", "issued under section 29 of the Act and came into force on 31 December 2023"),
        Fact(CONTEXT, "7.2", "section 149 of the Equality Act 2010"),
        Fact(CONTEXT, "7.2", "an equality analysis of the proposed Strategy will be required"),
        Fact(
            CONTEXT, "7.2", "confidentiality, data-protection law, the Equality Act 2010 and the Human Rights Act 1998"
        ),
        Fact(CONTEXT, "7.5", "Section 17 of the Crime and Disorder Act"),
        Fact(CONTEXT, "7.4", "should include Prevent within their corporate risk register"),
        Fact(CONTEXT, "7.4", "S121"),
        Fact(DUTY, "7.4", "local authorities should include Prevent within their corporate risk register"),
        Fact(CONTEXT, "7.1", "statutory function through core funding and there are no financial implications"),
    ),
    (17, "Equality"): (
        Fact(CONTEXT, "7.3", "Community Equality Impact Assessment was to be refreshed"),
        Fact(CONTEXT, "7.3", "has a positive impact on whole communities"),
        Fact(CONTEXT, "7.3", "a risk of stereotyping some faiths, young people, and males in particular"),
        Fact(CONTEXT, "7.3", "balance the risks of all areas of ideology"),
        Fact(CONTEXT, "7.3", "bringing communities together"),
    ),
    (18, "The risk register"): (
        Fact(CONTEXT, "7.4", "No. 21: Failure to comply with the Prevent Duty 2015"),
        Fact(CONTEXT, "7.4", "Failure to work with local partners"),
        Fact(CONTEXT, "7.4", "increased acts of crime, lawbreaking, extremism, and terrorism"),
    ),
    (19, "The council's priority"): (
        Fact(CONTEXT, "6.1", "the Thurrock Community Safety Partnership is central to this priority"),
        Fact(CONTEXT, "6.1", "people of all ages are proud to work and play, live and stay"),
        Fact(CONTEXT, "6.1", "High quality, consistent and accessible public services"),
        Fact(CONTEXT, "6.1", "Build on our partnerships with statutory, community, voluntary and faith groups"),
        Fact(CONTEXT, "6.1", "Communities are empowered to make choices"),
        Fact(PRACTICE, "6.2", "confident in processes in relation to safeguarding"),
    ),
}
