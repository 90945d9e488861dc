/*
 * Builds the styles, scripts and fonts the pages use, and copies what only tests need. Maven runs it in every build:
 *
 *   node build.mjs <target folder of the app module>
 *
 * It compares a stamp (a hash over this folder) with the last run and stops at once when nothing has changed.
 * npm itself runs only when the lock file has changed.
 *
 *   target/classes/static/assets/…      what browsers ask for; names carry a hash, so they may be kept for a year
 *   target/classes/assets.properties    logical name = hashed name, read by Assets.java
 *   target/test-classes/…               the official component fixtures, the MoJ templates and axe
 */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRequire } from 'node:module'

const source = dirname(fileURLToPath(import.meta.url))
const target = resolve(process.argv[2] ?? join(source, '../../../target'))
const work = join(target, 'web')
const assets = join(target, 'classes/static/assets')
const listing = join(target, 'classes/assets.properties')
const forTests = join(target, 'test-classes')
const stampFile = join(work, 'stamp')

const stamp = hashOf(...filesUnder(source).flatMap((file) => [relative(source, file), readFileSync(file)]))
if (read(stampFile) === stamp && existsSync(listing) && existsSync(join(forTests, 'axe.min.js'))) process.exit(0)

mkdirSync(work, { recursive: true })
installPackages()
rmSync(assets, { recursive: true, force: true })
mkdirSync(join(assets, 'fonts'), { recursive: true })
const require = createRequire(join(work, 'package.json'))
const modules = join(work, 'node_modules')
const names = {}

const fontNames = buildFonts()
buildStyles(fontNames)
buildScriptsAndImages()
copyForTests()
writeFileSync(listing, Object.entries(names).sort().map(([name, hashed]) => `${name}=${hashed}\n`).join(''))
writeFileSync(stampFile, stamp)

function installPackages() {
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8')
  const installed = join(work, 'installed')
  if (read(installed) === hashOf(lock)) return
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(source, file), join(work, file))
  const npm = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], { cwd: work, stdio: ['ignore', 2, 2] })
  if (npm.status !== 0) {
    console.error('The styles and scripts could not be fetched: npm ci failed. Node 20 or later and npm must be on the path.')
    process.exit(1)
  }
  writeFileSync(installed, hashOf(lock))
}

/** Two weights in two character ranges; the second range holds the Welsh ŵ and ŷ. */
function buildFonts() {
  const folder = join(modules, '@fontsource/atkinson-hyperlegible-next')
  const hashed = {}
  for (const range of ['latin', 'latin-ext']) {
    for (const weight of ['400', '700']) {
      const content = readFileSync(join(folder, `files/atkinson-hyperlegible-next-${range}-${weight}-normal.woff2`))
      hashed[`${range}-${weight}`] = keep(`fonts/atkinson-hyperlegible-next-${range}-${weight}.woff2`, content)
    }
  }
  cpSync(join(folder, 'LICENSE'), join(assets, 'fonts/OFL.txt'))
  return hashed
}

function buildStyles(fontNames) {
  const sass = require('sass')
  const ranges = JSON.parse(readFileSync(join(modules, '@fontsource/atkinson-hyperlegible-next/unicode.json'), 'utf8'))
  const faces = Object.entries(fontNames).map(([key, name]) => {
    const [range, weight] = [key.slice(0, key.lastIndexOf('-')), key.slice(key.lastIndexOf('-') + 1)]
    return `@font-face{font-family:"Atkinson Hyperlegible Next";font-style:normal;font-weight:${weight};` +
      `font-display:swap;src:url("/assets/${name}") format("woff2");unicode-range:${ranges[range]}}`
  })
  const { css } = sass.compile(join(source, 'styles/app.scss'), {
    style: 'compressed',
    loadPaths: [modules, work],
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'if-function']
  })
  keep('app.css', faces.join('') + css)
}

/** The MoJ filter asks for its icons by their plain names. One module with the components' own scripts and ours; and the one that must run before the first paint. */
function buildScriptsAndImages() {
  const esbuild = require('esbuild')
  for (const name of ['app', 'first']) {
    const { outputFiles } = esbuild.buildSync({
      entryPoints: [join(source, `scripts/${name}.mjs`)],
      bundle: true,
      minify: true,
      write: false,
      format: name === 'app' ? 'esm' : 'iife',
      target: ['es2020'],
      nodePaths: [modules],
      legalComments: 'none'
    })
    keep(`${name}.js`, Buffer.from(outputFiles[0].contents))
  }
  keep('icon.svg', readFileSync(join(source, 'images/icon.svg')))
  mkdirSync(join(assets, 'images'), { recursive: true })
  for (const icon of ['icon-tag-remove-cross', 'icon-tag-remove-cross-white', 'icon-close-cross-black', 'icon-toggle-plus-minus', 'icon-document']) {
    cpSync(join(modules, `@ministryofjustice/frontend/moj/assets/images/${icon}.svg`), join(assets, `images/${icon}.svg`))
  }
}

function copyForTests() {
  const components = join(modules, 'govuk-frontend/dist/govuk/components')
  for (const component of readdirSync(components)) {
    const fixtures = join(components, component, 'fixtures.json')
    if (existsSync(fixtures)) {
      mkdirSync(join(forTests, 'govuk-fixtures'), { recursive: true })
      cpSync(fixtures, join(forTests, `govuk-fixtures/${component}.json`))
    }
  }
  cpSync(join(modules, 'axe-core/axe.min.js'), join(forTests, 'axe.min.js'))
}

/** Writes an asset under a name that changes with its content. */
function keep(name, content) {
  const dot = name.lastIndexOf('.')
  const hashed = `${name.slice(0, dot)}-${hashOf(content).slice(0, 12)}${name.slice(dot)}`
  writeFileSync(join(assets, hashed), content)
  names[name] = hashed
  return hashed
}

function hashOf(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function filesUnder(folder) {
  return readdirSync(folder).sort().filter((name) => name !== 'node_modules').flatMap((name) => {
    const file = join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })
}
