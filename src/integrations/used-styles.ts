import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';
import { openings, valueOf, wordsIn, type Page } from './read-page.ts';

/** What a name of a class looks like, wherever it stands. */
const NAME = /[\w-]+/g;

/**
 * The same in a script, where one letter is what a minifier calls anything, and a class or a kind of element only where it stands alone or as a
 * word in quotation marks, or begins a tag: those of drawings have one letter.
 */
const IN_SCRIPT = /[\w-]{2,}|(?<=[`'"]|(?<!\b(?:let|const|var|of|in|return|case|new|typeof)) )\w(?=[`'" ])|(?<=<)[a-z](?=[\s>])/g;

/** Selectors of a rule, apart: a comma within brackets parts none. */
const apart = (selector: string): string[] => selector.match(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^,([])+/g) ?? [];

/** Elements that a browser adds to a page by itself. */
const ADDED = new Set(['html', 'head', 'body', 'tbody']);

/** The classes, each with its dot, and kinds of element without which a selector matches nothing: those in brackets may be one of several, or one that must not be there. */
const needed = (selector: string): string[] => {
  let rest = selector.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\([^()]*\)/g, '');
  }
  const kinds = [...rest.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/g)].map(([, name = '']) => name).filter((name) => !ADDED.has(name));
  return [...kinds, ...[...rest.matchAll(/\.[\w-]+/g)].map(([name]) => name)];
};

/** The family that a face is of, as it is written. */
const familyOf = (face: AtRule): string | undefined =>
  face.nodes?.flatMap((one) => (one.type === 'decl' && one.prop === 'font-family' ? [one.value.replace(/^["']|["']$/g, '')] : []))[0];

/** Takes out the faces of families that nothing asks for. @param asked all that a page's styles say beside what its faces are */
const dropFaces = (root: Root, asked: string): void => {
  root.walkAtRules('font-face', (face) => {
    const family = familyOf(face);
    if (family !== undefined && !asked.includes(family)) face.remove();
  });
};

/** What a value is called that styles give by name. */
const CUSTOM = /--[\w-]+/g;

/** Takes out the values that nothing asks for, and then those that they alone asked for. @param isAsked whether something else than these styles asks for one */
const dropValues = (root: Root, isAsked: (name: string) => boolean): void => {
  for (let left = -1; left !== 0;) {
    const asked = new Set<string>();
    root.walkDecls(({ value }) => value.match(CUSTOM)?.forEach((name) => asked.add(name)));
    left = 0;
    root.walkDecls(/^--/, (value) => {
      if (asked.has(value.prop) || isAsked(value.prop)) return;
      left += 1;
      // With what holds nothing else.
      let alone: ChildNode = value;
      while ((alone.parent?.type === 'rule' || alone.parent?.type === 'atrule') && alone.parent.nodes.length === 1) alone = alone.parent;
      alone.remove();
    });
  }
};

const drop = (container: Container, isUsed: (name: string) => boolean): void => {
  container.each((node) => {
    if (node.type === 'atrule' && node.nodes !== undefined && node.name !== 'keyframes' && node.name !== 'page') {
      drop(node, isUsed);
      if (node.nodes.length === 0) node.remove();
    } else if (node.type === 'rule') {
      const selectors = apart(node.selector);
      const kept = selectors.filter((one) => needed(one).every(isUsed));
      if (kept.length === 0) node.remove();
      else if (kept.length < selectors.length) node.selector = kept.join(',');
    }
  });
};

/** The names of HTML that is held in anything: kinds of element, classes, and the values of styles. */
const namesWithin = (text: string): string[] => [
  ...[...text.matchAll(/<([a-z][\w-]*)/g)].map(([, name = '']) => name),
  ...[...text.matchAll(/class=\\?"([^"\\]*)/g)].flatMap(([, names = '']) => names.match(NAME) ?? []),
  ...(text.match(CUSTOM) ?? []),
];

/** Where the name of a script's file ends, and the name itself: asked for from its beginning, each word of a text is gone through twice. */
const SCRIPT_END = /\.js\b/g;
const SCRIPT = /[\w.-]+$/;
const LONGEST_NAME = 100;

/** The names of scripts' files, wherever they stand in a text. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(SCRIPT_END)].flatMap(({ index }) => {
    const [name] = SCRIPT.exec(text.slice(Math.max(0, index - LONGEST_NAME), index)) ?? [];
    return name === undefined ? [] : [`${name}.js`];
  });

/** The paths of what scripts of a page show parts of later: its data (`data-walk="/try/….json"`), and lists of places (`data-lists="en:/en/get-help/ es:…"`). */
const laterIn = (html: string): string[] => [
  ...(html.match(/(?<=")\/[\w/-]+\.json(?=")/g) ?? []),
  ...(/\bdata-lists="([^"]*)"/.exec(html)?.[1]?.match(/(?<=:)\S+/g) ?? []),
];

/**
 * The names in the scripts that a page asks for, and in those that they ask for: a class that one of them gives to something is among them.
 * With those of what they show later.
 * @param folder the built folder
 * @returns what says the names for a page's text, and those alone of what is shown later
 */
export const namesInScripts = (
  folder: string,
): { namesOf: (html: string) => ReadonlySet<string>; laterOf: (html: string) => readonly (readonly string[])[] } => {
  const scripts = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => {
        const words = readFileSync(join(folder, file), 'utf8');
        return [basename(file), { asks: scriptsIn(words), names: words.match(IN_SCRIPT) ?? [] }];
      }),
  );
  /** What a script shows of a file that it asks for later: a page of this site, or data that hold HTML and styles. */
  const later = new Map<string, readonly string[]>();
  const namesAt = (path: string): readonly string[] => {
    const names = later.get(path) ?? namesWithin(readFileSync(join(folder, path.replace(/\/$/, '/index.html')), 'utf8'));
    later.set(path, names);
    return names;
  };
  const laterOf = (html: string): (readonly string[])[] => laterIn(html).map(namesAt);
  return {
    laterOf,
    namesOf: (html) => {
      // A set that grows is gone through to its last.
      const asked = new Set(scriptsIn(html));
      for (const file of asked) for (const one of scripts.get(file)?.asks ?? []) asked.add(one);
      return new Set([...[...asked].flatMap((file) => scripts.get(file)?.names ?? []), ...laterOf(html).flat()]);
    },
  };
};

