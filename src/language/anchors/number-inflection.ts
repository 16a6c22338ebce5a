/** How number words change in each language. Data for `number-lookup.ts` only; by base language, words in their normal form. */

/** Endings written onto a number. Those of ordinals are not among them: the fifth is no quantity. */
export const ENDINGS: Readonly<Record<string, RegExp>> = {
  ka: /^(?:ი|მა|ს|ის|ით|ად|ში|ზე|თან|იდან|ისგან|ისთვის|ამდე|მდე|ვე|ივე|მდელ\p{L}{1,3}|ამდელ\p{L}{1,3})$/u,
  hy: /^(?:ը|ն|ի|ին|ից|ով|ում|ից|ի[նց]|երորդական)$/u,
  tr: /^’?(?:[ıiuü]|[ae]|[yn][ae]|[yn]?[ıiuü]|d[ae]|t[ae]|d[ae]n|t[ae]n|[ıiuü]n|n[ıiuü]n|s[ıi]|[ıi]n[ae]|l[ae]|yl[ae]|s[ıi]n[ae]|s[ıi]n[ıi]n?|[ıiuü]n[ıiuü]n?)$/u,
  az: /^(?:[ıiuü]|[aə]|[yn][aə]|n[ıiuü]|d[aə]|d[aə]n|[ıiuü]n|n[ıiuü]n|s[ıi]|s[ıi]nd[aə]n?|l[aə]|s[ıi]n[ıiə]n?)$/u,
  kk: /^(?:[гқ][еа]|ға|к[е]|[дт][еа]|[дтн][еа]н|[ндт][іы]|[ндт][іы]ң|мен|бен|пен|с?[іы]|с?[іы]н[еа]|с?[іы]нд?[еа]?н?|[дт][аеы]й|[дт][еа]г[еа]н)$/u,
  ky: /^(?:[гк][еао]|[дт][еао]|[дт][еао]н|[ндт][ияуү]|[ндт][ияуү]н|с?[иыуү]|[дт][еао]й)$/u,
  uz: /^(?:ta|tasi|tadan|dan|ga|da|ni|ning|si|та|таси|тадан|дан|га|да|ни|нинг)$/u,
  hu: /^(?:[aeoö]?t|n[ae]k|b[ae]n|b[aeóő]l|b[ae]|r[ae]|r[óő]l|h[oeö]z|n[áé]l|t[óő]l|v[ae]l|ig|ért|sz[oeö]r|[ae]n|je|[jea]|d[ae]rab)$/u,
  ko: /^(?:간|이나|만|도|은|을|에|동안|째)$/u,
  et: /^(?:t|l|lt|le|s|st|sse|ga|ni|na|ks|ta|d)$/u,
}

/** Numbers that with an ending are more often another word: Kazakh `онда` is there, Turkish `altında` under. */
export const EXACT_ONLY: Readonly<Record<string, RegExp>> = {
  tr: /^(?:on|yüz|alti|bin|kirk|bir|bin)$/u,
  az: /^(?:on|yüz|alti|min|bir|qirx)$/u,
  kk: /^(?:он|жүз|тоқсан|бір)$/u,
  ky: /^(?:он|жүз|бир)$/u,
  uz: /^(?:bir|бир|on|uch)$/u,
  hu: /^(?:hat|hét|száz|egy|húsz)$/u,
  hy: /^(?:մեկ)$/u,
  ka: /^(?:ერთ)$/u,
}

/** Forms that are far more often something else: Russian `семью` is a family, Kazakh `үшін` for, Vietnamese `năm` a year. */
export const NO_NUMBERS: Readonly<Record<string, string>> = {
  ru: 'семью',
  kk: 'үшін',
  ky: 'үчүн',
  fa: 'نه',
  ar: 'بالمئة بالمائة',
  vi: 'năm',
  sl: 'sta',
  sr: 'set',
  cs: 'set sta stě',
  sk: 'sta',
  sv: 'tio',
}

/** Languages that write a number as one word, and what may link its parts. */
export const COMPOUNDING: ReadonlySet<string> = new Set('de nl sv da nb fi hu et it hy el cs sk sl ka lv'.split(' '))
export const LINKS: Readonly<Record<string, RegExp>> = {
  de: /^und(?=.)/u,
  nl: /^(?:en|ën)(?=.)/u,
  da: /^og(?=.)/u,
  nb: /^og(?=.)/u,
  ka: /^და(?=.)/u,
  sl: /^in(?=.)/u,
  cs: /^a(?=.)/u,
}

