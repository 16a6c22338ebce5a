/** Fetches all there is of a language. */
import type { LanguageData } from '../anchors/vocabulary.ts'
import { loadLexicon } from './load-lexicon.ts'
import { loadConcepts, loadPack } from './load-pack.ts'

/** `tag` is a BCP 47 tag. @throws when a file cannot be fetched */
export async function loadVocabularyData(tag: string): Promise<LanguageData> {
  const [pack, pictures, lexicon] = await Promise.all([loadPack(tag), loadConcepts(tag), loadLexicon(tag)])
  return { pack, pictures, lexicon }
}
