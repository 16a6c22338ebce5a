/**
 * The one address of the app. Projects live in the browser's storage, and storage belongs to an address: another port
 * or host name is another, empty one. That is why neither is ever chosen anew.
 */
export const HOST = '127.0.0.1'
export const PORT = 4173
export const ADDRESS = `http://${HOST}:${PORT}`
