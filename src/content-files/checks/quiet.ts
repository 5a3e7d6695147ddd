import { quietCode, type QuietKind } from '#/domain/quiet-code.ts';
import { LASTING, type Lasting } from '#/kinds/declaration.ts';
import { KINDS } from '#/kinds/index.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { keyOf } from '../read/text-file.ts';

interface Named {
  kind: QuietKind;
  key: string;
  file: string;
  field: string;
}

/** Everything with a quiet address; what cannot be renamed comes first: records, then pages, whose keys stand in the table of addresses. */
const named = ({ texts, data: { series, withdrawn } }: ContentFiles): Named[] => {
  const textsOf = (lasting: Lasting): Named[] =>
    texts
      .filter((text) => KINDS[text.kind].quiet === lasting && keyOf(text) !== '')
      .map((text) => ({ kind: text.kind, key: keyOf(text), file: text.file, field: 'translationKey' }));
  const storiesOf = (all: readonly { file: string; data: { slug: string } }[]): Named[] =>
    all.map(({ file, data: { slug } }) => ({ kind: 'stories', key: slug, file, field: 'slug' }));
  const [fixed, ...others] = LASTING;
  return [...storiesOf(withdrawn), ...textsOf(fixed), ...storiesOf(series), ...others.flatMap(textsOf)];
};

/** Two texts to which chance gave the same quiet address: one of them would not be built. */
export const checkQuiet = (content: ContentFiles): Problem[] => {
  const owners = new Map<string, Named>();
  return named(content).flatMap((one) => {
    const code = quietCode(one.kind, one.key);
    const owner = owners.get(code);
    if (owner && (owner.kind !== one.kind || owner.key !== one.key))
      return [problem(one.file, one.field, 'quietTaken', { other: owner.file, better: `${one.key}-2` })];
    owners.set(code, owner ?? one);
    return [];
  });
};
