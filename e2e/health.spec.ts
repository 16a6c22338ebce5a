/** What a check of both copies finds, and how it is mended, as a person meets it (H3, H5). */
import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/accessible.ts'
import { goTo } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'

test.describe.configure({ timeout: 90_000 })

test('[H3] [H5] a record that was changed behind the program’s back is found, mended and kept aside', async ({
  page,
  sample,
}) => {
  await goTo(page, `/p/${sample}/storage`)
  const copies = page.getByRole('region', { name: 'Two copies in this browser' })
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText(/Both are whole: \d+ steps/)
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
        opening.addEventListener('success', () => {
          const database = opening.result
          const changing = database.transaction('claims', 'readwrite')
          const claims = changing.objectStore('claims')
          const first = claims.openCursor()
          first.addEventListener('success', () => first.result?.update({ ...first.result.value, note: 'unseen' }))
          changing.addEventListener('complete', () => {
            database.close()
            resolve()
          })
        })
      }),
    `variorum-${sample}`,
  )
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText('1 record is not what the steps lead to')
  await expect(page.getByRole('row', { name: /checking both copies DamageFound$/ })).toBeVisible()
  await expectAccessible(page)
  await copies.getByRole('button', { name: 'Mend: open again' }).click()
  await expect(page.getByText('A check had found damage in one copy of this project.')).toBeVisible()
  await copies.getByRole('button', { name: 'Check both now' }).click()
  await expect(copies.getByRole('status')).toContainText('Both are whole')
  const saved = page.waitForEvent('download')
  await copies.getByRole('button', { name: 'Save what was damaged' }).click()
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('"note": "unseen"')
})
