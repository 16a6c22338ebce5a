/** A small project that was worked on and closed, for tests of what opens it again. Import `fake-indexeddb/auto` first. */
import { textHash } from '#interchange/text-hash.ts'
import { contentOf, patchClaim, removeClaims, setWordings, TestBrowser } from './kernel-fixture.ts'

/** The one text it has. */
export const text = { hash: textHash('ტექსტი'), text: 'ტექსტი' }

/** A browser with a closed project of three commits; `content` is what its rows must be when it is opened again. */
export async function usedProject(browser = new TestBrowser()) {
  const session = await browser.open()
  await session.putTexts([text])
  await session.dispatch(setWordings, { one: 'First', two: 'Second' })
  await session.dispatch(patchClaim, { id: 'one', fields: { note: 'seen' } })
  await session.dispatch(removeClaims, ['two'])
  const content = contentOf(session.snapshot, true)
  await session.close()
  return { browser, id: session.project, device: session.device, content }
}
