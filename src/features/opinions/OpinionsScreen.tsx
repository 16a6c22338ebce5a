/** Second opinions: what is asked of the analyst, what came of what they asked, and asking for more. */
import { opinionsMessages as words } from '#i18n/messages/opinions.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { AskedOfYou } from './AskedOfYou.tsx'
import { AskForm } from './AskForm.tsx'
import { WhatYouAsked } from './WhatYouAsked.tsx'
import styles from './opinions.module.css'

export function OpinionsScreen() {
  usePageTitle(words.title)
  return (
    <div className={styles['opinions']}>
      <p className={styles['soft']}>{words.intro}</p>
      <AskedOfYou />
      <WhatYouAsked />
      <AskForm />
    </div>
  )
}
