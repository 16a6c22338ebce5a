/** Names of the packs in running text: how each language bends them, and what must not be taken for them. */
import { describe, expect, it } from 'vitest'
import { loadVocabulary, told } from '#test/load-vocabulary.ts'
import { tokensOf } from '../tokens.ts'
import { loadPack } from '../packs/load-pack.ts'
import { changedForms } from './consonant-change.ts'
import { normalForm } from './inflection.ts'
import { NameTable } from './name-table.ts'

const PLACES = ['territory', 'city']

/** Written forms and what they are: `written = key`, of countries only. */
async function countries(tag: string, text: string): Promise<string[]> {
  return told(text, await loadVocabulary(tag), ['territory']).map((each) => each.replace('territory ', ''))
}

describe('names bent as each language does', () => {
  it.each([
    ['ru', 'Грузы шли из Ирана в Ирак, через Турцию.', ['Ирана = IR', 'Ирак = IQ', 'Турцию = TR']],
    ['uk', 'Вантажі йшли з Іраку до Ірану.', ['Іраку = IQ', 'Ірану = IR']],
    ['ka', 'ტვირთი ირანიდან ერაყში წავიდა.', ['ირანიდან = IR', 'ერაყში = IQ']],
    ['kk', 'Жүк Ираннан Иракқа жетті.', ['Ираннан = IR', 'Иракқа = IQ']],
    ['tr', "Yük İran'dan Irak’a geçti.", ["İran'dan = IR", 'Irak’a = IQ']],
    ['az', 'Yük İrandan İraqa keçdi.', ['İrandan = IR', 'İraqa = IQ']],
    ['ar', 'نقلت الشحنة من إيران إلى العراق.', ['إيران = IR', 'العراق = IQ']],
    ['fa', 'بار از ایران به عراق رفت.', ['ایران = IR', 'عراق = IQ']],
    ['he', 'המטען עבר מאיראן לעיראק.', ['מאיראן = IR', 'לעיראק = IQ']],
    ['zh', '货物从伊朗运往伊拉克。', ['伊朗 = IR', '伊拉克 = IQ']],
    ['ja', '貨物はイランからイラクへ運ばれた。', ['イラン = IR', 'イラク = IQ']],
    ['de', 'Die Fracht des Irans ging in den Irak.', ['Irans = IR', 'Irak = IQ']],
    ['hy', 'Բեռը Իրանից հասավ Իրաք։', ['Իրանից = IR', 'Իրաք = IQ']],
    ['hu', 'A rakomány Iránból Irakba ment.', ['Iránból = IR', 'Irakba = IQ']],
    ['fi', 'Lasti kulki Iranista Irakiin.', ['Iranista = IR', 'Irakiin = IQ']],
    ['el', 'Το φορτίο πήγε από το Ιράν στο Ιράκ.', ['Ιράν = IR', 'Ιράκ = IQ']],
    ['sr-Cyrl', 'Терет је из Ирана стигао у Ирак.', ['Ирана = IR', 'Ирак = IQ']],
    ['sr-Latn', 'Teret je iz Irana stigao u Irak.', ['Irana = IR', 'Irak = IQ']],
    ['pl', 'Ładunek szedł z Iranu do Iraku.', ['Iranu = IR', 'Iraku = IQ']],
  ])('%s never takes Iran for Iraq', async (tag, text, expected) => {
    expect(await countries(tag, text)).toEqual(expected)
  })

  it.each([
    ['ru', 'Договорились с Китаем, потом в Китае и в Уругвае.', ['Китаем = CN', 'Китае = CN', 'Уругвае = UY']],
    ['uk', 'Домовилися з Китаєм, потім у Китаї.', ['Китаєм = CN', 'Китаї = CN']],
  ])('%s drops the half vowel at its end', async (tag, text, expected) => {
    expect(await countries(tag, text)).toEqual(expected)
  })

  it.each([
    ['he', 'הוא טס בלונדון, ובברלין ולמוסקבה.', ['בלונדון = GB', 'ובברלין = DE', 'ולמוסקבה = RU']],
    ['ar', 'بالعراق وبالعراق وللعراق وألمانيا', ['بالعراق = IQ', 'وبالعراق = IQ', 'وللعراق = IQ', 'وألمانيا = DE']],
    ['fr', "Le port de l’Iran, près d’Italie et d'Ukraine.", ['Iran = IR', 'Italie = IT', 'Ukraine = UA']],
    ['it', "Il porto dell'Iran e l’Ucraina.", ['Iran = IR', 'Ucraina = UA']],
  ])('%s writes little words onto their front', async (tag, text, expected) => {
    expect(await countries(tag, text)).toEqual(expected)
  })

  it.each([
    ['uk', 'У Празі, у Ризі, у Лусаці.', 'Празі, Ризі, Лусаці'],
    ['uk', 'У Коста-Риці та на Мартиніці.', 'Коста-Риці, Мартиніці'],
    ['be', 'У Празе, у Рызе, на Ямайцы.', 'Празе, Рызе, Ямайцы'],
    ['pl', 'W Pradze, w Rydze, w Kalkucie, na Malcie, w Kostaryce.', 'Pradze, Rydze, Kalkucie, Malcie, Kostaryce'],
    ['pl', 'W Detroicie polscy kierowcy czekali.', 'Detroicie, polscy'],
    ['cs', 'V Praze, v Rize, v Káhiře, na Jamajce.', 'Praze, Rize, Káhiře, Jamajce'],
    ['hr', 'U Rizi i u Kostarici.', 'Rizi, Kostarici'],
    ['sr-Cyrl', 'У Ризи и у Костарици.', 'Ризи, Костарици'],
  ])('%s changes the last consonant of a name: %s', async (tag, text, expected) => {
    const places = told(text, await loadVocabulary(tag), PLACES).map((each) => each.replace(/ = .*/u, ''))
    expect([...new Set(places)].join(', ')).toBe(expected)
  })

  it.each([
    ['cs', 'Čech', 'Češi'],
    ['sk', 'Poliak', 'Poliaci'],
    ['pl', 'Norweg', 'Norwedzy'],
    ['hr', 'Slovak', 'Slovacima'],
    ['sr', 'Пољак', 'Пољаци'],
    ['mk', 'Словак', 'Словаците'],
    ['bg', 'Поляк', 'Поляци'],
  ])('%s changes the last consonant of a people in the plural: %s, %s', (base, name, form) => {
    const table = new NameTable(base)
    table.add(name, { kind: 'alias', key: name })
    expect(table.at(tokensOf(form), 0)?.named.key).toBe(name)
  })

  it.each(['uk', 'be', 'bg', 'mk', 'pl', 'cs', 'sk', 'sr-Latn', 'hr', 'bs'])(
    '%s takes no name of its pack for a changed form of another, and no little word for one',
    async (tag) => {
      const [pack, { base, isFunctionWord }] = [await loadPack(tag), await loadVocabulary(tag)]
      const lists = [pack?.territories, pack?.peoples].flatMap((names) => Object.values(names ?? {}))
      const cities = Object.values(pack?.cities ?? {}).map(({ names }) => names)
      const names = [...lists, ...cities].map((list) => list.map((name) => normalForm(name.toLowerCase(), base)))
      const all = new Set(names.flat())
      const changed = names.flatMap((own) =>
        own.flatMap((name) => changedForms(name, base).filter((form) => !own.includes(form))),
      )
      expect(changed.length).toBeGreaterThan(3)
      expect(changed.filter((form) => all.has(form) || isFunctionWord(form))).toEqual([])
    },
  )

  it('an apostrophe is one, whichever is typed', async () => {
    expect(await countries('uk', "У В'єтнамі, з В’єтнаму, Вʼєтнам.")).toEqual([
      "В'єтнамі = VN",
      'В’єтнаму = VN',
      'Вʼєтнам = VN',
    ])
  })

  it('Persian joins parts of a word without a space', async () => {
    expect(told('بازار روز سه\u200cشنبه باز شد.', await loadVocabulary('fa'), ['weekday'])).toEqual([
      'سه\u200cشنبه = weekday 2',
    ])
  })

  it('an adjective in a name is bent with it', async () => {
    expect(await countries('ru', 'Суда из Саудовской Аравии ждут в Северной Македонии.')).toEqual([
      'Саудовской Аравии = SA',
      'Северной Македонии = MK',
    ])
    expect(await countries('cs', 'Loď ze Saúdské Arábie čeká.')).toEqual(['Saúdské Arábie = SA'])
  })
})

