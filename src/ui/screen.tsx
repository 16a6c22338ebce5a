/** How a feature says which screens and dialogs it has. The composition root collects them; nothing here knows one. */
import { createElement, lazy, type ComponentType, type ReactNode } from 'react'
import type { Address, PlainScreen, ScreenName } from './address.ts'
import type { ProjectId } from '#domain/ids.ts'

/** The address of one screen, by its name. */
export type AddressOf<Name extends ScreenName> = Name extends PlainScreen
  ? { readonly screen: Name; readonly project: ProjectId }
  : Extract<Address, { readonly screen: Name }>

export interface ScreenProps<Name extends ScreenName> {
  readonly address: AddressOf<Name>
}

/** One screen; `render` gives `null` for the address of another. */
export interface Screen {
  readonly name: ScreenName
  readonly render: (address: Address) => ReactNode
  /** Fetches its code ahead of time. */
  readonly preload: () => Promise<void>
}

/** Declares a screen whose code is fetched when it is first shown: `screen('claims', async () => (await import('./ClaimsScreen.tsx')).ClaimsScreen)`. */
export function screen<Name extends ScreenName>(
  name: Name,
  load: () => Promise<ComponentType<ScreenProps<Name>>>,
): Screen {
  const { Shown, preload } = fetched(load as () => Promise<ComponentType<{ readonly address: Address }>>)
  return { name, render: (address) => (address.screen === name ? <Shown address={address} /> : null), preload }
}

/** A part whose code is fetched when it is first drawn, or before; what was fetched before is drawn at once, without a pause. */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): FetchedPart<Props> {
  let ready: ComponentType<Props> | null = null
  const Lazy = lazy(async () => ({ default: await load() }))
  /** Chosen at the first drawing: another kind of element later would begin anew and forget what was typed. */
  let chosen: ComponentType<Props> | null = null
  return {
    Shown: (props) => {
      chosen ??= ready ?? (Lazy as unknown as ComponentType<Props>)
      return createElement(chosen, props)
    },
    preload: async () => {
      ready = await load()
    },
  }
}

export interface FetchedPart<Props> {
  readonly Shown: ComponentType<Props>
  /** Rejects when the code cannot be fetched. */
  readonly preload: () => Promise<void>
}

/** What was asked of a dialog: its name and whatever it needs. */
export type OverlayRequestLike = { readonly name: string } & { readonly [key: string]: unknown }

export interface OverlayProps {
  readonly request: OverlayRequestLike
  readonly onClose: () => void
}

/** A dialog one feature owns and any may ask for by name. */
export interface Overlay {
  readonly name: string
  readonly render: (props: OverlayProps) => ReactNode
  /** Fetches its code ahead of time: what is typed right after the key that asks for it should reach it. */
  readonly preload: () => Promise<void>
}

/** Declares a dialog whose code is fetched when it is first asked for. */
export function overlay(name: string, load: () => Promise<ComponentType<OverlayProps>>): Overlay {
  const { Shown, preload } = fetched(load)
  return { name, render: (props) => <Shown {...props} />, preload }
}
