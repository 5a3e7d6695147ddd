import { entryPlace } from '#/domain/entry-places.ts';
import { KINDS, type TextKind } from '#/kinds/index.ts';
import { namedBy } from '#/schemas/prose.ts';
import { problem, type Problem } from '../read/problem.ts';
import { linksIn } from '../read/prose-tree.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { sourcesOf } from '../read/text-file.ts';

/** The kinds of text below which their sources are listed, and of which a word may lead to the glossary. */
const CITING: readonly TextKind[] = ['posts', 'guides', 'pages'];

/** Two entries of a list to which chance gave the same place. @param ids of its entries */
const samePlace = (file: string, what: 'source' | 'term', ids: Iterable<string>): Problem[] => {
  const owners = new Map<string, string>();
  return [...ids].flatMap((id) => {
    const place = entryPlace(what, id);
    const owner = owners.get(place);
    owners.set(place, owner ?? id);
    return owner === undefined ? [] : [problem(file, id, 'placeShared', { other: owner, better: `${id}-2` })];
  });
};

/** Sources and words of the glossary that a text names in a link: each has to be there, and a source among those that the text lists. */
export const checkCited = ({ texts, named: { sources, glossary } }: ContentFiles): Problem[] => [
  ...texts.flatMap((text) =>
    linksIn(text).flatMap(({ url, row }) => {
      const link = namedBy(url);
      if (!link) return [];
      const { what, id } = link;
      if (!CITING.includes(text.kind)) return [problem(text.file, '', 'namingElsewhere', { row, link: url })];
      if (what === 'term') return !glossary || glossary.has(id) ? [] : [problem(text.file, '', 'unknownTerm', { row, id })];
      if (sources && !sources.has(id)) return [problem(text.file, '', 'citedUnknown', { row, id })];
      return sourcesOf(text).some((one) => one.id === id) ? [] : [problem(text.file, '', 'citedUnlisted', { row, id })];
    }),
  ),
  ...samePlace(KINDS.sources.at.entries, 'source', sources ?? []),
  ...samePlace(KINDS.glossary.at.entries, 'term', glossary ?? []),
];
