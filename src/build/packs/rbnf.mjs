/**
 * An interpreter of CLDR's rule-based number formats, for whole numbers from 0 up: what is needed to spell numbers out.
 * The syntax is that of ICU's RuleBasedNumberFormat; fractions, negative numbers and `→→→` are left out.
 */

/**
 * @typedef {object} Rule
 * @property {number} base the least number it is for
 * @property {number} divisor what a number is split by, into `←` and `→`
 * @property {string} text
 *
 * @typedef {Readonly<Record<string, readonly Rule[]>>} RuleSets
 */

/**
 * @param {Record<string, unknown>} sets name of a rule set to its rules, each `[base, text]`, as in the files of cldr-rbnf
 * @returns {RuleSets}
 */
export function parseRules(sets) {
  const parsed = Object.entries(sets).flatMap(([name, rules]) =>
    Array.isArray(rules) ? [[name, rules.flatMap(parseRule)]] : [],
  )
  return /** @type {RuleSets} */ (Object.fromEntries(parsed))
}

/**
 * @param {readonly [string, string]} rule
 * @returns {Rule[]} none for a rule about fractions, signs and what is no number
 */
function parseRule([head, body]) {
  const match = /^(\d+)(?:\/(\d+))?$/.exec(head)
  if (match === null) return []
  const base = Number(match[1])
  const radix = Number(match[2] ?? 10)
  let divisor = 1
  while (base > 0 && divisor * radix <= base) divisor *= radix
  // An apostrophe at the start keeps the space after it.
  return [{ base, divisor, text: body.replace(/;$/, '').replace(/^'/, '') }]
}

/**
 * @param {RuleSets} sets
 * @param {string} name of the rule set to begin with
 * @param {number} number whole, 0 or more
 * @param {Intl.PluralRules} plural of the language
 * @returns {string} digits where the rules give up; soft hyphens are kept
 * @throws when the rules cannot be followed
 */
export function spell(sets, name, number, plural) {
  const rules = sets[name]
  if (rules === undefined) throw new Error(`There is no rule set ${name}.`)
  const rule = ruleFor(rules, number)
  const quotient = Math.floor(number / rule.divisor)
  const rest = number % rule.divisor
  /** @type {Readonly<Record<string, number>>} */
  const parts = { '←': quotient, '→': rest, '=': number }
  return rule.text
    .replaceAll(/\[([^\]]*)\]/g, (_all, optional) => (rest === 0 ? '' : String(optional)))
    .replaceAll(/\$\((\w+),([^$]*)\)\$/g, (_all, _kind, cases) => pluralCase(String(cases), plural.select(quotient)))
    .replaceAll(/([←→=])([^←→=]*)\1/g, (_all, sign, set) => {
      const part = parts[String(sign)] ?? number
      if (!/^(%|$)/.test(String(set))) return String(part)
      return spell(sets, String(set) === '' ? name : String(set), part, plural)
    })
}

/**
 * @param {readonly Rule[]} rules ascending
 * @param {number} number
 */
function ruleFor(rules, number) {
  const index = rules.findLastIndex(({ base }) => base <= number)
  const rule = rules[index]
  if (rule === undefined) throw new Error(`There is no rule for ${number}.`)
  const before = rules[index - 1]
  // A rule for 201 and up is not for 300: whole multiples go back to the rule for 200.
  const isForRest = number % rule.divisor === 0 && rule.base % rule.divisor !== 0 && rule.text.includes('→')
  return isForRest && before !== undefined ? before : rule
}

/**
 * @param {string} cases like `one{тысяча}few{тысячи}other{тысяч}`
 * @param {string} wanted
 */
function pluralCase(cases, wanted) {
  const forms = new Map([...cases.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, name, form]) => [name, form]))
  return forms.get(wanted) ?? forms.get('other') ?? ''
}
