"""First names that are common in Britain, so that a name is told from a place or a body."""

_COMMON = """
jo mo ada mia nia tia uma ana una ava eva ewa bob rob zac ted rod lee efe joe zoe sue eve reg anh kai mei wei ali eli
raj pam sam jim kim tim tom dan ian jan yan ben ken len jin min ann jon ron lyn bao leo soo pat abu xiu olu yaw max fay
jay kay ray amy joy roy ivy liz zoë saba hiba luca huda wafa olga neha asha isha usha lila mila ella lola orla isla alma
emma asma uzma hana sana lena dina gina mina nina tina anna iona mona lara sara tara zara vera mira cora nora myra lisa
elsa rosa rita akua maya diya alec eric marc aled fred jade jude evie jake mike luke dale kyle esme jane anne june jose
rose ayse kate dave jeff asif atif greg ling ming leah noah zach hugh yash josh beth seth ruth fadi abdi kofi yuki femi
toni mari ceri ravi dewi jack mick nick mark neal joel noel gail neil phil anil jill will carl karl paul saul adam liam
colm dean jean sean ifan sian alan eman iman ioan joan fran stan euan juan evan ivan ewan iwan ryan chen glen gwen owen
john iain elin erin finn lynn leon alun arun dawn glyn bryn siân joao theo hugo kojo iolo arlo omar umar mair amir igor
noor llyr emyr ines iris luis hans jess ross rhys amit matt radu ritu alex abby toby ruby lucy andy judy lily tony gary
mary rory katy aziz josé erica ghada hilda linda lynda radha sasha aisha lucia nadia sadia lydia sofia zofia dalia celia
julia rania tania sonia maria nazia pooja emeka nuala leila viola carla paula layla saima salma gemma norma fatma diana
alana ioana abena elena irena alina amina hanna donna rhona fiona iwona lorna deepa pippa ciara clara amara debra meera
sahra zahra saira moira petra laura hafsa anisa ailsa nomsa tessa beata aneta anita marta alexa inaya freya yahya priya
tanya kavya hamza habib jacob isaac ahmad ahmed javed wahid zahid sajid hamid david anand lloyd grace reece alice bruce
joyce tunde aoife paige jorge abbie sadie eddie jodie alfie ellie ollie julie jamie annie marie elsie rosie katie adele
kunle kwame shane diane irene lynne jayne wayne chloe clare andre jesse steve clive olive renée yosef geoff yusuf morag
craig jonah farah sarah ifrah niamh ralph akash anish edith keith mihai farai heidi chidi kenji nikki naomi imani eleri
ngozi manoj derek malik frank ashok bilal jamal kamal afzal mabel adeel nigel pawel hywel hazel nabil sybil kamil sunil
niall carol pearl abdul rahul ahlam ikram rahim salim karim qasim wasim calum ayaan aidan hodan irfan megan logan johan
mohan rohan ethan rhian brian allan dylan osman usman kiran imran hasan susan ieuan rowan bryan jaden helen ellen karen
owain robin colin gavin kevin edwin glenn ffion simon aaron jason shaun arjun thabo marco diego sipho mario pablo pedro
dilip rafiq tariq oscar kumar anwar amber roger tyler peter tahir samir conor piotr tudur lucas elias tejas vikas giles
james agnes moses denis idris chris doris louis mavis lewis piers angus dilys carys cerys nerys janet grant scott ionut
fatou aarav felix vijay tracy mercy mandy wendy corey peggy cathy kathy becky nicky ricky vicky emily sally kelly billy
milly holly molly polly carly jimmy danny jenny penny ebony leroy poppy henry barry garry harry kerry perry terry daisy
betty andré chloë monica bianca farida amanda brenda andrea latifa ayesha alisha martha alicia marcia zsofia sophia
saskia amelia emilia giulia gloria olivia sylvia sylwia shazia monika angela pamela sheila jamila stella nicola omaima
jemima karima fatima thelma ifeoma rehana ariana oksana helena serena rowena sabina selina samina joanna obinna simona
shauna shilpa tamara sandra samira munira sakura teresa louisa nikita sunita kavita dorota joshua sumaya shreya safiya
ananya hadiza zainab tayyab sinead dafydd naveed sioned alfred shahid rashid khalid ingrid astrid donald ronald gerald
harold roland edmund gerard edward howard phoebe janice eunice claude george xanthe debbie maggie archie sophie jackie
millie leslie ronnie maisie folake zanele vasile nicole carole jerome daphne elaine nadine maxine leanne joanne yvonne
simone tyrone claire pierre denise eloise louise yvette adaeze yousef kashif aishah elijah hannah eilidh joseph rajesh
mukesh ramesh dinesh suresh hamish gareth judith tendai thandi sergei andrei anjali rhodri dmitri maciej deepak michal
cathal jaspal faisal rafael isabel rachel daniel miguel samuel manuel raquel ismail nikhil cheryl graham mariam miriam
ghulam satnam vikram maryam shamim callum gwilym ishaan duncan bogdan jordan stefan morgan farhan nathan bethan lilian
julian damian marian adrian vivian declan norman kieran kamran hassan sultan rizwan reuben aileen eileen doreen noreen
imogen damien vivien carmen darren warren lauren steven nguyen marcin gethin jasmin yasmin florin catrin roisin tamsin
martin austin justin kelvin eamonn gordon marion vernon haroon sharon alison evelyn martyn fadumo zeynep philip farooq
caspar esther javier xavier jasper fraser walter oliver zubair taylor connor victor wiktor trevor arthur tobias thomas
dennis bilqis harris curtis alexis dragos carlos marcus fergus seamus magnus gladys eirlys nusrat juliet violet mehmet
advait daljit manjit ranjit elliot navjot dermot stuart albert robert rupert ernest chukwu andrew sanjay finlay tracey
stacey keeley ashley lesley hayley sidney rodney audrey lynsey harvey jeremy johnny delroy hilary verity kirsty lukasz
tomasz rebecca jessica matilda yolanda belinda mustafa natasha latisha tabitha claudia georgia cynthia natalia cecilia
antonia khadija mihaela daniela camilla shamima shabana tatiana sanjana krishna ewelina sabrina martina johanna rosanna
susanna justyna barbara humaira theresa vanessa melissa jolanta roberta natalya lavanya dominic mohamed mildred wilfred
desmond raymond richard leonard bernard mohamud mahmoud maurice terence freddie natalie ottilie charlie melanie valerie
mareike warsame marlene pauline jasmine roxanne suzanne deirdre colette annette youssef padraig fatimah deborah aaliyah
ruaridh prakash bhavesh kenneth gwyneth hiroshi lakshmi ifeanyi andrzej patrick dominik rachael michael annabel gabriel
abigail senthil russell william shabnam ibrahim malcolm brendan siobhan zeeshan cillian gillian tristan yasmeen nasreen
maureen parveen stephen kirsten bronwen hussain hussein caitlin tarquin brandon meirion shannon cameron allison winston
marilyn carolyn kathryn ricardo antonio roberto pradeep mandeep sandeep hardeep phillip heather eleanor andreas douglas
frances charles francis phyllis bridget harriet vincent geraint stewart elliott chinedu sukhdev matthew lindsay barnaby
shelley stanley shirley jeffrey lindsey timothy dorothy tiffany bethany anthony zachary gregory bartosz mateusz veronica
cressida samantha patricia virginia victoria patrycja chiamaka priyanka gabriela isabella svetlana rukhsana georgina
karolina cristina morwenna catriona krystyna philippa zakariya mohammad muhammad angharad mohammed winifred reginald
rosalind rosamund beatrice florence laurence lawrence gheorghe marjorie isabelle michelle danielle lorraine caroline
marianne vivienne penelope giuseppe theodore jeanette khadijah abdullah susannah wojciech kayleigh meredith giovanni
roderick emmanuel jonathan suleiman kathleen benjamin rhiannon maddison harrison fernando surinder davinder jennifer
fletcher alastair alistair nicholas precious benedict harpreet gurpreet jaspreet margaret harriett zbigniew beverley
geoffrey humphrey rosemary felicity grzegorz francesca anastasia agnieszka gabriella magdalena ekaterina valentina
christina katarzyna alejandra alexandra henrietta constance babatunde stephanie chantelle geraldine madeleine josephine
catherine katherine christine charlotte krzysztof elisabeth elizabeth frederick nathaniel sebastian christian harbhajan
oluwaseun llewellyn guillermo alejandro alexander kulwinder malgorzata jacqueline bernadette abdirahman sukhwinder
przemyslaw christopher
"""
GIVEN_NAMES = frozenset(_COMMON.split())
