/**
 * Words whose change changes what is said: negations and small number words (T4). A short list per language, only ever used to say what
 * differs; whether something may be anchored by itself does not depend on it.
 */

const lists: Readonly<Record<string, string>> = {
  en: 'not no never without none neither nor cannot less more than about nearly almost least most one two three four five six seven eight nine ten dozen hundred thousand million billion',
  de: 'nicht kein keine keinen nie ohne mehr weniger als etwa fast ein zwei drei vier fünf sechs sieben acht neun zehn hundert tausend million millionen milliarden',
  fr: 'ne pas non jamais sans aucun aucune plus moins environ presque un une deux trois quatre cinq six sept huit neuf dix cent mille million millions milliards',
  es: 'no nunca sin ningún ninguna más menos unos casi uno una dos tres cuatro cinco seis siete ocho nueve diez cien mil millón millones',
  it: 'non mai senza nessun nessuna più meno circa quasi uno una due tre quattro cinque sei sette otto nove dieci cento mille milione milioni miliardi',
  pl: 'nie nigdy bez żaden żadna więcej mniej około prawie jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysiące tysięcy milion miliony milionów',
  ru: 'не нет ни никогда без более менее свыше около почти один одна два две три четыре пять шесть семь восемь девять десять сто тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиардов',
  uk: 'не ні ніколи без більше менше понад близько майже один одна два дві три чотири пять шість сім вісім девять десять сто тисяча тисячі тисяч мільйон мільйона мільйонів мільярд мільярдів',
  sr: 'ne nije nisu nikad bez više manje preko oko skoro jedan jedna dva dve tri četiri pet šest sedam osam devet deset sto hiljadu hiljada hiljade milion miliona milijardi не није нису никад без више мање преко око један један два три четири пет шест седам осам девет десет хиљада милион милиона',
  ka: 'არ არა ვერ ნუ გარეშე მეტი ნაკლები დაახლოებით თითქმის ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი ასი ათასი მილიონი მილიარდი',
  kk: 'емес жоқ ешқашан артық кем шамамен дерлік бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың миллион миллиард',
  tr: 'değil yok hiç olmadan fazla az yaklaşık neredeyse bir iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon milyar',
  ar: 'لا لم لن ليس ليست بدون غير أكثر أقل نحو حوالي واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف آلاف مليون ملايين مليار',
  he: 'לא אין בלי יותר פחות כ אחד שניים שלושה ארבעה חמישה מאה אלף אלפים מיליון מיליארד',
}

const wordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]),
)

/** All of them in lower case, whatever the language. */
const words: ReadonlySet<string> = new Set([...wordsOf.values()].flatMap((list) => [...list]))

/**
 * True for a word that holds a digit of any script, is a listed negation or number word, or ends like "n't" (T4). Of the language (its
 * part before the first hyphen counts) where that is given and listed, else of any.
 */
export function isSensitive(word: string, language = ''): boolean {
  const lower = word.toLowerCase()
  const listed = wordsOf.get(language.split('-')[0] ?? '') ?? words
  return /\p{N}/u.test(lower) || listed.has(lower) || /n['’]t$/.test(lower)
}
