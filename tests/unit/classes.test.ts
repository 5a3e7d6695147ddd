import { globSync, readFileSync } from 'node:fs';
import postcss, { type Container, type Document } from 'postcss';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '#/schemas/figures.ts';

/** Files from the project's folder, each with its text. */
const filesAt = (pattern: string): [file: string, text: string][] =>
  globSync(pattern).map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]);

/** Classes that no sheet styles, each with who asks for it. */
const UNSTYLED: Readonly<Record<string, string>> = {
  cite: 'a source that a text names is a link like any other, and asked for by what shows it in place',
  entry: 'reader views count what is called so for text (Readability, POSITIVE)',
  'page-hero': 'reader views count what is called so for text (Readability, POSITIVE)',
};

/** Classes that two sheets define for all that, each with the reason. */
const TWICE: Readonly<Record<string, string>> = {
  brand: 'the page in both languages has no header, and says the name of the site in its own row',
  wrap: 'behind the title of a page it stands in a column that would make it as narrow as its words',
};

/** Sheets of a medium, which say of other sheets' classes what they are there. */
const MEDIUM = /\/(?:small|motion|print(?:-[a-z]+)?)\.css$/;

/** Layers in which a class is defined; in `utilities` stands what a page or a box changes of others in it. */
const DEFINING: ReadonlySet<string> = new Set(['layout', 'components']);

/** What writes classes of its own accord and is asked elsewhere: drawings write their sheet with themselves (`npm run drawings`). */
const DRAWN = 'src/styles/drawings.css';
/** Sheets of the desk, whose code is no page of the site. */
const OF_DESK = /^src\/desk\//;

/** Where pages, their boxes and browser code are written. */
const code = filesAt('src/{pages,layouts,components,browser,integrations,i18n,domain,kinds}/**/*.{astro,tsx,ts}').map(
  ([file, text]): [string, string] => [file, text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm, '')],
);

const CLASS = /^[a-z]+(?:-[a-z]+)*$/;
const classesOf = (words: string): string[] => words.split(/\s+/).filter((word) => CLASS.test(word));

