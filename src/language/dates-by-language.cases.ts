/**
 * The same eight dates as each language writes them in a sentence. Data for `dates-by-language.test.ts`.
 *
 * One line for each: a day; a day without year; a month of a year; a month alone, in the form it takes; three days on end;
 * a year; three years on end; a day with its weekday.
 */

/** What the eight lines mean, as `dateMeaning` of the test says it. */
export const MEANINGS = [
  '2024-03-19',
  '--11-19',
  '2024-03',
  '--10',
  '2024-05-19/2024-05-21',
  '2019',
  '2019-01-01/2021-12-31',
  '2024-08-01',
] as const

/** By BCP 47 tag: eight sentences, one a line. Languages of Europe and Central Asia. */
export const WESTERN: Readonly<Record<string, string>> = {
  en: `The ship left on 19 March 2024 at noon.
    The ship left on November 19.
    The port closed in March 2024.
    The port reopened in October.
    Talks ran from 19 to 21 May 2024.
    The bridge was built in 2019.
    In 2019–2021 the bridge was closed.
    On Thursday, August 1, 2024, the bridge fell.`,
  de: `Das Schiff lief am 19. März 2024 aus.
    Das Schiff lief am 19. November aus.
    Im März 2024 schloss der Hafen.
    Im Oktober öffnete der Hafen wieder.
    Die Gespräche vom 19. bis 21. Mai 2024 scheiterten.
    Die Brücke wurde im Jahr 2019 gebaut.
    In den Jahren 2019–2021 war die Brücke zu.
    Am Donnerstag, dem 1. August 2024, stürzte sie ein.`,
  fr: `Le navire est parti le 19 mars 2024.
    Le navire est parti le 19 novembre.
    Le port a fermé en mars 2024.
    Le port a rouvert en octobre.
    Les négociations du 19 au 21 mai 2024 ont échoué.
    Le pont a été construit en 2019.
    Le pont est resté fermé en 2019-2021.
    Le jeudi 1er août 2024, il s’est effondré.`,
  es: `El barco zarpó el 19 de marzo de 2024.
    El barco zarpó el 19 de noviembre.
    El puerto cerró en marzo de 2024.
    El puerto reabrió en octubre.
    Las conversaciones del 19 al 21 de mayo de 2024 fracasaron.
    El puente se construyó en 2019.
    En 2019-2021 estuvo cerrado.
    El jueves 1 de agosto de 2024 se cayó.`,
  it: `La nave è partita il 19 marzo 2024.
    La nave è partita il 19 novembre.
    Il porto ha chiuso nel marzo 2024.
    Il porto ha riaperto a ottobre.
    I colloqui dal 19 al 21 maggio 2024 sono falliti.
    Il ponte fu costruito nel 2019.
    Nel 2019-2021 rimase chiuso.
    Giovedì 1º agosto 2024 è crollato.`,
  pt: `O navio partiu em 19 de março de 2024.
    O navio partiu em 19 de novembro.
    O porto fechou em março de 2024.
    O porto reabriu em outubro.
    As conversas de 19 a 21 de maio de 2024 fracassaram.
    A ponte foi construída em 2019.
    Em 2019-2021 esteve fechada.
    Na quinta-feira, 1º de agosto de 2024, ela caiu.`,
  ca: `El vaixell va salpar el 19 de març de 2024.
    El vaixell va salpar el 19 de novembre.
    El port va tancar el març de 2024.
    El port va reobrir a l’octubre.
    Les converses del 19 al 21 de maig de 2024 van fracassar.
    El pont es va construir el 2019.
    El 2019-2021 va estar tancat.
    El dijous 1 d’agost de 2024 va caure.`,
  ro: `Nava a plecat la 19 martie 2024.
    Nava a plecat pe 19 noiembrie.
    Portul s-a închis în martie 2024.
    Portul s-a redeschis în octombrie.
    Discuțiile din 19-21 mai 2024 au eșuat.
    Podul a fost construit în 2019.
    În 2019-2021 a fost închis.
    Joi, 1 august 2024, s-a prăbușit.`,
  nl: `Het schip vertrok op 19 maart 2024.
    Het schip vertrok op 19 november.
    De haven sloot in maart 2024.
    De haven ging in oktober weer open.
    De gesprekken van 19 tot 21 mei 2024 mislukten.
    De brug werd in 2019 gebouwd.
    In 2019-2021 was de brug dicht.
    Op donderdag 1 augustus 2024 stortte hij in.`,
  sv: `Fartyget gick den 19 mars 2024.
    Fartyget gick den 19 november.
    Hamnen stängdes i mars 2024.
    Hamnen öppnades igen i oktober.
    Samtalen den 19–21 maj 2024 misslyckades.
    Bron byggdes år 2019.
    Under 2019–2021 var bron stängd.
    Torsdagen den 1 augusti 2024 rasade den.`,
  da: `Skibet sejlede den 19. marts 2024.
    Skibet sejlede den 19. november.
    Havnen lukkede i marts 2024.
    Havnen genåbnede i oktober.
    Samtalerne den 19.-21. maj 2024 slog fejl.
    Broen blev bygget i 2019.
    I 2019-2021 var broen lukket.
    Torsdag den 1. august 2024 styrtede den sammen.`,
  nb: `Skipet gikk 19. mars 2024.
    Skipet gikk 19. november.
    Havnen stengte i mars 2024.
    Havnen åpnet igjen i oktober.
    Samtalene 19.–21. mai 2024 mislyktes.
    Broen ble bygget i 2019.
    I 2019–2021 var broen stengt.
    Torsdag 1. august 2024 raste den sammen.`,
  fi: `Laiva lähti 19. maaliskuuta 2024.
    Laiva lähti 19. marraskuuta.
    Satama suljettiin maaliskuussa 2024.
    Satama avattiin lokakuussa.
    Neuvottelut 19.–21. toukokuuta 2024 epäonnistuivat.
    Silta rakennettiin vuonna 2019.
    Vuosina 2019–2021 silta oli kiinni.
    Torstaina 1. elokuuta 2024 se sortui.`,
  et: `Laev lahkus 19. märtsil 2024.
    Laev lahkus 19. novembril.
    Sadam suleti märtsis 2024.
    Sadam avati oktoobris.
    Läbirääkimised 19.–21. mail 2024 ebaõnnestusid.
    Sild ehitati 2019. aastal.
    Aastatel 2019–2021 oli sild suletud.
    Neljapäeval, 1. augustil 2024 varises see kokku.`,
  lv: `Kuģis devās ceļā 2024. gada 19. martā.
    Kuģis devās ceļā 19. novembrī.
    Osta tika slēgta 2024. gada martā.
    Osta atkal tika atvērta oktobrī.
    Sarunas 2024. gada 19.–21. maijā cieta neveiksmi.
    Tilts tika uzcelts 2019. gadā.
    2019.–2021. gadā tilts bija slēgts.
    Ceturtdien, 2024. gada 1. augustā, tas sabruka.`,
  lt: `Laivas išplaukė 2024 m. kovo 19 d.
    Laivas išplaukė lapkričio 19 dieną.
    Uostas buvo uždarytas 2024 m. kovą.
    Uostas vėl atidarytas spalį.
    Derybos 2024 m. gegužės 19–21 d. žlugo.
    Tiltas pastatytas 2019 metais.
    2019–2021 m. tiltas buvo uždarytas.
    Ketvirtadienį, 2024 m. rugpjūčio 1 d., jis sugriuvo.`,
  pl: `Statek wypłynął 19 marca 2024 roku.
    Statek wypłynął 19 listopada.
    Port zamknięto w marcu 2024 r.
    Port otwarto ponownie w październiku.
    Rozmowy od 19 do 21 maja 2024 r. nie powiodły się.
    Most zbudowano w 2019 roku.
    W latach 2019–2021 most był zamknięty.
    W czwartek 1 sierpnia 2024 r. most się zawalił.`,
  cs: `Loď vyplula 19. března 2024.
    Loď vyplula 19. listopadu.
    Přístav uzavřeli v březnu 2024.
    Přístav znovu otevřeli v říjnu.
    Jednání od 19. do 21. května 2024 selhala.
    Most postavili v roce 2019.
    V letech 2019–2021 byl most uzavřen.
    Ve čtvrtek 1. srpna 2024 se zřítil.`,
  sk: `Loď vyplávala 19. marca 2024.
    Loď vyplávala 19. novembra.
    Prístav zatvorili v marci 2024.
    Prístav znovu otvorili v októbri.
    Rokovania od 19. do 21. mája 2024 zlyhali.
    Most postavili v roku 2019.
    V rokoch 2019 – 2021 bol most zatvorený.
    Vo štvrtok 1. augusta 2024 sa zrútil.`,
  sl: `Ladja je izplula 19. marca 2024.
    Ladja je izplula 19. novembra.
    Pristanišče so zaprli marca 2024.
    Pristanišče so znova odprli oktobra.
    Pogovori od 19. do 21. maja 2024 so propadli.
    Most so zgradili leta 2019.
    V letih 2019–2021 je bil most zaprt.
    V četrtek, 1. avgusta 2024, se je podrl.`,
  hr: `Brod je isplovio 19. ožujka 2024. godine.
    Brod je isplovio 19. studenoga.
    Luka je zatvorena u ožujku 2024.
    Luka je ponovno otvorena u listopadu.
    Razgovori od 19. do 21. svibnja 2024. propali su.
    Most je izgrađen 2019. godine.
    U razdoblju 2019. – 2021. most je bio zatvoren.
    U četvrtak, 1. kolovoza 2024., srušio se.`,
  bs: `Brod je isplovio 19. marta 2024. godine.
    Brod je isplovio 19. novembra.
    Luka je zatvorena u martu 2024.
    Luka je ponovo otvorena u oktobru.
    Razgovori od 19. do 21. maja 2024. propali su.
    Most je izgrađen 2019. godine.
    U periodu 2019-2021. most je bio zatvoren.
    U četvrtak, 1. augusta 2024., srušio se.`,
  'sr-Latn': `Brod je isplovio 19. marta 2024. godine.
    Brod je isplovio 19. novembra.
    Luka je zatvorena u martu 2024.
    Luka je ponovo otvorena u oktobru.
    Razgovori od 19. do 21. maja 2024. propali su.
    Most je izgrađen 2019. godine.
    U periodu 2019–2021. godine most je bio zatvoren.
    U četvrtak, 1. avgusta 2024. godine, srušio se.`,
  'sr-Cyrl': `Брод је испловио 19. марта 2024. године.
    Брод је испловио 19. новембра.
    Лука је затворена у марту 2024.
    Лука је поново отворена у октобру.
    Разговори од 19. до 21. маја 2024. пропали су.
    Мост је изграђен 2019. године.
    У периоду 2019–2021. године мост је био затворен.
    У четвртак, 1. августа 2024. године, срушио се.`,
  mk: `Бродот исплови на 19 март 2024 година.
    Бродот исплови на 19 ноември.
    Пристаништето се затвори во март 2024 година.
    Пристаништето повторно се отвори во октомври.
    Разговорите од 19 до 21 мај 2024 година пропаднаа.
    Мостот е изграден во 2019 година.
    Во 2019-2021 година мостот беше затворен.
    Во четврток, 1 август 2024 година, се урна.`,
  bg: `Корабът отплава на 19 март 2024 г.
    Корабът отплава на 19 ноември.
    Пристанището беше затворено през март 2024 г.
    Пристанището отвори отново през октомври.
    Преговорите от 19 до 21 май 2024 г. се провалиха.
    Мостът е построен през 2019 г.
    През 2019-2021 г. мостът беше затворен.
    В четвъртък, 1 август 2024 г., той рухна.`,
  ru: `Корабль вышел 19 марта 2024 года.
    Корабль вышел 19 ноября.
    Порт закрыли в марте 2024 года.
    Порт вновь открыли в октябре.
    Переговоры с 19 по 21 мая 2024 года провалились.
    Мост построен в 2019 году.
    В 2019–2021 гг. мост был закрыт.
    В четверг, 1 августа 2024 г., он рухнул.`,
  uk: `Корабель вийшов 19 березня 2024 року.
    Корабель вийшов 19 листопада.
    Порт закрили в березні 2024 року.
    Порт знову відкрили в жовтні.
    Переговори з 19 по 21 травня 2024 року провалилися.
    Міст збудовано 2019 року.
    У 2019–2021 рр. міст був закритий.
    У четвер, 1 серпня 2024 р., він обвалився.`,
  be: `Карабель выйшаў 19 сакавіка 2024 года.
    Карабель выйшаў 19 лістапада.
    Порт закрылі ў сакавіку 2024 года.
    Порт зноў адкрылі ў кастрычніку.
    Перамовы з 19 па 21 мая 2024 года праваліліся.
    Мост пабудаваны ў 2019 годзе.
    У 2019–2021 гг. мост быў зачынены.
    У чацвер, 1 жніўня 2024 г., ён абрынуўся.`,
  el: `Το πλοίο απέπλευσε στις 19 Μαρτίου 2024.
    Το πλοίο απέπλευσε στις 19 Νοεμβρίου.
    Το λιμάνι έκλεισε τον Μάρτιο του 2024.
    Το λιμάνι άνοιξε ξανά τον Οκτώβριο.
    Οι συνομιλίες από 19 έως 21 Μαΐου 2024 απέτυχαν.
    Η γέφυρα χτίστηκε το 2019.
    Το 2019-2021 η γέφυρα ήταν κλειστή.
    Την Πέμπτη 1 Αυγούστου 2024 κατέρρευσε.`,
  sq: `Anija u nis më 19 mars 2024.
    Anija u nis më 19 nëntor.
    Porti u mbyll në mars 2024.
    Porti u rihap në tetor.
    Bisedimet nga 19 deri më 21 maj 2024 dështuan.
    Ura u ndërtua në vitin 2019.
    Në vitet 2019-2021 ura ishte e mbyllur.
    Të enjten, më 1 gusht 2024, ajo u shemb.`,
  hu: `A hajó 2024. március 19-én indult el.
    A hajó november 19-én indult el.
    A kikötőt 2024 márciusában zárták le.
    A kikötőt októberben nyitották meg újra.
    A 2024. május 19–21-i tárgyalások kudarcot vallottak.
    A híd 2019-ben épült.
    A híd 2019–2021-ben zárva volt.
    Csütörtökön, 2024. augusztus 1-jén leomlott.`,
  tr: `Gemi 19 Mart 2024’te yola çıktı.
    Gemi 19 Kasım’da yola çıktı.
    Liman Mart 2024’te kapatıldı.
    Liman ekim ayında yeniden açıldı.
    19-21 Mayıs 2024 görüşmeleri başarısız oldu.
    Köprü 2019 yılında yapıldı.
    Köprü 2019-2021 yıllarında kapalıydı.
    Köprü 1 Ağustos 2024 Perşembe günü çöktü.`,
  az: `Gəmi 19 mart 2024-cü ildə yola düşdü.
    Gəmi noyabrın 19-da yola düşdü.
    Liman 2024-cü ilin mart ayında bağlandı.
    Liman oktyabrda yenidən açıldı.
    2024-cü il mayın 19-21-də keçirilən danışıqlar uğursuz oldu.
    Körpü 2019-cu ildə tikilib.
    Körpü 2019-2021-ci illərdə bağlı idi.
    Cümə axşamı, 1 avqust 2024-cü il tarixində körpü uçdu.`,
  uz: `Kema 2024-yil 19-mart kuni yoʻlga chiqdi.
    Kema 19-noyabr kuni yoʻlga chiqdi.
    Port 2024-yil mart oyida yopildi.
    Port oktabrda qayta ochildi.
    2024-yil 19–21-may kunlari boʻlgan muzokaralar natijasiz tugadi.
    Koʻprik 2019-yilda qurilgan.
    Koʻprik 2019–2021-yillarda yopiq edi.
    Payshanba kuni, 2024-yil 1-avgustda koʻprik quladi.`,
  'uz-Cyrl': `Кема 2024 йил 19 март куни йўлга чиқди.
    Кема 19 ноябрь куни йўлга чиқди.
    Порт 2024 йил март ойида ёпилди.
    Порт октябрда қайта очилди.
    2024 йил 19–21 май кунлари бўлган музокаралар натижасиз тугади.
    Кўприк 2019 йилда қурилган.
    Кўприк 2019–2021 йилларда ёпиқ эди.
    Пайшанба куни, 2024 йил 1 августда кўприк қулади.`,
  kk: `Кеме 2024 жылғы 19 наурызда жолға шықты.
    Кеме 19 қарашада жолға шықты.
    Порт 2024 жылдың наурызында жабылды.
    Порт қазан айында қайта ашылды.
    2024 жылғы 19–21 мамырдағы келіссөздер нәтижесіз аяқталды.
    Көпір 2019 жылы салынды.
    Көпір 2019–2021 жылдары жабық болды.
    Бейсенбі күні, 2024 жылғы 1 тамызда көпір құлады.`,
  ky: `Кеме 2024-жылдын 19-мартында жолго чыкты.
    Кеме 19-ноябрда жолго чыкты.
    Порт 2024-жылдын март айында жабылды.
    Порт октябрда кайра ачылды.
    2024-жылдын 19–21-майындагы сүйлөшүүлөр ишке ашкан жок.
    Көпүрө 2019-жылы курулган.
    Көпүрө 2019–2021-жылдары жабык болгон.
    Бейшембиде, 2024-жылдын 1-августунда көпүрө кулады.`,
}
