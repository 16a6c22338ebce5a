/** Invented sentences with months that only the packs know. Data for `dates-by-language.test.ts`. */

/** What needs the months of the packs: the text, and each date as it is written and what it means. */
export const PACK_CASES: readonly (readonly [
  language: string,
  text: string,
  dates: readonly (readonly [written: string, meaning: string])[],
])[] = [
  [
    'ar',
    'وصلت في 19 آذار/مارس 2024 وفي تشرين الثاني.',
    [
      ['19 آذار/مارس 2024', '2024-03-19'],
      ['تشرين الثاني', '--11'],
    ],
  ],
  [
    'ar',
    'في 3 جويلية 2024 و5 غشت 2024',
    [
      ['3 جويلية 2024', '2024-07-03'],
      ['5 غشت 2024', '2024-08-05'],
    ],
  ],
  [
    'ro',
    'În mai multe orașe, pe 3 mai și în iunie.',
    [
      ['3 mai', '--05-03'],
      ['iunie', '--06'],
    ],
  ],
  [
    'el',
    'Τον Μάιο και στις 3 και 4 Μαΐου.',
    [
      ['Μάιο', '--05'],
      ['3', '--05-03'],
      ['4 Μαΐου', '--05-04'],
    ],
  ],
  [
    'hi',
    'जून में और 3 जून को, पर 2000 में से 500।',
    [
      ['जून', '--06'],
      ['3 जून', '--06-03'],
    ],
  ],
  // A day is none when its figures go on.
  [
    'hi',
    'मार्च 7,000 कंटेनर, अप्रैल 7 को।',
    [
      ['मार्च', '--03'],
      ['अप्रैल 7', '--04-07'],
    ],
  ],
  [
    'bn',
    'মার্চে ২০ জাহাজ, মার্চ ৭,০০০ কন্টেইনার।',
    [
      ['মার্চে', '--03'],
      ['মার্চ', '--03'],
    ],
  ],
  [
    'hy',
    'Մարտին 20 նավ, մարտի 7 000 բեռնարկղ, մարտի 20-ին։',
    [
      ['Մարտին', '--03'],
      ['մարտի', '--03'],
      ['մարտի 20', '--03-20'],
    ],
  ],
  [
    'hu',
    'Márciusban 7 000 konténer, májusban 20 hajó, május 20-án egy.',
    [
      ['Márciusban', '--03'],
      ['májusban', '--05'],
      ['május 20', '--05-20'],
    ],
  ],
  // A comma and a year.
  ['ar', 'الثلاثاء 22 مارس، 2025', [['22 مارس، 2025', '2025-03-22']]],
  ['ur', '22 مارچ، 2025', [['22 مارچ، 2025', '2025-03-22']]],
  [
    'tr',
    '22 Mart, 2025, Ankara; 22 Mart, 2025 gemi.',
    [
      ['22 Mart, 2025', '2025-03-22'],
      ['22 Mart', '--03-22'],
    ],
  ],
]
