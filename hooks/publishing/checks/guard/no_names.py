"""Words that stand with a capital in titles, headings and places, and that nobody is called."""

_WORDS = """
january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday the a an and of for in on at to by with from or as is was it this that these those our your their
his her its we you they i if when where who what how why no not all any each every some road street lane avenue house
square drive close crescent way station library church mosque temple synagogue primary secondary infant junior grammar
review report act law bill day week month year room floor suite building page section paragraph table figure appendix
annex part chapter title version step stage level phase article islamist islamic muslim christian jewish british english
welsh scottish irish european extreme right wing far radicalisation terrorist terrorism referral referrals guidance form
online web site website internet media north south east west northern southern eastern western greater upper lower great
little new old saint st isle royal milton tower hamlets yorkshire london birmingham manchester england wales scotland
ireland britain kingdom annual general special draft final current acting interim deputy assistant senior junior vice
lead tel telephone email mobile fax phone dear yours sincerely kind regards hello thanks please contact call ask see
read add make keep use write note notes source sources date time place venue agenda minutes item apologies present
attendees act action actions early notice check share run hide tell stop pursue protect prepare hope not hate full fact
accountant solicitor lawyer principal nurse doctor administrator treasurer trustee supervisor spokesperson imam minister
author mentor provider permanent graduate trainee apprentice volunteer coordinator practice business plan plans delivery
decision decisions key purpose summary wards ward background papers paper details committee meeting meetings notice open
closed forward item items implications financial legal diversity risk assessment framework benchmark benchmarks
objective objectives priority priorities theme themes aim aims outcome outcomes duty duties policy policies procedure
procedures statement statements figures statistics data survey question questions answer answers introduction conclusion
recommendation recommendations appendices national local regional central statutory official further more other also
there here today tomorrow yesterday green amber red blue white black project projects event events conference workshop
webinar course module vulnerability susceptibility threat threats attack attacks incident incidents concern concerns
worried worry poster card leaflet toolkit guide guides handbook glossary definition definitions term terms word words
one two three four five six seven eight nine ten first second third
"""
NO_NAMES = frozenset(_WORDS.split())
