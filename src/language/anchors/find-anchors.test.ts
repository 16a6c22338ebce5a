/** What is found in sentences of real languages. Each line is `what is written = key`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadVocabulary, told } from '#test/load-vocabulary.ts'
import { findAnchors, numberWeight } from './find-anchors.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

const DATES = ['date', 'year', 'number']

describe('names and words', () => {
  it.each([
    ['ka', 'რუსეთი განაგრძობს', ['რუსეთი = territory RU']],
    ['ka', 'განაში ჩავიდა', ['განაში = territory GH']],
    ['en', 'US and EU, said the UK', ['US = territory US', 'EU = territory EU', 'UK = territory GB']],
    ['en', 'it told us', []],
  ])('%s: %s', async (tag, text, expected) => {
    expect(told(text, await loadVocabulary(tag), ['territory'])).toEqual(expected)
  })

  it('takes a hyphened word the lexicon knows for one, and others for two', async () => {
    expect(told('оқ-дәрі', await loadVocabulary('kk'), ['concept'])).toEqual(['оқ-дәрі = concept ammunition'])
    expect(told('tax-court', await loadVocabulary('en'), ['concept'])).toEqual([
      'tax = concept tax',
      'court = concept court',
    ])
  })
})

describe('figures', () => {
  it.each([
    ['en', 'About 7 thousand of 3.5 million', ['7 thousand = number 7000', '3.5 million = number 3500000']],
    ['en', 'from 500 to 700 boats', ['500 to 700 = number 500', '500 to 700 = number 700']],
    ['en', '1,850 boats sailed in 1850', ['1,850 = number 1850', '1850 = year 1850']],
    ['de', '3,5 Millionen Boote', ['3,5 Millionen = number 3500000']],
    ['de', '5–7 Millionen Boote', ['5–7 Millionen = number 5000000', '5–7 Millionen = number 7000000']],
    ['ru', '7 тыс. лодок и 3,5 млн тонн', ['7 тыс. = number 7000', '3,5 млн = number 3500000']],
    ['fi', '7 tuhatta venettä', ['7 tuhatta = number 7000']],
    ['hy', '3,5 միլիոն տոննա', ['3,5 միլիոն = number 3500000']],
    ['hi', '3 लाख नावें', ['3 लाख = number 300000']],
    ['ko', '배 3만 척', ['3만 = number 30000']],
    ['zh', '有3万人和2亿元', ['3万 = number 30000', '2亿 = number 200000000']],
    ['ja', '船は3万隻。', ['3万 = number 30000']],
    ['kk', '7 мың қайық', ['7 мың = number 7000']],
    ['ar', '20 قاربا و30 شاحنة', ['20 = number 20', '30 = number 30']],
    ['he', 'כ-200 סירות ו-30 משאיות', ['200 = number 200', '30 = number 30']],
    ['en', 'the F-16 and B52', []],
    ['en', 'one boat', []],
  ])('%s: %s', async (tag, text, expected) => {
    expect(told(text, await loadVocabulary(tag), DATES)).toEqual(expected)
  })

  it('are counted once where words and figures stand together', async () => {
    expect(told('seven thousand and 7 thousand', await loadVocabulary('en'), ['number'])).toEqual([
      'seven thousand = number 7000',
      '7 thousand = number 7000',
    ])
  })

  it('tell more the greater and the less round they are', () => {
    expect([3, 12, 400, 2.5, -3, -400].map(numberWeight)).toEqual([0.7, 1.1, 1.6, 1.6, 0.7, 1.6])
  })
})

describe('dates', () => {
  const march = (written: string) => [`${written} = date 3-19`, `${written} = year 2024`]
  it.each([
    ['en', 'On March 19, 2024 and 20 April.', march('March 19, 2024'), '20 April'],
    ['de', 'Am 19. März 2024 und am 20. April.', march('19. März 2024'), '20. April'],
    ['fr', 'Le 19 mars 2024 et le 20 avril.', march('19 mars 2024'), '20 avril'],
    ['es', 'El 19 de marzo de 2024 y el 20 de abril.', march('19 de marzo de 2024'), '20 de abril'],
    ['ru', '19 марта 2024 года и 20 апреля.', march('19 марта 2024 года'), '20 апреля'],
    ['uk', '19 березня 2024 року і 20 квітня.', march('19 березня 2024 року'), '20 квітня'],
    ['ka', '2024 წლის 19 მარტს და 20 აპრილს.', march('2024 წლის 19 მარტს'), '20 აპრილს'],
    ['tr', "19 Mart 2024 ve 20 Nisan'da.", march('19 Mart 2024'), "20 Nisan'da"],
    ['pl', '19 marca 2024 roku i 20 kwietnia.', march('19 marca 2024 roku'), '20 kwietnia'],
    ['el', 'Στις 19 Μαρτίου του 2024 και στις 20 Απριλίου.', march('19 Μαρτίου του 2024'), '20 Απριλίου'],
    ['fi', '19. maaliskuuta 2024 ja 20. huhtikuuta.', march('19. maaliskuuta 2024'), '20. huhtikuuta'],
    ['ro', 'Pe 19 martie 2024 și 20 aprilie.', march('19 martie 2024'), '20 aprilie'],
    ['sr-Cyrl', '19. марта 2024. године и 20. априла.', march('19. марта 2024. године'), '20. априла'],
    ['he', 'ב-19 במרץ 2024 וב-20 באפריל.', march('19 במרץ 2024'), '20 באפריל'],
    ['ar', 'في 19 مارس 2024 و20 أبريل.', march('19 مارس 2024'), '20 أبريل'],
    ['hi', '19 मार्च 2024 और 20 अप्रैल', march('19 मार्च 2024'), '20 अप्रैल'],
    ['zh', '2024年3月19日和4月20日。', march('2024年3月19日'), '4月20日'],
    ['zh', '2024年3月19号和4月20号。', march('2024年3月19号'), '4月20号'],
    ['ja', '2024年3月19日と4月20日。', march('2024年3月19日'), '4月20日'],
    ['ko', '2024년 3월 19일과 4월 20일.', march('2024년 3월 19일'), '4월 20일'],
    // The month first.
    ['hy', '2024 թվականի մարտի 19-ին և ապրիլի 20-ին։', march('2024 թվականի մարտի 19'), 'ապրիլի 20'],
    ['kk', '2024 жылғы 19 наурызда және сәуірдің 20-сында.', march('2024 жылғы 19 наурызда'), 'сәуірдің 20'],
    ['az', '2024-cü ildə, aprelin 20-də.', ['2024-cü ildə = year 2024'], 'aprelin 20'],
    ['hu', 'A híd április 20-án nyílt meg.', [], 'április 20'],
  ])('%s: %s', async (tag, text, first, second) => {
    expect(told(text, await loadVocabulary(tag), DATES)).toEqual([...first, `${second} = date 4-20`])
  })

  it('also give their month, and a month alone is one', async () => {
    const vocabulary = await loadVocabulary('en')
    expect(told('On 19 March; later in April.', vocabulary, ['month'])).toEqual([
      '19 March = month 3',
      'April = month 4',
    ])
    expect(told('They may march.', vocabulary, ['month'])).toEqual([])
  })

  it('are no countries', async () => {
    expect(told('көпір 19 наурызда ашылды', await loadVocabulary('kk'), ['territory'])).toEqual([])
  })
})

describe('weekdays, cities, acronyms, aliases', () => {
  it('are found in several languages', async () => {
    const kinds = ['weekday', 'city', 'territory', 'acronym']
    expect(told('Am Mittwoch kam die NATO nach Paris.', await loadVocabulary('de'), kinds)).toEqual([
      'Mittwoch = weekday 3',
      'NATO = acronym nato',
      'Paris = city Europe/Paris',
      'Paris = territory FR',
    ])
    expect(told('НАТО приехала в Париж в среду.', await loadVocabulary('ru'), kinds)).toEqual([
      'НАТО = acronym nato',
      'Париж = city Europe/Paris',
      'Париж = territory FR',
      'среду = weekday 3',
    ])
    expect(told("Çarşamba günü NATO'nun gemisi Paris’te.", await loadVocabulary('tr'), kinds)).toEqual([
      'Çarşamba = weekday 3',
      "NATO'nun = acronym nato",
      'Paris’te = city Europe/Paris',
      'Paris’te = territory FR',
    ])
  })

  it('a city says less about its country than the country', async () => {
    const anchors = findAnchors('Paris. France.', await loadVocabulary('en'))
    const weights = anchors.filter(({ key }) => key === 'territory FR').map(({ weight }) => weight)
    expect(weights[0]).toBeLessThan(weights[1] ?? 0)
  })

  it('a heading in capitals has no acronyms', async () => {
    const vocabulary = await loadVocabulary('en')
    expect(told('MAYOR OPENS BIG ROAD BRIDGE', vocabulary, ['acronym'])).toEqual([])
    expect(told('The mayor told the KRBA to open the bridge', vocabulary, ['acronym'])).toEqual(['KRBA = acronym krba'])
  })

  it('what the analyst has called the same is', async () => {
    const aliases = [{ key: 'alias 1', names: ['Kamenka Yard', 'Каменская верфь', '卡缅卡船厂'] }]
    expect(told('The Kamenka Yard is open.', await loadVocabulary('en', aliases), ['alias'])).toEqual([
      'Kamenka Yard = alias 1',
    ])
    expect(told('На Каменской верфи тихо.', await loadVocabulary('ru', aliases), ['alias'])).toEqual([
      'Каменской верфи = alias 1',
    ])
    expect(told('卡缅卡船厂开放。', await loadVocabulary('zh', aliases), ['alias'])).toEqual(['卡缅卡船厂 = alias 1'])
  })
})

describe('concepts', () => {
  it('mean the same in all languages; names and little words have none', async () => {
    for (const [tag, text] of [
      ['en', 'The parliament of Georgia voted.'],
      ['de', 'Das Parlament in Georgien hat abgestimmt.'],
      ['fr', 'L’élection du parlement de Géorgie : un vote.'],
      ['ru', 'Парламент Грузии проголосовал.'],
      ['ka', 'საქართველოს პარლამენტმა ხმა მისცა.'],
      ['zh', '格鲁吉亚议会投票。'],
    ] as const)
      expect(
        told(text, await loadVocabulary(tag), ['concept']).map((each) => each.split(' = ')[1]),
        text,
      ).toContain('concept parliament')
    const english = await loadVocabulary('en')
    expect(told('of the and', english, ['concept'])).toEqual([])
    expect(told('Turkey', english, ['concept'])).toEqual([])
  })

  it('a word of many meanings says less of each', () => {
    const vocabulary = vocabularyOf('xx', { pack: null, pictures: null, lexicon: { a: 'port', b: 'port', c: 'dock' } })
    expect(findAnchors('port dock', vocabulary).map(({ key, weight }) => [key, weight])).toEqual([
      ['concept a', 1 / Math.sqrt(2)],
      ['concept b', 1 / Math.sqrt(2)],
      ['concept c', 1],
    ])
  })

  it('a word that every object has means nothing', async () => {
    for (const tag of ['en', 'ru', 'xx'])
      expect(findAnchors('__proto__ toString hasownproperty', await loadVocabulary(tag))).toEqual([])
  })
})

it('a language without data, or with a tag that is none, still has figures', async () => {
  for (const tag of ['xx', '', 'und', 'constructor', '__proto__', 'toString', 'constructor-Latn'])
    expect(told('7 boats on 2024-03-19', await loadVocabulary(tag), DATES)).toEqual([
      '7 = number 7',
      '2024-03-19 = date 3-19',
      '2024-03-19 = year 2024',
    ])
})

describe('for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Iran',
      'Ираке',
      'ირანში',
      'بالعراق',
      'בברלין',
      '伊拉克',
      'イラク',
      "l'Iran",
      'USA',
      'США',
      'seven',
      'тысячи',
      '7',
      '000',
      '2024',
      'March',
      'марта',
      '年',
      '月',
      '日',
      'و',
      'כ-',
      '-',
      '.',
      ',',
      ' ',
      '\n',
      "'",
      '’',
      '`',
      '\ud800',
      '\udc00',
      '\u202e',
      '\u2066',
      '\u200c',
      '\u{e0041}',
      '\u0378',
      '\u{10ffff}',
      'Іrаn',
      '👨‍👩‍👧',
      '\0',
      '\u0301',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )

  it('[T2] anchors lie in the text, in reading order, each on something', async () => {
    const vocabularies = await Promise.all(
      ['en', 'ru', 'ka', 'tr', 'ar', 'he', 'zh', 'de', 'fr', 'el', 'uz'].map((tag) => loadVocabulary(tag)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom(...vocabularies), (pieces, vocabulary) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, weight, key } of findAnchors(text, vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(weight).toBeGreaterThan(0)
          expect(key).toMatch(/^\p{L}+ \S/u)
          last = start
        }
      }),
    )
  })

  /** Counts what is asked of the vocabulary for one text. */
  function asked(vocabulary: Vocabulary, text: string): number {
    let count = 0
    const counted: Vocabulary = {
      ...vocabulary,
      numberOf: (word) => (count++, vocabulary.numberOf(word)),
      picturesOf: (word) => (count++, vocabulary.picturesOf(word)),
      isFunctionWord: (word) => (count++, vocabulary.isFunctionWord(word)),
      beside: {
        monthOf: (word, base) => (count++, vocabulary.beside.monthOf(word, base)),
        magnitudeOf: (word, base) => (count++, vocabulary.beside.magnitudeOf(word, base)),
      },
      lexicon: {
        conceptsOf: (word) => (count++, vocabulary.lexicon.conceptsOf(word)),
        lettersOf: () => 0,
        isHyphened: (word) => (count++, vocabulary.lexicon.isHyphened(word)),
        conceptsIn: (text) => (count++, vocabulary.lexicon.conceptsIn(text)),
      },
    }
    expect(() => findAnchors(text, counted)).not.toThrow()
    return count
  }

  it.each([
    ['words without a full stop', 'boat and ship '],
    ['capitals', 'KRBA '],
    ['names', 'Iran Iraq '],
    ['number words', 'seven thousand '],
    ['and after and', 'seven and '],
    ['figures', '7 '],
    ['grouped figures', '7,000,'],
    ['digits', '7'],
    ['letters', 'x'],
    ['dates', '19 March 2024, '],
    ['months', 'March '],
    ['mixed scripts', 'Iran伊朗Ирак '],
    ['Han', '伊朗'],
    ['unassigned', '\u0378'],
    ['lone surrogates', '\ud800'],
    ['bidi controls', '\u202e7\u2066'],
    ['homoglyphs', 'Іrаn '],
    ['marks', 'a\u0301\u0301'],
  ])('asks in proportion to the length: %s', async (_, unit) => {
    // One that compounds, one with prefixes, one without spaces.
    for (const tag of ['de', 'he', 'zh']) {
      const vocabulary = await loadVocabulary(tag)
      const of = (length: number) => asked(vocabulary, unit.repeat(length / unit.length))
      expect(of(8000)).toBeLessThanOrEqual(4.5 * of(2000) + 100)
    }
  })

  it('reads 100 kB without a full stop', async () => {
    for (const tag of ['de', 'zh']) {
      const vocabulary = await loadVocabulary(tag)
      for (const unit of ['Iran 7 thousand KRBA ', '伊朗7千', 'x'])
        expect(findAnchors(unit.repeat(100_000 / unit.length), vocabulary).length).toBeLessThan(100_000)
    }
  })
})

