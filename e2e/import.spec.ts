/** Importing: what is found, hostile files, cancel, undo as one step, duplicates, pasting, a broken-off import. */
import { expectAccessible } from './support/accessible.ts'
import { expectFocusIn } from './support/by-keyboard.ts'
import { importFiles, newProject, previewFiles, sampleFiles, tableRow, textFile } from './support/import-project.ts'
import { paperFile } from './support/paper-file.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from './support/warm-test.ts'
import { zipOf } from '../src/interchange/zip/zip.cases.ts'
import { entries, mark } from './reliability/payloads/entries.ts'
import { foreignMarkup, walkTable } from './support/executions.ts'
import { hook, scriptPayloads } from './support/script-payloads.ts'
import { goTo } from './support/open-app.ts'

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    textFile(`${index}.txt`, `Ship ${index} arrives\n\nThe ship with number ${index} came to the port with the grain.`),
  )

test('[F2] [T5] the sample files: every language, titles, furniture, a report per file', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await previewFiles(page, home, sampleFiles())
  const languages: Record<string, string> = {
    'containers-ar.txt': 'Arabic',
    'containers-ka.txt': 'Georgian',
    'containers-kk.txt': 'Kazakh',
    'containers-ru.txt': 'Russian',
    'containers-sr.txt': 'Serbian (Latin)',
    'containers-uk.txt': 'Ukrainian',
    'containers-en.txt': 'English',
  }
  for (const [file, language] of Object.entries(languages)) await expect(tableRow(page, file)).toContainText(language)
  await expect(tableRow(page, 'containers-kk.txt')).toContainText('accessibility links')
  await expect(tableRow(page, 'containers-sr.txt')).toContainText('[Kestrija želi')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import 10 articles' }).click()
  await expect(page.getByRole('heading', { name: '10 articles imported' })).toBeVisible()
  await expect(tableRow(page, 'containers-kk.txt')).toContainText('Imported')
  await expectAccessible(page)
})

