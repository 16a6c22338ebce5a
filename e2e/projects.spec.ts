/** The list of projects, the first run, who one is, the sample and its tour. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { goTo, openApp } from './support/open-app.ts'
import { sampleScreens } from './support/sample-screens.ts'
import { test as freshTest } from './support/test.ts'
import { expect, test } from './support/warm-test.ts'
import { chooseFromMenu, createProject, deleteProject, listedProjects, openSample, startAs } from './pages/projects.ts'

// Many of these load the page half a dozen times, which a busy machine draws out.
test.describe.configure({ timeout: 90_000 })

freshTest('the first run asks once, teaches in three lines, and remembers', async ({ page }) => {
  await openApp(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByText('Write a name')).toBeVisible()
  await startAs(page, 'Ana')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  await page.reload()
  await page.getByRole('button', { name: 'You are Ana' }).click()
  await expect(page.getByLabel('Your name')).toHaveValue('Ana')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible()
})

test('a project is made, renamed, opened and deleted, and what is lost is named first', async ({ page, context }) => {
  const address = await createProject(page, 'Grain')
  await goTo(page, '/')
  await chooseFromMenu(page, 'Grain', 'Rename')
  await page.getByLabel('Name of the project').fill('Ammunition')
  await page.getByRole('button', { name: 'Rename project' }).click()
  await page.getByRole('link', { name: 'Ammunition' }).click()
  await expect(page).toHaveURL(address)

  const other = await context.newPage()
  await openApp(other, address)
  await expect(other.getByRole('heading', { name: 'What is next' })).toBeVisible()
  await goTo(page, '/')
  await chooseFromMenu(page, 'Ammunition', 'Delete')
  await expect(page.getByText('This deletes 0 articles, 0 passages, 0 claims and 0 judgements')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Delete project for good' }).click()
  await expect(page.getByRole('alert')).toContainText('open in another tab')
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await listedProjects(page)).toEqual(['Ammunition'])

  await other.close()
  await deleteProject(page, 'Ammunition')
  expect(await listedProjects(page)).toEqual([])
  await goTo(page, address)
  await expect(page.getByRole('alert')).toContainText('There is no such project in this browser')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'All projects' }).click()
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible()
})

freshTest('what the browser promised to keep is told where it is kept', async ({ page }) => {
  await startAs(page, 'Ana')
  await createProject(page, 'Grain')
  const kept = page.getByRole('region', { name: 'Where it is kept' })
  await expect(kept).toContainText('The browser may clear it when the disk is nearly full.')
  await page.addInitScript(() => (navigator.storage.persisted = async () => true))
  await page.reload()
  await expect(kept).toContainText('The browser has promised not to clear it by itself.')
})

freshTest('a menu opened while a project is being opened stays open', async ({ page }) => {
  await startAs(page, 'Ana')
  const address = await createProject(page, 'Grain')
  await page.addInitScript(() => {
    const look = () => {
      const more = document.querySelector<HTMLElement>('[aria-label="More"]')
      if (!more) return
      seen.disconnect()
      // A press as soon as there is something to press.
      more.click()
    }
    const seen = new MutationObserver(look)
    seen.observe(document, { childList: true, subtree: true })
  })
  await openApp(page, address)
  await expect(page.getByRole('menuitem', { name: /Settings/ })).toBeVisible()
  await expect(page.locator('header').getByText('Grain')).toBeAttached()
  await expect(page.getByRole('menuitem', { name: /Settings/ })).toBeVisible()
})

test('a very long name stays inside the window, and is told in full', async ({ page }) => {
  const name = `${'Containersandships'.repeat(12)} and what every version says of them`
  const address = await createProject(page, name)
  await goTo(page, '/')
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    await expect(page.getByRole('link', { name })).toHaveAttribute('title', name)
    await chooseFromMenu(page, name, 'Delete')
    for (const part of ['heading', 'button'] as const) {
      const box = await page.getByRole('alertdialog').getByRole(part).last().boundingBox()
      expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width)
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('alertdialog')).toBeHidden()
  }
  await goTo(page, address)
  await expect(page.getByRole('link', { name })).toHaveAttribute('title', name)
  const title = page.getByRole('heading', { level: 1, name: 'Project' })
  for (const width of [700, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  }
})

test('[C10] who "I" am is chosen in each project: another name, the same person, and back', async ({ page }) => {
  const address = await createProject(page, 'Grain')
  const you = (name: string) => page.getByText(`You work in this project as ${name}.`)
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByLabel('Your name').fill('Ana B.')
  await page.getByRole('button', { name: 'Save details' }).click()
  await expect(you('Ana B.')).toBeVisible()

  // Somebody else sits down at this browser, who is Ana under another name.
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Work as somebody else' }).click()
  await page.getByText('Someone new, but the same person as Ana B.').click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('Write a name')).toBeVisible()
  await page.getByLabel('Name of the new analyst').fill('Bo')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(you('Bo')).toBeVisible()
  await page.reload()
  await expect(you('Bo')).toBeVisible()

  // Nobody else is renamed along: neither the first name, nor the one for new projects.
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByLabel('Your name').fill('Bo C.')
  await page.getByRole('button', { name: 'Save details' }).click()
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Work as somebody else' }).click()
  await expect(page.getByText('I am Ana B.')).toBeVisible()
  await goTo(page, `${address}/history`)
  await expect(page.getByText('Added an analyst who is the same person as another')).toBeVisible()
  await goTo(page, '/')
  await expect(page.getByRole('button', { name: 'You are Ana: change' })).toBeVisible()
})

test('[C10] [H2] undo takes a new analyst back in one step, and asks again who one is', async ({ page }) => {
  await createProject(page, 'Grain')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Work as somebody else' }).click()
  await page.getByText('Someone new, but the same person as Ana').click()
  await page.getByLabel('Name of the new analyst').fill('Bo')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('You work in this project as Bo.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Who are you in this project?' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'I am Ana' })).toBeChecked()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('You work in this project as Ana.')).toBeVisible()
})

test('the sample opens with one click, on one difference and one omission, and only once', async ({ page }) => {
  const address = await openSample(page)
  await expect(page.getByText('One difference')).toBeVisible()
  await expect(page.getByText('One omission')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What is next' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await goTo(page, '/')
  expect(await openSample(page)).toBe(address)
  expect(await listedProjects(page)).toHaveLength(1)
})

interface HeldCode {
  /** Once the page has asked for it. */
  readonly asked: Promise<unknown>
  readonly open: () => void
}

