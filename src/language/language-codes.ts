/** Which language codes there are. Names are in `language-names.ts`, which knows far fewer. */
import { baseLanguage } from './language-names.ts'

/** ISO 639-1, a closed list, with the old codes that files still have. */
const TWO_LETTERS: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
  et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv ka
  kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl
  nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw
  ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
)

/**
 * Whether the first part of a tag can be a language. Every code of three letters passes: ISO 639-3 has most of them, and
 * a rare language must not be taken for a slip.
 */
export function isLanguageCode(tag: string): boolean {
  const base = baseLanguage(tag)
  return base.length === 3 || TWO_LETTERS.has(base)
}
