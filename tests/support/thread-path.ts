import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';

/** The address of the first made-up corridor (tests/fixture/content/thread/tlaxcala-queens.yaml). */
export const corridorPath = (locale: Locale): string => href('thread', locale, { en: 'a-corridor-of-a-test', es: 'un-camino-de-prueba' }[locale]);
