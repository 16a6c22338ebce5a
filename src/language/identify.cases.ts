/** Invented sentences, two or three for each language; and snippets. Data for `identify.test.ts`. */

/** `[expected tag, sentences]`; every sentence is tried alone and all of them together. */
export const SENTENCES: readonly (readonly [tag: string, sentences: readonly string[]])[] = [
  [
    'en',
    [
      'The harbour was closed for three days after the storm.',
      'Officials said that more than forty ships are waiting.',
    ],
  ],
  [
    'de',
    [
      'Der Hafen wurde nach dem Sturm für drei Tage gesperrt.',
      'Mehr als vierzig Schiffe warten nach Angaben der Behörde auf die Einfahrt.',
    ],
  ],
  [
    'fr',
    [
      'Le port a été fermé pendant trois jours après la tempête.',
      'Plus de quarante navires attendent, selon les autorités.',
    ],
  ],
  [
    'es',
    [
      'El puerto estuvo cerrado tres días después de la tormenta.',
      'Más de cuarenta barcos esperan, según las autoridades.',
    ],
  ],
  [
    'it',
    [
      'Il porto è rimasto chiuso per tre giorni dopo la tempesta.',
      'Secondo le autorità più di quaranta navi sono in attesa.',
    ],
  ],
  [
    'pt',
    [
      'O porto ficou fechado durante três dias depois da tempestade.',
      'Segundo as autoridades, mais de quarenta navios estão à espera.',
    ],
  ],
  [
    'nl',
    [
      'De haven was na de storm drie dagen gesloten.',
      'Volgens de autoriteiten wachten meer dan veertig schepen op toegang.',
    ],
  ],
  [
    'sv',
    [
      'Hamnen var stängd i tre dagar efter stormen.',
      'Enligt myndigheterna väntar mer än fyrtio fartyg på att få lägga till.',
    ],
  ],
  [
    'da',
    [
      'Havnen var lukket i tre dage efter stormen.',
      'Ifølge myndighederne venter mere end fyrre skibe på at lægge til.',
    ],
  ],
  [
    'nb',
    [
      'Havnen var stengt i tre dager etter stormen.',
      'Ifølge myndighetene venter mer enn førti skip på å legge til kai.',
    ],
  ],
  [
    'fi',
    [
      'Satama oli suljettuna kolme päivää myrskyn jälkeen.',
      'Viranomaisten mukaan yli neljäkymmentä laivaa odottaa pääsyä satamaan.',
    ],
  ],
  [
    'pl',
    [
      'Port był zamknięty przez trzy dni po sztormie.',
      'Według władz ponad czterdzieści statków czeka na wejście do portu.',
    ],
  ],
  [
    'cs',
    ['Přístav byl po bouři tři dny uzavřen.', 'Podle úřadů čeká na vjezd více než čtyřicet lodí, které vezou obilí.'],
  ],
  [
    'sk',
    [
      'Prístav bol po búrke tri dni zatvorený.',
      'Podľa úradov čaká na vstup viac ako štyridsať lodí, ktoré vezú obilie.',
    ],
  ],
  [
    'sl',
    [
      'Pristanišče je bilo po neurju tri dni zaprto.',
      'Po podatkih oblasti na vstop čaka več kot štirideset ladij, ki prevažajo žito.',
    ],
  ],
  [
    'hr',
    [
      'Luka je nakon oluje tri dana bila zatvorena, priopćilo je ministarstvo.',
      'Tijekom kolovoza u luku je stiglo više od četrdeset tisuća tona žita.',
    ],
  ],
  [
    'sr-Latn',
    [
      'Luka je posle oluje tri dana bila zatvorena, saopštilo je ministarstvo.',
      'Prošle nedelje u luku je stiglo više od četrdeset hiljada tona žita.',
    ],
  ],
  [
    'sr-Cyrl',
    [
      'Лука је после олује три дана била затворена, саопштило је министарство.',
      'Прошле недеље у луку је стигло више од четрдесет хиљада тона жита.',
    ],
  ],
  [
    'bs',
    [
      'Luka je nakon oluje tri dana bila zatvorena, saopćilo je federalno ministarstvo.',
      'Prošle sedmice u luku je stiglo više od četrdeset hiljada tona žita i lijekova.',
    ],
  ],
  [
    'mk',
    [
      'Пристаништето беше затворено три дена по бурата.',
      'Според властите, повеќе од четириесет бродови чекаат да влезат во луката.',
    ],
  ],
  [
    'bg',
    [
      'Пристанището беше затворено три дни след бурята.',
      'Според властите повече от четиридесет кораба чакат да влязат в пристанището.',
    ],
  ],
  [
    'ro',
    [
      'Portul a fost închis trei zile după furtună.',
      'Potrivit autorităților, peste patruzeci de nave așteaptă să intre în port.',
    ],
  ],
  [
    'hu',
    [
      'A kikötő három napig zárva volt a vihar után.',
      'A hatóságok szerint több mint negyven hajó vár arra, hogy beengedjék.',
    ],
  ],
  [
    'el',
    [
      'Το λιμάνι έμεινε κλειστό τρεις ημέρες μετά την καταιγίδα.',
      'Σύμφωνα με τις αρχές, πάνω από σαράντα πλοία περιμένουν.',
    ],
  ],
  [
    'sq',
    [
      'Porti u mbyll për tri ditë pas stuhisë.',
      'Sipas autoriteteve, më shumë se dyzet anije po presin të hyjnë në port.',
    ],
  ],
  [
    'tr',
    ['Liman fırtınadan sonra üç gün kapalı kaldı.', 'Yetkililere göre kırktan fazla gemi limana girmek için bekliyor.'],
  ],
  [
    'az',
    [
      'Liman fırtınadan sonra üç gün bağlı qaldı.',
      'Rəsmilərin sözlərinə görə, qırxdan çox gəmi limana daxil olmaq üçün gözləyir.',
    ],
  ],
  [
    'kk',
    ['Порт дауылдан кейін үш күн жабық болды.', 'Биліктің айтуынша, қырықтан астам кеме портқа кіруді күтіп тұр.'],
  ],
  [
    'ky',
    ['Порт бороондон кийин үч күн жабык болду.', 'Бийликтин айтымында, кырктан ашуун кеме портко кирүүнү күтүп жатат.'],
  ],
  [
    'uz',
    [
      'Port bo‘rondan keyin uch kun yopiq bo‘ldi.',
      'Rasmiylarning aytishicha, qirqdan ortiq kema portga kirish uchun kutmoqda.',
    ],
  ],
  [
    'uz-Cyrl',
    [
      'Порт бўрондан кейин уч кун ёпиқ бўлди.',
      'Расмийларнинг айтишича, қирқдан ортиқ кема портга кириш учун кутмоқда.',
    ],
  ],
  ['ru', ['Порт был закрыт три дня после шторма.', 'По словам властей, более сорока судов ждут захода в гавань.']],
  ['uk', ['Порт був закритий три дні після шторму.', 'За словами влади, понад сорок суден чекають на вхід до гавані.']],
  [
    'be',
    ['Порт быў зачынены тры дні пасля шторму.', 'Паводле ўладаў, больш за сорак суднаў чакаюць уваходу ў гавань.'],
  ],
  ['ka', ['პორტი ქარიშხლის შემდეგ სამი დღით დაიკეტა.', 'ხელისუფლების ცნობით, ორმოცზე მეტი გემი შესვლას ელოდება.']],
  ['hy', ['Նավահանգիստը փակ էր երեք օր փոթորկից հետո։', 'Իշխանությունների խոսքով՝ քառասունից ավելի նավ սպասում է։']],
  ['he', ['הנמל היה סגור שלושה ימים אחרי הסערה.', 'לדברי הרשויות, יותר מארבעים אוניות ממתינות.']],
  ['ar', ['أغلق الميناء ثلاثة أيام بعد العاصفة.', 'وقالت السلطات إن أكثر من أربعين سفينة تنتظر الدخول إلى الميناء.']],
  ['fa', ['بندر پس از طوفان سه روز بسته بود.', 'به گفته مقام‌ها بیش از چهل کشتی منتظر ورود به بندر هستند.']],
  ['ur', ['طوفان کے بعد بندرگاہ تین دن بند رہی۔', 'حکام نے کہا ہے کہ چالیس سے زیادہ جہاز داخلے کے منتظر ہیں۔']],
  ['hi', ['तूफ़ान के बाद बंदरगाह तीन दिन बंद रहा।', 'अधिकारियों के अनुसार चालीस से ज़्यादा जहाज़ इंतज़ार कर रहे हैं।']],
  ['bn', ['ঝড়ের পর বন্দর তিন দিন বন্ধ ছিল।', 'কর্তৃপক্ষের মতে চল্লিশটির বেশি জাহাজ অপেক্ষা করছে।']],
  ['ta', ['புயலுக்குப் பிறகு துறைமுகம் மூன்று நாட்கள் மூடப்பட்டது.', 'நாற்பதுக்கும் மேற்பட்ட கப்பல்கள் காத்திருக்கின்றன.']],
  ['th', ['ท่าเรือปิดสามวันหลังพายุ', 'เจ้าหน้าที่กล่าวว่ามีเรือมากกว่าสี่สิบลำรออยู่']],
  ['zh-Hans', ['港口在暴风雨后关闭了三天。', '当局说，有四十多艘船正在等待进港。']],
  ['zh-Hant', ['港口在暴風雨後關閉了三天。', '當局說，有四十多艘船正在等待進港。']],
  ['ja', ['港は嵐の後、三日間閉鎖された。', '当局によると、四十隻以上の船が入港を待っている。']],
  ['ko', ['항구는 폭풍 이후 사흘 동안 폐쇄되었다.', '당국에 따르면 마흔 척이 넘는 배가 기다리고 있다.']],
  ['vi', ['Cảng đã đóng cửa ba ngày sau cơn bão.', 'Theo chính quyền, hơn bốn mươi con tàu đang chờ vào cảng.']],
  [
    'id',
    [
      'Pelabuhan itu ditutup selama tiga hari setelah badai.',
      'Menurut pihak berwenang, lebih dari empat puluh kapal sedang menunggu.',
    ],
  ],
  [
    'ca',
    [
      'El port va estar tancat tres dies després de la tempesta.',
      'Segons les autoritats, més de quaranta vaixells esperen per entrar-hi amb els seus carregaments.',
    ],
  ],
  [
    'et',
    [
      'Sadam oli pärast tormi kolm päeva suletud.',
      'Ametnike sõnul ootab sissepääsu üle neljakümne laeva, mis veavad vilja.',
    ],
  ],
  [
    'lv',
    [
      'Osta pēc vētras bija slēgta trīs dienas.',
      'Kā saka amatpersonas, vairāk nekā četrdesmit kuģu gaida iebraukšanu ostā.',
    ],
  ],
  [
    'lt',
    [
      'Uostas po audros buvo uždarytas tris dienas.',
      'Pareigūnai sakė, kad daugiau kaip keturiasdešimt laivų laukia eilėje.',
    ],
  ],
]

