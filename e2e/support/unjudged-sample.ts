/** The sample as it was before anybody worked on it: its articles and claims, with no more judged than follows by rule. */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { SampleAssessment, SampleFile } from '../../src/interchange/sample/sample-shape.ts'
import { makeSampleProject } from './sample-project.ts'

const whole = JSON.parse(readFileSync(new URL('../../public/sample/story.json', import.meta.url), 'utf8')) as SampleFile

/** Makes it from the list of projects; `half` leaves every other claim judged. @returns the id of the project */
export async function openUnjudgedSample(page: Page, { half = false } = {}): Promise<string> {
  const madeFrom = new Map(whole.claims.map(({ key, madeFrom: article }) => [key, article]))
  const isLeft = (claim: string) => half && whole.claims.findIndex(({ key }) => key === claim) % 2 === 1
  const cells = whole.cells.map((cell) =>
    (cell.assessment !== null && isLeft(cell.claim)) || madeFrom.get(cell.claim) === cell.article
      ? cell
      : { ...cell, mentions: [], assessment: null },
  )
  await page.route('**/sample/story.json', (route) => route.fulfill({ json: { ...whole, cells } }))
  return makeSampleProject(page)
}

/** What the sample says of a claim in its words, in the article of an outlet; `null` for the one cell it leaves open. */
function sampleAssessment(wording: string, outlet: string): SampleAssessment | null {
  const claim = whole.claims.find((one) => one.wording === wording)
  // An outlet may have an article in each story; a claim is asked of one of them.
  const articles = whole.articles.filter((one) => one.outlet === outlet).map(({ key }) => key)
  const cell = whole.cells.find((one) => one.claim === claim?.key && articles.includes(one.article))
  if (!cell) throw new Error(`No cell of “${wording}” in ${outlet}`)
  return cell.assessment
}

/** Judges the open cell of a review, when so many are left, as the sample does, with what is proposed. @returns how many keys it took */
export async function judgeByKeys(page: Page, left: number): Promise<number> {
  const { outlet, wording, likely } = await openCard(page, left)
  let count = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    count += 1
  }
  const judge = async (key: 'a' | 'd') => {
    await press(key)
    if (likely !== null) return
    await expect(page.getByRole('option').first()).toBeVisible()
    await press('Enter')
  }
  switch (sampleAssessment(wording, outlet)?.judgement ?? 'agrees') {
    case 'agrees':
      await judge('a')
      break
    case 'differs': {
      await judge('d')
      const palette = page.getByRole('region', { name: 'How does it differ?' })
      if (likely?.includes('≠')) await expect(palette.getByRole('group', { name: /^Proposed/ })).toBeVisible()
      if (await palette.getByRole('button', { name: /Mark as differing/ }).isDisabled()) await press('1')
      await press('Enter')
      break
    }
    case 'omits':
      await press('o')
      await expect(page.getByRole('radio', { name: /^Reason open|^Too early/, checked: true })).toBeFocused()
      await press('Enter')
      break
    case 'unclear':
      await press('u')
      await expect(page.getByRole('textbox', { name: /Question/ })).toBeFocused()
      await press('?')
      await press('Enter')
  }
  return count
}

/** Waits until the card of the next cell is there. `likely`: the words of the sentence that is taken along; `null` for none. */
async function openCard(page: Page, left: number) {
  const card = await page.waitForFunction((waiting) => {
    const counts = [...document.querySelectorAll('section[aria-label="Review"] span')].map((part) => part.textContent)
    const shown = document.querySelector('section[aria-label="Likely sentences"]')
    const name = document.querySelector('aside[aria-label]')?.getAttribute('aria-label') ?? ''
    const status = shown?.querySelector('[role="status"]')?.textContent ?? ''
    const isNext = counts.includes(waiting === 1 ? '1 cell left' : `${waiting} cells left`)
    const isReady = isNext && /may tell it|speaks for it/.test(status)
    const at = name.indexOf(': ')
    const likely = shown?.querySelector('[data-chosen]')?.textContent ?? null
    return isReady ? { outlet: name.slice(0, at), wording: name.slice(at + 2), likely } : null
  }, left)
  const told = await card.jsonValue()
  if (!told) throw new Error('There is no card.')
  return told
}
