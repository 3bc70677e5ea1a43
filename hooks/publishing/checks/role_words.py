"""The words by which a role or a body is told from a person's name."""

OF_A_ROLE = frozenset(
    word
    for line in (
        "abuse academy access action adult adults advice adviser advisers advisor advisors advisory advocate agencies",
        "agency aid all alliance ambulance analyst apprentice architect area army assembly asset assistant associate",
        "association assurance asylum audit auditor authorities authority board boards border borough branch",
        "budget building bureau business cabinet caldicott care caretaker centre chair chaired chairman chairperson",
        "champion channel chaplain chaplaincy charity chief child children childrens cio citizens city civil cleansing",
        "clerk clinic clinical coalition cohesion collection college comms commander commission commissioner",
        "commissioners commissioning committee committees communication communications communities community company",
        "complaints compliance conduct consortium constabulary constable consultant contest contract contracts",
        "coordinator coordinators coroner corporate corporation council councillor councillors councils counsel counter",
        "county court crime criminal cultural culture curriculum customer customers cyber data delivery democratic",
        "department departments deputy design designated detective development dfe digital director directorate",
        "directorates directors disclosure district division doctor domestic duty early east eastern economic editor",
        "editorial education elections elective electoral emergencies emergency employment enforcement engagement",
        "engineer england environment environmental equalities equality estate estates event events everybody everyone",
        "evidence executive exploitation external extremism facilities faith families family federation finance",
        "financial fire force forum foster foundation fraud funding futures gang gangs gold governance governing",
        "governor governors graphics green group groups guard guardian harm harms hate head heads headteacher",
        "headteachers health healthcare healthwatch heritage highways home homelessness homes hospice hospital hospitals",
        "host hostel house housing hub human immigration improvement inclusion independent information infrastructure",
        "innovation inspector inspectorate institute integrated integration intelligence interfaith internal intervention",
        "investigator investment jobcentre joint judiciary junior justice keyworker landlord landlords lead leader",
        "leaders leadership leads learning legal leisure liaison libraries library licensing lieutenant local magistrates",
        "maintenance manager managers management marketing mayor media member members mental mentor migration military",
        "minister ministry mobilisation monitoring mosque mosques multi municipal museum museums named national",
        "neighbourhood neighbourhoods network networks north northern nurse nurses nursery nursing offender offending",
        "office officer officers official ofsted ombudsman online open operational operations organisation organisations",
        "outreach oversight owner panel panels parent parents parish parks partner partners partnership partnerships",
        "pastoral people performance personnel place places planner planning police policies policing policy portfolio",
        "practice practitioner practitioners premises president press prevent prevention preventing primary principal",
        "prison prisons private probation procurement producer professional professionals programme programmes",
        "project projects property protection provider providers provision psychiatrist psychologist public pupil",
        "quality realm reception records recovery recreation redress refugee refugees regeneration region regional",
        "register registrar registration regulation regulatory rehabilitation relations reporting representative",
        "representatives rescue research researcher residents resilience resource resources response responsible",
        "returning revenues risk road roads safe safeguarding safer safety school schools science scrutineer scrutiny",
        "secondary secretariat secretary section sector sectors security senior sergeant service services sessional",
        "settings silver skills social societies society solicitor solutions south southern space spaces specialist",
        "sponsor sport sports staff stakeholder stakeholders standards statutory steering strategic strategy street",
        "student students superintendent supervisor supply support surgery sustainability synagogue system systems",
        "task taskforce teacher teachers team teams technical technology tenancy tenants terrorism threat town trade",
        "trading trainer trainers training transformation transition transport treasurer treasury trust trustee trustees",
        "trusts tutor union unions unit universities university vale venue venues vice victim victims violence virtual visitor",
        "volunteer volunteers voluntary warden wardens warning waste watch water web webmaster welfare wellbeing west",
        "western whip women work worker workers workforce working works young youth",
        "contact crimestoppers delegated det elected harbour harbourmaster keeper lay marac mappa mash master nominated",
        "point points priest sacre spoc spocs supt vicar",
    )
    for word in line.split()
)
"""Words of which a role, a body or its field has at least one. Some are surnames as well."""

SHORT = frozenset(("hr", "it", "gp", "la", "fe", "he", "ngo", "pa", "pr", "uk", "eu"))
"""Two capital letters that aren't somebody's initials."""

OF_AN_INSTITUTION = frozenset(
    (
        "academy charity clinic college foundation gurdwara hospice hospital institute mosque school society "
        "surgery synagogue trust university"
    ).split()
)
"""What may be named after a person, and is none."""
