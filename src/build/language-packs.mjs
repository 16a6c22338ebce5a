/**
 * `npm run packs`: writes `src/language/packs/data/` from CLDR. What it writes is committed, so nobody needs CLDR to build
 * or test; it is run again when the pinned version or this code changes, and writes the same bytes each time.
 *
 * CLDR is not among the devDependencies: it is 344 MB in 10,000 files, which every fresh install, every copy of the
 * folder and every run of the checks would carry for a script that runs twice a year. It is fetched into
 * `node_modules/.cache`, at versions and hashes pinned in `packs/cldr.mjs`. The unit tests hold the committed data.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLDR_VERSION, cldrLicense, fetchCldr } from './packs/cldr.mjs'
import { cities } from './packs/cities.mjs'
import { conceptSigns, conceptWords } from './packs/concepts.mjs'
import { currencies } from './packs/currencies.mjs'
import { months, relativeDays, relativeTimes, weekdays } from './packs/dates.mjs'
import { PACKS } from './packs/languages.mjs'
import { magnitudes, separators } from './packs/numbers.mjs'
import { peoples } from './packs/peoples.mjs'
import { spelledNumbers } from './packs/spelled-numbers.mjs'
import { territories } from './packs/territories.mjs'
import { units } from './packs/units.mjs'
import { root } from './setup.mjs'

/** @typedef {import('./packs/languages.mjs').PackLanguage} PackLanguage */

const folder = join(root, 'src', 'language', 'packs', 'data')

/**
 * One line for each property, so that a change can be read.
 * @param {object} value
 */
function compact(value) {
  const lines = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${JSON.stringify(part)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/**
 * @param {PackLanguage} language
 * @returns {import('../language/packs/pack.ts').LanguagePack}
 */
function packOf(language) {
  return {
    tag: language.tag,
    cldr: CLDR_VERSION,
    ...separators(language),
    months: months(language),
    weekdays: weekdays(language),
    relativeDays: relativeDays(language),
    relativeTimes: relativeTimes(language),
    magnitudes: magnitudes(language),
    spelled: spelledNumbers(language),
    currencies: currencies(language),
    units: units(language),
    territories: territories(language),
    peoples: peoples(language),
    cities: cities(language),
  }
}

fetchCldr()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
// It must go wherever the data go.
writeFileSync(join(folder, 'LICENSE'), cldrLicense())
const signs = conceptSigns()
writeFileSync(join(folder, 'concept-signs.json'), `${JSON.stringify(signs)}\n`)
for (const language of PACKS) {
  writeFileSync(join(folder, `${language.tag}.json`), compact(packOf(language)))
  const words = conceptWords(language, signs)
  if (words !== null) writeFileSync(join(folder, `concepts-${language.tag}.json`), compact(words))
  console.log(language.tag)
}
