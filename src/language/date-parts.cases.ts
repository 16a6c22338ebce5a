/** Parts of dates as each language writes them in a sentence. Data for `date-parts.test.ts`. */

/** What the six stretches mean; the precision they have. */
export const PART_MEANINGS = [
  ['2024-03-01/2024-03-10', 'third'],
  ['2023-09-01/2023-12-31', 'third'],
  ['2024-07-01/2024-09-30', 'part'],
  ['2025-01-01/2025-06-30', 'part'],
  ['1990-01-01/1999-12-31', 'decade'],
] as const

/**
 * By BCP 47 tag, apart by `;`: early in March 2024; at the end of 2023; in the third quarter of 2024; in the first half of 2025; in the
 * nineties. Empty where figures do not write it.
 */
export const PART_CASES: Readonly<Record<string, string>> = {
  en: 'It fell in early March 2024.; It fell at the end of 2023.; It fell in the third quarter of 2024.; It fell in the first half of 2025.; It fell in the 1990s.',
  de: 'Sie fiel Anfang März 2024 um.; Sie fiel Ende 2023 um.; Sie fiel im dritten Quartal 2024 um.; Sie fiel in der ersten Hälfte des Jahres 2025.; Sie fiel in den 1990er Jahren.',
  fr: 'Il tomba début mars 2024.; Il tomba à la fin de 2023.; Il tomba au troisième trimestre 2024.; Il tomba au premier semestre de 2025.; Il tomba dans les années 1990.',
  es: 'Cayó a principios de marzo de 2024.; Cayó a finales de 2023.; Cayó en el tercer trimestre de 2024.; Cayó en la primera mitad de 2025.; Cayó en los años 90.',
  it: 'Cadde all’inizio di marzo 2024.; Cadde alla fine del 2023.; Cadde nel terzo trimestre del 2024.; Cadde nella prima metà del 2025.; Cadde negli anni ’90.',
  pt: 'Caiu no início de março de 2024.; Caiu no final de 2023.; Caiu no terceiro trimestre de 2024.; Caiu no primeiro semestre de 2025.; Caiu nos anos 1990.',
  ca: 'Va caure a principis de març de 2024.; Va caure a finals del 2023.; Va caure el tercer trimestre del 2024.; Va caure la primera meitat del 2025.; Va caure als anys 90.',
  ro: 'A căzut la începutul lunii martie 2024.; A căzut la sfârșitul anului 2023.; A căzut în trimestrul III 2024.; A căzut în prima jumătate a anului 2025.; A căzut în anii 1990.',
  nl: 'Hij viel begin maart 2024 om.; Hij viel eind 2023 om.; Hij viel in het derde kwartaal van 2024.; Hij viel in de eerste helft van 2025.; Hij viel in de jaren 90.',
  sv: 'Den föll i början av mars 2024.; Den föll i slutet av 2023.; Den föll tredje kvartalet 2024.; Den föll första halvåret 2025.; Den föll på 1990-talet.',
  da: 'Den faldt i begyndelsen af marts 2024.; Den faldt i slutningen af 2023.; Den faldt i tredje kvartal 2024.; Den faldt i første halvår 2025.; Den faldt i 1990’erne.',
  nb: 'Den falt i begynnelsen av mars 2024.; Den falt i slutten av 2023.; Den falt i tredje kvartal 2024.; Den falt i første halvår 2025.; Den falt på 1990-tallet.',
  fi: 'Se kaatui maaliskuun alussa 2024 yöllä.; Se kaatui vuoden 2023 lopussa.; Se kaatui vuoden 2024 kolmannella neljänneksellä.; Se kaatui vuoden 2025 ensimmäisellä puoliskolla.; Se kaatui 1990-luvulla.',
  et: 'See kukkus 2024. aasta märtsi alguses.; See kukkus 2023. aasta lõpus.; See kukkus 2024. aasta kolmandas kvartalis.; See kukkus 2025. aasta esimesel poolel.; See kukkus 1990. aastatel.',
  lv: 'Tas nokrita 2024. gada marta sākumā.; Tas nokrita 2023. gada beigās.; Tas nokrita 2024. gada trešajā ceturksnī.; Tas nokrita 2025. gada pirmajā pusē.; Tas nokrita 1990. gados.',
  lt: 'Jis nukrito 2024 m. kovo pradžioje.; Jis nukrito 2023 m. pabaigoje.; Jis nukrito 2024 m. trečiąjį ketvirtį.; Jis nukrito 2025 m. pirmąjį pusmetį.; ',
  pl: 'Upadł na początku marca 2024 r.; Upadł pod koniec 2023 roku.; Upadł w III kwartale 2024 r.; Upadł w pierwszej połowie 2025 roku.; Upadł w latach 90. zimą.',
  cs: 'Spadl na začátku března 2024.; Spadl koncem roku 2023.; Spadl ve třetím čtvrtletí 2024.; Spadl v první polovině roku 2025.; Spadl v 90. letech.',
  sk: 'Spadol začiatkom marca 2024.; Spadol koncom roka 2023.; Spadol v treťom štvrťroku 2024.; Spadol v prvej polovici roka 2025.; Spadol v 90. rokoch.',
  sl: 'Padel je na začetku marca 2024.; Padel je konec leta 2023.; Padel je v tretjem četrtletju leta 2024.; Padel je v prvi polovici leta 2025.; Padel je v 90. letih.',
  hr: 'Pao je početkom ožujka 2024.; Pao je krajem 2023. godine.; Pao je u trećem tromjesečju 2024. godine.; Pao je u prvoj polovici 2025. godine.; Pao je 1990-ih godina.',
  bs: 'Pao je početkom marta 2024.; Pao je krajem 2023. godine.; Pao je u trećem kvartalu 2024. godine.; Pao je u prvoj polovini 2025. godine.; Pao je 1990-ih.',
  'sr-Latn':
    'Pao je početkom marta 2024.; Pao je krajem 2023. godine.; Pao je u trećem kvartalu 2024. godine.; Pao je u prvoj polovini 2025. godine.; Pao je 1990-ih.',
  'sr-Cyrl':
    'Пао је почетком марта 2024.; Пао је крајем 2023. године.; Пао је у трећем кварталу 2024. године.; Пао је у првој половини 2025. године.; Пао је 90-их година.',
  mk: 'Падна на почетокот на март 2024 година.; Падна на крајот на 2023 година.; Падна во третиот квартал на 2024 година.; Падна во првата половина на 2025 година.; Падна во 90-тите години.',
  bg: 'Падна в началото на март 2024 г.; Падна в края на 2023 г.; Падна през третото тримесечие на 2024 г.; Падна през първата половина на 2025 г.; Падна през 90-те години.',
  ru: 'Он упал в начале марта 2024 года.; Он упал в конце 2023 года.; Он упал за III квартал 2024.; Он упал в первой половине 2025 года.; Он упал в 90-х годах.',
  uk: 'Він упав на початку березня 2024 року.; Він упав наприкінці 2023 року.; Він упав у III кварталі 2024 року.; Він упав у першому півріччі 2025 року.; Він упав у 1990-х.',
  be: 'Ён упаў у пачатку сакавіка 2024 года.; Ён упаў у канцы 2023 года.; Ён упаў у трэцім квартале 2024 года.; Ён упаў у першай палове 2025 года.; Ён упаў у 1990-х гадах.',
  el: 'Έπεσε στις αρχές Μαρτίου 2024.; Έπεσε στα τέλη του 2023.; Έπεσε το τρίτο τρίμηνο του 2024.; Έπεσε το πρώτο εξάμηνο του 2025.; Έπεσε τη δεκαετία του 1990.',
  sq: 'Ra në fillim të marsit 2024.; Ra në fund të vitit 2023.; Ra në tremujorin e tretë të vitit 2024.; Ra në gjysmën e parë të vitit 2025.; Ra në vitet 1990.',
  hu: 'Ledőlt 2024. március elején.; Ledőlt 2023 végén.; Ledőlt 2024 harmadik negyedévében.; Ledőlt 2025 első felében.; Ledőlt az 1990-es években.',
  tr: 'Mart 2024 başında düştü.; 2023’ün sonunda düştü.; 2024 yılının üçüncü çeyreğinde düştü.; 2025’in ilk yarısında düştü.; 1990’lı yıllarda düştü.',
  az: '2024-cü ilin mart ayının əvvəlində düşdü.; 2023-cü ilin sonunda düşdü.; 2024-cü ilin üçüncü rübündə düşdü.; 2025-ci ilin birinci yarısında düşdü.; 1990-cı illərdə düşdü.',
  uz: '2024-yil mart oyining boshida quladi.; 2023-yil oxirida quladi.; 2024-yil uchinchi choragida quladi.; 2025-yilning birinchi yarmida quladi.; 1990-yillarda quladi.',
  kk: '2024 жылғы наурыздың басында құлады.; 2023 жылдың соңында құлады.; 2024 жылдың үшінші тоқсанында құлады.; 2025 жылдың бірінші жартысында құлады.; 1990-жылдары құлады.',
  ky: '2024-жылдын март айынын башында кулады.; 2023-жылдын аягында кулады.; 2024-жылдын үчүнчү чейрегинде кулады.; 2025-жылдын биринчи жарымында кулады.; 1990-жылдары кулады.',
  ka: '2024 წლის მარტის დასაწყისში დაეცა.; 2023 წლის ბოლოს დაეცა.; 2024 წლის მესამე კვარტალში დაეცა.; 2025 წლის პირველ ნახევარში დაეცა.; 1990-იან წლებში დაეცა.',
  hy: '2024 թվականի մարտի սկզբին ընկավ։; 2023 թվականի վերջին ընկավ։; 2024 թվականի երրորդ եռամսյակում ընկավ։; 2025 թվականի առաջին կեսին ընկավ։; 1990-ականներին ընկավ։',
  he: 'הוא נפל בתחילת מרץ 2024.; הוא נפל בסוף 2023.; הוא נפל ברבעון השלישי של 2024.; הוא נפל במחצית הראשונה של 2025.; הוא נפל בשנות ה-90.',
  ar: 'سقط في أوائل مارس 2024.; سقط في نهاية عام 2023.; سقط في الربع الثالث من عام 2024.; سقط في النصف الأول من عام 2025.; ',
  fa: 'اوایل مارس ۲۰۲۴ افتاد.; پایان سال ۲۰۲۳ افتاد.; سه‌ماهه سوم سال ۲۰۲۴ افتاد.; نیمه نخست سال ۲۰۲۵ افتاد.; دهه ۱۹۹۰ افتاد.',
  ur: 'یہ مارچ 2024 کے آغاز میں گرا۔; یہ 2023 کے آخر میں گرا۔; یہ 2024 کی تیسری سہ ماہی میں گرا۔; یہ 2025 کی پہلی ششماہی میں گرا۔; یہ 1990 کی دہائی میں گرا۔',
  hi: 'यह मार्च 2024 की शुरुआत में गिरा।; यह 2023 के अंत में गिरा।; यह 2024 की तीसरी तिमाही में गिरा।; यह 2025 की पहली छमाही में गिरा।; यह 1990 के दशक में गिरा।',
  bn: 'এটি ২০২৪ সালের মার্চের শুরুতে পড়ে।; এটি ২০২৩ সালের শেষে পড়ে।; এটি ২০২৪ সালের তৃতীয় প্রান্তিকে পড়ে।; এটি ২০২৫ সালের প্রথম অর্ধে পড়ে।; এটি ১৯৯০-এর দশকে পড়ে।',
  ta: '2024 மார்ச் மாத தொடக்கத்தில் விழுந்தது.; 2023 ஆம் ஆண்டின் இறுதியில் விழுந்தது.; 2024 ஆம் ஆண்டின் மூன்றாம் காலாண்டில் விழுந்தது.; 2025 ஆம் ஆண்டின் முதல் பாதியில் விழுந்தது.; 1990-களில் விழுந்தது.',
  id: 'Itu runtuh awal Maret 2024.; Itu runtuh akhir 2023.; Itu runtuh pada kuartal ketiga 2024.; Itu runtuh pada semester pertama 2025.; Itu runtuh pada tahun 1990-an.',
  vi: 'Nó sập đầu tháng 3 năm 2024.; Nó sập cuối năm 2023.; Nó sập trong quý III năm 2024.; Nó sập nửa đầu năm 2025.; Nó sập những năm 1990.',
  'zh-Hans':
    '它于2024年3月上旬倒塌。; 它于2023年底倒塌。; 它于2024年第三季度倒塌。; 它于2025年上半年倒塌。; 它于1990年代倒塌。',
  ja: '2024年3月上旬に倒れた。; 2023年末に倒れた。; 2024年第3四半期に倒れた。; 2025年前半に倒れた。; 1990年代に倒れた。',
  ko: '2024년 3월 초에 무너졌다.; 2023년 말에 무너졌다.; 2024년 3분기에 무너졌다.; 2025년 상반기에 무너졌다.; 1990년대에 무너졌다.',
}

