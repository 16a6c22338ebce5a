/** Ordinary texts in which nothing may be marked, and the characters that must be, in foreign company. */
import type { UnusualKind } from '#domain/unusual.ts'

/** Written for this test. What is unusual elsewhere is spelling or typography here. */
export const ORDINARY: readonly (readonly [language: string, text: string])[] = [
  [
    'Persian',
    'کشتی‌ها شب گذشته به بندر رسیدند و کارگران می‌گویند بارِ آن‌ها ۷۰۰۰ کانتینر است؛ خانه‌ی شهردار و PDF‌ها نیز بررسی می‌شود.',
  ],
  ['Persian with a mark', 'شرکت «Sea Line»‏ گزارش را در ۲۰۲۳‌م منتشر کرد.'],
  ['Urdu', 'جہاز کل رات بندرگاہ پہنچا، حکام نے کہا کہ یہ‌ لوگ واپس جا رہے ہیں۔'],
  ['Arabic', 'وصلت السفينة (MV Lamp) إلى الميناء في ‎12/05/2023‎ وقال المتحدث: «لا نعرف شيئًا»‏. هـ‍ ‍ه'],
  ['Arabic with isolates', 'قالت وكالة \u2066Harbour Times\u2069 إن \u2068العدد\u2069 كبير.'],
  ['Arabic with embeddings', 'رقم الهاتف \u202a+995 32 555\u202c للاستفسار'],
  ['Hebrew', 'האונייה הגיעה לנמל ב־5 במאי 2023‏, כך מסר דובר \u2066Harbor Ltd.\u2069; צה״ל וז׳קט, שָׁלוֹם.'],
  [
    'English with Hebrew',
    'The word \u2067שלום, עולם!\u2069 was painted on the lamp\u200e, and \u202bשלום (5)\u202c below.',
  ],
  ['Hindi', 'जहाज़ रात को बंदरगाह पहुँचा; क्‍या नाविक श्‌याम था? विद्‍या ने कहा कि ७००० डिब्बे आए।'],
  ['Bengali', 'র‍্যাব বলেছে জাহাজটি কাল পৌঁছেছে।'],
  ['Malayalam', 'അവന്‍ പറഞ്ഞു കപ്പല്‍ തുറമുഖത്ത് എത്തി.'],
  ['Sinhala', 'ශ්‍රී ලංකාවේ වරායට නැව පැමිණියේය.'],
  ['Kannada', 'ರ‍್ಯಾಲಿ ಮುಗಿದ ನಂತರ ಹಡಗು ಬಂದಿತು.'],
  ['Thai', 'เรือ\u200bมาถึง\u200bท่าเรือ\u200bเมื่อคืน'],
  ['Khmer', 'នាវា\u200bបាន\u200bមកដល់\u200bកំពង់ផែ'],
  ['Burmese', 'သင်္ဘော\u200bဆိပ်ကမ်းသို့\u200bရောက်သည်'],
  ['Georgian', 'გემი ღამით შევიდა ნავსადგურში; COVID-19-ის გამო NATO-ს წევრებმა „7000 კონტეინერი“ შეამოწმეს.'],
  ['Kazakh', 'Кеме түнде айлаққа келді, ұйым өкілі «бұл – үлкен іс» деді; SIM-карта мен IT-маман қажет, һәм ғылым.'],
  ['Serbian', 'Брод је ноћас стигао у луку, пише „Facebook’ом“ и Twitter-ом; љубав, џеп, ћуприја. Đorđe je stigao.'],
  [
    'Russian',
    'В XXIв. и в XIX веке корабль ходил 20 °С, SMS‑ка пришла, Wi‑Fi‑роутер сломался, 5G‑сеть, т. е. «Google’у».',
  ],
  ['Ukrainian', 'Об’єкт і обʼєкт під’їхав; п’ять ІТ-компаній, Її Європа.'],
  ['Greek', 'Το πλοίο έφτασε χθες· η Microsoft και ο ΟΗΕ είπαν ότι 5 μg ή 3 μPa αρκούν. ᾧ ἄνδρα'],
  ['English with Greek letters', 'The TNFα test took 12 μm, 5 kΩ, 3 μA and ΔT of 2; β‑blockers help.'],
  ['Armenian', 'Նավը գիշերը հասավ նավահանգիստ, NATO‑ի եւ և։'],
  ['Japanese', '昨夜NATOの船が港に着いた。Tシャツ、カラオケ、東京都葛\u{e0100}飾区、「5G」はＡＢＣだ。'],
  ['Chinese', '昨晚IT公司的船到达港口，T恤和AA制，“7000个集装箱”。'],
  ['Korean', 'IT기업의 배가 어젯밤 항구에 도착했다. K팝과 K-방역, ㄱㄴㄷ.'],
  ['Emoji', '👨‍👩‍👧‍👦 ❤️ ☺︎ 1️⃣ #️⃣ *️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏳️‍🌈 👩🏽‍🚀 🇬🇪 ⛹🏻‍♀️ 👁️‍🗨️ ©️ ™️ 🧑‍💻 ❤️‍🔥 🐻‍❄️'],
  ['Formulas', 'a ≨︀ b ∩︀ c, 7000 ± 5 %, H₂O, 5 µm, x² – y'],
  ['German and French', 'Die Schiffs\u00adladung « 7 000 conteneurs » – l’œuvre, naïve, Straße, ﬁn.'],
  ['a byte order mark', '\ufeffThe ship came in.'],
  ['lines and tabs', 'One\ttwo\r\nthree\nfour\u00a0five\u2009six\u2028seven'],
]

/** Of each kind, every code point there is; they must be marked between Latin letters. */
export const FOREIGN: Readonly<
  Record<Exclude<UnusualKind, 'mixedScript'>, readonly (readonly [first: number, last: number])[]>
> = {
  override: [[0x202d, 0x202e]],
  turning: [
    [0x202a, 0x202c],
    [0x2066, 0x2069],
  ],
  directionMark: [
    [0x200e, 0x200f],
    [0x061c, 0x061c],
  ],
  zeroWidth: [
    [0x200b, 0x200d],
    [0x2060, 0x2060],
    [0xfeff, 0xfeff],
  ],
  tag: [[0xe0000, 0xe007f]],
  variation: [
    [0xfe00, 0xfe0f],
    [0xe0100, 0xe01ef],
  ],
  invisible: [
    [0x034f, 0x034f],
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2061, 0x2064],
    [0x206a, 0x206f],
    [0x3164, 0x3164],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffb],
    [0x1d173, 0x1d17a],
  ],
  control: [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
  ],
  privateUse: [
    [0xe000, 0xe0ff],
    [0xf8ff, 0xf8ff],
    [0xf0000, 0xf00ff],
  ],
  surrogate: [
    [0xd800, 0xd81f],
    [0xdfe0, 0xdfff],
  ],
}

/** Words that read as others. */
export const MIXED: readonly string[] = [
  'p\u0430ypal',
  'F\u0430ceb\u043eok',
  '\u0420utin',
  'Росc\u0438я',
  'Micr\u03bfsoft',
  '\u039dews',
  'Αθ\u03aeνa',
  'g\u043e\u043egle',
  'Googleом',
  'Reuter\u0455',
  'Newsр\u0430per',
  '\u0585range',
  'caf\u0435\u0301',
]
