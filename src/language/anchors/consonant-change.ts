/** How Slavic languages change the last consonant of a name before some endings: `Прага` in `Празі`. For `name-table.ts` only. */

/**
 * The end of a name and what stands in its place, by base language: singular locatives and datives, and plurals of peoples. The whole
 * ending is told, for a changed stem alone would begin other words. Serbian in Latin letters, which its normal form has.
 */
const CHANGES: Readonly<Record<string, string>> = {
  uk: 'бург=бурзі кка=цці га=зі ка=ці ха=сі',
  be: 'га=зе га=зі ка=цы ка=цэ ха=се',
  bg: 'к=ци к=ците г=зи г=зите х=си х=сите',
  mk: 'к=ци к=ците г=зи г=зите х=си х=сите',
  pl: 'ga=dze ka=ce cha=sze ta=cie ła=le t=cie ł=le ki=cy k=cy g=dzy ch=si',
  cs: 'ha=ze ga=ze ka=ce cha=še ra=ře k=ci h=zi g=zi ch=ši r=ři',
  sk: 'k=ci ch=si h=zi',
  sr: 'ga=zi ka=ci ha=si k=ci k=cima g=zi g=zima h=si h=sima',
  hr: 'ga=zi ka=ci ha=si k=ci k=cima g=zi g=zima h=si h=sima',
  bs: 'ga=zi ka=ci ha=si k=ci k=cima g=zi g=zima h=si h=sima',
}

const changes: ReadonlyMap<string, readonly (readonly [end: string, changed: string])[]> = new Map(
  Object.entries(CHANGES).map(([base, line]) => [
    base,
    line.split(' ').map((pair) => {
      const [end = '', changed = ''] = pair.split('=')
      return [end, changed] as const
    }),
  ]),
)

/** A shorter name would have two letters that stay. */
const SHORTEST = 4

/** The forms of a name (lower case) in which its last consonant is another one; none in most languages. */
export function changedForms(name: string, base: string): readonly string[] {
  if (name.length < SHORTEST) return []
  return (changes.get(base) ?? []).flatMap(([end, changed]) =>
    name.endsWith(end) ? [name.slice(0, -end.length) + changed] : [],
  )
}
