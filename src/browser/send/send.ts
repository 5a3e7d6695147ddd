import { eachPage } from '#/browser/page/each-page.ts';
import { stillHere } from '#/browser/quick-exit/has-left.ts';

/*
 * Words that leave the screen: handed to the telephone's own sheet, or copied, when it is tapped. Nothing is asked for, nothing kept, and a button
 * that the browser cannot keep stays hidden.
 */

/** What copies what is marked, where there is no clipboard for scripts: in old browsers, and those within an app. */
const marked: { execCommand?: (command: 'copy') => boolean } = document;

/** Marks words and copies them as a person would. @returns whether they were copied */
const copyMarked = (words: Element): boolean => {
  getSelection()?.selectAllChildren(words);
  return marked.execCommand?.('copy') ?? false;
};

const begin = (box: HTMLElement): void => {
  const [words, share, copy, status] = ['[data-message]', '[data-share]', '[data-copy]', '[role="status"]'].map((one) =>
    box.querySelector<HTMLElement>(one),
  );
  if (!words || !share || !copy || !status) throw new Error('A message lacks a part of it.');
  const { copied = '', shareFailed = '', copyFailed = '' } = box.dataset;
  const text = words.textContent;
  const tell = (said: string): void => {
    status.textContent = said;
  };
  const after = (work: Promise<void>, done: string, otherwise: (reason: unknown) => void): void => {
    tell('');
    void stillHere(work).then(() => tell(done), otherwise);
  };
  // Some browsers within an app have the name alone.
  if (typeof navigator.share === 'function') {
    share.hidden = false;
    share.addEventListener('click', () => {
      after(navigator.share({ text }), '', (reason) => {
        // Whoever closes the sheet sees that nothing went, and a second tap finds the first one's sheet open.
        if (!(reason instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(reason.name))) tell(shareFailed);
      });
    });
  }
  copy.hidden = false;
  copy.addEventListener('click', () => {
    const otherwise = (): void => tell(copyMarked(words) ? copied : copyFailed);
    if ('clipboard' in navigator) after(navigator.clipboard.writeText(text), copied, otherwise);
    else otherwise();
  });
};

eachPage(() => {
  for (const box of document.querySelectorAll<HTMLElement>('.message')) begin(box);
});