/** Languages that are recognised and have no pack: sentences written after their words were chosen. */
export const WITHOUT_PACK: readonly (readonly [tag: string, sentences: readonly string[]])[] = [
  [
    'af',
    ['Die hawe was drie dae lank gesluit ná die storm.', 'Hulle het nie gesê wanneer die skepe weer sal vaar nie.'],
  ],
  ['eu', ['Portua hiru egunez itxita egon zen ekaitzaren ondoren.', 'Itsasontziak noiz aterako diren ez dute esan.']],
  [
    'ga',
    ['Bhí an calafort dúnta ar feadh trí lá tar éis na stoirme.', 'Níor dúirt siad cathain a fhágfaidh na longa.'],
  ],
  ['is', ['Höfnin var lokuð í þrjá daga eftir storminn.', 'Þeir sögðu ekki hvenær skipin sigla á ný.']],
  ['ku', ['Bender piştî bahozê sê rojan girtî ma.', 'Wan negot ku keştî wê kengî dîsa derkevin.']],
  [
    'mt',
    ['Il-port kien magħluq għal tlett ijiem wara l-maltempata.', 'Huma ma qalux meta l-bastimenti jerġgħu jbaħħru.'],
  ],
  [
    'so',
    ['Dekedda ayaa xirnayd saddex maalmood duufaanta kadib.', 'Ma aysan sheegin goorta ay maraakiibtu bixi doonaan.'],
  ],
  ['sw', ['Bandari ilifungwa kwa siku tatu baada ya dhoruba.', 'Hawakusema ni lini meli zitaondoka tena.']],
  ['tk', ['Port tupandan soň üç günläp ýapyk boldy.', 'Olar gämileriň haçan ýola düşjekdigini aýtmadylar.']],
  [
    'tl',
    [
      'Isinara ang daungan nang tatlong araw pagkatapos ng bagyo.',
      'Hindi nila sinabi kung kailan aalis ang mga barko.',
    ],
  ],
  ['ab', ['Абаӷәаза хымш аркын афырҭын ашьҭахь.', 'Урҭ ирымҳәеит аӷбақәа ианбацо.']],
  ['mn', ['Боомт шуурганы дараа гурван өдөр хаалттай байлаа.', 'Тэд хөлөг онгоцнууд хэзээ хөдлөхийг хэлсэнгүй.']],
  ['tg', ['Бандар баъди тӯфон се рӯз баста буд.', 'Онҳо нагуфтанд, ки киштиҳо кай ба роҳ мебароянд.']],
  ['tt', ['Порт давылдан соң өч көн ябык торды.', 'Алар корабларның кайчан китәчәген әйтмәделәр.']],
  ['ps', ['بندر د توپان وروسته درې ورځې تړلی و.', 'دوی ونه ویل چې بېړۍ به کله بیا روانې شي.']],
]

