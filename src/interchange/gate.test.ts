import { expect, it } from 'vitest'
import { Gate } from './gate.ts'

it('holds whoever asks while it is closed, closed again too, and lets all go on', async () => {
  const gate = new Gate()
  const passed: string[] = []
  const pass = async (name: string) => {
    await gate.passed()
    passed.push(name)
  }
  await pass('open')
  gate.close()
  gate.close()
  const waiting = [pass('one'), pass('two')]
  await Promise.resolve()
  expect(passed).toEqual(['open'])
  gate.open()
  gate.close()
  await Promise.resolve()
  await Promise.resolve()
  expect(passed).toEqual(['open'])
  gate.open()
  await Promise.all(waiting)
  expect(passed).toEqual(['open', 'one', 'two'])
})
