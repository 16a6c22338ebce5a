/** Whether a name (of an outlet, a person, a file) holds what one does not see, or takes for something else. */
import { unusualIn } from './unusual-text.ts'

/** False for `null`: no name. */
export function isUnusualName(name: string | null): boolean {
  return name !== null && unusualIn(name, 0).count > 0
}
