"""The words by which a role or a body is told from a person's name."""

OF_A_ROLE = frozenset(
    word
    for line in (
        "abuse academy access action adult adults advice adviser advisers advisor advisors advisory advocate",
        "agencies agency aid all alliance ambulance analyst apprentice architect area army assembly asset assistant",
        "associate association assurance asylum audit auditor authorities authority board boards border borough",
        "branch budget building bureau business cabinet caldicott care caretaker centre chair chaired chairman",
        "chairperson champion channel chaplain chaplaincy charity chief child children childrens cio citizens city",
        "civil cleansing clerk clinic clinical coalition cohesion collection college commander commission",
        "commissioner commissioners commissioning committee committees comms communication communications",
        "communities community company complaints compliance conduct consortium constable constabulary consultant",
        "contact contest contract contracts coordinator coordinators coroner corporate corporation council",
        "councillor councillors councils counsel counter county court crime crimestoppers criminal cultural culture",
        "curriculum customer customers cyber data delegated delivery democratic department departments deputy",
        "design designated det detective development dfe digital director directorate directorates directors",
        "disclosure district division doctor domestic duty early east eastern economic editor editorial education",
        "elected elections elective electoral emergencies emergency employment enforcement engagement engineer",
        "england environment environmental equalities equality estate estates event events everybody everyone",
        "evidence executive exploitation external extremism facilities faith families family federation finance",
        "financial fire force forum foster foundation fraud funding futures gang gangs gold governance governing",
        "governor governors graphics green group groups guard guardian harbour harbourmaster harm harms hate head",
        "heads headteacher headteachers health healthcare healthwatch heritage highways home homelessness homes",
        "hospice hospital hospitals host hostel house housing hub human immigration improvement inclusion",
        "independent information infrastructure innovation inspector inspectorate institute integrated integration",
        "intelligence interfaith internal intervention investigator investment jobcentre joint judiciary junior",
        "justice keeper keyworker landlord landlords lay lead leader leaders leadership leads learning legal",
        "leisure liaison libraries library licensing lieutenant local magistrates maintenance management manager",
        "managers mappa marac marketing mash master mayor media member members mental mentor migration military",
        "minister ministry mobilisation monitoring mosque mosques multi municipal museum museums named national",
        "neighbourhood neighbourhoods network networks nominated north northern nurse nursery nurses nursing",
        "offender offending office officer officers official ofsted ombudsman online open operational operations",
        "organisation organisations outreach oversight owner panel panels parent parents parish parks partner",
        "partners partnership partnerships pastoral people performance personnel place places planner planning",
        "point points police policies policing policy portfolio practice practitioner practitioners premises",
        "president press prevent preventing prevention priest primary principal prison prisons private probation",
        "procurement producer professional professionals programme programmes project projects property protection",
        "provider providers provision psychiatrist psychologist public pupil quality realm reception records",
        "recovery recreation redress refugee refugees regeneration region regional register registrar registration",
        "regulation regulatory rehabilitation relations reporting representative representatives rescue research",
        "researcher residents resilience resource resources response responsible returning revenues risk road roads",
        "sacre safe safeguarding safer safety school schools science scrutineer scrutiny secondary secretariat",
        "secretary section sector sectors security senior sergeant service services sessional settings silver",
        "skills social societies society solicitor solutions south southern space spaces specialist spoc spocs",
        "sponsor sport sports staff stakeholder stakeholders standards statutory steering strategic strategy street",
        "student students superintendent supervisor supply support supt surgery sustainability synagogue system",
        "systems task taskforce teacher teachers team teams technical technology tenancy tenants terrorism threat",
        "town trade trading trainer trainers training transformation transition transport treasurer treasury trust",
        "trustee trustees trusts tutor union unions unit universities university vale venue venues vicar vice",
        "victim victims violence virtual visitor voluntary volunteer volunteers warden wardens warning waste watch",
        "water web webmaster welfare wellbeing west western whip women work worker workers workforce working works",
        "young youth",
    )
    for word in line.split()
)
"""Words of which a role, a body or its field has at least one. Some are surnames as well."""

SHORT = frozenset(("hr", "it", "gp", "la", "fe", "he", "ngo", "pa", "pr", "uk", "eu"))
"""Two capital letters that aren't somebody's initials."""

OF_AN_INSTITUTION = frozenset(
    word
    for line in (
        "academy charity clinic college foundation gurdwara hospice hospital institute mosque school society surgery",
        "synagogue trust university",
    )
    for word in line.split()
)
"""What may be named after a person, and is none."""