test('[F2] hostile files are refused or mended one by one, with the reason, and stop nothing', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  const cyrillic = Buffer.from([
    0xd1, 0xea, 0xee, 0xeb, 0xfc, 0xea, 0xee, 0x20, 0xea, 0xee, 0xed, 0xf2, 0xe5, 0xe9, 0xed, 0xe5, 0xf0, 0xee, 0xe2,
  ])
  const huge = `Headline\n\n${'word '.repeat(300_000)}`
  await previewFiles(page, home, [
    textFile('empty.txt', ''),
    textFile('binary.txt', Buffer.from([0, 1, 2, 0, 255, 254, 0, 0, 9, 0])),
    textFile('broken.json', '{"text": "a", '),
    textFile('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    textFile('page.txt', '<!doctype html><html><body><script>alert(1)</script></body></html>'),
    textFile(
      'saved.zip',
      Buffer.from(zipOf([{ name: 'page.html', content: '<html><p>Words of a page.', deflate: true }])),
    ),
    paperFile('paper.pdf'),
    textFile('line.txt', huge),
    textFile('cp1251.txt', cyrillic),
    textFile('good.txt', 'Ships arrive\n\nThe ships came to the port with the grain on Monday.'),
    textFile('markup.txt', 'Title <b>bold</b>\n\n<img src=x onerror="document.title=1"> stays text.'),
  ])
  await page.getByRole('tab', { name: /^Files/ }).click()
  await expect(tableRow(page, 'empty.txt')).toContainText('The file is empty.')
  await expect(tableRow(page, 'binary.txt')).toContainText('not a text file')
  await expect(tableRow(page, 'broken.json')).toContainText('line 1, column')
  await expect(tableRow(page, 'picture.png')).toContainText('picture')
  await expect(tableRow(page, 'page.txt')).toContainText('shows no text')
  await expect(tableRow(page, 'saved.zip › page.html')).toContainText('Imported')
  await expect(tableRow(page, 'paper.pdf')).toContainText('Imported')
  await expect(tableRow(page, 'paper.pdf')).not.toContainText('Words are missing')
  await expect(tableRow(page, 'cp1251.txt')).toContainText('encoding was guessed')
  await expect(tableRow(page, 'good.txt')).toContainText('Imported')
  await page.getByRole('searchbox', { name: 'Search files' }).fill('empty')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const report = readFileSync(await (await saving).path(), 'utf8')
  expect(report.split('\r\n')).toEqual([
    '\ufeffOutcome,File,What happened,Articles,Bytes',
    'Refused,empty.txt,The file is empty.,0,0',
  ])
  await page.getByRole('tab', { name: /^Articles/ }).click()
  await tableRow(page, 'cp1251.txt').dblclick()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Encoding of the file' }).fill('ibm866')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('╤ъюы№ъю')
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(tableRow(page, 'cp1251.txt')).toContainText('╤ъюы№ъю')
  await expect(page.getByRole('switch', { name: /^Keep the 3 original files/ })).toBeChecked()
  await page.getByRole('button', { name: /^Import 6 articles/ }).click()
  await expect(page.getByRole('heading', { name: '6 articles imported' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the articles' }).click()
  await expect(tableRow(page, 'Title <b>bold</b>')).toBeVisible()
  await expect(tableRow(page, 'The harbour was closed for 35 days')).toBeVisible()

  // H5: the file came through a reload as it was; read again in its true encoding it gives the article its next text.
  await page.reload()
  await tableRow(page, '╤ъюы№ъю').click()
  const original = page.getByRole('region', { name: 'Original file' })
  const savingFile = page.waitForEvent('download')
  await original.getByRole('button', { name: 'Save the file' }).click()
  expect((await savingFile).suggestedFilename()).toBe('cp1251.txt')
  expect(readFileSync(await (await savingFile).path()).equals(cyrillic)).toBe(true)
  await original.getByRole('button', { name: 'Read it again' }).click()
  await expect(tableRow(page, 'cp1251.txt')).toContainText('Сколько контейнеров')
  await page.getByRole('button', { name: 'Import 1 revision' }).click()
  await expect(page.getByRole('heading', { name: '1 article revised' })).toBeVisible()
  // Files of one import are forgotten on their own, said in its report and at its articles.
  await page.getByRole('button', { name: 'Forget the original files…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Forget them for good' }).click()
  await expect(page.getByText(/^The original files were forgotten here on/)).toBeVisible()
  await goTo(page, `${home}/articles`)
  await tableRow(page, 'Сколько контейнеров').click()
  await expect(original).toContainText('The file was forgotten in this browser on')
  await expect(original.getByRole('button')).toHaveCount(0)
})

test('[T5] [C7] the preview says who named the language, and offers both readings of a date', async ({ page }) => {
  const home = await newProject(page)
  const rows = [
    'title,date,lang,text',
    'Harbour,20.03.24,en,The harbour was closed for three days after the storm.',
    'Bridge,03/04/24,xx-bogus,"The bridge was closed, and it is not known why."',
  ]
  await previewFiles(page, home, [textFile('rows.csv', rows.join('\n'))])
  await expect(tableRow(page, 'Harbour')).toContainText('stated by the file')
  await expect(tableRow(page, 'Harbour')).toContainText('was read as 20 Mar 2024')
  await expect(tableRow(page, 'Bridge')).toContainText('recognised by its words')
  await tableRow(page, 'Bridge').dblclick()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The file names the language “xx-bogus”')
  await dialog.getByRole('button', { name: '3 Apr 2024' }).click()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(tableRow(page, 'Bridge')).toContainText('3 Apr 2024')

  // A language chosen for both and left with Esc waits for the same two.
  await tableRow(page, 'Bridge').focus()
  await page.keyboard.press('Shift+ArrowUp')
  await page.getByRole('button', { name: 'Language…' }).click()
  const language = dialog.getByRole('combobox', { name: 'Language' })
  await language.fill('Croatian')
  await expect(page.getByRole('option', { name: 'Croatian' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Language…' }).click()
  await expect(language).toHaveValue('Croatian')
  await expect(language).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Croatian' })).toHaveCount(2)

  // Columns nobody can tell are asked for, and remembered for the next table with the same head.
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Choices…' }).press('Enter')
  await dialog.getByLabel('Outlet').fill('Port Times')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Dumps')
  await dialog.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
  await expect(dialog.getByRole('button', { name: 'Dumps Profile' })).toBeVisible()
  await expectAccessible(page)
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as a file' }).press('Enter')
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('"outlet": "Port Times"')
  await dialog.getByRole('button', { name: 'Use these' }).press('Enter')
  const table = (text: string) => textFile('table.csv', `Alpha;Beta\nThe bridge;${text}\nThe port;It was open.`)
  await previewFiles(page, home, [table('It was closed.')])
  const question = page.getByRole('region', { name: 'Columns to choose' })
  await expect(question).toContainText('holds the text?')
  await question.getByRole('button', { name: 'Choose the columns…' }).press('Enter')
  for (const [column, holds] of [
    [/What .Beta. holds/, 'Text'],
    [/What .Alpha. holds/, 'Title'],
  ] as const) {
    await dialog.getByRole('button', { name: column }).press('Enter')
    await expectFocusIn(page.getByRole('listbox'))
    await page.keyboard.type(holds.slice(0, 2))
    await expect(page.getByRole('option', { name: holds, exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    // It fades away, and the next one has the same options.
    await expect(page.getByRole('listbox')).toHaveCount(0)
  }
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Read again with these' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Import 2 articles' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await previewFiles(page, home, [table('Poti, 19 March - It was shut as in October 2023.')])
  await expect(page.getByText('columns of 1 file as you chose last time')).toBeVisible()
  // What has no date gets a proposal with its ground, and the date when somebody takes it.
  await expect(tableRow(page, 'The bridge')).toContainText('about 19 Mar 2024 year guessed')
  await tableRow(page, 'The bridge').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Take the proposed date' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Leave the date open' })).toBeVisible()
  await page.getByRole('button', { name: 'Import 2 articles' }).press('Enter')
  await page.getByRole('button', { name: 'Show the articles' }).press('Enter')
  await expect(tableRow(page, 'The bridge')).toContainText('19 Mar 2024')
  await expect(tableRow(page, 'The bridge')).toContainText('Port Times')
})

test('[H2] [H8] an import is undone as one step, and imported again it is no duplicate', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await importFiles(page, home, sampleFiles().slice(0, 3))
  await page.getByRole('button', { name: 'Import more' }).click()
  await previewFiles(page, home, sampleFiles().slice(0, 4))
  await expect(page.getByText('3 are already here')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import 1 article' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: /^Report/ }).click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('heading', { name: 'Drop files or folders here' })).toBeVisible()
  await previewFiles(page, home, sampleFiles().slice(0, 3))
  await expect(page.getByRole('button', { name: 'Import 3 articles' })).toBeVisible()
})

test('[H2] 2,000 files, cancelled while reading, leave nothing; then they are imported, through a reload', async ({
  page,
}) => {
  test.slow()
  const home = await newProject(page)
  await goTo(page, `${home}/import`)
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  await (await chosen).setFiles(many(2000))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'Drop files or folders here' })).toBeVisible()
  const again = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  await (await again).setFiles(many(2000))
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('Paused')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  // The page goes while they are read: all are copied by then, and are read again.
  await expect(page.getByText('Nothing is written yet')).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await page.getByRole('button', { name: 'Import 2,000 articles' }).click()
  await expect(page.getByRole('heading', { name: '2,000 articles imported' })).toBeVisible({ timeout: 20_000 })
  await goTo(page, `${home}/articles`)
  await expect(page.getByText('2,000 rows')).toBeVisible()
})

test('[T5] language and title are mended before anything is written, by keyboard alone', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await previewFiles(page, home, [textFile('short.txt', 'Da. Ne. Da.')])
  await tableRow(page, 'short.txt').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await expect(page.getByRole('listbox')).toBeHidden()
  await dialog.getByLabel('Title').fill('A short one')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  // The keyboard is given back a moment after the dialog has gone.
  await expect(tableRow(page, 'short.txt')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Title')).toHaveValue('A short one')
  await expect(dialog.getByText('Kept from before')).toBeVisible()
  await dialog.getByRole('button', { name: 'Start afresh' }).press('Enter')
  await expect(dialog.getByLabel('Title')).toBeFocused()
  await expect(dialog.getByLabel('Title')).toHaveValue('')
  await page.keyboard.press('Tab')
  const language = dialog.getByRole('combobox', { name: 'Language' })
  await expect(language).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Croatian')
  await expect(page.getByRole('option', { name: 'Croatian' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeHidden()
  await dialog.getByLabel('Title').fill('A short one')
  await dialog.getByLabel('Published').fill('March 2024')
  await expect(dialog.getByText('Means Mar 2024')).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep' }).press('Enter')
  await expect(tableRow(page, 'A short one')).toContainText('Croatian')
  await page.getByRole('button', { name: 'Import 1 article' }).press('Enter')
  await page.getByRole('button', { name: 'Show the articles' }).press('Enter')
  await expect(tableRow(page, 'A short one')).toContainText('Mar 2024')
})

test('text is pasted with address, outlet and date, into a new story', async ({ page }) => {
  test.slow()
  const home = await newProject(page)
  await goTo(page, `${home}/import`)
  await page.getByRole('button', { name: 'Paste text' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Text').fill('Ships arrive\n\nThe ships came to the port with the grain on Monday.')
  await dialog.getByLabel('Address').fill('ftp://wrong')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expect(dialog.getByText('begins with http')).toBeVisible()
  await dialog.getByLabel('Address').fill('https://a.example/ships')
  await dialog.getByLabel('Outlet').fill('Harbour Post')
  await dialog.getByLabel('Published').fill('20.03.24')
  await expect(dialog.getByText('Means 20 Mar 2024')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('combobox', { name: 'Story (optional)' }).fill('Grain ships')
  await page.keyboard.press('Tab')
  await page.getByLabel('Name of this import').fill('Autumn')
  await page.getByRole('link', { name: 'Articles' }).click()
  await expect(page.getByText('An import waits to be finished')).toBeVisible()
  await page.getByRole('link', { name: 'Variorum' }).click()
  await expect(page.getByRole('link', { name: 'Grain' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('An import waits to be finished')).toBeVisible()
  // What was pasted and decided is found again after a reload, too.
  await page.reload()
  await page.goBack()
  await expect(page.getByLabel('Name of this import')).toHaveValue('Autumn')
  await expect(page.getByRole('combobox', { name: 'Story (optional)' })).toHaveValue('Grain ships')
  await page.getByRole('button', { name: 'Import 1 article' }).click()
  await page.getByRole('button', { name: 'Show the articles' }).click()
  await expect(tableRow(page, 'Ships arrive')).toContainText('Harbour Post')
  await expect(tableRow(page, 'Ships arrive')).toContainText('20 Mar 2024')
  await expect(tableRow(page, 'Ships arrive')).toContainText('Grain ships')
})

test('[P1] files dropped on any screen come to the preview, and words that would run there stay words', async ({
  page,
}) => {
  test.slow()
  const home = await newProject(page)
  await goTo(page, `${home}/articles`)
  await expect(page.getByText('No articles yet')).toBeVisible()
  // Some of the two thousand of `npm run reliability -- payloads`; `problems` sees what the policy had to stop.
  const payloads = scriptPayloads().filter(({ number }) => number % 40 === 0)
  const hostile =
    entries
      .find(({ name }) => name === 'JSON')
      ?.files(payloads)[0]
      ?.buffer.toString() ?? ''
  const ran = () => page.evaluate((name) => Reflect.get(globalThis, `${name}By`) as readonly number[], hook)
  await page.evaluate(
    ([name, content]) => {
      const by: number[] = []
      Object.assign(globalThis, { [name]: (number: number) => by.push(number), [`${name}By`]: by })
      const transfer = new DataTransfer()
      transfer.items.add(
        new File(['Ships arrive\n\nThe ships came to the port.'], 'dropped.txt', { type: 'text/plain' }),
      )
      transfer.items.add(new File([content], 'hostile.json'))
      const event = (type: string) => new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event('dragover'))
      document.body.dispatchEvent(event('drop'))
    },
    [hook, hostile] as const,
  )
  await expect(tableRow(page, 'dropped.txt')).toBeVisible()
  const preview = await walkTable(page, 'Articles found')
  await page.getByRole('button', { name: `Import ${payloads.length + 1} articles` }).click()
  await page.getByRole('button', { name: 'Show the articles' }).click()
  const table = await walkTable(page, 'Articles of this project')
  for (const { words, markup } of [preview, table]) {
    expect(payloads.filter((payload) => !words.includes(mark(payload)))).toEqual([])
    expect(markup).toEqual([])
  }
  await page.getByRole('grid', { name: 'Articles of this project' }).getByRole('row').nth(1).dblclick()
  await expect(page.locator('.reader-text')).toBeVisible()
  expect(await page.evaluate(foreignMarkup)).toEqual([])
  expect(await ran()).toEqual([])
  await page.evaluate((name) => {
    Reflect.apply(Reflect.get(globalThis, name) as () => void, null, [7])
  }, hook)
  expect(await ran(), 'a run would be seen').toEqual([7])
})
