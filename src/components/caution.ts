import type { LineOnPage } from '#/domain/hotlines.ts';

/** Of who answers an emergency number, the sentence that names the police, which stands beside the number; all of it where none does. */
export const cautionOf = ({ answers }: Pick<LineOnPage, 'answers'>): string =>
  answers.split(/(?<=\.)\s+/).find((sentence) => /pol[ií]c/i.test(sentence)) ?? answers;
