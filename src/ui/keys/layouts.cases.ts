/** What eight keyboard layouts send for the keys an analyst presses: `event.key` for each `event.code`, without and with Shift. */

export interface Layout {
  readonly name: string
  /** `code` to what `event.key` says, plain. */
  readonly plain: Readonly<Record<string, string>>
  /** `code` to what `event.key` says with Shift. */
  readonly shifted: Readonly<Record<string, string>>
}

const ROWS = [
  ['KeyQ', 'KeyW', 'KeyE', 'KeyR', 'KeyT', 'KeyY', 'KeyU', 'KeyI', 'KeyO', 'KeyP'],
  ['KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG', 'KeyH', 'KeyJ', 'KeyK', 'KeyL'],
  ['KeyZ', 'KeyX', 'KeyC', 'KeyV', 'KeyB', 'KeyN', 'KeyM'],
  ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6', 'Digit7', 'Digit8', 'Digit9'],
] as const

/** Four rows of keys, each with a space between what two neighbouring keys type; then what Shift types on some keys. */
function layout(name: string, rows: readonly string[], shifted: Readonly<Record<string, string>>): Layout {
  const pairs = rows.flatMap((row, index) => {
    const typed = row.split(' ')
    return (ROWS[index] ?? []).map((code, place): [string, string] => [code, typed[place] ?? ''])
  })
  return { name, plain: Object.fromEntries(pairs), shifted }
}

const PLAIN_DIGITS = '1 2 3 4 5 6 7 8 9'

export const layouts: readonly Layout[] = [
  layout('Georgian', ['ქ წ ე რ ტ ყ უ ი ო პ', 'ა ს დ ფ გ ჰ ჯ კ ლ', 'ზ ხ ც ვ ბ ნ მ', PLAIN_DIGITS], { Slash: '?' }),
  layout('Russian', ['й ц у к е н г ш щ з', 'ф ы в а п р о л д', 'я ч с м и т ь', PLAIN_DIGITS], { Digit7: '?' }),
  layout('Kazakh', ['й ц у к е н г ш щ з', 'ф ы в а п р о л д', 'я ч с м и т ь', '" ә і ң ғ , . ү ұ'], {
    Backslash: '?',
  }),
  layout('Serbian Cyrillic', ['љ њ е р т з у и о п', 'а с д ф г х ј к л', 'ѕ џ ц в б н м', PLAIN_DIGITS], {
    Minus: '?',
  }),
  layout('Arabic', ['ض ص ث ق ف غ ع ه خ ح', 'ش س ي ب ل ا ت ن م', 'ئ ء ؤ ر لا ى ة', '١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩'], { Slash: '؟' }),
  layout('French AZERTY', ['a z e r t y u i o p', 'q s d f g h j k l', 'w x c v b n ,', '& é " \' ( - è _ ç'], {
    KeyM: '?',
    Digit1: '1',
    Digit2: '2',
    Digit3: '3',
    Digit4: '4',
    Digit5: '5',
    Digit6: '6',
    Digit7: '7',
    Digit8: '8',
    Digit9: '9',
  }),
  layout('German', ['q w e r t z u i o p', 'a s d f g h j k l', 'y x c v b n m', PLAIN_DIGITS], { Minus: '?' }),
  layout('Dvorak', ["' , . p y f g c r l", 'a o e u i d h t n', '; q j k x b m', PLAIN_DIGITS], { BracketLeft: '?' }),
]

/** Letters that stand in another place than in the rows above. */
export const furtherKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'French AZERTY': { Semicolon: 'm' },
  Dvorak: { Semicolon: 's', Period: 'v', Comma: 'w', Slash: 'z', Quote: '-' },
}