/** Short snippets: a headline or three words. */
export const SNIPPETS: readonly (readonly [tag: string, text: string])[] = [
  ['en', 'What the minister said'],
  ['en', 'Maximum index fixed in Texas.'],
  ['en', 'Exports fixed in Texas'],
  ['de', 'Was über die Brücke'],
  ['fr', "Ce que l'on sait"],
  ['es', 'Qué se sabe hoy de los barcos'],
  ['kk', 'Үкімет не дейді?'],
  ['uk', 'Що відомо про міст'],
  ['ru', 'Что известно о мосте'],
  ['be', 'Што вядома пра мост'],
  ['pl', 'Co wiadomo o moście'],
  ['tr', 'Köprü için yeni karar'],
  ['az', 'Körpü üçün yeni qərar'],
  ['ka', 'ხიდი'],
  ['sr-Cyrl', 'Шта се зна о мосту'],
  ['ja', '橋について'],
  ['zh-Hans', '关于大桥'],
  ['ko', '다리'],
  ['he', 'הגשר'],
]

/** Two short sentences, as a note or a cutting has them; many lack the very letters that mark their language. */
export const SHORT_TEXTS: readonly (readonly [tag: string, text: string])[] = [
  ['ru', 'Президент подписал указ. Документ опубликован.'],
  ['ru', 'Контейнеры доставили поездом. Их было семь тысяч.'],
  ['ru', 'Снег идёт с утра. Дороги не чистят.'],
  ['ru', 'Министерство обороны опровергло сообщения. Источник не назван.'],
  ['ru', 'Груз прибыл вчера. Порт работает.'],
  ['ru', 'Семь тысяч контейнеров отправлено поездом. Министр назвал это большим успехом страны.'],
  ['ru', 'Бомба упала на склад у вокзала. Погибло семеро, среди них трое детей.'],
  ['ru', 'Правительство снизило налоги на импорт. Торговцы этому решению рады.'],
  ['ru', 'Население города сократилось. Молодые семьи уезжают за границу.'],
  ['bg', 'Президентът подписа указа. Документът е публикуван.'],
  ['bg', 'Контейнерите бяха докарани с влак. Те бяха седем хиляди.'],
  ['bg', 'Вали сняг от сутринта. Пътищата не се чистят.'],
  ['bg', 'Заводът спря работа. Причината за аварията е неизвестна.'],
  ['bg', 'Посланикът се срещна с министъра в столицата. Страните обсъдиха доставки на зърно и въглища.'],
  ['bg', 'Правителството намали данъците върху вноса. Търговците са доволни от решението.'],
  ['uk', 'Міст закрито. Рух зупинено.'],
  ['uk', 'Контейнери доставили потягом. Їх було сім тисяч.'],
  ['uk', 'Сніг падає зранку. Дороги не чистять.'],
  ['uk', 'Вантаж прибув учора. Порт працює.'],
  ['uk', 'Уряд знизив податки на імпорт. Торговці раді цьому рішенню.'],
  ['uk', 'Повінь зруйнувала міст на півночі. Допомогу доставляють вертольотами.'],
  ['sr-Cyrl', 'Мост је затворен. Саобраћај је обустављен.'],
  ['sr-Cyrl', 'Контејнери су довезени возом. Било их је седам хиљада.'],
  ['sr-Cyrl', 'Рекао је истину. Нико му није поверовао.'],
  ['sr-Cyrl', 'Влада је смањила порез на увоз. Трговци су задовољни одлуком.'],
  ['sr-Cyrl', 'Поплава је срушила мост на северу. Помоћ се доставља хеликоптерима.'],
  ['mk', 'Мостот е затворен. Сообраќајот е запрен.'],
  ['mk', 'Контејнерите беа донесени со воз. Беа седум илјади.'],
  ['mk', 'Тој ја кажа вистината. Никој не му поверува.'],
  ['mk', 'Децата тргнаа на училиште. Наставниците ги пречекаа.'],
  ['mk', 'Владата ги намали даноците за увоз. Трговците се задоволни од одлуката.'],
]

/** What could be of two languages, with those it could be of. */
export const OPEN_TEXTS: readonly (readonly [languages: readonly string[], text: string])[] = [
  [['mk', 'sr-Cyrl'], 'Снег пада од јутра. Путеви се не чисте.'],
  [['bg', 'mk'], 'Реката се излеа.'],
  [['en', 'de'], 'Tax index in Mexico'],
]
