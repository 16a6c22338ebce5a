/** Romance languages write little words onto the front of the next one: `l’Iran`, `d’Italia`, `dell’Ucraina`. */
import { tokensOf, type Token } from '../tokens.ts'

const ELIDED: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu],
  ['it', /^(?:[cdlmnst]|un|dell|nell|sull|dall|all|coll|quell|quest)['’](?=\p{L})/iu],
  ['ca', /^[dlmnst]['’](?=\p{L})/iu],
])

/** The tokens of a text, without what is elided before a word. `base` is a base language. */
export function unelidedTokensOf(text: string, base: string): readonly Token[] {
  const elided = ELIDED.get(base)
  const tokens = tokensOf(text)
  return elided === undefined ? tokens : tokens.map((token) => withoutElided(token, elided))
}

function withoutElided(token: Token, elided: RegExp): Token {
  const length = elided.exec(token.text)?.[0].length ?? 0
  if (length === 0) return token
  return { ...token, start: token.start + length, text: token.text.slice(length), lower: token.lower.slice(length) }
}
