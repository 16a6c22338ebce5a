/** Articles made up for tests of grouping: two stories in several languages, and one that belongs to neither. By name and language. */
export const twoStories: Readonly<Record<string, readonly [language: string, text: string]>> = {
  'ferry-en': [
    'en',
    'Ferry with 214 passengers catches fire off Varna\n\nA fire broke out on the ferry Aurelia on 7 February with 214 passengers on board. Captain Dimitar Kolarov ordered the evacuation at once. Rescue boats from Bulgaria and Romania took 37 injured people to hospital. The coast guard said the engine had exploded.',
  ],
  'ferry-ru': [
    'ru',
    'На пароме «Аурелия» у берегов Варны произошёл пожар\n\n7 февраля на пароме «Аурелия» начался пожар, на борту были 214 пассажиров. Капитан Димитр Коларов приказал эвакуировать людей. Спасатели из Болгарии и Румынии доставили в больницу 37 пострадавших. Двигатель взорвался, сообщила береговая охрана.',
  ],
  'ferry-tr': [
    'tr',
    'Varna açıklarında feribotta yangın çıktı\n\nAurelia adlı feribotta 7 Şubat günü yangın çıktı, gemide 214 yolcu vardı. Kaptan Dimitar Kolarov tahliye emri verdi. Bulgaristan ve Romanya’dan gelen ekipler 37 yaralıyı hastaneye götürdü. Sahil güvenlik motorun patladığını söyledi.',
  ],
  'vote-en': [
    'en',
    'Parliament rejects the school reform by 61 votes to 48\n\nThe parliament of Estonia voted on 3 June against the education reform. Minister Liis Tammsaar said she would resign. The opposition had collected 52,000 signatures of teachers. The government wanted to close 90 schools.',
  ],
  'vote-de': [
    'de',
    'Parlament lehnt Schulreform ab\n\nDas Parlament von Estland stimmte am 3. Juni mit 61 gegen 48 Stimmen gegen die Bildungsreform. Ministerin Liis Tammsaar kündigte ihren Rücktritt an. Die Opposition hatte 52.000 Unterschriften von Lehrern gesammelt. Die Regierung wollte 90 Schulen schließen.',
  ],
  'bread-en': [
    'en',
    'How to bake rye bread\n\nMix the flour with warm water and let the dough rest overnight. In the morning add salt and knead it for ten minutes. Bake it until the crust is dark.',
  ],
}
