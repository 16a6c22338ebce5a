/** Words of the skeleton line under a sentence one does not read. */
import { formatNumber } from '../format.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const skeletonMessages = {
  label: 'Outline',
  help: 'Figures, dates, names and common words that were recognised. Not a translation. What stands in [brackets] is not said: it was worked out from the date of the article.',
  show: 'Outlines under sentences I do not read',
  number: (value: number, isPercent: boolean) => (isPercent ? `${formatNumber(value)} %` : formatNumber(value)),
  /** What of a date is said: `19 Mar 2024`, `Mar 2024`, `2024`. */
  date: (year: number | null, month: number | null, day: number | null) =>
    [day, month === null ? null : months[month - 1], year]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  /** What is said, if anything, with the days that it means. */
  resolved: (said: string, days: string) => [said, `[${days}]`].filter((part) => part !== '').join(' '),
  weekday: (day: number) => weekdays[day - 1] ?? '',
}
