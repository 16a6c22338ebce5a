/** The half of the library that reads; it brings no types of its own, and nothing here looks into it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
