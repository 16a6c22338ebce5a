/** How a feature says which screens and dialogs it has. The composition root collects them; nothing here knows one. */
import { lazy, type ComponentType, type ReactNode } from 'react'
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
  readonly preload: () => Promise<unknown>
}

/** Declares a screen whose code is fetched when it is first shown: `screen('claims', async () => (await import('./ClaimsScreen.tsx')).ClaimsScreen)`. */
export function screen<Name extends ScreenName>(
  name: Name,
  load: () => Promise<ComponentType<ScreenProps<Name>>>,
): Screen {
  const Shown = lazy(async () => ({ default: (await load()) as ComponentType<{ readonly address: Address }> }))
  return {
    name,
    render: (address) => (address.screen === name ? <Shown address={address} /> : null),
    preload: load,
  }
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
}

/** Declares a dialog whose code is fetched when it is first asked for. */
export function overlay(name: string, load: () => Promise<ComponentType<OverlayProps>>): Overlay {
  const Shown = lazy(async () => ({ default: await load() }))
  return { name, render: (props) => <Shown {...props} /> }
}
