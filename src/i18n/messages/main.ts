/** Words for the moments before there is a screen. */

export const mainMessages = {
  noStorage: {
    happened: 'Variorum cannot start: this browser gives it no place to keep your work.',
    kept: 'Nothing that was saved earlier was touched.',
    next: 'Private windows and some settings forbid storage. Allow it for this address, or open the address in an ordinary window.',
  },
  update: { ready: 'A new version of Variorum is ready.', reload: 'Reload now' },
}
