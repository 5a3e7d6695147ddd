import { LOCALES } from '#/domain/locale.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { KINDS } from '#/kinds/index.ts';
import { tagsSegment, YEAR } from '#/routing/routes.ts';

/** Posts whose address would be that of a year or of the tags: one of the two pages would not be built. */
const addressesKept = ({ texts }: ContentFiles): Problem[] =>
  texts.flatMap(({ kind, locale, slug, file }) =>
    kind === 'posts' && (YEAR.test(slug) || slug === tagsSegment(locale)) ? [problem(file, '', 'postAddress', { slug })] : [],
  );

const tagsKnown = ({ texts, named: { tags } }: ContentFiles): Problem[] => {
  if (!tags) return [];
  const known = [...tags].sort().join(', ');
  return texts.flatMap((text) => {
    if (text.kind !== 'posts') return [];
    const its = text.data.tags ?? [];
    return its.flatMap((id, index) =>
      !tags.has(id)
        ? [problem(text.file, `tags › ${String(index + 1)}`, 'unknownTag', { id, known })]
        : its.indexOf(id) === index
          ? []
          : [problem(text.file, `tags › ${String(index + 1)}`, 'repeated', { id })],
    );
  });
};

/** Two tags at one address, in a language. */
const tagsOnce = ({ data: { tags } }: ContentFiles): Problem[] =>
  LOCALES.flatMap((locale) => {
    const seen = new Set<string>();
    return [...tags].flatMap(([id, { address }]) => {
      const own = address[locale];
      if (seen.has(own)) return [problem(KINDS.tags.at.entries, `${id} › address › ${locale}`, 'repeated', { id: own })];
      seen.add(own);
      return [];
    });
  });

/** What is asked of news posts alone: that their tags are declared, and that no address of theirs is one of the archive. */
export const checkPosts = (content: ContentFiles): Problem[] => [...addressesKept(content), ...tagsKnown(content), ...tagsOnce(content)];
