/** Invented phrases of every language and the quantities in them. Data for `number-anchors.test.ts`. */

/** One line a phrase: `language | phrase | values`, the values in reading order; none where nothing is counted. */
export const NUMBER_ANCHOR_CASES = `
en | seven thousand people and 1,234.5 tonnes | 7000 1234.5
en | two and a half million euros, half a million dollars | 2500000 500000
en | two dozen ships, a dozen crew, dozens of boats | 24 12
en | 5-7 thousand or five to seven thousand | 5000 7000 5000 7000
en | thousands of people, hundreds of cars, one ship | 
en | a seven-year-old boy, the forty-foot box | 7 40
en | the 19th century, a second attempt, the 3rd of four | 4
en | F-16 jets, COVID-19, G7, version 2.0.1, at 3 a.m. | 
en | 20 per cent, twenty percent, 7k users | 20 20 7000
en | They won 3-1; call +380 44 123 45 67; see https://example.org/12 | 
en | one and a half years, a million, $1.5bn | 1.5 1000000 1500000000
ru | семи тысяч человек, 6,7 тыс. тонн, 1 850 ящиков | 7000 6700 1850
ru | двое погибших, трёх, пятеро, десяток домов, сотня машин | 2 3 5 10 100
ru | полтора миллиона, два с половиной миллиона, полмиллиона | 1500000 2500000 500000
ru | пять-семь тысяч, от 5 до 7 тысяч | 5000 7000 5000 7000
ru | тысячи людей, миллионы рублей, одна лодка, его семью | 
ru | семилетний мальчик, сорокафутовый контейнер, трёхдневный траур | 7 40 3
ru | 19-й век, 5-го числа, пятый, в 15 часов | 
ru | двести двадцать пять, двадцатью тремя, 3 млрд | 225 23 3000000000
uk | п’яти тисяч, 6,7 тис. тонн, 1 850 ящиків | 5000 6700 1850
uk | дев’ятеро моряків, вісьмох врятовано, двоє зникли, двічі | 9 8 2 2
uk | півтора мільйона, два з половиною мільйони, пів мільйона | 1500000 2500000 500000
uk | тисячі людей, один корабель, 5-го, о 15 годині | 
uk | семирічний хлопець, сорокафутовий, триденний | 7 40 3
uk | двадцять три, сімдесяти, п’ять-сім тисяч | 23 70 5000 7000
be | сем тысяч чалавек, 5 тыс. рублёў, двое | 7000 5000 2
be | пяці дамоў, сотня, тысячы людзей | 5 100
be | сямігадовы хлопчык, дваццаць тры | 7 23
bg | седем хиляди души, 40 хил. тона, двама, трима, двадесет и три | 7000 40000 2 3 23
bg | хиляди хора, един кораб, 5-ти май, в 15 часа | 
bg | седемгодишно дете, тридневен траур, двайсет, стотина | 7 3 20 100
mk | седум илјади луѓе, двајца, 3 милиони, дваесет и три | 7000 2 3000000 23
mk | илјади луѓе, еден брод | 
mk | седумгодишно дете | 7
sr-Cyrl | седам хиљада људи, двоје, тројица, десетак | 7000 2 3 10
sr-Cyrl | хиљаде људи, један брод, 19. век, у 15 часова | 
sr-Latn | sedam hiljada ljudi, dvadeset i tri, 2,5 miliona | 7000 23 2500000
sr-Latn | trodnevna žalost, petogodišnji plan, četrdesetostopni, dvaput | 3 5 40 2
sr-Latn | milion i po evra, pola miliona, petnaestak, stotinak | 1500000 500000 15 100
hr | sedam tisuća ljudi, dvije žene, četvero, 2 milijuna | 7000 2 4 2000000
hr | tisuće ljudi, jedan brod, 12. sjednica, u 15 sati | 
hr | trodnevni, dvadeset i tri, petsto | 3 23 500
bs | sedam hiljada, dvije osobe, 3 miliona | 7000 2 3000000
sl | sedem tisoč ljudi, petindvajset, dveh otrok, 2 milijona | 7000 25 2 2000000
sl | tisoče ljudi, en sam, ob 15.30 | 
sl | triletni, dve leti | 3 2
pl | siedem tysięcy osób, 6,7 tys. ton, dwoje, pięciu | 7000 6700 2 5
pl | półtora miliona, pół miliona, dwa i pół miliona | 1500000 500000 2500000
pl | tysiące ludzi, jeden statek, o 15.30 | 
pl | siedmioletni chłopiec, trzydniowa żałoba, czterdziestostopowy | 7 3 40
pl | dwadzieścia trzy, dwustu, trzystu, 3 mld zł | 23 200 300 3000000000
cs | sedm tisíc lidí, 6,7 tis., dva a půl milionu, půl milionu | 7000 6700 2500000 500000
cs | dvacet tři, dvou, třech, pěti, desítka, stovka | 23 2 3 5 10 100
cs | tisíce lidí, jeden, v 15.30, 12. zasedání | 
cs | sedmiletý chlapec, třídenní, dvakrát | 7 3 2
sk | sedemtisíc ľudí, dvoch, traja, päť miliónov | 7000 2 3 5000000
sk | tisíce ľudí, jeden | 
sk | sedemročný chlapec, trojdňový | 7 3
de | siebentausend Menschen, dreiundzwanzig, zwölf Millionen | 7000 23 12000000
de | zweieinhalb Millionen, anderthalb Jahre, eine halbe Million | 2500000 1.5 500000
de | zweihundertfünfundzwanzig, dreißigtausend, zwei Dutzend | 225 30000 24
de | 3,5 Mio. Euro, 2 Mrd., 7’000 Franken, 1.850 Kisten | 3500000 2000000000 7000 1850
de | siebenjähriger Junge, dreitägige Trauer, zweimal | 7 3 2
de | Tausende Menschen, ein Schiff, um 15.30 Uhr, im 19. Jahrhundert | 
nl | zevenduizend mensen, drieëntwintig, twee miljoen, 3,5 mln | 7000 23 2000000 3500000
nl | anderhalf miljoen, een half miljoen, vijfhonderd | 1500000 500000 500
nl | zevenjarige jongen, driedaagse rouw, duizenden mensen | 7 3
sv | sjutusen människor, tjugotre, två och en halv miljon | 7000 23 2500000
sv | en halv miljon, 3 miljarder, sjuårig pojke, tredagars | 500000 3000000000 7 3
sv | tusentals, klockan 15.30, en båt, 19:e | 
da | syvtusind mennesker, treogtyve, halvanden million | 7000 23 1500000
da | syvårig dreng, tredages sorg, tusinder, kl. 15.30 | 7 3
nb | sju tusen mennesker, tjuetre, to og en halv million | 7000 23 2500000
nb | sjuårig gutt, tredagers, tusener, klokka 15.30 | 7 3
fi | seitsemäntuhatta ihmistä, kaksikymmentäkolme, kaksi ja puoli miljoonaa | 7000 23 2500000
fi | puoli miljoonaa, kolmen, viidelle, 3 miljardia euroa | 500000 3 5 3000000000
fi | seitsenvuotias poika, kolmipäiväinen, tuhansia, kello 15.30 | 7 3
et | seitse tuhat inimest, kakskümmend kolm, kahe, viie, pool miljonit | 7000 23 2 5 500000
et | seitsmeaastane poiss, kolmepäevane, tuhanded | 7 3
lv | septiņi tūkstoši cilvēku, divdesmit trīs, piecu, pusotra | 7000 23 5 1.5
lt | septyni tūkstančiai žmonių, dvidešimt trys, penkių, 3 mln. eurų | 7000 23 5 3000000
hu | hétezer ember, huszonhárom, két és fél millió, félmillió | 7000 23 2500000 500000
hu | kétszázötven, húszezer, ötöt, ketten, háromszor | 250 20000 5 2 3
hu | hétéves fiú, háromnapos gyász, ezrek, 15 órakor, másfél | 7 3 1.5
fr | sept mille personnes, vingt-trois, quatre-vingt-dix, soixante-douze | 7000 23 90 72
fr | deux millions et demi, un demi-million, une dizaine, une centaine | 2500000 500000 10 100
fr | des milliers de gens, un navire, à 15 heures, 19e siècle, cinq pour cent | 5
fr | trois cent cinquante, 3,5 milliards d’euros, 7 000 tonnes | 350 3500000000 7000
es | siete mil personas, veintitrés, dos millones y medio, medio millón | 7000 23 2500000 500000
es | treinta y cinco, doscientas, una docena, una decena | 35 200 12 10
es | miles de personas, un barco, a las 4.17, cinco por ciento | 5
it | settemila persone, ventitré, due milioni e mezzo, mezzo milione | 7000 23 2500000 500000
it | duecentocinquanta, trecentomila, una dozzina, una decina | 250 300000 12 10
it | migliaia di persone, una nave, alle 15.30, cinque per cento | 5
pt | sete mil pessoas, vinte e três, dois milhões e meio, meio milhão | 7000 23 2500000 500000
pt | duzentas e cinquenta, uma dúzia, milhares, às 15h | 250 12
ca | set mil persones, vint-i-tres, dos milions i mig, mig milió | 7000 23 2500000 500000
ro | șapte mii de oameni, douăzeci și trei, două milioane și jumătate | 7000 23 2500000
ro | jumătate de milion, două sute cincizeci, mii de oameni, ora 3.40, 20 la sută | 500000 250 20
sq | shtatë mijë njerëz, njëzet e tre, gjysmë milioni | 7000 23 500000
el | επτά χιλιάδες άνθρωποι, είκοσι τρεις, δυόμισι εκατομμύρια, μισό εκατομμύριο | 7000 23 2500000 500000
el | τεσσάρων, διακόσιοι πενήντα, χιλιάδες άνθρωποι, στις 15:30 | 4 250
el | επτάχρονο αγόρι, τριήμερο πένθος, σαραντάχρονος | 7 3 40
hy | յոթ հազար մարդ, քսաներեք, կես միլիոն, երկուսուկես միլիոն | 7000 23 500000 2500000
hy | եռօրյա սուգ, յոթամյա, հինգից, ժամը 15-ին, 19-րդ | 3 7 5
ka | შვიდი ათასი ადამიანი, ოცდასამი, ორნახევარი მილიონი, ნახევარი მილიონი | 7000 23 2500000 500000
ka | შვიდ ათას კაცს, ხუთის, ათამდე, ას ოცდახუთი | 7000 5 10 125
ka | ორჯერ, შვიდწლიანი, სამდღიანი, ორკვირიანი | 2 7 3 2
ka | ერთი გემი, მეხუთე, 15 საათზე, მე-19 საუკუნე | 
ka | 2,5 მლნ ლარი, 3 მლრდ, 7 ათ. | 2500000 3000000000 7000
tr | yedi bin kişi, yirmi üç, iki buçuk milyon, yarım milyon | 7000 23 2500000 500000
tr | beşi, yedisi, üç-dört bin, iki düzine | 5 7 3000 4000 24
tr | binlerce kişi, bir gemi, saat 15.30’da, altında, on dokuzuncu | 10
az | yeddi min nəfər, iyirmi üç, yarım milyon, yeddisi | 7000 23 500000 7
az | bir gəmi, saat 15.30 | 
kk | жеті мың адам, жиырма үш, екі жарым миллион, жарты миллион | 7000 23 2500000 500000
kk | бесеуі, үшеу, сегізден, отызға, төртеуі | 5 3 8 30 4
kk | бірінші тоқсанда, бесінші, алтын, онда, сағат 15 | 
ky | жети миң адам, жыйырма үч, жарым миллион | 7000 23 500000
uz | yetti ming kishi, yigirma uch, ikki yarim million, beshta | 7000 23 2500000 5
uz-Cyrl | етти минг киши, йигирма уч | 7000 23
he | שבעת אלפים איש, עשרים ושלוש, חצי מיליון, שני מיליון וחצי | 7000 23 500000 2500000
he | חמישה עשר, שלושת הימים, יומיים, מאתיים חמישים | 15 3 2 250
he | שני אנשים, ביום שני, אתמול (שני), עניין משני, ספינה אחת | 2
he | אלפי אנשים, בשעה 15:30, כ-200 איש | 200
ar | سبعة آلاف شخص, ثلاثة وعشرون, نصف مليون, مليونين ونصف | 7000 23 500000 2500000
ar | خمسة عشر, خمسين, ثلاث سفن, مئتي شخص, يومين | 15 50 3 200 2
ar | آلاف الأشخاص, سفينة واحدة, الساعة 15:30, ٣٫٥ ملايين | 3500000
fa | هفت هزار نفر, بیست و سه, دو و نیم میلیون, نیم میلیون | 7000 23 2500000 500000
fa | هفت‌ساله, سه‌روزه, ساعت ۴ و ۱۷ دقیقه, یک کشتی, ۱۹ مهر | 7 3
ur | سات ہزار لوگ, دو لاکھ, پانچ کروڑ, ڈیڑھ کروڑ | 7000 200000 50000000 15000000
hi | सात हज़ार लोग, तेईस, ढाई लाख, साढ़े तीन करोड़ | 7000 23 250000 35000000
hi | एक जहाज, पांच, डेढ़ करोड़, 2 लाख, 3 बजे | 5 15000000 200000
bn | সাত হাজার মানুষ, দুই লাখ, আড়াই কোটি | 7000 200000 25000000
id | tujuh ribu orang, dua puluh tiga, setengah juta, dua belas | 7000 23 500000 12
id | ribuan orang, satu kapal, pukul 15.30, seratus | 100
vi | bảy nghìn người, hai triệu, ba trăm | 7000 2000000 300
zh-Hans | 七千人，两万五千名士兵，一百二十三艘 | 7000 25000 123
zh-Hans | 1亿2000万元，3.5万吨，百分之二十，三成 | 120000000 35000 20 30
zh-Hans | 第三次，星期三，三月，统一，一些人，一个人 | 
zh-Hans | 五人死亡，两国代表，十几人 | 5 2
zh-Hant | 七千人，兩萬五千名，3億元 | 7000 25000 300000000
ja | 七千人、2万5000人、1億2000万円、三カ国 | 7000 25000 120000000 3
ja | 第三回、三月、15時30分、一部、統一 | 
ko | 7천 명, 2만5천 명, 1억 2천만 원, 칠천 명 | 7000 25000 120000000 7000
ko | 두 명, 열두 척, 세 차례, 15시 30분, 제5차 | 2 12 3
ar | 41 ألفاً و600 طن, بنسبة 1.4 في المئة, عام 2003 | 41600 1.4
fa | ۲ هزار و ۵۰۰ نفر, سال ۲۰۱۹ | 2500
ka | 41 ათას 600 ტონა, 30 საათზე მეტხანს | 41600 30
ru | 2 млн 300 тыс. рублей, в 2 тыс. домов | 2300000 2000
nl | van 4 tot en met 21 augustus, 5 dagen | 5
cs | třiadvacetiletý muž, 26. 8., pět dní | 23 5
ko | 닷새 만에, 사흘간 | 5 3
kk | халық үшін, үш адам | 3
`