/** Number words as they begin an adjective, where that is no form of theirs. */
export const PREFIX_FORMS: Readonly<Record<string, string>> = {
  ru: '2=двух|дву 3=трех|трёх 4=четырех|четырёх 8=восьми 40=сорока 50=пятидесяти 90=девяносто 100=сто 1000=тысяче',
  uk: '2=дво|двох 3=три|трьох 4=чотири|чотирьох 7=семи 8=восьми 40=сорока 100=сто 1000=тисячо',
  be: '2=двух|дву 3=трох|трох 4=чатырох 5=пяці 6=шасці 7=сямі 8=васьмі 9=дзевяці 10=дзесяці 40=сарака 100=сто',
  bg: '2=дву|дво 3=три 4=четири|четвърт',
  mk: '2=дво 3=три|тро 4=четири',
  sr: `2=dvo 3=tro 4=četvoro 5=peto 6=šesto 7=sedmo 8=osmo 9=deveto 10=deseto 11=jedanaesto 12=dvanaesto 13=trinaesto 14=četrnaesto
    15=petnaesto 16=šesnaesto 17=sedamnaesto 18=osamnaesto 19=devetnaesto 20=dvadeseto 30=trideseto 40=četrdeseto 50=pedeseto
    60=šezdeseto 70=sedamdeseto 80=osamdeseto 90=devedeseto 100=sto`,
  hr: `2=dvo 3=tro 4=četvero 5=peto 6=šesto 7=sedmo 8=osmo 9=deveto 10=deseto 12=dvanaesto 13=trinaesto 15=petnaesto 20=dvadeseto
    30=trideseto 40=četrdeseto 50=pedeseto 60=šezdeseto 100=sto`,
  bs: `2=dvo 3=tro 4=četvero|četvoro 5=peto 6=šesto 7=sedmo 8=osmo 9=deveto 10=deseto 12=dvanaesto 15=petnaesto 20=dvadeseto
    30=trideseto 40=četrdeseto 50=pedeseto 100=sto`,
  sl: '2=dvo|dve 3=tri|tro 4=štiri|štir 5=pet 6=šest 7=sedem 8=osem 9=devet 10=deset 20=dvajset 30=trideset 40=štirideset 50=petdeset',
  pl: `2=dwu|dwó 3=trzy|trój 4=cztero 5=pięcio 6=sześcio 7=siedmio 8=ośmio 9=dziewięcio 10=dziesięcio 11=jedenasto 12=dwunasto
    13=trzynasto 14=czternasto 15=piętnasto 16=szesnasto 17=siedemnasto 18=osiemnasto 19=dziewiętnasto 20=dwudziesto 30=trzydziesto
    40=czterdziesto 50=pięćdziesięcio 60=sześćdziesięcio 70=siedemdziesięcio 80=osiemdziesięcio 90=dziewięćdziesięcio 100=stu`,
  cs: `2=dvou|dvoj 3=tří|troj 4=čtyř 5=pěti 6=šesti 7=sedmi 8=osmi 9=devíti 10=deseti 11=jedenácti 12=dvanácti 15=patnácti
    20=dvaceti 30=třiceti 40=čtyřiceti 50=padesáti 60=šedesáti 70=sedmdesáti 80=osmdesáti 90=devadesáti 100=sto`,
  sk: `2=dvoj 3=troj 4=štvor 5=päť 6=šesť 7=sedem 8=osem 9=deväť 10=desať 12=dvanásť 15=pätnásť 20=dvadsať 30=tridsať
    40=štyridsať 50=päťdesiat 60=šesťdesiat 100=sto`,
  lt: '2=dvi 3=tri 4=keturi|ketur 5=penkia|penk 6=šešia 7=septyn|septynia 8=aštuon 9=devyn 10=dešimt',
  lv: '2=div 3=trīs 4=četr 5=piec 6=seš 7=septiņ 8=astoņ 9=deviņ 10=desmit',
  fi: `2=kaksi|kahden 3=kolmi|kolme|kolmen 4=neli|neljä|neljän 5=viisi|viiden 6=kuusi|kuuden 7=seitsen|seitsemän 8=kahdeksan
    9=yhdeksän 10=kymmen|kymmenen 12=kahdentoista|kaksitoista 20=kaksikymmen|kahdenkymmenen 30=kolmikymmen 40=nelikymmen`,
  et: '2=kahe 3=kolme 4=nelja 5=viie 6=kuue 7=seitsme 8=kaheksa 9=üheksa 10=kümne 12=kaheteist 15=viieteist 20=kahekümne 30=kolmekümne',
  hu: '2=két',
  el: `2=δι|διπλ 3=τρι 4=τετρα 5=πεντα|πενθ 6=εξα 7=επτα|εφτα 8=οκτα|οχτα 9=εννια 10=δεκα 11=εντεκα 12=δωδεκα 13=δεκατρι 14=δεκατετρα
    15=δεκαπεντα 16=δεκαεξα 17=δεκαεπτα 18=δεκαοκτα 20=εικοσα 30=τριαντα 40=σαραντα 50=πενηντα 60=εξηντα 70=εβδομηντα 80=ογδοντα`,
  hy: '2=երկ 3=եռ 4=քառ 5=հնգ 6=վեց 7=յոթն|յոթ 8=ութ 9=ինն 10=տասն|տաս 12=տասներկու 20=քսան 30=երեսուն 40=քառասուն 50=հիսուն',
}

