/** What an element says of itself: that it stands around the article, or that it is the article. Hints only; the text decides. */
import { attribute, type PageElement } from './page-tree.ts'

const apartTags = new Set('nav aside footer form menu dialog button select'.split(' '))
const apartRoles = new Set(
  'navigation complementary contentinfo search banner dialog alert alertdialog toolbar menu menubar tablist'.split(' '),
)
/** Words of class names and ids, as most templates of news pages use them. */
const apartWords = new Set(
  `ad ads advert advertisement adverts banner bookmark breadcrumb breadcrumbs comment comments consent cookie cookies disqus donate
  footer login masthead menu modal mostread nav navbar navigation newsletter outbrain pager pagination paywall popular popup print
  promo promoted recommend recommendation recommendations recommended related share sharing sidebar signup social sponsor sponsored
  subscribe subscription taboola tags teaser teasers toolbar trending widget`.split(/\s+/),
)
const articleWords = new Set('article body content entry main post story text'.split(' '))

/** True for an element that stands around an article: links, forms, what others wrote. */
export function isApart(element: PageElement): boolean {
  const { tagName } = element
  if (apartTags.has(tagName)) return true
  if (tagName === 'html' || tagName === 'body' || tagName === 'article' || tagName === 'main') return false
  return apartRoles.has(attribute(element, 'role') ?? '') || namesOf(element).some((name) => apartWords.has(name))
}

/** How much more, or less, an element is to be believed to hold the article, from its names: around 1. */
export function weightOf(element: PageElement): number {
  const names = namesOf(element)
  const apart = names.some((name) => apartWords.has(name))
  const own = names.some((name) => articleWords.has(name))
  return (apart ? 0.4 : 1) * (own ? 1.3 : 1)
}

/** True for an element, or a name of it, that holds the words under a picture. */
export function isCaption(element: PageElement): boolean {
  return (
    element.tagName === 'figcaption' || namesOf(element).some((name) => name === 'caption' || name === 'figcaption')
  )
}

/** Whether an element is marked as the body of an article for machines. */
export function isArticleBody(element: PageElement): boolean {
  return (attribute(element, 'itemprop') ?? '').split(/\s+/).includes('articleBody')
}

const known = new WeakMap<PageElement, readonly string[]>()

/** The words of class and id: `readMore-box` is `read`, `more`, `box`. Every block in an element asks for them. */
function namesOf(element: PageElement): readonly string[] {
  const names = known.get(element) ?? readNames(element)
  known.set(element, names)
  return names
}

function readNames(element: PageElement): readonly string[] {
  const written = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return written
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((name) => name !== '')
}
