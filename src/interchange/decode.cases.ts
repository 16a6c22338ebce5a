/** Texts in the code pages that are guessed, as bytes written by hand. */

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'

function windows1251(text: string): number[] {
  return Array.from(text, (character) => {
    const place = cyrillic.indexOf(character)
    return place === -1 ? character.charCodeAt(0) : 0xe0 + place
  })
}

function latin1(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

export const russian = 'корабли вышли из порта в марте, на борту семь тысяч контейнеров'
const french = 'Des caisses arrivées à la gare en février, déchargées la nuit'
const german = 'Die Schiffe fuhren über Nacht, sagte der Sprecher für Häfen'

export const codePages = [
  { charset: 'windows-1251', text: russian, bytes: windows1251(russian) },
  { charset: 'windows-1252', text: french, bytes: latin1(french) },
  { charset: 'windows-1252', text: german, bytes: latin1(german) },
]
