/** The ports as the screens of a project see them that is only shown: to them a newer program is at work, as in a tab of an older build. */
import type { Ports } from './use-ports.tsx'

/** Nothing that asks `isOutdated` first writes with these. */
export function onlyShowing(ports: Ports): Ports {
  const isOutdated = () => true
  return {
    ...ports,
    builds: { isOutdated, subscribe: () => () => undefined },
    environment: { ...ports.environment, isOutdated },
  }
}
