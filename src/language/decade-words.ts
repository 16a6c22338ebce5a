/** How each language says a decade of the twentieth century in words: "the nineties", "девяностые". Data for `decades.ts`. */

/**
 * Apart by `;`: the words around it, in which `@` stands for the decade, and the decades from the thirties to the nineties, apart by `,`. All
 * are sources of a regular expression; `~` stands for any ending. Of the twenties nobody knows which are meant; of ages ("in her nineties")
 * and Persian decades there is nothing here.
 */
export const DECADE_WORDS: Readonly<Record<string, string>> = {
  en: 'the (?:(?:early|mid|late|roaring)[ -])?@; thirties, forties, fifties, sixties, seventies, eighties, nineties',
  de: '(?:(?:den|die|der|frühen|späten) )?@ ?jahren?|(?:den|die|der|frühen|späten) @n?; dreißiger, vierziger, fünfziger, sechziger, siebziger, achtziger, neunziger',
  fr: 'années @; trente, quarante, cinquante, soixante, soixante-dix, quatre-vingts?, quatre-vingt-dix',
  es: '(?:los|de|unos) años @|década de(?: los)?(?: años)? @; treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa',
  it: '(?:gl|negl|degl|agl|dagl|sugl)i anni @; trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta',
  pt: '[nda]?os anos @|década de @; trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa',
  ca: '(?:el|al|del)s anys @|dècada dels @; trenta, quaranta, cinquanta, seixanta, setanta, vuitanta, noranta',
  ro: 'anii @; treizeci, patruzeci, cincizeci, șaizeci, șaptezeci, optzeci, nouăzeci',
  nl: 'jaren @; dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig',
  sv: '@tal(?:et|ets); trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio',
  da: '@; trediverne, fyrrerne, halvtredserne, tresserne, halvfjerdserne, firserne, halvfemserne',
  nb: '@(?:tallet|åra|årene); tretti, førti, femti, seksti, sytti, åtti, nitti',
  fi: '@(?:luv|luku)~; kolmikymmen|kolmekymmentä, neljäkymmentä, viisikymmentä, kuusikymmentä, seitsemänkymmentä, kahdeksankymmentä, yhdeksänkymmentä',
  et: '@(?:ad|ate(?:l|st|ni|le|ks)?) ?(?:aasta~)?; kolmekümnend, neljakümnend, viiekümnend, kuuekümnend, seitsmekümnend, kaheksakümnend, üheksakümnend',
  lv: '@(?:ajos|ajiem|os|ie|o) gad~; trīsdesmit, četrdesmit, piecdesmit, sešdesmit, septiņdesmit, astoņdesmit, deviņdesmit',
  // The tenth decade of the century.
  lt: '(?:xx a\\. |praėjusio (?:amžiaus|šimtmečio) )?@ dešimtmet~; ketvirt~, penkt~, šešt~, septint~, aštunt~, devint~, dešimt~',
  pl: 'lat(?:a|ach)? @(?:e|ych|ymi); trzydziest, czterdziest, pięćdziesiąt, sześćdziesiąt, siedemdziesiąt, osiemdziesiąt, dziewięćdziesiąt',
  cs: '@(?:á|ých|ým|ými) l[eé]t~; třicát, čtyřicát, padesát, šedesát, sedmdesát, osmdesát, devadesát',
  sk: '@(?:e|ych|ym|ymi) rok~; tridsiat, štyridsiat, päťdesiat, šesťdesiat, sedemdesiat, osemdesiat, deväťdesiat',
  sl: '@(?:a|ih|im|imi) let~; trideset, štirideset, petdeset, šestdeset, sedemdeset, osemdeset, devetdeset',
  hr: '@(?:ih(?: godin~)?|e godine(?! života)); trideset, četrdeset, pedeset, šezdeset, sedamdeset, osamdeset, devedeset',
  bs: '@(?:ih(?: godin~)?|e godine(?! života)); trideset, četrdeset, pedeset, šezdeset, sedamdeset, osamdeset, devedeset',
  sr: '@(?:ih(?: godin~)?|их(?: годин~)?|e godine(?! života)|е године(?! живота)); trideset|тридесет, četrdeset|четрдесет, pedeset|педесет, šezdeset|шездесет, sedamdeset|седамдесет, osamdeset|осамдесет, devedeset|деведесет',
  mk: '@(?: години)?; триесеттите, четириесеттите, педесеттите, шеесеттите, седумдесеттите, осумдесеттите, деведесеттите',
  bg: '@ години; тридесетте|трийсетте, четиридесетте|четирийсетте, петдесетте, шейсетте|шестдесетте, седемдесетте, осемдесетте, деветдесетте',
  ru: '@(?:ые|ых|ым|ыми)(?: год~)?; тридцат, сороков, пятидесят, шестидесят, семидесят, восьмидесят, девяност',
  uk: '@(?:і|их|им|ими)(?: рок~)?; тридцят, сороков, п’ятдесят, шістдесят, сімдесят, вісімдесят, дев’яност',
  be: '@(?:ыя|ых|ым|ымі)(?: гад~)?; трыццат, саракав, пяцідзясят, шасцідзясят, сямідзясят, васьмідзясят, дзевяност',
  el: 'δεκαετία(?:ς)? του @; τριάντα, σαράντα, πενήντα, εξήντα, εβδομήντα, ογδόντα, ενενήντα',
  sq: 'vitet(?: e)? @; tridhjet~, dyzet~|katërdhjet~, pesëdhjet~, gjashtëdhjet~, shtatëdhjet~, tetëdhjet~, nëntëdhjet~',
  hu: '@ évek~; harmincas, negyvenes, ötvenes, hatvanas, hetvenes, nyolcvanas, kilencvenes',
  tr: '@ yıl~; otuzlu, kırklı, ellili, altmışlı, yetmişli, seksenli, doksanlı',
  az: '@ ill[aə]r~; otuzuncu, qırxıncı, əllinci, altmışıncı, yetmişinci, səksəninci, doxsanıncı',
  uz: '@ (?:yillar|йиллар)~; o’ttizinchi|ўттизинчи, qirqinchi|қирқинчи, elliginchi|эллигинчи, oltmishinchi|олтмишинчи, yetmishinchi|етмишинчи, saksoninchi|саксонинчи, to’qsoninchi|тўқсонинчи',
  kk: '@ жылдар~; отызыншы, қырқыншы, елуінші, алпысыншы, жетпісінші, сексенінші, тоқсаныншы',
  ky: '@ жылдар~; отузунчу, кыркынчы, элүүнчү, алтымышынчы, жетимишинчи, сексенинчи, токсонунчу',
  ka: '@ წლებ~; ოცდაათიან~, ორმოციან~, ორმოცდაათიან~, სამოციან~, სამოცდაათიან~, ოთხმოციან~, ოთხმოცდაათიან~',
  hy: '@~(?: թվական~)?; երեսունական, քառասունական, հիսունական, վաթսունական, յոթանասունական, ութսունական, իննսունական',
  he: 'ב?שנות ה@; שלושים, ארבעים, חמישים, שישים, שבעים, שמונים, תשעים',
  ar: '[وبلف]?(?:ال)?@(?! القرن (?:الثامن|التاسع)| من (?:ال)?عمر); ثلاثيني?ات, أربعيني?ات, خمسيني?ات, ستيني?ات, سبعيني?ات, ثمانيني?ات, تسعيني?ات',
  // Without the word they are of the Persian calendar.
  fa: 'دههٔ? @ میلادی; سی, چهل, پنجاه, شصت, هفتاد, هشتاد, نود',
  ur: '@ کی دہائی; تیس, چالیس, پچاس, ساٹھ, ستر, اس[یّ]~, نوے',
  hi: '@ के दशक; तीस, चालीस, पचास, साठ, सत्तर, अस्सी, नब्बे',
  bn: '@ ?(?:এর|র)? ?দশক~; ত্রিশে?~, চল্লিশে?~, পঞ্চাশে?~, ষাটে?~, সত্তরে?~, আশি~, নব্বই~',
  id: 'tahun @ ?puluhan; tiga, empat, lima, enam, tujuh, delapan, sembilan',
  vi: '(?:những năm|thập niên|thập kỷ) @; ba mươi, bốn mươi, năm mươi, sáu mươi, bảy mươi, tám mươi, chín mươi',
  zh: '(?:(?:上个?|上個|二十|20)世[纪紀])?@年代; 三十, 四十, 五十, 六十, 七十, 八十, 九十',
}
