/** Places of the program as the palette finds them: by the words they are called. */
import { keysMessages } from '#i18n/messages/keys.ts'
import type { Address } from '#ui/address.ts'
import { matchesWords } from '#ui/matches-words.ts'
import type { GoToSource } from '#ui/operations/operation-registry.ts'
import { navigate } from '#ui/use-address.ts'

/** An address with what it is called. */
export interface Place {
  readonly label: string
  readonly to: Address
}

/** Gives the places that have the words typed. */
export function placeSource(places: readonly Place[]): GoToSource {
  return {
    atOnce: (typed) =>
      places
        .filter(({ label }) => matchesWords(label, typed))
        .map(({ label, to }) => ({ id: to.screen, label, hint: keysMessages.palette.goTo, go: () => navigate(to) })),
  }
}