/** What follows the number in such an adjective. */
export const UNIT_ADJECTIVES: Readonly<Record<string, RegExp>> = {
  ru: /^(?:лет|дневн|час|минут|месячн|недельн|этажн|метров|километров|футов|тонн|процентн|кратн|местн|комнатн|мильн|балльн|палубн|градусн|литров|долларов|страничн|членн)/u,
  uk: /^(?:річ|ден|добов|годин|хвилин|місяч|тижнев|поверх|метров|кілометров|футов|тонн|відсотков|разов|кратн|місн|кімнатн|мильн|бальн|палубн|градусн|літров)/u,
  be: /^(?:гадов|дзённ|гадзінн|мінутн|месячн|тыднёв|павярхов|метров|кіламетров|тонн|працэнтн|кратн)/u,
  bg: /^(?:годиш|днев|час|минут|месеч|седмич|етаж|метров|кратн|тонн|членн|местн|процент)/u,
  mk: /^(?:годиш|днев|час|минут|месеч|недел|кат|метар|кратн|член)/u,
  sr: /^(?:godišnj|dnevn|satn|časovn|minutn|mesečn|mesec|nedeljn|spratn|metarsk|metrask|kilometarsk|stopn|struko|član|postotn|tonsk)/u,
  hr: /^(?:godišnj|dnevn|satn|minutn|mjesečn|tjedn|katn|metarsk|kilometarsk|stopn|član|postotn|tonsk)/u,
  bs: /^(?:godišnj|dnevn|satn|minutn|mjesečn|sedmičn|spratn|katn|metarsk|kilometarsk|stopn|član)/u,
  sl: /^(?:let|dnev|urn|minutn|mesečn|tedensk|nadstropn|metrsk|kilometrsk|član|odstotn|tonsk)/u,
  pl: /^(?:letni|latk|dniow|godzinn|minutow|miesięczn|tygodniow|piętrow|metrow|kilometrow|stopow|stopniow|procentow|tonow|krotn|osobow)/u,
  cs: /^(?:let[ýéíoáaeůiu]|denní|hodinov|minutov|měsíčn|týdenn|patrov|podlažn|metrov|kilometrov|procentn|tunov|násobn|členn|místn|stop)/u,
  sk: /^(?:ročn|dňov|denn|hodinov|minútov|mesačn|týždňov|poschod|metrov|kilometrov|percentn|tonov|násobn|člen|miestn)/u,
  lt: /^(?:met[iėų]|metis|dien|valand|minut|mėnes|savait|aukšt|kart|procent)/u,
  lv: /^(?:gadīg|dienu|stund|mēneš|nedēļ|stāvu|kārtīg)/u,
  de: /^(?:jährig|tägig|stündig|minütig|monatig|wöchig|stöckig|köpfig|prozentig|mal(?:ig|$)|fach|stellig)/u,
  nl: /^(?:jarig|daags|urig|maands|maandig|weeks|koppig|voud|persoons|procents)/u,
  sv: /^(?:årig|åring|dagar|dygns|timmars|minuters|månader|veckor|våning|faldig|manna)/u,
  da: /^(?:årig|dages|timers|minutters|måneders|ugers|etagers|dobbel)/u,
  nb: /^(?:årig|åring|dagers|døgns|timers|minutters|måneders|ukers|etasjes|doblet|dobbel)/u,
  fi: /^(?:vuotia|vuotis|vuotin|päiväi|tunti[ns]|tuntise|minuutti|kuukauti|viikkoi|kerroks|henki|metri|kertai|prosentti|jäseni)/u,
  et: /^(?:aasta[snl]|aastas|päevas|päevan|tunni|minuti|kuuli|kuus|nädala|korruse|liikmeli|meetri|kordse|kordne)/u,
  hu: /^(?:éves|éven|napos|napi|órás|perces|hónapos|hetes|emeletes|méter|kilométer|fős|tagú|százalékos|tonnás|szoros|szeres|szörös|lépcsős|oldalas)/u,
  el: /^(?:χρον|ημερ|ωρ[ηοω]|μην|εβδομαδ|ετη|ετια|οροφ|μελ[ηο]|λεπτ|πλασι)/u,
  hy: /^(?:օրյա|ամյա|ժամյա|ամսյա|շաբաթյա|հարկանի|տարեկան|րոպե)/u,
  ka: /^(?:დღიან|წლიან|წლის|დღის|საათიან|თვიან|თვის|კვირიან|სართულიან|მეტრიან|ფუტიან|პროცენტიან|ჯერ|კაციან|ადგილიან|წუთიან|წევრიან|ბალიან)/u,
  fa: /^(?:ساله|روزه|ساعته|ماهه|هفتهاي|طبقه|نفره|متري|فوتي|درصدي|دقيقهاي|برابر)/u,
}
