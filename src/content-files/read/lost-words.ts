import { isNode, isScalar, parseDocument, visit } from 'yaml';
import { problem, type Problem } from './problem.ts';

/** What may begin a note, or a mark of YAML's own: fields without any of it are not read a second time. */
const SUSPECT = /[ \t]#(?=[^\s#])|(?:^|[\s,[{])[!&]/m;
/** What stands behind a value on its line, where a note begins right behind its sign: `#1`, `#NiUnaMenos`. A note for colleagues has a blank there. */
const NOTE = /^[ \t]*(#[^\s#].*)$/m;
/** Marks of the language itself, which staff do not write and which lose nothing. */
const PLAIN_TAG = 'tag:yaml.org,2002:';

/** How much of what is lost is told. */
const SHOWN = 40;

/**
 * The first words of some fields that YAML would take for something else and leave out, so that they would be missing on the page and nobody
 * would know: `title: Neighbor #1` is “Neighbor”, `title: !Stop right there` is “right there”, `title: &you and me` is “and me”.
 * @param before lines of the file above the fields
 * @returns nothing where nothing is lost, or the fields are no YAML, which is told of by itself
 */
export const lostWords = (yaml: string, file: string, before: number): Problem | undefined => {
  if (!SUSPECT.test(yaml)) return undefined;
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  const rowAt = (index: number): number => before + yaml.slice(0, index).split('\n').length;
  const referred = new Set<string>();
  visit(document, { Alias: (_, { source }) => void referred.add(source) });
  let found: Problem | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return undefined;
    const [start, end] = node.range;
    const tag = node.tag ?? '';
    // Of a group or a list it is no word, but a name that somebody gives it.
    const anchor = isScalar(node) ? (node.anchor ?? '') : '';
    if ((tag !== '' && !tag.startsWith(PLAIN_TAG)) || (anchor !== '' && !referred.has(anchor))) {
      found = problem(file, '', 'yamlSign', { row: rowAt(start) });
      return visit.BREAK;
    }
    const isWords = isScalar(node) && node.type === 'PLAIN' && (typeof node.value === 'string' || node.value === null);
    const [line = ''] = yaml.slice(end).split('\n', 1);
    const lost = isWords ? NOTE.exec(line)?.[1] : undefined;
    if (lost === undefined) return undefined;
    found = problem(file, '', 'yamlNote', { row: rowAt(end), lost: lost.length > SHOWN ? `${lost.slice(0, SHOWN)}…` : lost });
    return visit.BREAK;
  });
  return found;
};
