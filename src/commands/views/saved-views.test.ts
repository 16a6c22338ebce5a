import { describe, expect, it } from 'vitest'
import { asId, type SavedViewId } from '#domain/ids.ts'
import { refusal, run, smallProject } from '#test/builders/project.ts'
import { removeViews } from './remove-views.ts'
import { saveView } from './save-view.ts'

const place = '/search?q=containers'

describe('saveView', () => {
  it('[H1] gives a place a name, without spaces around it', () => {
    const snapshot = smallProject()
    run(snapshot, saveView, { name: ' Containers ', place })
    expect([...snapshot.all('savedViews')]).toMatchObject([{ name: 'Containers', place, analyst: 'ana' }])
  })
  it('replaces what had the name, whatever its case', () => {
    const snapshot = smallProject()
    run(snapshot, saveView, { name: 'Containers', place })
    run(snapshot, saveView, { name: 'containers', place: '/search?q=7000' })
    expect([...snapshot.all('savedViews')]).toMatchObject([{ name: 'containers', place: '/search?q=7000' }])
  })
  it('refuses a name without letters and what is no place', () => {
    expect(refusal(smallProject(), saveView, { name: ' ', place })).toBe('nameEmpty')
    expect(refusal(smallProject(), saveView, { name: 'x', place: 'https://elsewhere.example' })).toBe('nothingChosen')
    expect(refusal(smallProject(), saveView, { name: 'x', place: `/${'x'.repeat(5000)}` })).toBe('nothingChosen')
  })
})

describe('removeViews', () => {
  it('forgets those that are there; nothing is refused', () => {
    const snapshot = smallProject()
    run(snapshot, saveView, { name: 'Containers', place })
    const [view] = snapshot.all('savedViews')
    const plan = run(snapshot, removeViews, { views: [view?.id ?? asId<SavedViewId>(''), asId<SavedViewId>('gone')] })
    expect(plan.subject).toEqual({ count: 1 })
    expect(snapshot.size('savedViews')).toBe(0)
    expect(refusal(snapshot, removeViews, { views: [asId<SavedViewId>('gone')] })).toBe('nothingChosen')
  })
})