describe('names of one thing', () => {
  const aliases = [
    {
      key: 'alias isw',
      names: [
        'ISW',
        'Інститут вивчення війни',
        'Институт изучения войны',
        'ომის შესწავლის ინსტიტუტი',
        'Соғысты зерттеу институты',
        'המכון לחקר המלחמה',
        'معهد دراسة الحرب',
        '战争研究所',
        '戦争研究所',
        'ISW研究所',
        '전쟁연구소',
        'Πολεμικό Ινστιτούτο',
        'Պատերազմի ինստիտուտ',
        'Savaş Araştırmaları Enstitüsü',
        'युद्ध संस्थान',
        'harbour watch',
      ],
    },
  ]
  it.each([
    ['uk', 'Про це пише в Інституті вивчення війни аналітик.', 'Інституті вивчення війни'],
    ['uk', 'За даними ISW, судно прийшло.', 'ISW'],
    ['ru', 'По данным Института изучения войны, судно пришло.', 'Института изучения войны'],
    ['ka', 'ომის შესწავლის ინსტიტუტმა თქვა.', 'ომის შესწავლის ინსტიტუტმა'],
    ['kk', 'Соғысты зерттеу институтының дерегі.', 'Соғысты зерттеу институтының'],
    ['he', 'כך נמסר במכון לחקר המלחמה אתמול.', 'במכון לחקר המלחמה'],
    ['he', 'דוח של המכון לחקר המלחמה.', 'המכון לחקר המלחמה'],
    ['ar', 'قال ذلك لمعهد دراسة الحرب أمس.', 'لمعهد دراسة الحرب'],
    ['zh', '据战争研究所称。', '战争研究所'],
    ['ja', '戦争研究所によると。', '戦争研究所'],
    ['ja', 'ISW研究所によると。', 'ISW研究所'],
    ['ko', '전쟁연구소는 밝혔다.', '전쟁연구소는'],
    ['el', 'Στο Πολεμικό Ινστιτούτο είπαν.', 'Πολεμικό Ινστιτούτο'],
    ['hy', 'Պատերազմի ինստիտուտը հայտնեց։', 'Պատերազմի ինստիտուտը'],
    ['tr', "Savaş Araştırmaları Enstitüsü'ne göre.", "Savaş Araştırmaları Enstitüsü'ne"],
    ['hi', 'युद्ध संस्थान ने कहा।', 'युद्ध संस्थान'],
    ['en', 'The harbour watch said so.', 'harbour watch'],
    ['en', 'HARBOUR WATCH: all is well.', 'HARBOUR WATCH'],
  ])('%s: %s', async (tag, text, expected) => {
    expect(told(text, await loadVocabulary(tag, aliases), ['alias'])).toEqual([`${expected} = alias isw`])
  })

  it('one of them that is a country too is what the analyst said', async () => {
    const own = [{ key: 'alias x', names: ['Georgia', '佐治亚州', '格鲁吉亚'] }]
    expect(told('A ship from Georgia.', await loadVocabulary('en', own), ['alias', 'territory'])).toEqual([
      'Georgia = alias x',
    ])
    expect(told('格鲁吉亚的船。', await loadVocabulary('zh', own), ['alias', 'territory'])).toEqual([
      '格鲁吉亚 = alias x',
    ])
  })
})
