/**
 * Number words that CLDR's spell-out rules do not give: oblique cases, collectives, construct states, fractions, approximate and
 * multiplying forms, and the languages it has no rules for. Data for `number-lookup.ts` only.
 */

/** `value=word|word` by base language, with `stem(a,b)` for `stema|stemb` (an empty ending too). */
export const NUMBER_FORMS: Readonly<Record<string, string>> = {
  en: '1.5=one-and-a-half 2=twice 3=thrice 10=ten 12=dozen',
  de: `1.5=anderthalb|eineinhalb 2=zwei(er,en,mal) 2.5=zweieinhalb 3=drei(er,en,mal) 3.5=dreieinhalb 4=vier(en,mal)
    4.5=viereinhalb 5=fünfmal 5.5=fünfeinhalb 6=sechsmal 6.5=sechseinhalb 7=siebenmal 10=zehnmal 12=dutzend 100=hundert`,
  nl: `1.5=anderhal(f,ve) 2=twee(ën)|tweemaal 2.5=tweeënhal(f,ve) 3=drie(ën)|driemaal 3.5=drieënhal(f,ve) 10=tien 12=dozijn
    100=honderd`,
  sv: '1.5=halvannan 12=dussin',
  da: '1.5=halvanden|halvandet 12=dusin',
  nb: '1.5=halvannen|halvannet 7=syv 12=dusin 20=tyve 30=tretti',
  fr: `10=dizaine 12=douzaine 15=quinzaine 20=vingtaine 30=trentaine 40=quarantaine 50=cinquantaine 60=soixantaine
    80=quatre-vingt(s,) 100=centaine 1000=millier`,
  es: '10=decena 12=docena 15=quincena 20=veintena 21=veintiún 30=treintena 100=centenar 1000=millar',
  it: `10=decina 12=dozzina 15=quindicina 20=ventina 23=ventitré 30=trentina 40=quarantina 50=cinquantina 60=sessantina
    100=centinaio 1000=migliaio`,
  pt: '10=dezena 12=dúzia 14=catorze|quatorze 16=dezesseis 17=dezessete 19=dezenove 100=centena|cento 1000=milhar',
  ca: '2=dues 10=desena 12=dotzena 20=vintena 30=trentena 100=centenar 1000=miler',
  ro: '2=doi|două 12=duzină 1000=mie',
  ru: `1.5=полтор(а,ы)|полутора 2=дв(ое,оих,оим,оими)|дважды 3=тр(ое,оих,оим,оими)|трижды|трёх|трём
    4=четвер(о,ых,ым)|четырёх|четырём|четырьмя 5=пятер(о,ых,ым) 6=шестер(о,ых,ым) 7=семер(о,ых,ым) 8=восьмер(о,ых)
    9=девятер(о,ых) 10=десятер(о,ых)|десят(ок,ка,ку,ком,ке) 12=дюжин(а,у) 50=полсотни 90=девяноста 100=сотн(я,ю)|стам
    150=полтораста 300=трёхсот 400=четырёхсот 500=полтысячи 1000=тысяч(а,у,ей) 500000=полмиллиона 500000000=полмиллиарда`,
  uk: `1.5=півтор(а,и) 2=двох|дво(м,ма,є)|двічі 3=трьо(х,м,ма)|троє|тричі 4=чотирьо(х,м,ма)|четверо
    5=п’ят(и,ьох,ьом,ьома,еро) 6=шіст(ь,ьох,ьом,ьома)|шест(и,еро) 7=семи|сім(ох,ом,ома)|семеро 8=восьм(и,ох,ом,ома,еро)|вісьм(ох,ом,ома)
    9=дев’ят(и,ьох,ьом,ьома,еро) 10=десят(и,ьох,ьом,ьома,еро)|десят(ок,ка) 11=одинадцят(и,ьох,ьом,ьома)
    12=дванадцят(и,ьох,ьом,ьома)|дюжин(а,у) 13=тринадцят(и,ьох,ьом,ьома) 14=чотирнадцят(и,ьох,ьом,ьома)
    15=п’ятнадцят(и,ьох,ьом,ьома) 16=шістнадцят(и,ьох,ьома) 17=сімнадцят(и,ьох,ьома) 18=вісімнадцят(и,ьох,ьома)
    19=дев’ятнадцят(и,ьох,ьома) 20=двадцят(и,ьох,ьом,ьома) 30=тридцят(и,ьох,ьом,ьома) 40=сорока
    50=п’ятдесят(и,ьох,ьома)|півсотні 60=шістдесят(и,ьох,ьома) 70=сімдесят(и,ьох,ьома) 80=вісімдесят(и,ьох,ьома)
    90=дев’яноста 100=ста|сотн(я,ю) 200=двохсот|двомстам 300=трьохсот 400=чотирьохсот 500=п’ятисот|півтисячі 600=шестисот
    700=семисот 800=восьмисот 900=дев’ятисот 1000=тисяч(а,у,ею) 500000=півмільйона 1e6=мільйон(ам,ами,ах,ом,у)
    1e9=мільярд(ам,ами,ах,ом,у)`,
  be: `1.5=паўтар(а,ы) 2=дв(ое,аіх,увох,ум,ума)|двойчы 3=тр(ое,ох,ом,ыма)|тройчы 4=чатыр(ох,ом)|чацвёра 5=пяц(і,ю,ёх)|пяцёра
    6=шас(ці,цёх)|шасцёра 7=сям(і,ёх)|сямёра 8=васьм(і,ёх) 9=дзевяц(і,ёх) 10=дзесяц(і,ёх)|дзясят(ак,ка) 11=адзінаццаці
    12=дванаццаці 15=пятнаццаці 20=дваццаці 30=трыццаці 40=сарака 50=пяцідзесяці 60=шасцідзесяці 100=ста|сотн(я,ю)
    1000=тысяч(а,у) 500000=паўмільёна`,
  bg: `2=двам(а,ата)|двете|двата 3=трим(а,ата)|трите 4=четирим(а,ата)|четирите 5=петим(а,ата) 6=шестим(а,ата) 7=седмин(а,ата)
    8=осмин(а,ата) 9=деветин(а,ата) 10=десетин(а,ата) 11=единайсет 12=дванайсет|дузина 15=петнайсет(ина,)
    20=двайсет(ина,)|двадесетина 30=трийсет(ина,) 40=четирийсет(ина,) 50=петдесетина 60=шейсет(ина,) 100=стотина`,
  mk: `2=двајца|двете 3=тројца|трите 4=четворица 5=петмина 6=шестмина 7=седуммина 8=осуммина 9=деветмина
    10=десетмина|десетина 15=петнаесетина 20=дваесетина 30=триесетина 100=стотина 1000=илјада`,
  sr: `2=dvoj(e,ica,icu,ice)|dvaju|dv(ema,oma)|dvaput 3=troj(e,ica,icu,ice)|triput 4=četvor(o,ica,icu,ice)
    5=petor(o,ica,icu,ice) 6=šestor(o,ica,icu) 7=sedmor(o,ica,icu) 8=osmor(o,ica,icu) 9=devetor(o,ica,icu)
    10=desetor(o,ica,icu)|desetak 12=tuce 15=petnaestak 20=dvadesetak 30=tridesetak 40=četrdesetak 50=pedesetak
    60=šezdesetak 100=stotin(ak,u) 400=četiristo 500=petsto 1000=hiljad(a,u) 1e6=milion(u,e) 1e9=milijard(u)`,
  hr: `2=dvoj(e,ica,icu,ice)|dv(ije,iju,jema,ojim)|dvaput 3=troj(e,ica,icu,ice)|triput 4=četver(o,ica,icu,ice)
    5=petor(o,ica,icu,ice) 6=šestor(o,ica,icu) 7=sedmor(o,ica,icu) 8=osmor(o,ica,icu) 9=devetor(o,ica,icu)
    10=desetor(o,ica,icu)|desetak 15=petnaestak 20=dvadesetak 30=tridesetak 40=četrdesetak 50=pedesetak 100=stotin(jak,u)
    1000=tisuć(a,u)|hiljad(a,u)`,
  bs: `2=dvoj(e,ica,icu,ice)|dv(ije,jema)|dvaput 3=troj(e,ica,icu,ice) 4=četver(o,ica,icu) 5=petor(o,ica,icu) 6=šestor(o,ica)
    7=sedmor(o,ica) 10=desetak 15=petnaestak 20=dvadesetak 30=tridesetak 50=pedesetak 100=stotin(jak,u) 1000=hiljad(a,u)`,
  sl: `1.5=poldrug(i,o,ega) 2=dv(a,e,eh,ema)|dvakrat 3=tr(ije,i,eh,em,emi)|trikrat 4=štir(je,i,ih,im,imi) 5=pet(ih,im,imi)
    6=šest(ih,im,imi) 7=sedm(ih,im,imi) 8=osm(ih,im,imi) 9=devet(ih,im,imi) 10=deset(ih,im,imi)|desetina
    12=ducat|dvanajst(ih,im,) 15=petnajst(ih,) 20=dvajset(ih,) 30=trideset(ih,) 50=petdeset(ih,) 100=sto 200=dvesto
    300=tristo 500=petsto 1000=tisoč`,
  pl: `1.5=półtor(a,ej) 2=dw(oje,ojga,u,óch,aj,iema,om)|dwukrotnie 3=tr(oje,ojga,zej,zech,zem,zema)|trzykrotnie
    4=czter(ech,em,ema,ej)|czworo 5=pięci(u,oro,orga) 6=sześci(u,oro) 7=siedmi(u,oro) 8=ośmi(u,oro) 9=dziewięci(u,oro)
    10=dziesięci(u,oro)|dziesiątk(a,ę) 12=tuzin|dwunastu 15=piętnastu 20=dwudziestu 100=setk(a,ę) 1000=tysiąc(a,em,)`,
  cs: `1.5=půldruh(ého,é) 2=dv(ou,ěma,oje)|dvakrát 3=tř(i,í,em,emi,ech)|třikrát 4=čtyř(i,em,mi) 5=pěti 6=šesti 7=sedmi 8=osmi
    9=dev(íti,íti) 10=des(íti,eti)|desítk(a,u) 11=jedenácti 12=dvanácti|tucet 15=patnácti 20=dvaceti 30=třiceti
    40=čtyřiceti 50=padesáti 60=šedesáti 70=sedmdesáti 80=osmdesáti 90=devadesáti 100=stovk(a,u) 1000=tisíc(i,e,)
    500000=půlmilion(u,)`,
  sk: `1.5=poldruha 2=dv(och,om,oma,aja,e)|dvakrát 3=tr(och,om,omi,aja)|trikrát 4=štyr(och,om,mi,ia) 5=pia(tich,ti)|piatim
    6=šies(tich,ti) 7=siedm(ich,i) 8=ôsm(ich,i) 9=devia(tich,ti) 10=desia(tich,ti)|desiatk(a,u) 11=jedenástich
    12=dvanástich|tucet 15=pätnástich 20=dvadsiatich 30=tridsiatich 100=stovk(a,u) 1000=tisíc(e,)`,
  lt: '1.5=pusantr(o,os) 2=dukart 3=triskart 10=dešimtis 12=tuzinas 100=šimtą 1000=tūkstantį',
  lv: `1.5=pusotr(a,u) 2=div(i,as,iem,ām,us,u)|divreiz 3=tr(īs,im,iju,ijiem,ijām)|trīsreiz 4=četr(i,as,iem,ām,us,u)
    5=piec(i,as,iem,ām,us,u) 6=seš(i,as,iem,ām,us,u) 7=septiņ(i,as,iem,ām,us,u) 8=astoņ(i,as,iem,ām,us,u)
    9=deviņ(i,as,iem,ām,us,u) 10=desmit(iem,) 12=ducis`,
  et: `1.5=poolteist|pooleteise 2=kah(e,te,es) 3=kolm(e,es) 4=nelja 5=vii(e,s) 6=kuu(e,s) 7=seitsm(e,es) 8=kaheks(a,at)
    9=üheks(a,at) 10=küm(me,ne) 11=üheteistkümne 12=kaheteistkümne|tosin 15=viieteistkümne 20=kahekümne 30=kolmekümne
    100=sada|saja 1000=tuhan(de,det)`,
  fi: '1.5=puolitoista 2=kahdesti 10=kymmen(en,tä) 12=tusina 100=sata',
  hu: `1.5=másfél 2=két|kétszer|ketten 3=háromszor|hárman 4=négyen 5=öten 6=hatan 7=heten 8=nyolcan 9=kilencen 10=tízen
    12=tucat 500000=félmillió`,
  el: `1.5=ενα(μισι)|μιαμιση 2=δυο 2.5=δυομισι 3=τριων 3.5=τρεισημισι|τριαμισι 4=τεσσερ(ις,α,ων)|τεσσαρων 7=εφτα 8=οχτω|οκτω
    9=εννεα|εννια 10=δεκαδα 12=ντουζινα 13=δεκατρ(ια,εις) 14=δεκατεσσερ(α,ις) 15=δεκαπενταρια 20=εικοσι|εικοσαρια
    30=τριανταρια 100=εκατον|εκατονταδα 200=διακοσιων 300=τριακοσι(οι,ες,α,ων) 500=πεντακοσι(οι,ες,α,ων) 1000=χιλι(οι,ων)`,
  hy: '1.5=մեկուկես 2=երկուս|երկուսը 2.5=երկուսուկես 3=երեքը 3.5=երեքուկես 10=տասնյակ 100=հարյուր',
  ka: `1.5=ერთნახევარ(ი,) 2=ორჯერ 2.5=ორნახევარ(ი,) 3=სამჯერ|სამივე 3.5=სამნახევარ(ი,) 4=ოთხჯერ 4.5=ოთხნახევარ(ი,) 5=ხუთჯერ
    10=ათეული`,
  tr: '2=ikisi 3=üçü 4=dördü 5=beşi 6=altısı 7=yedisi 8=sekizi 9=dokuzu 12=düzine',
  az: '2=ikisi 3=üçü 4=dördü 5=beşi 6=altısı 7=yeddisi 8=səkkizi 9=doqquzu 12=düjin',
  kk: '2=екеу(і,ін,інің,) 3=үшеу(і,ін,) 4=төртеу(і,ін,) 5=бесеу(і,ін,) 6=алтау(ы,ын,) 7=жетеу(і,ін,)',
  ky: '2=эк(и,өө,өөнү) 3=үч|үчөө 4=төрт|төртөө 5=бешөө 6=алтоо 7=жетөө',
  uz: `2=ikki|ikkita|икки 3=uch(ta,)|уч 4=to’rt(ta,)|тўрт 5=besh(ta,)|беш 6=olti(ta,)|олти 7=yetti(ta,)|етти
    8=sakkiz(ta,)|саккиз 9=to’qqiz(ta,)|тўққиз 10=o’n|ўн 20=yigirma|йигирма 30=o’ttiz|ўттиз 40=qirq|қирқ 50=ellik|эллик
    60=oltmish|олтмиш 70=yetmish|етмиш 80=sakson|саксон 90=to’qson|тўқсон 100=yuz|юз 1000=ming|минг 1e6=million|миллион
    1e9=milliard|миллиард`,
  he: `2=שני|שתי|פעמיים|יומיים|שבועיים|חודשיים|שנתיים|שעתיים 3=שלוש(ת,) 4=ארבעת 5=חמ(שת,ישה) 6=ששת 7=שבעת 8=שמונת 9=תשעת
    10=עשרת 12=תריסר 1000=אלפים 2000=אלפיים`,
  ar: `2=اثن(ان,ين)|اثنت(ان,ين)|يوم(ان,ين)|شهر(ان,ين)|عام(ان,ين)|سنت(ان,ين)|ساعت(ان,ين)|أسبوع(ان,ين)|مرت(ان,ين)|شخص(ان,ين)
    3=ثلاث 4=أربع 5=خمس 6=ست 7=سبع 8=ثمان(ي,) 9=تسع 10=عشر 12=دزينة 20=عشرين 30=ثلاثين 40=أربعين 50=خمسين 60=ستين 70=سبعين
    80=ثمانين 90=تسعين 100=مئة 200=مئتي(ن,)|مئتان|مائتي(ن,) 300=ثلاثمئة|ثلاثمائة 400=أربعمئة|أربعمائة 500=خمسمئة|خمسمائة
    600=ستمئة|ستمائة 700=سبعمئة|سبعمائة 800=ثمانمئة|ثمانمائة 900=تسعمئة|تسعمائة 1000=ألفا 2000=ألفا(ن) 1e6=مليونا
    2e6=مليون(ان,ين,ي) 1e9=مليارات 2e9=ملياري(ن)`,
  fa: '2=دوتا 3=سهتا 12=دوجین 100=یکصد 300=سیصد 400=چهارصد 500=پانصد 600=ششصد 700=هفتصد 800=هشتصد 900=نهصد',
  ur: `1.5=ڈیڑھ 2=دو 2.5=ڈھائی 3=تین 4=چار 5=پانچ 6=چھ|چھے 7=سات 8=آٹھ 10=دس 11=گیارہ 12=بارہ|درجن 13=تیرہ 14=چودہ 15=پندرہ
    16=سولہ 17=سترہ 18=اٹھارہ 19=انیس 20=بیس 25=پچیس 30=تیس 35=پینتیس 40=چالیس 45=پینتالیس 50=پچاس 60=ساٹھ 70=ستر 75=پچھتر
    80=اسی 90=نوے 100=سو 1000=ہزار 1e5=لاکھ 1e6=ملین 1e7=کروڑ 1e9=ارب`,
  hi: '1.5=डेढ़ 2.5=ढाई 5=पांच 6=छः|छ 12=दर्जन 15=पंद्रह 1000=हजार 1e5=लाख 1e6=मिलियन 1e7=करोड़ 1e9=अरब',
  bn: `1.5=দেড় 2=দুই|দুটি|দুজন 2.5=আড়াই 3=তিন|তিনটি|তিনজন 4=চার|চারজন 5=পাঁচ|পাঁচজন 6=ছয় 7=সাত 8=আট 10=দশ 11=এগারো
    12=বারো|ডজন 13=তেরো 14=চৌদ্দ 15=পনেরো 16=ষোলো 17=সতেরো 18=আঠারো 19=উনিশ 20=বিশ 25=পঁচিশ 30=ত্রিশ 40=চল্লিশ 50=পঞ্চাশ
    60=ষাট 70=সত্তর 80=আশি 90=নব্বই 100=শত|একশ 200=দুইশ 1000=হাজার 1e5=লাখ 1e7=কোটি`,
  ta: `2=இரு|இரண்டு 3=மூன்று 4=நான்கு 5=ஐந்து 6=ஆறு 7=ஏழு 8=எட்டு 9=ஒன்பது 10=பத்து 20=இருபது 30=முப்பது 40=நாற்பது 50=ஐம்பது
    100=நூறு 1000=ஆயிரம் 1e5=லட்சம் 1e7=கோடி`,
  id: '10=puluh|belas|sepuluh 11=sebelas 12=lusin 100=seratus 1000=seribu 1e6=sejuta',
  vi: '4=bốn 10=mười|mươi 100=trăm 1000=ngàn|nghìn 1e6=triệu 1e9=tỷ|tỉ',
  sq: '2=dy|dyja 3=tr(e,i,ija) 12=duzinë 100=qind 1000=mijë 1e6=milion(i,in,ë) 1e9=miliard(i,in,ë)',
  ko: '2=이틀 3=사흘 4=나흘 5=닷새 6=엿새 10=열흘',
}
