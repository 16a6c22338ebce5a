/** Words about addresses of the web that articles and sources name. */
import { isolated } from '../isolated.ts'

export const webMessages = {
  title: 'Address',
  open: (host: string) => `Open ${isolated(host)} in a new tab`,
  hosts: (host: string, ownLetters: string) => `Leads to ${isolated(host)}, which is shown as ${isolated(ownLetters)}`,
  noLink: 'No complete address of the web: it cannot be opened from here.',
  help: 'The site sees your network address, not where you come from.',
}
