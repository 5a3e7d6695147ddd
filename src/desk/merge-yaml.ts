import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, stringify, type Node, type Pair, type ParsedNode } from 'yaml';
import { isObject } from '#/content-files/read/file-form.ts';

/* Other data in the file that is there: what did not change keeps its comments, quotation marks, order and lines. */

/** A value as YAML writes it, without the end of the last line; its further lines are indented. @param like what stood there: its quotation marks stay */
const written = (value: unknown, indent: number, like?: unknown): string => {
  const quoted = isScalar(like) && like.type === 'QUOTE_DOUBLE' && typeof value === 'string';
  const yaml = stringify(value, {
    lineWidth: 0,
    ...(quoted ? { defaultStringType: 'QUOTE_DOUBLE' as const, defaultKeyType: 'PLAIN' as const } : {}),
  });
  return yaml.trimEnd().replaceAll(/\n(?=.)/g, `\n${' '.repeat(indent)}`);
};

/** An entry of a group or a list as it is written for the first time. */
const writtenUnder = (name: string, value: unknown, indent: number, like?: unknown): string => {
  const isGroup = (isObject(value) && Object.keys(value).length > 0) || (Array.isArray(value) && value.length > 0);
  return isGroup ? `${name}:\n${' '.repeat(indent + 2)}${written(value, indent + 2)}` : `${name}: ${written(value, indent + 2, like)}`;
};

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** The same list of things twice: which of the new ones is which of the old ones, so that as many as can be are equal, in their order. */
export const aligned = <Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  same: (one: Thing, other: Thing) => boolean,
): (number | undefined)[] => {
  const longest = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  const equal = (i: number, j: number): boolean => {
    const [one, other] = [before[i], now[j]];
    return one !== undefined && other !== undefined && same(one, other);
  };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found = new Array<number | undefined>(now.length).fill(undefined);
  for (let i = 0, j = 0; i < before.length && j < now.length;) {
    if (equal(i, j)) {
      found[j] = i;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
};

/** The same, where what stands between two that stayed is taken for each other in its order: a thing that was corrected is still itself. */
export const paired = <Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  same: (one: Thing, other: Thing) => boolean,
): (number | undefined)[] => {
  const found = aligned(before, now, same);
  let last = -1;
  return found.map((one, j) => {
    if (one !== undefined) {
      last = one;
      return one;
    }
    const next = found.slice(j).find((later) => later !== undefined) ?? before.length;
    if (last + 1 >= next) return undefined;
    last += 1;
    return last;
  });
};

/** Writes one document anew around what stays. */
class Writer {
  readonly #yaml: string;

  constructor(yaml: string) {
    this.#yaml = yaml;
  }

  #end(node: Node | null, otherwise: number): number {
    const [start, end] = node?.range ?? [otherwise, otherwise];
    return start + this.#yaml.slice(start, end).trimEnd().length;
  }

  #column(at: number): number {
    return at - (this.#yaml.lastIndexOf('\n', at - 1) + 1);
  }

  /** The text of a value that is another one now; nothing where it has to be written anew. */
  #changed(node: ParsedNode, value: unknown): string | undefined {
    if (isDeepStrictEqual(node.toJSON(), value)) return this.#yaml.slice(startOf(node), this.#end(node, 0));
    if (isCollection(node) && node.flow) return undefined;
    if (isMap(node) && isObject(value)) return this.#map(node.items, value, this.#end(node, 0));
    if (isSeq(node) && Array.isArray(value) && value.length > 0) return this.#seq(node.items, value, this.#end(node, 0));
    return undefined;
  }

  #map(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], value: Readonly<Record<string, unknown>>, until: number): string {
    const [first] = pairs;
    const indent = first ? this.#column(startOf(first.key)) : 0;
    const names = pairs.map(({ key }) => String(isScalar(key) ? key.value : key));
    let made = '';
    let behind = first ? startOf(first.key) : 0;
    for (const [index, { key, value: node }] of pairs.entries()) {
      const name = names[index] ?? '';
      const gap = this.#yaml.slice(behind, startOf(key));
      const end = this.#end(node, key.range[1]);
      behind = end;
      if (!Object.hasOwn(value, name)) continue;
      const kept = node === null ? undefined : this.#changed(node, value[name]);
      // A comment at the end of the line of what is written anew stays with the lines that follow.
      const text =
        kept === undefined || node === null ? writtenUnder(name, value[name], indent, node) : this.#yaml.slice(startOf(key), startOf(node)) + kept;
      made += (made === '' ? gap.replace(/^\s*/, '') : gap) + text;
    }
    // Comments behind the last one.
    if (made !== '') made += this.#yaml.slice(behind, until);
    const added = Object.entries(value).filter(([name]) => !names.includes(name));
    return [...(made === '' ? [] : [made]), ...added.map(([name, one]) => writtenUnder(name, one, indent))].join(`\n${' '.repeat(indent)}`);
  }

  #seq(nodes: readonly ParsedNode[], value: readonly unknown[], until: number): string {
    const dash = (node: ParsedNode): number => this.#yaml.lastIndexOf('-', startOf(node) - 1);
    const [first] = nodes;
    const indent = first ? this.#column(dash(first)) : 0;
    const which = paired(
      nodes.map((node): unknown => node.toJSON()),
      value,
      isDeepStrictEqual,
    );
    /** The comment at the end of the line on which a thing ends. */
    const beside = (node: ParsedNode): string => /^[ \t]+#[^\n]*/.exec(this.#yaml.slice(this.#end(node, 0)))?.[0] ?? '';
    const behind = (node: ParsedNode): number => this.#end(node, 0) + beside(node).length;
    const made = value.map((one, j) => {
      const index = which[j];
      const node = index === undefined ? undefined : nodes[index];
      const before = index === undefined ? undefined : nodes[index - 1];
      // Lines of comments above it, and empty ones.
      const above = node && before ? this.#yaml.slice(behind(before), dash(node)) : '';
      const lines = above.includes('\n') ? above : `\n${' '.repeat(indent)}`;
      const kept = node && this.#changed(node, one);
      const text = node && kept !== undefined ? this.#yaml.slice(dash(node), startOf(node)) + kept : `- ${written(one, indent + 2, node)}`;
      // A thing that ends in other lines now has no comment at the end of them, but one in its first line.
      const comment = node ? beside(node) : '';
      const whole = kept === undefined && text.includes('\n') ? text.replace('\n', () => `${comment}\n`) : text + comment;
      return (j === 0 ? lines.replace(/^\s+/, '') : lines) + whole;
    });
    const last = nodes.at(-1);
    const isLast = last !== undefined && which.at(-1) === nodes.length - 1;
    return made.join('') + (isLast ? this.#yaml.slice(behind(last), until) : '');
  }

  /** The whole document with other data; nothing where it has to be written anew. */
  whole(value: unknown): string | undefined {
    const { contents, errors } = parseDocument(this.#yaml);
    if (errors.length > 0 || !isNode(contents)) return undefined;
    const made = this.#changed(contents, value);
    return made === undefined ? undefined : this.#yaml.slice(0, startOf(contents)) + made + this.#yaml.slice(this.#end(contents, 0));
  }
}

/**
 * YAML with other data: only what changed is written anew.
 * @param yaml what stands there; empty for a new file
 * @param data what is to stand there
 */
export const withData = (yaml: string, data: Readonly<Record<string, unknown>>): string => {
  const made = new Writer(yaml).whole(data);
  const isRight = made !== undefined && isDeepStrictEqual(parseDocument(made).toJSON(), JSON.parse(JSON.stringify(data)));
  // What cannot be changed in its place is written whole: the data matter more than the lines.
  return isRight ? made : stringify(data, { lineWidth: 0 });
};