describe('of several names', () => {
  it('the longest wins, also over a hyphen', async () => {
    expect(await countries('en', 'A ship of Guinea-Bissau met one of Papua New Guinea and one of Guinea.')).toEqual([
      'Guinea-Bissau = GW',
      'Papua New Guinea = PG',
      'Guinea = GN',
    ])
    expect(await countries('zh', '几内亚比绍和几内亚的船。')).toEqual(['几内亚比绍 = GW', '几内亚 = GN'])
  })

  it('a city speaks for its country too', async () => {
    expect(told('В Париже открыли мост.', await loadVocabulary('ru'), PLACES)).toEqual([
      'Париже = city Europe/Paris',
      'Париже = territory FR',
    ])
  })
})

describe('capitals', () => {
  it('make a name; peoples and weekdays need none where none are written', async () => {
    expect(await countries('en', 'They ate turkey from Turkey, and chad is no Chad.')).toEqual([
      'Turkey = TR',
      'Chad = TD',
    ])
    expect(await countries('ru', 'украинский мост')).toEqual(['украинский = UA'])
    expect(told('мост открыли в среду', await loadVocabulary('ru'), ['weekday'])).toEqual(['среду = weekday 3'])
  })

  it('make an acronym, which takes an ending only behind an apostrophe', async () => {
    expect(await countries('ru', 'Флот США, но не «сша».')).toEqual(['США = US'])
    expect(await countries('tr', "ABD'nin gemisi, ABD’ye giden, abd")).toEqual(["ABD'nin = US", 'ABD’ye = US'])
    expect(await countries('sr-Cyrl', 'Брод из САД; сад је у врту.')).toEqual(['САД = US'])
    expect(await countries('sr', 'Brod iz SAD, брод из САД.')).toEqual(['SAD = US', 'САД = US'])
    expect(await countries('ka', 'აშშ-ის გემი')).toEqual(['აშშ = US'])
  })
})

describe('a name that is added', () => {
  const named = { kind: 'alias', key: 'alias x' } as const
  const found = (name: string, text: string, base = 'en') => {
    const table = new NameTable(base)
    table.add(name, named)
    const tokens = tokensOf(text)
    return tokens.flatMap((_, at) => {
      const one = table.at(tokens, at)
      return one === null ? [] : [text.slice(one.start, one.end)]
    })
  }

  it('may hold figures and signs', () => {
    expect(found('F-16', 'Two F-16 landed.')).toEqual(['F-16'])
    expect(found('Tower G7', 'At Tower G7 they met.')).toEqual(['Tower G7'])
  })

  it('has more than one letter and a word', () => {
    expect(found('X', 'X marks it.')).toEqual([])
    expect(found('—', 'A — b.')).toEqual([])
    expect(found('', 'A b.')).toEqual([])
  })

  it('may be called as what every object has', () => {
    expect(found('Constructor', 'The Constructor yard.')).toEqual(['Constructor'])
    expect(found('Kerch Yard', 'constructor __proto__ toString')).toEqual([])
  })
})
