/**
 * Who may import whom: the table of `ARCHITECTURE.md`, as data. Change both together. How it is applied is in
 * `check-imports.ts`.
 */

/** What the files of one top folder of `src` may import. */
export interface FolderRule {
  /** Top folders, besides its own. */
  folders: readonly string[]
  /** Top folders of which it may use the types, and no more. */
  types?: readonly string[]
  /** Packages; `@scope/*` means all of a scope. */
  packages: readonly string[]
  /** What to do instead, for somebody whose import was refused. */
  advice: string
}

/** One row for each top folder of `src` that has rules of its own. */
export const IMPORT_TABLE: Readonly<Record<string, FolderRule>> = {
  domain: {
    folders: [],
    packages: [],
    advice: 'The domain knows nothing but itself. Let the caller pass in what is needed (a port in domain/ports.ts).',
  },
  language: {
    folders: [],
    types: ['domain'],
    packages: [],
    advice: 'The language aids are pure functions over text. Pass in values, or use a type of the domain.',
  },
  evaluation: {
    folders: ['language'],
    packages: [],
    advice: 'The evaluation measures the language engine on stories; the app never imports it.',
  },
  commands: {
    folders: ['domain'],
    packages: [],
    advice:
      'A command plans on a draft with the rules of the domain. Move the rule to domain, or pass the value as an argument.',
  },
  interchange: {
    folders: ['domain', 'language', 'i18n'],
    packages: [
      'age-encryption',
      'papaparse',
      'valibot',
      '@noble/hashes',
      'parse5',
      '@zip.js/zip.js',
      'pdfjs-dist',
      'schema-dts',
    ],
    advice: 'A format turns bytes into domain values and back. A new parser must be named in the import table.',
  },
  db: {
    folders: ['domain'],
    packages: ['dexie', '@noble/hashes'],
    advice: 'The database stores domain values. Put rules into domain or commands.',
  },
  workers: {
    folders: ['domain', 'language', 'commands', 'interchange', 'db'],
    packages: ['comlink', '@noble/hashes', '@huggingface/tokenizers', 'onnxruntime-web'],
    advice: 'Workers run the pure folders and the database. State and screens reach them through ports from main.tsx.',
  },
  state: {
    folders: ['domain', 'commands'],
    packages: ['zustand'],
    advice: 'State gets the database and the workers as ports from main.tsx. React belongs into its use-*.ts files.',
  },
  ui: {
    folders: ['i18n'],
    types: ['domain'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/*',
      'wouter',
      'lucide-react',
      'react-resizable-panels',
      'diff',
    ],
    advice: 'A part of the interface knows no product. Take values and callbacks as props, or move it to a feature.',
  },
  features: {
    folders: ['ui', 'state', 'commands', 'domain', 'interchange', 'i18n', 'language'],
    packages: ['react', 'lucide-react'],
    advice: 'A feature uses ui, state and commands. Wrap a library in ui; get the database and workers through state.',
  },
  i18n: {
    folders: [],
    packages: [],
    advice: 'Messages are plain values and functions of the platform (Intl).',
  },
}

/** Packages that a part of a folder may use besides: the hooks of `state` are its React side, `ui/charts` wraps the scales of pictures. */
export const FILE_EXCEPTIONS = [
  { folder: 'state', file: /^use-[^/]*\.tsx?$/, packages: ['react'] },
  { folder: 'ui', file: /^charts\//, packages: ['d3-scale'] },
] as const
