/**
 * Sentences of twelve languages for the law of anchors (T4). In braces: what is said, and what another revision says instead. Each
 * language changes a digit, a unit, a date, a number word and a denial.
 */
export const anchorLawTexts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The port took in {7000|7001} containers of grain since March.',
    'The freight weighed 40 {tonnes|pounds}, said the harbour office.',
    'On {3 March|4 March} the last ship left for the south.',
    'Its crew was {not |}told about the storm.',
    'The owner lost {seven|eleven} vessels in one winter.',
    'Nobody from the ministry answered our letter.',
  ],
  de: [
    'Der Hafen nahm seit März {7000|7600} Container mit Getreide auf.',
    'Die Ladung wog 40 {Tonnen|Zentner}, teilte das Hafenamt mit.',
    'Am {3. März|13. März} lief das letzte Schiff nach Süden aus.',
    'Die Besatzung war {nicht |}vor dem Sturm gewarnt worden.',
    'Der Reeder verlor {sieben|zwölf} Schiffe in einem Winter.',
  ],
  fr: [
    'Le port a reçu {7000|5000} conteneurs de blé depuis mars.',
    'La cargaison pesait 40 {tonnes|quintaux}, selon la capitainerie.',
    'Le {3 mars|3 mai} le dernier navire est parti vers le sud.',
    "L'équipage {n’avait pas|avait} été averti de la tempête.",
    'L’armateur a perdu {sept|seize} bateaux en un hiver.',
  ],
  ru: [
    'С марта порт принял {7000|7100} контейнеров с зерном.',
    'Груз весил 40 {тонн|пудов}, сообщили в управлении порта.',
    '{3 марта|3 мая} последнее судно ушло на юг.',
    'Команду {не |}предупредили о буре.',
    'Владелец потерял {семь|восемь} судов за одну зиму.',
  ],
  uk: [
    'З березня порт прийняв {7000|6000} контейнерів із зерном.',
    'Вантаж важив 40 {тонн|пудів}, повідомили в управлінні порту.',
    '{3 березня|3 травня} останнє судно пішло на південь.',
    'Екіпаж {не |}попередили про бурю.',
  ],
  ka: [
    'პორტმა მარტიდან {7000|9000} კონტეინერი მარცვლეული მიიღო.',
    'ტვირთი 40 {ტონას|ფუნტს} იწონიდა, განაცხადა პორტის უწყებამ.',
    '{3 მარტს|3 მაისს} ბოლო გემი სამხრეთით გავიდა.',
    'ეკიპაჟი ქარიშხლის შესახებ {არ |}გააფრთხილეს.',
    'მეპატრონემ ერთ ზამთარში {შვიდი|რვა} გემი დაკარგა.',
  ],
  kk: [
    'Порт наурыздан бері {7000|8000} контейнер астық қабылдады.',
    'Жүк 40 {тонна|пұт} болды, деп хабарлады порт басқармасы.',
    '{3 наурызда|5 наурызда} соңғы кеме оңтүстікке кетті.',
    'Экипажға дауыл туралы ескерту {жасалмады|жасалды}.',
  ],
  tr: [
    'Liman marttan beri {7000|7700} konteyner tahıl aldı.',
    'Yük 40 {ton|okka} geliyordu, dedi liman idaresi.',
    '{3 Mart|3 Mayıs} günü son gemi güneye açıldı.',
    'Mürettebat fırtınaya karşı {uyarılmadı|uyarıldı}.',
  ],
  ar: [
    'استقبل الميناء {7000|5000} حاوية من الحبوب منذ مارس.',
    'بلغ وزن الشحنة 40 {طنا|رطلا} وفق إدارة الميناء.',
    'في {3 مارس|3 مايو} غادرت آخر سفينة إلى الجنوب.',
    '{لم يتم |تم }تحذير الطاقم من العاصفة.',
  ],
  he: [
    'הנמל קלט {7000|7200} מכולות תבואה מאז מרץ.',
    'המטען שקל 40 {טונות|ליברות}, מסרה הנהלת הנמל.',
    'ב־{3 במרץ|3 במאי} יצאה הספינה האחרונה דרומה.',
    'הצוות {לא |}הוזהר מפני הסערה.',
  ],
  hi: [
    'बंदरगाह ने मार्च से {7000|७५००} कंटेनर अनाज लिया।',
    'माल का वज़न 40 {टन|मन} था, बंदरगाह ने बताया।',
    '{3 मार्च|3 मई} को आख़िरी जहाज़ दक्षिण की ओर निकला।',
    'चालक दल को तूफ़ान की चेतावनी {नहीं |}दी गई।',
  ],
  zh: [
    '该港口自三月以来接收了{7000|5000}个集装箱的粮食。',
    '港务局表示，这批货物重达40{吨|斤}。',
    '{3月3日|5月3日}，最后一艘船驶往南方。',
    '船员{没有|已经}收到风暴警告。',
    '船主在一个冬天损失了{七|八}艘船。',
  ],
}