/** What looks like a part and is none: the text, and each date as it is written with its bounds or its month. */
export const NO_PART_CASES: readonly (readonly [language: string, text: string, dates: readonly string[]])[] = [
  ['en', 'The talks end in March 2024, men in their 90s said.', ['March 2024 = 2024-03-01/2024-03-31']],
  ['en', 'A quarter to five; half of 2000 containers; the second of the 2000 ships.', []],
  ['en', 'It is mid-March.', ['mid-March = --03']],
  ['de', 'Am Ende 2000 Container, Mitte 20 Leute.', []],
  ['it', 'Alla fine 2000 persone.', []],
  ['nl', 'Half 2000 containers.', []],
  ['ru', 'До конца 2023 года, на 90-м километре.', ['2023 года = 2023-01-01/2023-12-31']],
  ['kk', '2023 жылдың соңына дейін.', ['2023 жылдың = 2023-01-01/2023-12-31']],
  ['ka', '2023 წლის ბოლომდე.', ['2023 წლის = 2023-01-01/2023-12-31']],
  ['zh-Hans', '2024年初步结果，2023年中国。', ['2024年 = 2024-01-01/2024-12-31', '2023年 = 2023-01-01/2023-12-31']],
  ['id', 'Ada 90-an orang.', []],
  ['fi', 'Maaliskuun alussa 2024 ihmistä.', ['Maaliskuun alussa = --03']],
  ['en', 'A woman in her nineties; ninety ships.', []],
  ['ar', 'رجل في الخمسينيات من العمر.', []],
  ['es', 'Los noventa países.', []],
  ['zh-Hans', '19世纪90年代；2022年冬奥会。', ['2022年 = 2022-01-01/2022-12-31']],
  ['fa', 'پاییز ۱۴۰۲، دهه نود.', ['پاییز ۱۴۰۲ = 2023-09-23/2023-12-21']],
  ['en', 'In Q3 2024, in 2024 H1.', ['Q3 2024 = 2024-07-01/2024-09-30', '2024 H1 = 2024-01-01/2024-06-30']],
]
