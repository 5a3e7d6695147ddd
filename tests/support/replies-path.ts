import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';

/** The address of the first made-up conversation (tests/fixture/content/replies/a-weaver.yaml). */
export const repliesPath = (locale: Locale): string => href('replies', locale, { en: 'a-weaver', es: 'una-que-urde' }[locale]);
