import { readContent } from '#/content-files/read/read-content.ts';
import type { Locale } from '#/domain/locale.ts';
import { isTextKind } from '#/kinds/index.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { editable, EDITED_KINDS } from './edited-kinds.ts';
import type { Last, Names } from './forms.ts';

/** What fields may name, by the kind that they refer to, as it is now. */
export const namesIn = (root: string, language: StaffLanguage): Names => {
  const content = readContent(root);
  const guides = content.texts.flatMap((text) =>
    text.kind === 'guides' && text.locale === language ? [{ value: text.data.translationKey ?? text.slug, label: text.data.title ?? text.slug }] : [],
  );
  return {
    guides: [...guides, { value: 'get-help', label: 'get-help' }],
    series: content.data.series.map(({ id, data }) => ({ value: id, label: data.name[language] })),
    tags: [...content.data.tags].map(([id, { name }]) => ({ value: id, label: name[language] })),
    hotlines: content.data.hotlines.map(({ data }) => ({ value: data.code, label: data.name[language] })),
  };
};

/** What a new text begins with, as the newest of its kind has it in each language: who signs it. */
export const lastIn = (root: string): Last => {
  const { texts } = readContent(root);
  return Object.fromEntries(
    EDITED_KINDS.filter(isTextKind).map((kind) => {
      const fields = Object.entries(editable(kind).fields).flatMap(([name, { asLast }]) => (asLast === true ? [name] : []));
      const newest = (locale: Locale): Readonly<Record<string, string>> => {
        const its = texts.filter((text) => text.kind === kind && text.locale === locale).map(({ data }): Readonly<Record<string, unknown>> => data);
        const dayOf = ({ date }: Readonly<Record<string, unknown>>): string => (typeof date === 'string' ? date : '');
        const sorted = its.sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
        return Object.fromEntries(
          fields.map((name) => [name, sorted.map((data) => data[name]).find((said): said is string => typeof said === 'string') ?? '']),
        );
      };
      return [kind, { en: newest('en'), es: newest('es') }];
    }),
  );
};
