/** Says of links what their passages do for the claim, in one choice. */
import { ChevronDown } from 'lucide-react'
import type { MentionRole } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { Button } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'

const words = tablesMessages.mentions
const roles = Object.entries(matrixMessages.panel.roles) as [MentionRole, string][]

export function RoleMenu({ onChoose }: { readonly onChoose: (role: MentionRole) => void }) {
  const entries = roles.map(([id, label]) => ({ id, label, run: () => onChoose(id) }))
  return (
    <Menu
      label={words.role}
      groups={[{ id: 'roles', title: null, entries }]}
      trigger={
        <Button size="small" icon={<ChevronDown size={14} />}>
          {words.role}
        </Button>
      }
    />
  )
}
