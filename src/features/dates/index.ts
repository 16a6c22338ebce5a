/** Date and group, and the dialogs for dating and grouping articles from anywhere. */
import { overlay, screen } from '#ui/screen.tsx'

export const screens = [screen('dates', async () => (await import('./DatesScreen.tsx')).DatesScreen)]

export const overlays = [
  overlay('articleStory', async () => (await import('./StoryDialog.tsx')).StoryDialog),
  overlay('articleDate', async () => (await import('./DateDialog.tsx')).DateDialog),
  overlay('proposedStories', async () => (await import('./GroupingDialog.tsx')).GroupingDialog),
  overlay('articleOrigin', async () => (await import('./OriginDialog.tsx')).OriginDialog),
]
