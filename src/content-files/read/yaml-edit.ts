import { isMap, isNode, isScalar, parseDocument, type Pair, type ParsedNode, type YAMLMap } from 'yaml';

/* Changes of YAML at the places that its document gives: comments, order, quotation marks and spaces elsewhere stay as they were. */

type Entry = Pair<ParsedNode, ParsedNode | null>;

/** What takes the place of the characters from one place to another. */
interface Splice {
  from: number;
  to: number;
  written: string;
}

const spliced = (yaml: string, splices: readonly Splice[]): string =>
  // From the back, so that the places before stay where they are.
  [...splices].sort((a, b) => b.from - a.from).reduce((made, { from, to, written }) => made.slice(0, from) + written + made.slice(to), yaml);

/** The fields of a text, each on lines of its own; nothing where it holds no such fields or has a mistake. */
const blockMap = (yaml: string): YAMLMap.Parsed | undefined => {
  const { contents, errors } = parseDocument(yaml);
  return errors.length === 0 && isMap(contents) && contents.flow !== true ? contents : undefined;
};

const nameOf = ({ key }: Entry): unknown => (isScalar(key) ? key.value : undefined);

/** Where a value ends that begins a line, without the end of that line. */
const endOf = (yaml: string, { key, value }: Entry): number => {
  const end = value?.range[1] ?? key.range[1];
  return key.range[0] + yaml.slice(key.range[0], end).trimEnd().length;
};

/** The same place, behind the spaces that end the line. */
const behindSpaces = (yaml: string, at: number): number => {
  const spaces = /[ \t]*(?=\r?\n|$)/y;
  spaces.lastIndex = at;
  return spaces.test(yaml) ? spaces.lastIndex : at;
};

/**
 * YAML with a field of its own line: in the place of the one of that name, else under another one; nothing where that one is not there.
 * @param written the value as it is to stand there
 */
export const withEntry = (yaml: string, name: string, written: string, under: string): string | undefined => {
  const entries = blockMap(yaml)?.items ?? [];
  const own = entries.find((entry) => nameOf(entry) === name);
  if (own) return spliced(yaml, [{ from: own.key.range[0], to: behindSpaces(yaml, endOf(yaml, own)), written: `${name}: ${written}` }]);
  const above = entries.find((entry) => nameOf(entry) === under);
  if (!above) return undefined;
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = endOf(yaml, above);
  const at = lineEnd.exec(yaml)?.index ?? yaml.length;
  return spliced(yaml, [{ from: at, to: at, written: `${yaml.startsWith('\r\n', at) ? '\r\n' : '\n'}${name}: ${written}` }]);
};

/** YAML with other values at some places, where single values stand now. @param written each as it is to stand there */
export const withValues = (yaml: string, values: readonly { path: readonly (string | number)[]; written: string }[]): string => {
  const document = parseDocument(yaml);
  return spliced(
    yaml,
    values.flatMap(({ path, written }) => {
      const node = document.getIn(path, true);
      return isScalar(node) && isNode(node) && node.range ? [{ from: node.range[0], to: node.range[1], written }] : [];
    }),
  );
};

/** The fields of YAML, each with the text from the start of its line to what no longer belongs to it: comments behind it that are not indented. */
export const entriesIn = (yaml: string): { name: string; from: number; to: number }[] => {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow === true) return [];
  return contents.items.map((entry) => {
    const next = /\n(?=\S)|$(?![^])/g;
    next.lastIndex = endOf(yaml, entry);
    const found = next.exec(yaml);
    return { name: String(nameOf(entry)), from: entry.key.range[0], to: found ? found.index + found[0].length : yaml.length };
  });
};

/** YAML without some of its fields. */
export const withoutEntries = (yaml: string, names: readonly string[]): string =>
  spliced(
    yaml,
    entriesIn(yaml)
      .filter(({ name }) => names.includes(name))
      .map(({ from, to }) => ({ from, to, written: '' })),
  );
