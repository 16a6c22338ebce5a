/**
 * News agencies as they are written in several scripts, and the words that say a report is theirs. A list made by hand: what is not in it
 * is not found.
 */

/** An agency by the name it has in the source list, and its spellings. Short ones in capitals count only as they are written. */
export const AGENCIES: readonly (readonly [name: string, spellings: string])[] = [
  [
    'AP',
    'AP|Associated Press|Ассошиэйтед Пресс|Асошиейтед Прес|Асошіейтед Прес|Асошијетед прес|Asošijeted pres|美联社|美聯社|AP通信|أسوشيتد برس|آسوشیتدپرس',
  ],
  [
    'Reuters',
    'Reuters|Reuter|Рейтер|Рейтерс|Ройтерс|Ројтерс|Rojters|როიტერი|როიტერსი|რეიტერი|路透社|路透|ロイター|로이터|رويترز|رویترز|רויטרס|Ρόιτερς',
  ],
  ['AFP', 'AFP|АФП|Agence France-Presse|Франс Пресс|Франс Прес|Frans pres|法新社|AFP通信|فرانس برس|Γαλλικό Πρακτορείο'],
  ['dpa', 'dpa|DPA|ДПА|Deutsche Presse-Agentur|德新社'],
  ['TASS', 'TASS|ТАСС|ТАРС|塔斯社|タス通信|타스 통신|تاس|ტასი'],
  ['RIA Novosti', 'RIA Novosti|РИА Новости|РІА Новости|РІА Новини|РИА Новост'],
  ['Interfax', 'Interfax|Интерфакс|Інтерфакс|ინტერფაქსი|国际文传电讯社|インタファクス通信'],
  ['Interfax-Ukraine', 'Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна'],
  ['Ukrinform', 'Ukrinform|Укринформ|Укрінформ'],
  ['Xinhua', 'Xinhua|Синьхуа|Сіньхуа|Sinhua|新华社|新華社|신화통신|شينخوا'],
  ['Kyodo', 'Kyodo|Киодо|Кіодо|Kjodo|共同社|共同通信|교도통신'],
  ['Yonhap', 'Yonhap|Ренхап|Рьонхап|Йонхап|Jonhap|韩联社|聯合通訊社|連合ニュース|聯合ニュース|연합뉴스|يونهاب'],
  ['KCNA', 'KCNA|ЦТАК|朝中社|朝鮮中央通信|조선중앙통신'],
  ['Tanjug', 'Tanjug|Танјуг|Танюг'],
  ['Beta', 'agencija Beta|agencije Beta|агенција Бета|агенције Бета'],
  ['FoNet', 'FoNet|ФоНет'],
  ['Hina', 'HINA|ХИНА'],
  ['Fena', 'FENA|ФЕНА'],
  ['BTA', 'БТА'],
  ['Agerpres', 'Agerpres|AGERPRES'],
  ['MTI', 'MTI'],
  ['PAP', 'PAP'],
  ['ČTK', 'ČTK|ЧТК'],
  ['TASR', 'TASR'],
  ['APA', 'APA|АПА'],
  ['ANSA', 'ANSA|АНСА'],
  ['EFE', 'EFE|Agencia EFE'],
  ['Lusa', 'agência Lusa'],
  ['Belga', 'Belga'],
  ['NTB', 'NTB'],
  ['Ritzau', 'Ritzau'],
  ['STT', 'STT'],
  ['BNS', 'BNS|БНС'],
  ['Anadolu', 'Anadolu Ajansı|Anadolu Agency|Анадолу|الأناضول|آناتولی|ანადოლუ'],
  ['DHA', 'DHA'],
  ['IRNA', 'IRNA|ИРНА|ایرنا|إرنا'],
  ['ISNA', 'ISNA|ИСНА|ایسنا'],
  ['Tasnim', 'Tasnim|Тасним|تسنیم|تسنيم'],
  ['SANA', 'SANA|САНА|سانا'],
  ['PTI', 'PTI|पीटीआई|प्रेस ट्रस्ट ऑफ इंडिया'],
  ['ANI', 'ANI|एएनआई'],
  ['Kazinform', 'Kazinform|Казинформ|Қазинформ|ҚазАқпарат|КазИнформ'],
  ['AKIpress', 'AKIpress|АКИpress'],
  ['Azertac', 'Azertac|AZƏRTAC|Азертадж|АЗЕРТАДЖ'],
  ['Armenpress', 'Armenpress|Арменпресс|Արմենպրես'],
  ['Interpressnews', 'InterPressNews|ინტერპრესნიუსი'],
  ['BelTA', 'BelTA|БЕЛТА|БелТА'],
  ['UNIAN', 'UNIAN|УНИАН|УНІАН'],
  ['AMNA', 'ΑΠΕ-ΜΠΕ|ΑΠΕ'],
  ['Bloomberg', 'Bloomberg|Блумберг|Блумберґ|彭博社|ブルームバーグ|블룸버그|بلومبرغ'],
]

/**
 * Beginnings of words that say who told it, in lower case, beside what the lexicon knows as saying and reporting. Not by language: a word
 * of another language does no harm beside the name of an agency.
 */
export const CUES: readonly string[] = (
  'report said says told according citing cites via quot ' +
  'сообща сообщи переда ссылк данным пишет повідомл повідоми передає посилання даними пише преноси јавља наводи јавио ' +
  'prenos prenij javlj javil javio navod piše pišu poroč poroc podaje podał według informuje uvedl uvádí píše informoval hlási ' +
  'съобщ предава цитира повідом хабарла мәліметінше кабарла билдир xabar məlumat bildir haber göre aktar duyur ' +
  'laut meldet berichtet berichte zufolge selon rapport dépêche indique informa según reporta secondo riporta riferisc segundo ' +
  'meld volgens enligt uppger ifølge melder mukaan kertoo szerint közöl potrivit transmite relatează citând njofton raporton ' +
  'σύμφωνα μεταδίδει αναφέρει ცნობით იუწყება ავრცელებს წერს ըստ հաղորդ לפי דיווח מדווח מסר ' +
  'ذكر نقل وفق بحسب أفاد قال گزارش نقل به‌گزارش के अनुसार रिपोर्ट 报道 報道 報導 据 據 消息 によると 伝え 보도 따르면 전했'
).split(' ')
