import type { NamedSource } from './declaration.ts';

/** The sources that a text lists. */
export const listedSources = ({ sources = [] }: { sources?: readonly string[] | undefined }): NamedSource[] =>
  sources.map((id) => ({ id, path: ['sources'] }));
