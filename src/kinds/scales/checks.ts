import { LOCALES } from '#/domain/locale.ts';
import { SCALE_PAGE, TO_NUMBERS } from './domain.ts';
import { isRouteName } from '#/routing/routes.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { FilePublication } from '#/content-files/read/publication.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';

/** Scales of signs that have no address, and signs that lead to a guide that is not there in both languages. Their sources: checks/references.ts. */
export const checkScales = ({ unreadable, data: { scales } }: ContentFiles, { texts }: FilePublication): Problem[] => {
  const isGuide = (key: string): boolean =>
    LOCALES.every((locale) => texts.some((text) => text.kind === 'guides' && text.locale === locale && text.translationKey === key));
  return scales.flatMap(({ file, id, data }) => [
    ...(isRouteName(SCALE_PAGE + id) ? [] : [problem(file, '', 'scaleAddress', { name: SCALE_PAGE + id })]),
    ...data.zones.flatMap(({ signs }, zone) =>
      signs.flatMap(({ to }, sign) =>
        to === TO_NUMBERS || isGuide(to) || unreadable.has('guides')
          ? []
          : [problem(file, `zones › ${zone + 1} › signs › ${sign + 1} › to`, 'scaleGuide', { to, numbers: TO_NUMBERS })],
      ),
    ),
  ]);
};
