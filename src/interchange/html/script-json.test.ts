import { expect, it } from 'vitest'
import { readScriptJson } from './script-json.ts'

it.each([
  ['nothing', '', ''],
  ['lines of comment', '\n//<![CDATA[\n', '\n//]]>\n'],
  ['comments', '/* <![CDATA[ */', '/* ]]> */'],
  ['a section', '<![CDATA[', ']]>'],
  ['a comment of the page', '<!--\n', '\n//-->'],
])('[F2] reads JSON in a script with %s around it', (_what, before, after) => {
  for (const value of [{ a: '//]]>' }, [], { text: 'x'.repeat(100) }])
    expect(readScriptJson(`${before}${JSON.stringify(value)}${after}`)).toEqual({ value })
})

it('[F2] says that what is no JSON is broken, wrapped or not', () => {
  for (const script of ['//<![CDATA[', '<!-- -->', '{"a":1}]]>', '/* <![CDATA[ */ {"a":1,} /* ]]> */'])
    expect(readScriptJson(script)).toMatchObject({ refused: { key: 'badJson' } })
})
