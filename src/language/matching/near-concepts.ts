/**
 * Concepts that newsrooms put in each other's place: a ruling for a decision, a strike for a protest. Written by hand, from the
 * meanings alone; weaker evidence than the same concept, and used where a sentence has nothing better.
 */

/** Families by ids of the lexicon, one a line; a concept may be of several. */
const FAMILIES = `
election vote candidate campaign referendum
parliament lawmaker speaker-of-parliament session
government minister ministry prime-minister
president leader head-body power
party opposition coalition majority minority
state country republic nationalism
people resident population crowd
mayor governor council city
committee council institute
official spokesperson office
reform change amendment
democracy freedom independence sovereignty
constitution law bill-draft-law amendment decree legal
decree ruling decide
resign dismiss retire leave
appoint promote choose hire
term-of-office deadline year
debate session speak
proposal offer plan idea initiative
approve adopt agree confirm accept support confirm-agree
reject veto refuse deny oppose vote-against resist
promise swear-oath
demand request need ultimatum
agree agreement treaty contract compromise
disagree oppose
negotiate meeting debate mediate compromise
visit travel delegation
ambassador diplomat embassy delegation
relation cooperation ally together
border neighbour passport customs checkpoint
sanction ban restrict boycott punish
union unite member
join enter member accept
leave go move come
corruption scandal fraud crime
criticism accuse condemn
complaint appeal-to-court protest criticism
apologise admit
praise thank congratulate prize
warn threat danger risk-threat
say declare report explain stress note-remark speak write quote
answer question interview
journalist newspaper television radio press-conference interview broadcast
social-media website internet publish message
photo video camera picture-frame film-shoot
rumour rumour-gossip fake lie lie-deceive
truth evidence confirm
secret hide silence privacy
source information evidence report
expert scientist professor adviser
opinion survey statistics index
court judge ruling trial case justice
lawyer prosecutor court case
police arrest suspect prison
crime criminal murder theft thief fraud
prison arrest guilty punish
victim wounded death missing
witness see evidence
investigate search check-inspect examine
murder kill death
weapon shelling ammunition bomb missile tank
drug smuggling smuggler
fine-penalty punish sanction reward
illegal unconstitutional violate ban
ban restrict limit control
permit right-entitlement possible open
right-entitlement freedom equality human-rights
duty-obligation responsibility need necessary
cancel cancel-event stop end
valid law
war attack invasion front-line fight
peace ceasefire agreement peacekeeping
army soldier officer general military-adjective uniform
defence protect security guard
missile drone aircraft bomb helicopter
bomb mine-explosive explode attack
ship navy ferry barge
captain pilot sailor driver team-crew
hostage kidnap
terror attack
nuclear power-plant
spy secret-service
destroy damage collapse break
rescue emergency help firefighter
refugee evacuate migration immigrant
earthquake disaster collapse damage
flood rain water flood-water dam river
fire burn firefighter smoke
storm wind weather rain
drought heat climate temperature
snow cold ice winter
accident collapse emergency
disaster emergency crisis
aid-relief help donation donate volunteer
tent shelter hide-shelter house
economy growth trade production
money currency pay bank
budget tax spend deficit
price inflation
wage pay pension bonus
poverty beggar-homeless
rich profit income owner
bank loan debt interest-rate mortgage
investment invest-spend money
loss lose-defeat deficit damage
market trade shop sell buy market-bazaar
export import trade customs
company business factory industry
production product factory make-do
owner private owner-landlord
worker employer job hire
unemployment dismiss job
trade-union strike-of-workers worker protest
protest crowd parade
farmer agriculture harvest grain grow-crops plant
food bread meat milk eat
energy electricity gas oil coal fuel power-plant
oil fuel gas pipeline
pipe pipeline leak
storage warehouse supply
supply shortage
shortage less need
technology computer software internet
hacker password network database computer software
artificial-intelligence computer technology
science research scientist laboratory experiment
space star moon
road street route way traffic
railway train station route
bridge tunnel road
port ship terminal container cargo
flight airport aircraft fly pilot
transport cargo route
cargo container load-unload ship
car bus truck driver
passenger tourist travel
delay postpone wait
city capital village district area
region area district
centre city
building house build repair
repair build
church mosque synagogue monastery priest religion
park square playground
river sea lake water coast bay
island coast peninsula sea
mountain valley volcano
forest tree wood-timber land
school teacher pupil lesson exam education kindergarten
student university education pupil campus professor
child parent mother father son daughter baby
family parent relative brother sister
wife-husband couple marriage divorce
woman man
young child student
old-elderly pension grandparent
birth baby give-birth
hospital doctor nurse patient medicine treatment
disease virus infection epidemic fever fall-ill
vaccine dose vaccinate
medicine treatment heal drug
test examine sample laboratory
quarantine restrict infection
cancer disease
museum exhibition art painting sculpture collection
theatre actor-performer director-of-film cinema
music song singer
book writer author library manuscript
language translate translate-interpret
history historic historian archive past
heritage culture tradition monument
holiday celebrate commemorate
sport football team game-match player stadium championship coach fan
win success
lose-defeat failure loss
animal dog horse wolf-bear cattle
bird fish animal
environment pollution waste climate
pollution leak oil smoke
discrimination minority-group equality
violence beat attack torture
begin open inaugurate
end stop close
continue still keep
increase growth more
decrease less fall-down
improve good success
worsen bad crisis problem
create make-do found-party build
send transport
receive take accept
give offer donate
bring transport
return come recovery
find search
missing search find
know understand learn
remember commemorate history
hope hope-optimism
fear panic danger
want demand
plan prepare project strategy
choose decide vote
try work
work job worker
happen event
cause result because-of
solve agreement
problem difficult crisis
mistake failure
responsibility guilty duty-obligation
control check-inspect supervise regulate
participate join
organise prepare
sign agreement contract
pay spend compensate money
compare compare-similar
count number measure-step measure
hold keep
happy satisfied enthusiasm
angry criticism protest
sad mourn cry
surprise shock
doubt scepticism
day today
morning dawn
evening night midnight
hour minute
now today
future soon tomorrow
past before
again return
part half some
list register
level rate index
average statistics
record maximum
document passport paper text
name title
symbol flag
gift prize donation reward
glass window
door gate
chairman director boss head-body president
secretary official
founder found-party
engineer worker-miner
activist protest movement
veteran soldier war
customer guest
organisation association foundation-charity institute movement
community society people
world international
europe european
applause praise crowd
whistle-boo protest
shout speak
insult criticism
persuade recommend
mediate negotiate
pressure blackmail threat
tired weak
postpone delay
replace exchange change
compensate damage pay
expel dismiss leave
escape refugee
shoot weapon
beat violence
bury death mourn cemetery tomb
train-teach education learn
predict future
divide part separately
climb mountain
explode bomb
leak pollution water
draw paint-colour
operate doctor
govern government administer
register certify document
share-stock company market
bankruptcy debt
insurance compensate
canal dam river water
solar wind-farm energy
battery electricity
engine machine
sensor camera
lung cancer
alcohol drink
sugar salt food
fruit vegetable food
fog cloud weather
coast sea
brick cement stone build
iron-steel metal
clothes uniform wear
castle palace tower
hotel tourist
cemetery tomb
base-military barracks army
medal prize
sniper soldier
conscription desertion army reserve
theory idea method
system structure
process condition situation
event opportunity
goal-aim plan
principle law
transparency secret
justice injustice court
empire colony
revolution protest
migration immigrant refugee
demography census population
trend change
stagnation growth
frequency daily
weekend day
immediately urgent fast
gradually slow
temporarily temporary
approximately almost
completely all full
mostly many
silence calm
water drink flood-water dam
`

const near = new Map<string, Set<string>>()
for (const family of FAMILIES.trim().split('\n')) {
  const keys = family.split(' ').map((id) => `concept ${id}`)
  for (const key of keys) {
    const others = near.get(key) ?? new Set<string>()
    near.set(key, others)
    for (const other of keys) if (other !== key) others.add(other)
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The keys of the concepts near to the one with this key; none for other anchors. */
export function nearConcepts(key: string): ReadonlySet<string> {
  return near.get(key) ?? NONE
}
