import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface LockedPackage {
  version?: string
  integrity?: string
  resolved?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const project = new URL('../../', import.meta.url)
const lockfile = readFileSync(new URL('package-lock.json', project), 'utf8')
const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> }
const manifest = JSON.parse(readFileSync(new URL('package.json', project), 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

it('names no registry: the one that is configured is asked', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
  expect(lockfile).not.toMatch(/https?:\/\/[^"]*\.tgz/)
})

it('lists the native parts of every platform: without one of them, npm ci refuses the whole file', () => {
  const missing: string[] = []
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      const nested = `${path}/node_modules/${name}`
      if (!(`node_modules/${name}` in packages) && !(nested in packages)) missing.push(`${name}, wanted by ${path}`)
    }
  }
  expect(missing).toEqual([])
  expect(Object.keys(packages).length).toBeGreaterThan(100)
})

it('is for the exact versions of package.json', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([])
})

it('has the hash of every package, those of other platforms too', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([])
})

it('is installed without scripts of packages, and takes in no release younger than a week', () => {
  const settings = new Map(
    readFileSync(new URL('.npmrc', project), 'utf8')
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => line.split('=') as [string, string]),
  )
  expect(settings.get('ignore-scripts')).toBe('true')
  expect(Number(settings.get('min-release-age'))).toBeGreaterThanOrEqual(7)
})
