/** Words that tell whether a date beside them is of something that has happened or of something to come. By base language; lower case. */

/** What is still to come when the text is written: one of these in the sentence, and its date is no earliest day of the text. */
const TO_COME: Readonly<Record<string, string>> = {
  en: 'will|shall|would|going to|plan(?:s|ned|ning)?|scheduled|expect(?:s|ed)?|due|deadline|intend(?:s|ed)?|upcoming|(?:until|by)(?= (?:(?:the|end|of|early|late|mid|on|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\\p{L}*),? )*\\p{Nd})|set to|forecast|next',
  de: 'wird|werden|soll(?:en|te|ten)?|will|wollen|plan\\p{L}*|geplant\\p{L}*|erwart\\p{L}+|vorgesehen|bis|kommend\\p{L}*|künftig\\p{L}*|frist',
  fr: '\\p{L}+ra|\\p{L}+ront|prévu\\p{L}*|doit|doivent|devrait|prochain\\p{L}*|d’ici|jusqu’\\p{L}+|attendu\\p{L}*',
  es: '\\p{L}+rá|\\p{L}+rán|previst\\p{L}+|planea\\p{L}*|prevé\\p{L}*|próxim\\p{L}+|hasta|antes|deberá\\p{L}*|podría\\p{L}*',
  it: '\\p{L}+rà|\\p{L}+ranno|previst\\p{L}+|prossim\\p{L}+|entro|dovrebbe\\p{L}*|fino',
  pt: '\\p{L}+rá|\\p{L}+rão|previst\\p{L}+|próxim\\p{L}+|até|deverá\\p{L}*|deve|devem',
  nl: 'zal|zullen|gaat|gaan|gepland\\p{L}*|verwacht\\p{L}*|tot|volgend\\p{L}*|uiterlijk',
  sv: 'ska|kommer|planer\\p{L}*|väntas|senast|nästa|till',
  da: 'skal|vil|planlagt\\p{L}*|ventes|forventes|senest|næste|indtil',
  nb: 'skal|vil|planlagt\\p{L}*|ventes|forventes|senest|neste|innen',
  pl: 'będzie|będą|ma|mają|planuj\\p{L}+|zaplanowan\\p{L}+|oczekuj\\p{L}+|do|przyszł\\p{L}+|termin\\p{L}*',
  cs: 'bude|budou|má|mají|plánuj\\p{L}+|naplánovan\\p{L}+|očekáv\\p{L}+|do|příští\\p{L}*',
  sk: 'bude|budú|má|majú|plánuj\\p{L}+|naplánovan\\p{L}+|očakáv\\p{L}+|do|budúc\\p{L}+',
  sl: 'bo|bodo|načrt\\p{L}+|predvid\\p{L}+|pričakov\\p{L}+|do|prihodnj\\p{L}+',
  hr: '\\p{L}*će|planira\\p{L}*|predviđen\\p{L}*|očekuj\\p{L}+|do|sljedeć\\p{L}+|trebal\\p{L}+|bit',
  sr: '\\p{L}*(?:će|ће)|planira\\p{L}*|планира\\p{L}*|predviđen\\p{L}*|предвиђен\\p{L}*|očekuj\\p{L}+|очекуј\\p{L}+|do|до|sledeć\\p{L}+|следећ\\p{L}+|treba\\p{L}*|треба\\p{L}*|biće|биће',
  ru: 'буд(?:ет|ут|у|ем)|планир\\p{L}+|намерен\\p{L}*|намечен\\p{L}*|запланирован\\p{L}*|ожида\\p{L}+|предстоящ\\p{L}+|состо(?:ится|ятся)|пройд(?:ет|ёт|ут)|до|должн\\p{L}+|следующ\\p{L}+|завершит\\p{L}*|начн(?:ется|ётся|утся)|откро(?:ет|ют)\\p{L}*',
  uk: 'буд(?:е|уть)|\\p{L}+тиме\\p{L}*|планує\\p{L}*|запланован\\p{L}*|очіку\\p{L}+|намір\\p{L}*|відбуде\\p{L}+|відбудуть\\p{L}+|до|має|мають|наступн\\p{L}+|повин\\p{L}+',
  be: 'буд(?:зе|уць)|плануе\\p{L}*|запланаван\\p{L}*|чака\\p{L}+|адбудз\\p{L}+|да|павін\\p{L}+|наступн\\p{L}+',
  bg: 'ще|предстои|предстоящ\\p{L}*|планира\\p{L}*|очаква\\p{L}*|трябва|до|следващ\\p{L}*',
  mk: 'ќе|планира\\p{L}*|очекува\\p{L}*|треба|до|следн\\p{L}+|предвиден\\p{L}*',
  kk: '\\p{L}+(?:йды|йді|мақ|мек|бақ|бек|пақ|пек)|жоспар\\p{L}*|күтілу\\p{L}*|тиіс|дейін|келесі|алдағы',
  ky: '\\p{L}+(?:ат|ет|йт|мак|мек)|план\\p{L}*|күтүл\\p{L}+|чейин|кийинки|тийиш',
  uz: '\\p{L}+(?:ydi|moqchi|йди|моқчи)|reja\\p{L}*|режа\\p{L}*|kutil\\p{L}+|кутил\\p{L}+|qadar|қадар|kelgusi|келгуси|lozim|kerak',
  tr: '\\p{L}+(?:acak|ecek|acağ|eceğ)\\p{L}*|plan\\p{L}*|bekleni\\p{L}*|kadar|gelecek|önümüzdeki',
  az: '\\p{L}+(?:acaq|əcək|acağ|əcəy)\\p{L}*|plan\\p{L}*|gözlənil\\p{L}+|qədər|gələn|növbəti|nəzərdə',
  ka: '(?:გა|და|ჩა|შე|მო|მი|ა|აღ|წა)?\\p{L}+(?:ნება|დება)|უნდა|იგეგმება|გეგმ\\p{L}+|მოსალოდნელ\\p{L}+|მომავალ\\p{L}*|დაგეგმილ\\p{L}*',
  hy: 'կ\\p{L}{4,}|պետք|նախատես\\p{L}+|սպաս\\p{L}+|մինչև|հաջորդ\\p{L}*|առաջիկա',
  ro: 'va|vor|urmează|planific\\p{L}+|programat\\p{L}*|așteapt\\p{L}+|până|viitor\\p{L}*|ar trebui',
  el: 'θα|αναμέν\\p{L}+|προγραμματ\\p{L}+|έως|μέχρι|επόμεν\\p{L}+|πρόκειται',
  hu: 'fog|fogják|lesz|lesznek|tervez\\p{L}+|várható\\p{L}*|jövő|következő|határid\\p{L}+|\\p{L}+ig',
  fi: 'tulee|aiko\\p{L}+|suunnit\\p{L}+|odot\\p{L}+|mennessä|asti|ensi|seuraav\\p{L}+|pitäisi',
  et: 'plaani\\p{L}+|kavand\\p{L}+|oodata\\p{L}*|kuni|järgmi\\p{L}+|peaks|tuleb|hakkab',
  lv: '\\p{L}{3,}(?:šu|si|sies|sim|siet|sies)|plāno\\p{L}+|gaidām\\p{L}+|līdz|nākam\\p{L}+|paredzēt\\p{L}*',
  lt: '\\p{L}+(?:siu|si|sime|site|sis)|bus|planuoja\\p{L}*|numat\\p{L}+|laukiama|iki|kit\\p{L}+|turėtų',
  sq: 'do|pritet|planifik\\p{L}+|deri|ardhsh\\p{L}+|duhet',
  ar: 'س\\p{L}{3,}|سوف|المقرر|مقرر|المتوقع|متوقع|حتى|المقبل\\p{L}*|القادم\\p{L}*|يعتزم|تعتزم',
  fa: 'خواه(?:د|ند|م|یم)|قرار|انتظار|تا|آینده|برنامه|باید',
  ur: 'گا|گی|گے|متوقع|تک|آئندہ|منصوبہ|اگلے',
  he: 'י\\p{L}{3,4}|ת\\p{L}{3,4}|צפוי\\p{L}*|צפויה|מתוכנ\\p{L}+|עד|הבא\\p{L}*|אמור\\p{L}*',
  hi: '\\p{L}\\p{M}*गा|गा|गी|गे|[\\p{L}\\p{M}]+(?:गा|गी|गे)|योजना|तक|अगले|संभावना',
  id: 'akan|rencana\\p{L}*|direncanakan|dijadwalkan|diperkirakan|hingga|sampai|mendatang|depan',
  vi: 'sẽ|dự kiến|kế hoạch|đến|tới|trước',
  zh: '将|將|计划|計劃|预计|預計|之前|截至|拟|有望',
  ja: '予定|見込み|見通し|まで|今後|計画|だろう',
  ko: '예정|계획|전망|까지|예상|것으로 보인다',
}

