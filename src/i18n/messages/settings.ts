/** Words of the settings, which come with their dialog. */

export const settingsMessages = {
  title: 'Settings',
  density: 'Density',
  comfortable: 'Comfortable',
  compact: 'Compact',
  reading: 'Reading type',
  sans: 'Sans',
  serif: 'Serif of this system',
  readingSize: 'Reading size',
  sizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  keys: 'Keys',
  singleKeys: 'Single letters and digits work as keys',
  singleKeysHelp: 'Turn this off if you speak to the computer or use single letters in a screen reader.',
  change: (label: string) => `Change the key of ${label}`,
  press: 'Press the new key',
  taken: (key: string, label: string) => `${key} already means “${label}”. Pick another key.`,
  notAKey: 'Use a letter, a digit, or Backspace, alone or with Shift.',
  reset: 'Back to the original keys',
  here: 'Settings are kept in this browser and hold for every project.',
}
