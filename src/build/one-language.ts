/**
 * The Vite plugin that leaves the kit's own words (of React Aria) in other languages out of the build. The interface is
 * English, so its controls must not speak another language than the words around them; and every script weighs less.
 */
import type { Plugin } from 'vite'

/** Files of words by language: `react-aria/dist/private/intl/menu/de-DE.mjs`. */
const wordsOfKit =
  /[\\/]node_modules[\\/](?:@?react-(?:aria|stately)\b|@internationalized).*[\\/]intl[\\/].*?([a-z]{2,3}(?:-[A-Z]\w+)+)\.m?js$/

/**
 * The plugin. The kit leaves out languages whose words are empty and falls back to `en-US`.
 * @param language tag of the language that stays, as in the file names
 */
export function oneLanguage(language: string): Plugin {
  return {
    name: 'variorum:one-language',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: wordsOfKit },
      handler(id) {
        return wordsOfKit.exec(id)?.[1] === language ? null : 'export default null'
      },
    },
  }
}
