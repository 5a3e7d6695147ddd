import type { Sentence } from './sentences.ts';

const MARK = 'being-read';

/** Marks the sentence that is read, and brings it into sight; nothing where none is. */
export const markRead = (sentence: Sentence | undefined): void => {
  document.querySelectorAll(`.${MARK}`).forEach((piece) => {
    piece.classList.remove(MARK);
  });
  sentence?.pieces.forEach((piece) => {
    piece.classList.add(MARK);
  });
  sentence?.pieces[0]?.scrollIntoView({ block: 'nearest' });
};
