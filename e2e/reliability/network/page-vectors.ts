/**
 * Ways in which a page makes a browser ask another computer for something, one page for each. Written for this project. The address
 * names the way, so that what arrives outside is known by it.
 */

/** The domain that all of them lead to; it exists in the closed network alone. */
export const trackerDomain = 'tracker.test'

/** Where one way leads. */
export function trackerAddress(kind: string, path = kind): string {
  return `http://${kind}.${trackerDomain}/${path}`
}

/** A page for one way. */
export interface PageVector {
  readonly kind: string
  /** What stands in the head and in the body. */
  readonly head?: string
  readonly body?: string
  /** True where nothing happens until somebody presses the link. */
  readonly pressed?: true
}

type Make = (address: string) => Omit<PageVector, 'kind'>

const body =
  (make: (address: string) => string): Make =>
  (address) => ({ body: make(address) })
const head =
  (make: (address: string) => string): Make =>
  (address) => ({ head: make(address) })
const link = (rel: string, rest = ''): Make => head((at) => `<link rel="${rel}" href="${at}" ${rest}>`)
const style =
  (rule: (address: string) => string): Make =>
  (address) => ({ head: `<style>${rule(address)}</style>`, body: '<ul class="v"><li class="v">styled words</ul>' })
const script = (code: (address: string) => string): Make => body((at) => `<script>${code(at)}</script>`)
const pressed =
  (make: (address: string) => string): Make =>
  (address) => ({ body: make(address), pressed: true })

