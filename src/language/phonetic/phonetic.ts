/**
 * Writes words of any alphabet in one coarse alphabet of sounds, so that a name can be found again in another script:
 * `Rudenko`, `Руденко` and `რუდენკო` are all `rudenko`. Made for comparing, not for reading: much is lost on purpose.
 */
import { baseLanguage } from '../language-names.ts'
import { scriptOf } from '../script.ts'
import { hangulSounds } from './hangul.ts'
import { LANGUAGE_RULES, SCRIPT_RULES } from './orthographies.ts'

interface Orthography {
  readonly sounds: ReadonlyMap<string, string>
  /** Letters of the longest group. */
  readonly longest: number
}

const orthographies = new Map<string, Orthography>()

/**
 * The sounds of a word: lower-case letters, with C, S and Z for ch, sh and zh. Empty for a word of Han characters, digits or signs.
 * `language` is a BCP 47 tag and settles how letters are read that several languages share. Linear; never throws.
 */
export function soundsOf(word: string, language: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  const script = scriptOf(lower.codePointAt(firstLetter(lower)) ?? 0)
  if (script === 'Hang') return undoubled(hangulSounds(lower))
  const { sounds, longest } = orthographyOf(script, baseLanguage(language))
  let heard = ''
  for (let at = 0; at < lower.length;) {
    let length = Math.min(longest, lower.length - at)
    while (length > 1 && !sounds.has(lower.slice(at, at + length))) length--
    heard += sounds.get(lower.slice(at, at + length)) ?? plain(lower.charAt(at), sounds)
    at += length
  }
  return undoubled(heard)
}

/** Vowels dropped and sounds merged that scripts without vowels or with few consonants cannot tell apart. */
export function skeletonOf(sounds: string): string {
  let skeleton = ''
  for (let at = 0; at < sounds.length; at++) {
    const sound = MERGED.get(sounds.charAt(at)) ?? sounds.charAt(at)
    if (sound !== skeleton.charAt(skeleton.length - 1)) skeleton += sound
  }
  return skeleton
}

/** What each sound becomes; nothing where it is dropped. */
const MERGED: ReadonlyMap<string, string> = new Map(
  'a= e= i= o= u= j= p=b f=b v=b d=t g=k h=k S=s z=s Z=s C=s c=s r=l'.split(' ').map((pair) => {
    const [sound = '', merged = ''] = pair.split('=')
    return [sound, merged] as const
  }),
)

function orthographyOf(script: string, base: string): Orthography {
  const key = `${script} ${base}`
  const known = orthographies.get(key)
  if (known !== undefined) return known
  const rules = `${SCRIPT_RULES[script] ?? ''} ${LANGUAGE_RULES[base] ?? ''}`.split(' ').filter((rule) => rule !== '')
  const sounds = new Map(
    rules.map((rule): [string, string] => {
      const [letters = '', heard = ''] = rule.split('=')
      return [letters, heard]
    }),
  )
  const made = { sounds, longest: Math.max(1, ...[...sounds.keys()].map((letters) => letters.length)) }
  orthographies.set(key, made)
  return made
}

/** A letter with a mark the rules do not know is heard like the letter without it. */
function plain(letter: string, sounds: ReadonlyMap<string, string>): string {
  const bare = letter.normalize('NFD').charAt(0)
  return bare === letter ? '' : (sounds.get(bare) ?? '')
}

function firstLetter(word: string): number {
  return Math.max(0, word.search(/\p{L}/u))
}

function undoubled(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1')
}
