/** What the palette calls the screens of a project that the rail does not name. Apart from the words of the frame, which the first load waits for. */

export const placesMessages = {
  dates: 'Date and group',
  import: 'Import',
  attention: 'Needs attention',
  merge: 'Merge a colleague’s file',
  opinions: 'Second opinions',
  annotations: 'Annotations of other tools',
  sheet: 'Claims from a sheet',
  names: 'Names',
  passages: 'Passages',
  mentions: 'Links to claims',
  batches: 'Imports',
  sources: 'Sources',
  history: 'History',
  storage: 'Storage and backups',
}
