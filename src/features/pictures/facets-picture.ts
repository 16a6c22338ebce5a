/** The facet profile: for each language or outlet, how often each kind of difference stands on what it tells. */
import { facetGroups } from '#domain/judgement.ts'
import { formatLanguage } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { gridPicture } from '#ui/charts/grid-picture.ts'
import { plain, type Words } from '#ui/charts/picture.ts'
import type { FacetProfiles, Profile, ProfileBy } from './facet-profile.ts'
import { typedWords } from './names.ts'
import type { ShownPicture } from './shown-picture.ts'

const { groups: groupWords } = matrixMessages.palette

/** `null` where nothing is told yet. */
export function facetsPicture({ profiles, leftOut }: FacetProfiles, by: ProfileBy): ShownPicture | null {
  const told = profiles.reduce((sum, profile) => sum + profile.told, 0)
  if (told === 0) return null
  const count = (of: (profile: Profile) => number) => profiles.reduce((sum, profile) => sum + of(profile), 0)
  const truth = count(({ groups }) => facetGroups.reduce((sum, group) => sum + groups[group].truth, 0))
  const form = count(({ groups }) => facetGroups.reduce((sum, group) => sum + groups[group].form, 0))
  return {
    summary: words.facets.summary(told, profiles.length, by, truth, form),
    remarks: [words.facets.reading, ...(leftOut > 0 ? [words.leftOutVersions(leftOut)] : [])],
    draw: (room) =>
      gridPicture(
        {
          rows: facetGroups.map((group) => ({ words: plain(groupWords[group]), remark: null })),
          columns: profiles.map((profile) => ({
            words: nameOf(profile, by),
            remark: words.facets.told(profile.told),
          })),
          columnWidth: 84,
          cell: (row, column) => {
            const [group, profile] = [facetGroups[row], profiles[column]]
            const { truth: heavy, form: light } = (group && profile?.groups[group]) ?? { truth: 0, form: 0 }
            const title = words.facets.cell(
              group === undefined ? '' : groupWords[group],
              heavy,
              light,
              profile?.told ?? 0,
            )
            return { kind: 'count', count: heavy + light, light, of: profile?.told ?? 0, title }
          },
        },
        room,
      ),
    table: {
      heads: [plain(words.facets.group), ...profiles.map((profile) => nameOf(profile, by))],
      rows: [
        {
          id: 'told',
          cells: [words.facets.toldHead, ...profiles.map((profile) => words.facets.told(profile.told))].map((one) => ({
            words: [plain(one)],
          })),
        },
        ...facetGroups.map((group) => ({
          id: group,
          cells: [
            { words: [plain(groupWords[group])] },
            ...profiles.map(({ groups }) => ({
              words: [plain(words.facets.counts(groups[group].truth, groups[group].form))],
            })),
          ],
        })),
      ],
    },
  }
}

function nameOf({ key }: Profile, by: ProfileBy): Words {
  if (key === null) return plain(words.facets.noOutlet)
  return by === 'language' ? plain(formatLanguage(key)) : typedWords(key)
}