/** Holds back the code of a screen, whenever the page asks for it, until it is opened. */
async function heldCode(page: Page, code: RegExp): Promise<HeldCode> {
  let open: () => void = () => undefined
  const isOpen = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route(code, async (route) => {
    await isOpen
    await route.continue()
  })
  return { asked: page.waitForRequest(code, { timeout: 0 }), open }
}

/** Enter, and Tab on the way to the next screen. */
async function arriveBeforeItOpens(page: Page, { asked, open }: HeldCode): Promise<void> {
  await page.keyboard.press('Enter')
  await asked
  await page.keyboard.press('Tab')
  open()
}

freshTest('the tour has six stops, goes back, ends and begins again, by keyboard alone', async ({ page }) => {
  await startAs(page, 'Ana')
  const home = await openSample(page)
  const claims = await heldCode(page, /ClaimsScreen.*\.js/)
  await page.getByRole('button', { name: /^Take the tour/ }).focus()
  await page.keyboard.press('Enter')
  const tour = page.getByRole('complementary', { name: 'Tour of the sample' })
  const { matrix, read, claim, export: leaving } = sampleScreens
  const cell = { ready: () => page.getByRole('group', { name: 'Judgement' }) }
  const places = [
    [/\/matrix$/, matrix],
    [/\/matrix\?.*cell/, cell],
    [/\/matrix\?.*cell/, cell],
    [/\/read\//, read],
    [/\/claims\//, claim],
    [/\/export$/, leaving],
  ] as const
  for (const [index, [place, shown]] of places.entries()) {
    await expect(tour.getByText(`${index + 1} of 6`)).toBeVisible()
    await expect(page).toHaveURL(place)
    await expect(shown.ready(page)).toBeVisible()
    // Where somebody was at work before the screen opened, the focus stayed there.
    if (shown === claim) await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused()
    else await expect(tour.getByRole('heading')).toBeFocused()
    if (index + 1 === places.length) break
    if (shown !== claim) await page.keyboard.press('Tab')
    await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused()
    if (places[index + 1]?.[1] === claim) await arriveBeforeItOpens(page, claims)
    else await page.keyboard.press('Enter')
  }
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await expect(tour.getByRole('button', { name: 'Back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(tour.getByText('5 of 6')).toBeVisible()
  await tour.getByRole('button', { name: 'End the tour' }).press('Enter')
  await expect(tour).toHaveCount(0)

  await goTo(page, home)
  await page.getByRole('button', { name: /^Take the tour/ }).press('Enter')
  await expect(tour.getByText('1 of 6')).toBeVisible()
})
