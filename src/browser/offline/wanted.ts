import type { Words } from '#/domain/locale.ts';

/**
 * The empty store whose being there says that a language is to be kept. The page makes it when she asks, and nobody else:
 * once it is deleted, a worker that is still fetching stops, and nothing comes back.
 */
export const WANTED: Words = { en: 'wanted-en', es: 'wanted-es' };
