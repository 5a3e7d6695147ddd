import { readContent } from '#/content-files/read/read-content.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { Names } from './forms.ts';

/** What fields may name, by the kind that they refer to, as it is now. */
export const namesIn = (root: string, language: StaffLanguage): Names => {
  const content = readContent(root);
  const guides = content.texts.flatMap((text) =>
    text.kind === 'guides' && text.locale === language ? [{ value: text.data.translationKey ?? text.slug, label: text.data.title ?? text.slug }] : [],
  );
  return {
    guides: [...guides, { value: 'get-help', label: 'get-help' }],
    series: content.data.series.map(({ id, data }) => ({ value: id, label: data.name[language] })),
    hotlines: content.data.hotlines.map(({ data }) => ({ value: data.code, label: data.name[language] })),
  };
};