/**
 * What has happened: one of these in the sentence, and none of the others, makes its date an earliest day of the text. Where an
 * ending can say both (Kazakh `-ады`), it says nothing.
 */
const HAPPENED: Readonly<Record<string, string>> = {
  en: 'was|were|had|has|have|said|told|met|left|began|took|made|gave|held|fell|saw|came|went|killed|struck|won|\\p{L}{3,}ed',
  de: 'war|waren|wurde|wurden|hatte|hatten|hat|haben|ist|sind|sagte|sagten|\\p{L}+te|\\p{L}+ten|kam|kamen|traf|begann|ging|stürzte|gab',
  fr: 'a|ont|est|sont|était|étaient|avait|avaient|\\p{L}+(?:ait|aient)|fut|furent',
  es: '\\p{L}+(?:ó|aron|ieron|aba|aban|ía|ían)|fue|fueron|ha|han|había|dijo',
  it: 'è|sono|ha|hanno|era|erano|fu|furono|aveva|\\p{L}+(?:ato|ata|ati|uto|ito)',
  pt: '\\p{L}+(?:ou|aram|eram|iram|ava|avam|eu|iu)|foi|foram|disse|tinha',
  nl: 'was|waren|werd|werden|had|hadden|heeft|hebben|zei|kwam|ging|\\p{L}{3,}(?:de|den|te|ten)',
  sv: 'var|hade|har|blev|sade|kom|gick|\\p{L}{3,}(?:ade|des|dde)',
  da: 'var|havde|har|blev|sagde|kom|gik|\\p{L}{3,}(?:ede|edes)',
  nb: 'var|hadde|har|ble|sa|kom|gikk|\\p{L}{3,}(?:et|te|dde)',
  pl: '\\p{L}+(?:ł|ła|ło|li|ły|no|to)|został\\p{L}*',
  cs: '\\p{L}+(?:l|la|lo|li|ly)',
  sk: '\\p{L}+(?:l|la|lo|li)',
  sl: 'je|so|\\p{L}+(?:l|la|lo|li|le)',
  hr: 'je|su|\\p{L}+(?:o|la|lo|li|le)',
  sr: 'je|su|је|су|\\p{L}+(?:[aeiu]o|[аеиу]о|la|lo|li|le|ао|ла|ло|ли|ле)',
  ru: '\\p{L}+(?:л|ла|ло|ли)(?:сь|ся)?|\\p{L}+(?:ен|ена|ено|ены|ан|ана|ано|аны)',
  uk: '\\p{L}+(?:в|ла|ло|ли)(?:ся|сь)?|\\p{L}+(?:ено|ано|ито)',
  be: '\\p{L}+(?:ў|ла|ло|лі)(?:ся)?|\\p{L}+(?:ены|ена|аны|ана)',
  bg: '\\p{L}+(?:ха|хме|ше|ла|ло|ли)|беше|бе|бяха|е|са',
  mk: '\\p{L}+(?:ше|а|ја|ла|ло|ле)|беше|беа',
  kk: '\\p{L}+(?:(?<![аей])(?:ды|ді)|ты|ті|дық|ған|ген|қан|кен)',
  ky: '\\p{L}+(?:ды|ди|ду|дү|ты|ти|ту|тү|ган|ген|гон|гөн|кан|кен)',
  uz: '\\p{L}+(?:(?<![ayай])(?:di|ди)|gan|kan|ган|кан)',
  tr: '\\p{L}+(?:dı|di|du|dü|tı|ti|tu|tü|mış|miş|muş|müş)(?:lar|ler)?|dedi',
  az: '\\p{L}+(?:dı|di|du|dü|ıb|ib|ub|üb|mış|miş|muş|müş)(?:lar|lər)?',
  ka: '(?:გა|და|ჩა|შე|მო|მი|ა|აღ|წა|გადა|გამო|ჩამო)\\p{L}+(?:ა|ეს|ნენ|ვიდა|და)|იყო|იყვნენ|თქვა|განაცხადა',
  hy: '\\p{L}+(?:եց|եցին|վեց|վեցին|ել|վել)|էր|էին|է|են',
  ro: 'a|au|era|erau|fost',
  el: '\\p{L}+(?:σε|σαν|θηκε|θηκαν|ηκε|ηκαν)|ήταν|είχε|είχαν|έχει|έχουν',
  hu: '\\p{L}+(?:ott|ett|ött|tak|tek|ták|ték|ta|te|t)|volt|voltak',
  fi: 'oli|olivat|on|ovat|\\p{L}+(?:i|ivat|ttiin|tiin)',
  et: 'oli|olid|on|\\p{L}+(?:s|sid|ti|nud|tud)',
  lv: '\\p{L}+(?:ja|jās|jas|ās)|bija|ir|tika',
  lt: '\\p{L}+(?:o|ė|osi|ėsi)|buvo',
  sq: 'u|ishte|ishin|kishte|kanë|ka|\\p{L}+(?:oi|uan|en|ën)',
  ar: 'كان\\p{L}*|قال\\p{L}*|قد|أعلن\\p{L}*|وقع\\p{L}*|تم|جرى|أكد\\p{L}*',
  fa: '\\p{L}+(?:شد|شدند|کرد|کردند|گفت|گفتند|بود|بودند|داد|دادند|رفت|رفتند|آمد|آمدند)|شد|شدند|کرد|کردند|گفت|بود|بودند|داد|رفت|آمد',
  ur: 'تھا|تھی|تھے|ہوا|ہوئی|ہوئے|کیا|کہا|گیا|گئی|گئے|رہے|رہا',
  he: 'היה|הייתה|היו|אמר\\p{L}*|נ\\p{L}{3,4}',
  hi: 'था|थी|थे|हुआ|हुई|हुए|किया|कहा|गया|गई|गए|रहा|रही|रहे',
  id: 'telah|sudah|\\p{L}*berangkat|tewas|mengatakan|di\\p{L}{4,}',
  vi: 'đã|từng|vừa',
  zh: '了|已|曾|称|表示|宣布|报道',
  ja: 'した|された|だった|った|ました',
  ko: '했다|됐다|였다|었다|았다|밝혔다|말했다',
}

const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])
const compiled = new Map<string, RegExp | null>()

function test(table: Readonly<Record<string, string>>, name: string, base: string, sentence: string): boolean {
  const key = `${name} ${base}`
  let pattern = compiled.get(key)
  if (pattern === undefined) {
    const words = table[base === 'bs' ? 'hr' : base]
    const bounds = UNSPACED.has(base) ? ['', ''] : [String.raw`(?<![\p{L}\p{M}])`, String.raw`(?![\p{L}\p{M}])`]
    pattern = words === undefined ? null : new RegExp(`${bounds[0]}(?:${words})${bounds[1]}`, 'iu')
    compiled.set(key, pattern)
  }
  return pattern?.test(sentence) === true
}

/** Whether a sentence tells of what has happened, of what is to come, or does not say. `base` is a base language. */
export function timeToldIn(sentence: string, base: string): 'past' | 'toCome' | 'unknown' {
  const plain = sentence.replaceAll("'", '’')
  if (test(TO_COME, 'to come', base, plain)) return 'toCome'
  return test(HAPPENED, 'happened', base, plain) ? 'past' : 'unknown'
}
