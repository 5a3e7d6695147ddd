import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import { LAYERS, OWN_ROLES } from './layers.config.ts';

/* What layers.config.ts says, as rules of ESLint. */

const NAMES = Object.keys(LAYERS);
/** Layers that stand at the project's root, beside `src`. */
const AT_ROOT = ['scripts', 'drawings'];
const FILES = ['src/**', ...AT_ROOT.map((name) => `${name}/**`)];

/** The files of a layer or of another name of the table. A single file is also part of its layer. */
const filesOf = (name) => {
  const [layer] = name.split('/');
  const path = NAMES.includes(layer) && !AT_ROOT.includes(layer) ? `src/${name}` : name;
  if (path.endsWith('.ts')) return [path];
  const inWings = (LAYERS[name]?.roles ?? []).flatMap((role) => [`src/kinds/*/${role}.ts`, `src/kinds/*/${role}/**/*`]);
  // A wing is made of roles: of the folder of kinds only what stands beside the wings is a layer of its own.
  return [name === 'kinds' ? 'src/kinds/*' : `${path}/**/*`, ...inWings];
};

const single = Object.values(LAYERS).flatMap(({ imports }) => imports.filter((name) => !NAMES.includes(name)));
const inFiles = (names) => ({ file: { categories: names } });
const packages = { module: { origin: ['external', 'core'] } };
const named = (sources) => ({ dependency: { source: sources.flatMap((name) => [name, `${name}/**`]) } });

const values = (names) => ({ dependency: { source: 'astro:content', kind: 'value', ...names } });
const onlyRender = [{ disallow: values({}) }, { allow: values({ specifiers: 'render' }) }, { disallow: values({ specifiers: '!render' }) }];

const WINGS = readdirSync(join(import.meta.dirname, 'src/kinds'), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
/** What one wing has for itself. */
const ownOf = (wing) => ({
  from: { file: { path: `!src/kinds/${wing}/**` } },
  disallow: { to: { file: { path: OWN_ROLES.map((role) => `src/kinds/${wing}/${role}/**`) } } },
  message: `"{{dependency.source}}" is of "${wing}" alone: what two kinds share stands in the common rooms.`,
});

/** What a layer may import, each entry over the ones before it. */
const policiesOf = ([name, { imports, types = [], onlyPackages, noPackages = [], content }]) => {
  const from = inFiles(name);
  const others = NAMES.filter((other) => other !== name);
  return [
    { from, allow: { to: inFiles(name === 'pages' ? imports : [name, ...imports]) } },
    ...types.map((other) => ({ from, allow: { to: inFiles(other), dependency: { kind: 'type' } } })),
    onlyPackages ? { from, allow: named(onlyPackages) } : { from, allow: { to: packages } },
    { from, disallow: named(content ? noPackages : [...noPackages, 'astro:content']) },
    ...(content === 'render' ? onlyRender.map((policy) => ({ from, ...policy })) : []),
    // An import that leaves its layer can be read from itself.
    { from, disallow: { to: inFiles(others), dependency: { source: '../**' } }, message: BY_ROOT },
  ];
};

const BY_ROOT = '"{{dependency.source}}" is in another layer: begin with "#/".';
const ZOD = 'Take it from "#/schemas/zod-words.ts", where its wording is.';
const GLOB = {
  selector: 'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]',
  message: 'Import files by their names, one by one.',
};
const OUTSIDE = ['process', 'document', 'window', 'globalThis', 'navigator', 'location', 'localStorage', 'performance'];
const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
];

/** The table's rules, for every file of `src`, `scripts` and `drawings`. */
export const layers = defineConfig([
  {
    files: FILES,
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': [],
      'boundaries/files': [...NAMES, ...new Set(single)].map((name) => ({ category: name, pattern: filesOf(name) })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/additional-dependency-nodes': [{ selector: 'TSImportType Literal', kind: 'type', name: 'type-of' }],
      'import/resolver': { typescript: { extensions: ['.ts', '.d.ts', '.tsx', '.astro'] } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          checkInternals: true,
          message: `"{{from.file.categories}}" may not import {{dependency.kind}}s from "{{dependency.source}}": see layers.config.ts.`,
          policies: [...Object.entries(LAYERS).flatMap(policiesOf), ...WINGS.map(ownOf)],
        },
      ],
    },
  },
  {
    files: FILES,
    ignores: ['src/schemas/zod-words.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(astro/)?zod(/|$)', message: ZOD }] }] },
  },
  // What is loaded by pattern is not resolved: only words and translations of lines are read so.
  { files: FILES, ignores: [...filesOf('i18n'), ...filesOf('collections')], rules: { 'no-restricted-syntax': ['error', GLOB] } },
  {
    files: filesOf('domain'),
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE.map((name) => ({ name, message: 'Domain knows only its arguments.' }))],
      'no-restricted-syntax': [
        'error',
        GLOB,
        ...CLOCK.map((selector) => ({ selector, message: 'Domain reads no clock: take the day as an argument.' })),
      ],
    },
  },
]);
