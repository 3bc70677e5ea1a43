"""The words by which a role or a body is told from a person's name."""

_ALWAYS = """
academy adult adults adviser advisor agencies agency alliance analyst assembly assistant association authorities
authority board boards borough branch bureau cabinet care chair chairman chairperson champion channel charity chief
children childrens city civil clerk cohesion college commander commission commissioner committee committees
communications communities community consortium constable consultant contest coordinator corporate council councillor
councillors councils counter county court crime customer democratic department departments deputy digital director
directorate directorates district division domestic early education emergency employment environment equalities equality
executive exploitation extremism faith families family federation finance fire force forum foundation government
governor governors group groups harm harms head health help home hospital hospitals housing hub human information
inspector institute intelligence lead leader leads learning legal leisure libraries licensing local manager managers
mayor member members minister national neighbourhood network office officer officers organisation organisations owner
panel panels parish partner partners partnership partnerships people planning police policy practitioner practitioners
president prevent prevention prison prisons probation programme protection public region regional rescue resilience
resources responsible safeguarding safer safety school schools secretariat secretary sector sergeant service services
skills social society specialist staff strategic strategy superintendent supervisor support taskforce teacher teachers
team teams technology terrorism town training transport trust trusts unit university vice violence voluntary wellbeing
women worker workers young youth
"""
OF_AN_OFFICE = frozenset(_ALWAYS.split())
"""Words of a role, a body or its field that nobody is called by."""

_OFTEN = """
abuse access action advice advisers advisors advisory advocate aid all ambulance apprentice architect area army asset
associate assurance asylum audit auditor border budget building business caldicott caretaker centre chaired chaplain
chaplaincy child cio citizens cleansing clinic clinical coalition collection commissioners commissioning comms
communication company complaints compliance conduct constabulary contact contract contracts coordinators coroner
corporation counsel crimestoppers criminal cultural culture curriculum customers cyber data delegated delivery design
designated det detective development dfe directors disclosure doctor duty east eastern economic editor editorial elected
elections elective electoral emergencies enforcement engagement engineer england environmental estate estates event
events everybody everyone evidence external facilities financial foster fraud funding futures gang gangs gold governance
governing graphics green guard guardian harbour harbourmaster hate heads headteacher headteachers healthcare healthwatch
heritage highways homelessness homes hospice host hostel house immigration improvement inclusion independent
infrastructure innovation inspectorate integrated integration interfaith internal intervention investigator investment
jobcentre joint judiciary junior justice keeper keyworker landlord landlords lay leaders leadership liaison library
lieutenant magistrates maintenance management mappa marac marketing mash master media mental mentor migration military
ministry mobilisation monitoring mosque mosques multi municipal museum museums named neighbourhoods networks nominated
north northern nurse nursery nurses nursing offender offending official ofsted ombudsman online open operational
operations outreach oversight parent parents parks pastoral performance personnel place places planner point points
policies policing portfolio practice premises press preventing priest primary principal private procurement producer
professional professionals programmes project projects property provider providers provision psychiatrist psychologist
pupil quality realm reception records recovery recreation redress refugee refugees regeneration register registrar
registration regulation regulatory rehabilitation relations reporting representative representatives research researcher
residents resource response returning revenues risk road roads sacre safe science scrutineer scrutiny secondary section
sectors security senior sessional settings silver societies solicitor solutions south southern space spaces spoc spocs
sponsor sport sports stakeholder stakeholders standards statutory steering street student students supply supt surgery
sustainability synagogue system systems task technical tenancy tenants threat trade trading trainer trainers
transformation transition treasurer treasury trustee trustees tutor union unions universities vale venue venues vicar
victim victims virtual visitor volunteer volunteers warden wardens warning waste watch water web webmaster welfare west
western whip work workforce working works
"""
_WELSH = """
addysg aelod aelodau arbenigwr arbenigol argyfwng arweiniol arweinydd bwrdd cadeirydd corfforaethol cydgysylltydd
cydlyniant cydlynydd cyfarwyddiaeth cyfarwyddwr cyfathrebu cyfreithiol cyhoedd cyhoeddus cymdeithasol cymuned cymunedau
cymunedol cynghorwyr cynghorydd cyngor cynllunio democrataidd digidol diogelu diogelwch dirprwy ddiogelu gadeirydd
gofal grŵp gwasanaeth gwasanaethau gweithiwr heddlu iechyd ieuenctid oedolion partneriaeth pennaeth plant pobl polisi
prif pwyllgor rhanbarthol rheolwr strategol swyddog swyddogion tai tîm trosedd uwch ymarferydd ymgynghorydd ysgol
ysgolion
"""
OF_A_ROLE = OF_AN_OFFICE | frozenset((*_OFTEN.split(), *_WELSH.split()))
"""Words of which a role, a body or its field has at least one. Some are surnames as well."""

SHORT = frozenset(("hr", "it", "gp", "la", "fe", "he", "ngo", "pa", "pr", "uk", "eu"))
"""Two capital letters that aren't somebody's initials."""

_NAMED_AFTER_PEOPLE = """
academy charity clinic college foundation gurdwara hospice hospital institute mosque school society surgery synagogue
trust university
"""
OF_AN_INSTITUTION = frozenset(_NAMED_AFTER_PEOPLE.split())
"""What may be named after a person, and is none."""


def is_office_word(word: str) -> bool:
    """Whether a word in small letters, or a part of it, is one of an office, and of nobody's name."""
    return any(each in OF_AN_OFFICE for each in (word, *word.split("-")))
