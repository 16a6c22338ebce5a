/*
 * The service worker of the app. It serves one build, whole, from its own cache, and never mixes two: a new build waits
 * until the page asks for it or the last tab is closed. `BUILD` is put before this text when the app is built.
 */
/* global BUILD */
const files = new Set(BUILD.files)
const PREFIX = 'variorum-'

/** Past the browser's own cache: after an update that may still hold the old index.html. */
const fresh = (path) => new Request(path, { cache: 'reload' })

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(BUILD.cache).then((cache) => cache.addAll(BUILD.shell.map(fresh))))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== BUILD.cache)
  // A tab that still shows the build before this one goes on fetching that build's parts; the next take-over removes them.
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const removed = open.length === 0 ? old : old.slice(0, -1)
  await Promise.all(removed.map((name) => caches.delete(name)))
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  // Every address of the app is one page; files of the build opened by their own address are themselves.
  const isScreen = request.mode === 'navigate' && !files.has(url.pathname)
  event.respondWith(answer(isScreen ? '/index.html' : url.pathname, request))
})

async function answer(path, request) {
  const cache = await caches.open(BUILD.cache)
  const cached = (await cache.match(path)) ?? (files.has(path) ? undefined : await caches.match(path))
  if (cached) return cached
  const response = await fetch(request)
  // Only what belongs to this build is kept: a host may answer anything else with a page of its own.
  if (response.status === 200 && files.has(path) && !response.redirected) await keep(cache, path, response.clone())
  return response
}

/** A full disk must not turn an answer into an error. */
async function keep(cache, path, response) {
  try {
    await cache.put(path, response)
  } catch {
    // It will be fetched again.
  }
}

self.addEventListener('message', (event) => {
  if (event.data?.type === 'activate') event.waitUntil(self.skipWaiting())
  if (event.data?.type === 'idle') event.waitUntil(fetchLater(event.source))
})

/** One after the other, so that nothing the analyst does has to wait; then the page is told whether all is there. */
async function fetchLater(page) {
  const cache = await caches.open(BUILD.cache)
  let complete = true
  for (const path of BUILD.later) {
    try {
      if (!(await cache.match(path))) await cache.add(fresh(path))
    } catch {
      complete = false
    }
  }
  page?.postMessage({ type: 'offline', complete })
}
