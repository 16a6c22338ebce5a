/** What is chosen for a published file. All but what is typed stands in the address, so that it can be kept and reloaded. */
import { useMemo } from 'react'
import { asId, type Branded } from '#domain/ids.ts'
import {
  annotationShapes,
  cellSeparators,
  plainSettings,
  publishedFormats,
  publishedTables,
  type PublicationChoice,
  type PublishedCheck,
  type PublishedFormatId,
  type PublishSetting,
  type PublishSettings,
} from '#domain/publication.ts'
import type { PublishScope } from '#domain/publish-scope.ts'
import { EXPORT_LISTS, readChosen, writeChosen } from '#ui/export-address.ts'
import { useKeptText } from '#ui/kept-draft.ts'
import { replaceSearch, useSearch } from '#ui/use-address.ts'

export type Choice = Omit<PublicationChoice, 'at'>

/** The parts of a project that can be chosen. */
export type ScopeKind = 'stories' | 'claims' | 'articles'

export interface Choosing {
  readonly choice: Choice
  readonly setFormat: (format: PublishedFormatId) => void
  /** An empty list takes all. */
  readonly setChosen: (kind: ScopeKind, ids: readonly string[]) => void
  readonly setNames: (names: boolean) => void
  readonly setTexts: (texts: boolean) => void
  /** What is typed of where checks are published stays in this tab, not in the address: browsers take only so many addresses a minute. */
  readonly typeCheck: (field: keyof PublishedCheck, text: string) => void
  readonly set: <Setting extends Exclude<PublishSetting, 'check'>>(
    setting: Setting,
    value: PublishSettings[Setting],
  ) => void
}

/** The plain choice is not written into the address. */
export function useChoice(): Choosing {
  const search = useSearch()
  const address = useKeptText('export/address', '')
  const publisher = useKeptText('export/publisher', '')
  const publisherAddress = useKeptText('export/publisherAddress', '')
  const typed = { address: address.typed, publisher: publisher.typed, publisherAddress: publisherAddress.typed }
  const check = useSame(typed)
  const choice = useMemo(() => readChoice(new URLSearchParams(search), check), [search, check])
  const kept = { address, publisher, publisherAddress }
  return { choice, typeCheck: (field, text) => kept[field].type(text), ...setters }
}

/** The same object as long as its fields are the same. */
function useSame({ address, publisher, publisherAddress }: PublishedCheck): PublishedCheck {
  return useMemo(() => ({ address, publisher, publisherAddress }), [address, publisher, publisherAddress])
}

const setters: Omit<Choosing, 'choice' | 'typeCheck'> = {
  setFormat: (format) => replaceSearch({ format: format === publishedFormats[0].id ? null : format }),
  setChosen: (kind, ids) => replaceSearch({ [EXPORT_LISTS[kind]]: ids.length === 0 ? null : writeChosen(ids) }),
  setNames: (names) => replaceSearch({ names: names ? null : 'no' }),
  setTexts: (texts) => replaceSearch({ texts: texts ? 'yes' : null }),
  set: (setting, value) => replaceSearch({ [setting]: value === plainSettings[setting] ? null : String(value) }),
}

function readChoice(search: URLSearchParams, check: PublishedCheck): Choice {
  const format = publishedFormats.find(({ id }) => id === search.get('format')) ?? publishedFormats[0]
  return { format: format.id, scope: readScope(search), settings: { ...readSettings(search), check } }
}

function readScope(search: URLSearchParams): PublishScope {
  return {
    stories: idsIn(search, 'stories'),
    claims: idsIn(search, 'claims'),
    articles: idsIn(search, 'articles'),
    names: search.get('names') !== 'no',
    texts: search.get('texts') === 'yes',
  }
}

function readSettings(search: URLSearchParams): Omit<PublishSettings, 'check'> {
  const oneOf = <Value extends string>(setting: PublishSetting, known: readonly Value[], plain: Value): Value =>
    known.find((value) => value === search.get(setting)) ?? plain
  return {
    shape: oneOf('shape', annotationShapes, plainSettings.shape),
    table: oneOf('table', publishedTables, plainSettings.table),
    separator: oneOf('separator', cellSeparators, plainSettings.separator),
    byteOrderMark: search.get('byteOrderMark') !== 'false',
  }
}

function idsIn<Id extends Branded<string, string>>(search: URLSearchParams, kind: ScopeKind): readonly Id[] | null {
  return readChosen(search.get(EXPORT_LISTS[kind]))?.map((id) => asId<Id>(id)) ?? null
}