const ways: Readonly<Record<string, Make>> = {
  // Pictures and media
  'img-src': body((at) => `<img src="${at}" alt="">`),
  'img-srcset': body((at) => `<img srcset="${at} 1x, ${at}2 2x" alt="">`),
  'img-no-scheme': body((at) => `<img src="${at.replace('http:', '')}" alt="">`),
  'picture-source': body((at) => `<picture><source srcset="${at}"><img alt=""></picture>`),
  'video-src': body((at) => `<video src="${at}" preload="auto" autoplay></video>`),
  'video-poster': body((at) => `<video poster="${at}"></video>`),
  'video-source': body((at) => `<video preload="auto"><source src="${at}" type="video/mp4"></video>`),
  'video-track': body((at) => `<video crossorigin><track src="${at}" default kind="subtitles"></video>`),
  'audio-src': body((at) => `<audio src="${at}" preload="auto"></audio>`),
  'input-image': body((at) => `<input type="image" src="${at}" alt="">`),
  'table-background': body((at) => `<table background="${at}"><tr><td>x</table>`),
  // Links of the head
  'link-prefetch': link('prefetch'),
  'link-preconnect': link('preconnect'),
  'link-dns-prefetch': link('dns-prefetch'),
  'link-preload': link('preload', 'as="image"'),
  'link-modulepreload': link('modulepreload'),
  'link-stylesheet': link('stylesheet'),
  'link-icon': link('icon'),
  'link-manifest': link('manifest'),
  'link-prerender': link('prerender'),
  'speculation-rules': body(
    (at) =>
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${at}"],"eagerness":"immediate"}]}</script>`,
  ),
  'meta-refresh': head((at) => `<meta http-equiv="refresh" content="0;url=${at}">`),
  'base-href': (at) => ({ head: `<base href="${at}/">`, body: '<img src="relative.png" alt="">' }),
  'og-image': head((at) => `<meta property="og:image" content="${at}"><meta name="twitter:image" content="${at}">`),
  // Frames and plug-ins
  'iframe-src': body((at) => `<iframe src="${at}" title=""></iframe>`),
  'iframe-srcdoc': body((at) => `<iframe srcdoc="&lt;img src='${at}'>" title=""></iframe>`),
  'object-data': body((at) => `<object data="${at}"></object>`),
  'embed-src': body((at) => `<embed src="${at}">`),
  frameset: (at) => ({ head: `</head><frameset><frame src="${at}"></frameset>` }),
  // SVG and MathML
  'svg-image': body((at) => `<svg><image href="${at}" width="9" height="9"/></svg>`),
  'svg-image-xlink': body((at) => `<svg><image xlink:href="${at}" width="9" height="9"/></svg>`),
  'svg-use': body((at) => `<svg><use href="${at}#part"/></svg>`),
  'svg-feimage': body(
    (at) =>
      `<svg width="9" height="9"><filter id="f"><feImage href="${at}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
  ),
  'svg-foreignobject': body((at) => `<svg><foreignObject><img src="${at}" alt=""/></foreignObject></svg>`),
  'svg-script': body((at) => `<svg><script href="${at}"></script></svg>`),
  'svg-style': body((at) => `<svg width="9" height="9"><style>@import url(${at});</style></svg>`),
  'svg-animated': body(
    (at) => `<svg><image width="9" height="9"><set attributeName="href" to="${at}" begin="0s"/></image></svg>`,
  ),
  'mathml-href': pressed((at) => `<math><mtext href="${at}">words</mtext></math><a href="${at}">words</a>`),
  // Styles
  'css-url': style((at) => `.v { background: url(${at}) }`),
  'css-import': style((at) => `@import url(${at});`),
  'css-font-face': style((at) => `@font-face { font-family: v; src: url(${at}) } .v { font-family: v }`),
  'css-image-set': style((at) => `.v { background-image: image-set(url(${at}) 1x) }`),
  'css-cursor': style((at) => `.v { cursor: url(${at}), auto }`),
  'css-content': style((at) => `.v::before { content: url(${at}) }`),
  'css-list-style': style((at) => `.v { list-style: url(${at}) }`),
  'css-border-image': style((at) => `.v { border: 1px solid; border-image: url(${at}) 1 }`),
  'css-mask': style((at) => `.v { mask-image: url(${at}) }`),
  'css-shape': style((at) => `.v { float: left; shape-outside: url(${at}) }`),
  'css-attribute': style((at) => `[class^="v"] { background: url(${at}) }`),
  'css-inline': body((at) => `<p style="background: url(${at})">words</p>`),
  // Scripts
  'script-src': body((at) => `<script src="${at}"></script>`),
  'script-module': body((at) => `<script type="module">import '${at}'</script>`),
  'script-fetch': script((at) => `fetch('${at}')`),
  'script-xhr': script((at) => `const r = new XMLHttpRequest(); r.open('GET', '${at}'); r.send()`),
  'script-beacon': script((at) => `navigator.sendBeacon('${at}', 'x')`),
  'script-socket': script((at) => `new WebSocket('${at.replace('http', 'ws')}')`),
  'script-events': script((at) => `new EventSource('${at}')`),
  'script-image': script((at) => `new Image().src = '${at}'`),
  'script-worker': script((at) => `new Worker(URL.createObjectURL(new Blob(["importScripts('${at}')"])))`),
  'script-webrtc': script(
    (at) =>
      `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${new URL(at).host}:3478' }] }); c.createDataChannel('x'); c.createOffer().then((o) => c.setLocalDescription(o))`,
  ),
  'event-handler': body((at) => `<img src="data:," onerror="new Image().src='${at}'" alt="">`),
  'script-location': script((at) => `location = '${at}'`),
  // What is pressed or sent
  'form-action': body(
    (at) => `<form action="${at}" method="post"><input name="a"></form><script>document.forms[0].submit()</script>`,
  ),
  'button-formaction': body(
    (at) =>
      `<form><button formaction="${at}" id="b">words</button></form><script>document.getElementById('b').click()</script>`,
  ),
  'a-ping': pressed((at) => `<a href="#here" ping="${at}">words</a>`),
  'a-href': pressed((at) => `<a href="${at}">words</a>`),
  // Old ones
  'html-manifest': (at) => ({ head: `<link rel="appcache" href="${at}">` }),
  bgsound: body((at) => `<bgsound src="${at}">`),
  applet: body((at) => `<applet code="x" archive="${at}" codebase="${at}"></applet>`),
  'img-dynsrc': body((at) => `<img dynsrc="${at}" lowsrc="${at}" longdesc="${at}" alt="">`),
  // By number: no name is asked for. 198.51.100.7 is kept for documents (RFC 5737).
  'img-by-number': body(() => '<img src="http://198.51.100.7/img-by-number" alt="">'),
}

/** Every way of a page. */
export const pageVectors: readonly PageVector[] = Object.entries(ways).map(([kind, make]) => ({
  kind,
  ...make(trackerAddress(kind)),
}))

/** The whole page of a way, with words enough to be an article. */
export function pageOf({ kind, head: top = '', body: rest = '' }: PageVector): string {
  const words = `The harbour of way ${kind} was closed for three days, the port office said on Monday. Ships waited outside.`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Way ${kind}</title>${top}</head><body><article><h1>Way ${kind}</h1><p>${words}</p>${rest}<p>On Thursday the first ship came in with 7000 containers.</p></article></body></html>`
}
