/** Invented sentences and the numbers in them. Data for `numbers.test.ts`. */

/** `value`, or `low-high`, then kind, comparator and unit where they are not the plain case. */
export const NUMBER_CASES: readonly (readonly [language: string, text: string, numbers: readonly string[]])[] = [
  ['en', 'about 7,000 containers since 2023', ['7000 about containers', '2023 year']],
  [
    'en',
    'More than 1,234.5 tons, up to 40 ships and at least 3 ports.',
    ['1234.5 moreThan tons', '40 upTo ships', '3 atLeast ports'],
  ],
  ['en', '$5 million and 12.5% of 2 billion euros', ['5000000 money $', '12.5 percent %', '2000000000 money euros']],
  [
    'en',
    'It took 5-7 days; between 10 and 20 people; 3 per cent.',
    ['5-7 range days', '10-20 range people', '3 percent per'],
  ],
  ['en', 'F-16 jets and COVID-19 at 14:30 on 19 March 2024: 12 of them.', ['12']],
  ['en', 'Version 1,234,567 or 7.000 units, exactly 100 left.', ['1234567', '7000 units', '100 exactly left']],
  [
    'ru',
    'около 7000 контейнеров, более 6,7 тыс. тонн, не менее 2 млн долларов',
    ['7000 about контейнеров', '6700 moreThan тонн', '2000000 money atLeast долларов'],
  ],
  ['ru', 'С 2023 года 1 850 контейнеров и 15,5 процента.', ['2023 year', '1850 контейнеров', '15.5 percent процента']],
  ['ru', 'от 5 до 7 тысяч человек, 70-летний', ['5000-7000 range человек', '70']],
  [
    'uk',
    'понад 7\u00a0000 контейнерів, близько 3 тис. снарядів, щонайменше 20 відсотків',
    ['7000 moreThan контейнерів', '3000 about снарядів', '20 percent atLeast відсотків'],
  ],
  [
    'kk',
    'шамамен 7 мың контейнер, 70 жыл, 100-ден астам кеме',
    ['7000 about контейнер', '70 жыл', '100 moreThan кеме'],
  ],
  [
    'ka',
    'დაახლოებით 7000 კონტეინერი, 100-ზე მეტი გემი, 2,5 მილიონი ლარი',
    ['7000 about კონტეინერი', '100 moreThan გემი', '2500000 money ლარი'],
  ],
  [
    'sr-Latn',
    'više od 30 raketa, oko 7.000 kontejnera, 1.234,5 tona',
    ['30 moreThan raketa', '7000 about kontejnera', '1234.5 tona'],
  ],
  ['sr-Cyrl', 'више од 30 ракета, најмање 2 милиона', ['30 moreThan ракета', '2000000 atLeast']],
  [
    'de',
    'rund 7.000 Container, 3,5 Millionen Euro, mindestens 20 Prozent',
    ['7000 about Container', '3500000 money Euro', '20 percent atLeast Prozent'],
  ],
  ['fr', 'plus de 7 000 conteneurs et 3,5 milliards d’euros', ['7000 moreThan conteneurs', '3500000000 money euros']],
  ['es', 'unos 7.000 contenedores, 2 mil millones de euros', ['7000 about contenedores', '2000000000 money euros']],
  [
    'tr',
    'yaklaşık 7.000 konteyner, 100’den fazla gemi, yüzde 20',
    ['7000 about konteyner', '100 moreThan gemi', '20 percent'],
  ],
  ['pl', 'około 7 tys. kontenerów, co najmniej 2,5 mln zł', ['7000 about kontenerów', '2500000 money atLeast zł']],
  ['de', 'In der Schweiz 7’000 Franken.', ['7000 money Franken']],
  ['sr-Latn', 'Voda je visoko 30 metara.', ['30 metara']],
  ['hi', '12,34,567 लोग', ['1234567 लोग']],
  ['ar', '٧٠٠٠ حاوية', ['7000 حاوية']],
  ['en', 'See https://example.org/2000 or mail a7@example.org', []],
  ['uk', 'Там було 1850 контейнерів у 1950–1953 роках.', ['1850 контейнерів', '1950-1953 year']],
]
