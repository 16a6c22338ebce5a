/** Invented pages: lines of furniture with the reason, and lines that only look like it. Data for `furniture.test.ts`. */
import type { FurnitureReason } from './furniture-rules.ts'

/** A line that is furniture wherever it stands. */
export const FURNITURE_LINES: readonly (readonly [line: string, reason: FurnitureReason])[] = [
  ['Accessibility links', 'accessibilityLinks'],
  ['Skip to main content', 'accessibilityLinks'],
  ['Ссылки для упрощенного доступа', 'accessibilityLinks'],
  ['XS', 'sizeSwitcher'],
  ['XS SM MD LG', 'sizeSwitcher'],
  ['Leave a reply', 'commentForm'],
  ['Your email address will not be published. Required fields are marked *', 'commentForm'],
  ['Оставить комментарий', 'commentForm'],
  ['Ваш адрес email не будет опубликован.', 'commentForm'],
  ['Залишити коментар', 'commentForm'],
  ['Пікір қалдыру', 'commentForm'],
  ['Ostavite komentar', 'commentForm'],
  ['დატოვე კომენტარი', 'commentForm'],
  ['Read also: How the port was built', 'readAlso'],
  ['Читайте также: Как строили порт', 'readAlso'],
  ['Тағы оқыңыз:', 'readAlso'],
  ['Pročitajte još', 'readAlso'],
  ['წაიკითხეთ ასევე:', 'readAlso'],
  ['Lesen Sie auch: Der Hafen', 'readAlso'],
  ['Share', 'shareBar'],
  ['Facebook | Twitter | Telegram', 'shareBar'],
  ['Поделиться', 'shareBar'],
  ['Бөлісу', 'shareBar'],
  ['We use cookies to improve your visit.', 'cookieNotice'],
  ['Реклама', 'advertisement'],
  ['Подписывайтесь на наш канал в Telegram и Viber', 'subscribeAdvice'],
  ['Підписуйтеся на наш канал у Telegram', 'subscribeAdvice'],
  ['Біздің Telegram арнамызға жазылыңыз', 'subscribeAdvice'],
  ['Follow us on Facebook', 'subscribeAdvice'],
  ['Pratite nas na Instagram', 'subscribeAdvice'],
  [
    'Доступ к сайту заблокирован? Читайте нас через зеркало https://mirror.example.org/ или установите VPN.',
    'mirrorAdvice',
  ],
  ['Наш сайт заблоковано? Доступ до сайту є через дзеркало https://m.example.org, встановіть VPN.', 'mirrorAdvice'],
]

/** Lines of articles that share words with furniture. */
export const ARTICLE_LINES: readonly string[] = [
  'Read the whole report: it says that the port was closed.',
  'Share prices of the port fell by three percent.',
  'The ministry wants to block VPN services next year, officials said.',
  'Власти заблокировали зеркала сайта, сообщил министр порта.',
  'Реклама порта обошлась городу в 3 млн рублей.',
  'Читайте договор внимательно, сказал министр журналистам.',
  'Comments by the minister were not published.',
  'Telegram заблокировал канал порта.',
  'The minister subscribes to the view that channels need dredging.',
  'Cookies are baked in the harbour every morning.',
  'Министр посоветовал установить VPN, так как доступ к сайту порта закрыт.',
  'Officials told users to install a VPN from https://example.org/ after the block.',
  'MD Harbour, the physician, left.',
]
