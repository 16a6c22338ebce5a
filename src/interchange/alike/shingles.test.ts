import { describe, expect, it } from 'vitest'
import { likeness } from './shingles.ts'

describe('likeness', () => {
  it.each([
    ['en', 'The port took in 7000 containers of grain since March, the ministry said on Monday.'],
    ['ka', 'პორტმა მარტიდან 7000 კონტეინერი მარცვლეული მიიღო, განაცხადა სამინისტრომ ორშაბათს.'],
    ['zh', '交通部周一表示，该港口自三月以来共接收了7000个装有谷物的集装箱。'],
    ['ar', 'قالت الوزارة يوم الاثنين إن الميناء استقبل 7000 حاوية من الحبوب منذ مارس.'],
  ])('is high where a figure changed or a sentence was added, in %s', (_language, text) => {
    expect(likeness(text, text)).toBe(1)
    expect(likeness(text, text.replace('7000', '5000'))).toBeGreaterThan(0.5)
    expect(likeness(text, `A line above.\n${text}`)).toBe(1)
  })

  it('is low for another text, and none where there is too little to say', () => {
    const text = 'The port took in 7000 containers of grain since March, the ministry said on Monday.'
    expect(likeness(text, 'A new bridge over the river will be opened in autumn, two years late.')).toBeLessThan(0.1)
    expect(likeness('no', text)).toBe(0)
  })
})
