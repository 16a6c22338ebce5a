/** What a line says of the day it holds: when the text was changed, or of which picture it is. By words of many languages. */
import type { Span } from '../words.ts'

const UPDATED =
  'updated|last modified|modified|revised|обновлен\\p{L}*|изменен\\p{L}*|оновлен\\p{L}*|абноўлен\\p{L}*|жаңарт\\p{L}*|жаңыл\\p{L}*|yangilan\\p{L}*|განახლ\\p{L}*|թարմացվ\\p{L}*|ažurirano|izmenjeno|izmijenjeno|ажурирано|измењено|обновена?|ажурирано|aktualisiert|geändert|mis à jour|mise à jour|modifié|actualizado|actualizada|aggiornato|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|uuendatud|atnaujinta|atjaunots|zaktualizowano|aktualizacja|aktualizováno|aktualizované|posodobljeno|güncelle\\p{L}*|yenilən\\p{L}*|ενημερώθηκε|τελευταία ενημέρωση|frissítv?e|actualizat|përditësuar|עודכן|تحديث|محدث|به‌روز\\p{L}*|अपडेट|更新|수정|업데이트'
const PUBLISHED =
  'published|posted|опублик\\p{L}*|опублік\\p{L}*|жарияла\\p{L}*|გამოქვეყნ\\p{L}*|objavljeno|објављено|veröffentlicht|publié\\p{L}*|publicad[oa]|pubblicato|gepubliceerd|publicerad|opublikowano|publikováno|yayın\\p{L}*|δημοσι\\p{L}*|פורסם|نشر|منتشر|发布|發布|公開|입력'
const PICTURE =
  'photo|photograph|picture|image|caption|getty|afp|file|archive|foto\\p{L}*|bild|bilder|archiv|фото\\p{L}*|снимок|архив\\p{L}*|архів\\p{L}*|сурет|ფოტო|fotoğraf|fotografija|фотографија|imagen|immagine|imagem|kuva|zdjęcie|snímek|φωτο\\p{L}*|תמונה|צילום|صورة|عکس|图片|圖片|写真|사진'
const inside = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})|©`, 'iu')
const cue = new RegExp(`(?<updated>${UPDATED})|(?<published>${PUBLISHED})`, 'giu')
const picture = inside(PICTURE)

/** Whether the day a line holds is one of a picture, of a change of the text, or neither. `from` is where the line begins. */
export function lineSays(line: string, from: number, { start }: Span): 'picture' | 'updated' | null {
  if (picture.test(line)) return 'picture'
  const [last] = [...line.slice(0, start - from).matchAll(cue)].toReversed()
  return last?.groups?.['updated'] === undefined ? null : 'updated'
}
