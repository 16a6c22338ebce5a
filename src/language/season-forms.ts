/** Names of seasons in the forms they take beside a year. Data for `months.ts`. */
import type { Season } from './calendar.ts'

/**
 * Patterns for a season's name, for a whole lower-case word, by base language. What East Asia, Persian and Vietnamese write stands in
 * `counted-dates.ts`.
 */
export const SEASONS: Readonly<Record<string, Readonly<Record<Season, string>>>> = {
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn|fall', winter: 'winter' },
  ru: { spring: 'весн(?:а|ы|е|у|ой)', summer: 'лет(?:о|ом)', autumn: 'осен(?:ь|и|ью)', winter: 'зим(?:а|ы|е|у|ой)' },
  uk: {
    spring: 'весн(?:а|и|у|ою)|навесні',
    summer: 'літ(?:о|ом)|влітку',
    autumn: 'ос(?:інь|ені)|восени',
    winter: 'зим(?:а|и|у|ою)|взимку',
  },
  be: {
    spring: 'вясн(?:а|ы|у|ой)|увесну',
    summer: 'лет(?:а|ам)|улетку',
    autumn: 'восен(?:ь|і|ню)|увосень',
    winter: 'зім(?:а|ы|у|ой)|узімку',
  },
  kk: {
    spring: 'көктем\\p{L}{0,6}',
    summer: 'жаз(?:да|ы|ында|ғы|дың)?',
    autumn: 'күз(?:де|і|інде|гі|дің)?',
    winter: 'қыс(?:та|ы|ында|қы|тың)?',
  },
  sr: {
    spring: 'proleć(?:e|a|u)|пролећ(?:е|а|у)',
    summer: 'let(?:o|a|u)|лет(?:о|а|у)',
    autumn: 'jesen(?:i|as)?|јесен(?:и|ас)?',
    winter: 'zim(?:a|e|i|u|us)|зим(?:а|е|и|у|ус)',
  },
  hr: { spring: 'proljeć(?:e|a|u)', summer: 'ljet(?:o|a|u)', autumn: 'jesen(?:i)?', winter: 'zim(?:a|e|i|u)' },
  ka: {
    spring: 'გაზაფხულ\\p{L}{0,6}',
    summer: 'ზაფხულ\\p{L}{0,6}',
    autumn: 'შემოდგომ\\p{L}{0,6}',
    winter: 'ზამთ(?:არ|რ)\\p{L}{0,6}',
  },
  de: { spring: 'frühlings?|frühjahrs?', summer: 'sommers?', autumn: 'herbste?s?', winter: 'winters?' },
  fr: { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' },
  es: { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' },
  it: { spring: 'primavera', summer: 'estate', autumn: 'autunno', winter: 'inverno' },
  pt: { spring: 'primavera', summer: 'verão', autumn: 'outono', winter: 'inverno' },
  tr: {
    spring: 'ilkbahar\\p{L}{0,6}',
    summer: 'yaz(?:ı|ında|ın|da)?',
    autumn: 'sonbahar\\p{L}{0,6}|güz(?:ün|ünde)?',
    winter: 'kış(?:ı|ında|ın|ta)?',
  },
  pl: { spring: 'wiosn(?:a|y|ę|ą)', summer: 'lat(?:o|a|em)', autumn: 'jesie(?:ń|ni|nią)', winter: 'zim(?:a|y|ę|ą)' },
  ca: { spring: 'primavera', summer: 'estiu', autumn: 'tardor', winter: 'hivern' },
  ro: {
    spring: 'primăv(?:ara|erii|ară)',
    summer: 'v(?:ara|erii|ară)',
    autumn: 'toamn(?:a|ei|ă)',
    winter: 'iarn(?:a|ă)|iernii',
  },
  nl: { spring: 'lente|voorjaar', summer: 'zomer', autumn: 'herfst|najaar', winter: 'winter' },
  sv: { spring: 'vår(?:en)?', summer: 'sommar(?:en)?', autumn: 'höst(?:en)?', winter: 'vinter|vintern' },
  da: { spring: 'forår(?:et)?', summer: 'sommer(?:en)?', autumn: 'efterår(?:et)?', winter: 'vinter(?:en)?' },
  nb: { spring: 'vår(?:en)?', summer: 'sommer(?:en)?', autumn: 'høst(?:en)?', winter: 'vinter(?:en)?' },
  fi: {
    spring: 'kevä(?:t|än|ällä|ästä|änä|ään)',
    summer: 'kes(?:ä|än|ällä|ästä|änä|ään)',
    autumn: 'syks(?:y|yn|yllä|ystä|ynä|yyn)',
    winter: 'talv(?:i|en|ella|esta|ena|een)',
  },
  et: {
    spring: 'kevad(?:e|el|est|eks|eni)?',
    summer: 'suv(?:i|e|el|est|eks|eni)',
    autumn: 'sügis(?:e|el|est|eks|eni)?',
    winter: 'talv(?:e|el|est|eks|eni)?',
  },
  lv: {
    spring: 'pavasar(?:is|a|ī|i)',
    summer: 'vasar(?:a|as|ā|u)',
    autumn: 'rude(?:ns|nī|ni)',
    winter: 'ziem(?:a|as|ā|u)',
  },
  lt: {
    spring: 'pavasar(?:is|io|į)',
    summer: 'vasar(?:a|os|ą)',
    autumn: 'rud(?:uo|ens|enį)',
    winter: 'žiem(?:a|os|ą)',
  },
  cs: {
    spring: 'jar(?:o|a|u|em|ní)',
    summer: 'lét(?:o|a|ě|u|em)',
    autumn: 'podzim(?:u|em)?',
    winter: 'zim(?:a|y|ě|u|ou)',
  },
  sk: { spring: 'ja(?:r|ri|rou)', summer: 'let(?:o|a|e|om)', autumn: 'jese(?:ň|ni|ňou)', winter: 'zim(?:a|y|e|u|ou)' },
  sl: {
    spring: 'pomlad(?:i|jo)?|spomladi',
    summer: 'polet(?:je|ja|ju|jem|i)',
    autumn: 'jese(?:n|ni|njo)',
    winter: 'zim(?:a|e|i|o)|pozimi',
  },
  mk: { spring: 'пролет(?:та)?', summer: 'лето(?:то)?', autumn: 'есен(?:та)?', winter: 'зима(?:та)?' },
  bg: { spring: 'пролет(?:та)?', summer: 'л(?:ято|ятото|етен)', autumn: 'есен(?:та)?', winter: 'зима(?:та)?' },
  el: {
    spring: 'άνοιξη(?:ς)?',
    summer: 'καλοκα[ίι]ρι(?:ού|ου)?',
    autumn: 'φθιν[όο]π[ωώ]ρ(?:ο|ου)',
    winter: 'χειμώνα(?:ς)?',
  },
  sq: {
    spring: 'pranver(?:a|ë|ën|ës)',
    summer: 'ver(?:a|ë|ën|ës)',
    autumn: 'vjesht(?:a|ë|ën|ës)',
    winter: 'dim(?:ri|rin|rit|ër)',
  },
  hu: {
    spring: 'tavasz(?:a|án|át|ára|ától|áig|i)?',
    summer: 'nyar(?:a|án|át|ára|ától|áig)|nyári?',
    autumn: 'ősz(?:e|én|ét|ére|étől|éig|i)?',
    winter: 'tel(?:e|én|ét|ére|étől|éig)|téli?',
  },
  az: {
    spring: 'yaz(?:ı|ında|ının|ından|ına)?',
    summer: 'yay(?:ı|ında|ının|ından|ına)?',
    autumn: 'payız(?:ı|ında|ının|ından|ına)?',
    winter: 'qış(?:ı|ında|ının|ından|ına)?',
  },
  uz: {
    spring: 'bahor(?:i|ida|idan|da|gi)?|баҳор(?:и|ида|идан|да)?',
    summer: 'yoz(?:i|ida|idan|da)?|ёз(?:и|ида|идан|да)?',
    autumn: 'kuz(?:i|ida|idan|da)?|куз(?:и|ида|идан|да)?',
    winter: 'qish(?:i|ida|idan|da)?|қиш(?:и|ида|идан|да)?',
  },
  ky: {
    spring: 'жаз(?:ы|ында|ынан|да)?',
    summer: 'жай(?:ы|ында|ынан|да)?',
    autumn: 'күз(?:ү|үндө|үнөн|дө)?',
    winter: 'кыш(?:ы|ында|ынан|та)?',
  },
  hy: {
    spring: 'գար(?:ուն|նան|նանը|նանն)',
    summer: 'ամառ(?:ը|վա|վանը)?|ամռան(?:ը|ն)?',
    autumn: 'աշ(?:ուն|նան|նանը|նանն)',
    winter: 'ձմ(?:եռ|ռան|ռանը|ռանն)',
  },
  // Without a preposition it is a city: `תל אביב`.
  he: { spring: '[בהמל]אביב', summer: '[בהמל]?קיץ', autumn: '[בהמל]?סתיו', winter: '[בהמל]?חורף' },
  ar: {
    spring: '[وبل]?(?:ال)?ربيع',
    summer: '[وبل]?(?:ال)?صيف',
    autumn: '[وبل]?(?:ال)?خريف',
    winter: '[وبل]?(?:ال)?شتاء',
  },
}