/** Styles as they came: the names in them of which a page may have none, and what was made of them for pages that have the same ones. */
interface ReadStyles {
  names: readonly string[];
  values: readonly string[];
  families: readonly string[];
  made: Map<string, string>;
}

/** What was made of styles before: most pages of a kind use the same of the same ones. */
export type KnownStyles = Map<string, ReadStyles>;

const readStyles = (styles: string): ReadStyles => {
  const [names, values, families] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const root = postcss.parse(styles);
  root.walkRules(({ selector }) => {
    for (const name of apart(selector).flatMap(needed)) names.add(name);
  });
  root.walkDecls(/^--/, ({ prop }) => {
    values.add(prop);
  });
  root.walkAtRules('font-face', (face) => {
    families.add(familyOf(face) ?? '');
  });
  return { names: [...names], values: [...values], families: [...families], made: new Map() };
};

/** What stands in a page: the classes and kinds of element that it or a script in it names, and the values that it asks for outside of its styles. */
interface NamesOn {
  own: ReadonlySet<string>;
  values: readonly string[];
}

/** What stood in a page, since a page has several styles. */
const seen = new WeakMap<Page, NamesOn>();

const namesOn = (page: Page): NamesOn => {
  const before = seen.get(page);
  if (before) return before;
  const own = openings(page).flatMap((one) => [
    one.name,
    ...(valueOf(one, 'class')?.match(NAME) ?? []).map((name) => `.${name}`),
    // What is told to search engines gives nothing a class.
    ...(one.name === 'script' && !/json/.test(valueOf(one, 'type') ?? '')
      ? (wordsIn(page, one).match(IN_SCRIPT) ?? []).flatMap((name) => [name, `.${name}`])
      : []),
  ]);
  const names = { own: new Set(own), values: page.html.replace(/<style\b[^>]*>[^]*?<\/style>/g, '').match(CUSTOM) ?? [] };
  seen.set(page, names);
  return names;
};

/**
 * A page's styles without the rules that nothing on it can use: those of a class or a kind of element that neither it nor any script of it
 * names, the values that nothing asks for, and the faces of a family that none of its styles does. What neither says stays.
 * @param styles what a `<style>` of the page holds
 * @param inScripts the names in its scripts (`namesInScripts`)
 * @param known what was made of styles before, for many pages
 */
export const usedStyles = (styles: string, page: Page, inScripts: ReadonlySet<string>, known: KnownStyles = new Map()): string => {
  const read = known.get(styles) ?? readStyles(styles);
  known.set(styles, read);
  const { own, values } = namesOn(page);
  const others = openings(page, 'style')
    .map((one) => wordsIn(page, one))
    .filter((words) => words !== styles)
    .join('\n');
  const beside = new Set([...values, ...(others.match(CUSTOM) ?? [])]);
  const isUsed = (name: string): boolean => own.has(name) || inScripts.has(name.replace(/^\./, ''));
  const isAsked = (value: string): boolean => beside.has(value) || inScripts.has(value);
  const key = [read.names.filter(isUsed), read.values.filter(isAsked), read.families.filter((family) => others.includes(family))].join('|');
  const before = read.made.get(key);
  if (before !== undefined) return before;
  const root = postcss.parse(styles);
  drop(root, isUsed);
  dropValues(root, isAsked);
  dropFaces(root, `${others}${styles}`.replace(/@font-face\s*\{[^}]*\}/g, ''));
  const made = root.toString();
  read.made.set(key, made);
  return made;
};