/** What stands in quotation marks of any kind, without what a template puts in. */
const quoted = (text: string): string[] =>
  [...text.matchAll(/'([^'\n]*)'|"([^"]*)"|`([^`]*)`/g)].flatMap(([, single, double, template]) =>
    classesOf((single ?? double ?? template ?? '').replace(/\$\{[^}]*\}|[<>="]/g, ' ')),
  );

/** The expressions in braces behind `class`, `className` and `class:list`. */
const expressions = (text: string): string[] =>
  [...text.matchAll(/\bclass(?:Name|:list)?=\{/g)].map(({ index, 0: { length } }) => {
    const from = index + length;
    let [at, depth] = [from, 1];
    for (; depth > 0 && at < text.length; at += 1) depth += { '{': 1, '}': -1 }[text.charAt(at)] ?? 0;
    return text.slice(from, at - 1);
  });

/** The classes that a file gives to elements: in `class="…"`, in an expression whatever it chooses between, and by `classList`. */
const givenIn = (text: string): string[] => [
  ...[...text.matchAll(/\bclass(?:Name)?="([^"{$]*)"/g)].flatMap(([, words = '']) => classesOf(words)),
  ...expressions(text).flatMap((expression) => [
    // What is only compared with is no class.
    ...quoted(expression.replace(/[!=]==\s*'[^']*'/g, '')),
    ...[...expression.matchAll(/(?<![$(]\s*)[{,]\s*'?([a-z]+(?:-[a-z]+)*)'?(?=\s*[:,}])/g)].map(([, key = '']) => key),
  ]),
  ...[...text.matchAll(/classList\.\w+\('([^']+)'/g)].flatMap(([, words = '']) => classesOf(words)),
];
const given = new Map<string, Set<string>>();
for (const [file, text] of code) for (const name of givenIn(text)) given.set(name, (given.get(name) ?? new Set()).add(file));

const layerOf = (node: Container | Document | undefined): string =>
  node === undefined
    ? ''
    : node.type === 'atrule' && 'name' in node && node.name === 'layer' && 'params' in node
      ? String(node.params)
      : layerOf(node.parent);

/** A rule's class in a sheet, and whether it alone is what the rule is about, wherever it stands: `.note`, not `.guide .note`. */
interface Styled {
  name: string;
  sheet: string;
  layer: string;
  isAlone: boolean;
}
const styled: Styled[] = filesAt('src/**/*.css').flatMap(([sheet, text]) => {
  const found: Styled[] = [];
  postcss.parse(text).walkRules((rule) => {
    const layer = layerOf(rule.parent);
    for (const selector of rule.selectors) {
      const bare = selector.replace(/"[^"]*"/g, '');
      // States and attributes are of the same element; what stands before or behind it is a part of its own.
      const alone = /^[a-z]*\.([a-z-]+)$/.exec(bare.replace(/(?<=[\w\])-])(?:\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?)+/g, '').trim())?.[1];
      for (const [, name = ''] of bare.matchAll(/\.([a-z][\w-]*)/g)) found.push({ name, sheet, layer, isAlone: alone === name });
    }
  });
  return found;
});
const sheets = new Map<string, Set<string>>();
for (const { name, sheet } of styled) sheets.set(name, (sheets.get(name) ?? new Set()).add(sheet));

describe('a class', () => {
  it('is found in both: the pages’ code and the sheets', () => {
    expect(given.size).toBeGreaterThan(200);
    expect(sheets.size).toBeGreaterThan(200);
  });

  it('that an element has is styled by a sheet, or somebody else asks for it', () => {
    const unstyled = [...given]
      .filter(([name]) => !sheets.has(name) && !(name in UNSTYLED))
      .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
    expect(unstyled).toEqual([]);
  });

  it('that a sheet styles is given to an element somewhere', () => {
    // Also by a word that code puts in: the name of a state, of a box, of a kind; or that texts do: the name of a figure.
    const written = new Set<string>([...given.keys(), ...FIGURES, ...code.flatMap(([, text]) => quoted(text))]);
    const ungiven = [...sheets].filter(([name, files]) => !written.has(name) && ![...files].every((file) => file === DRAWN || OF_DESK.test(file)));
    expect(ungiven.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
  });

  it('is defined in one sheet, so that who changes it changes it everywhere it stands', () => {
    const owners = Map.groupBy(
      styled.filter(({ layer, sheet, isAlone }) => isAlone && DEFINING.has(layer) && !MEDIUM.test(sheet) && sheet !== DRAWN),
      ({ name }) => name,
    );
    expect(owners.size).toBeGreaterThan(150);
    const twice = [...owners].flatMap(([name, found]) => {
      const its = [...new Set(found.map(({ sheet }) => sheet))];
      return its.length > 1 ? [{ name, its: its.join(', ') }] : [];
    });
    expect(twice.filter(({ name }) => !(name in TWICE)).map(({ name, its }) => `${name}: ${its}`)).toEqual([]);
    expect(Object.keys(TWICE).filter((name) => !twice.some((one) => one.name === name))).toEqual([]);
  });

  it('that belongs to one kind alone is not borrowed by another, nor by the common rooms', () => {
    const wingOf = (file: string): string | undefined => /^src\/kinds\/([^/]+)\//.exec(file)?.[1];
    const borrowed = [...sheets].flatMap(([name, files]) => {
      const [wing, ...others] = new Set([...files].filter((file) => !MEDIUM.test(file)).map(wingOf));
      if (wing === undefined || others.length > 0) return [];
      return [...(given.get(name) ?? [])].filter((file) => wingOf(file) !== wing).map((file) => `${name}, of ${wing}: ${file}`);
    });
    expect(borrowed).toEqual([]);
  });
});
