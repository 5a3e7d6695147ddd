import { hasLeft } from '#/browser/quick-exit/has-left.ts';
import { mayHaveChanged } from '#/domain/page-age.ts';

/*
 * What the file that is taken along does by itself, at its end, wherever it is opened. A jump within it takes the place of where she was:
 * in the browser's list the file stands once, and the exit takes that. And it says that it is old, above and at each line's age.
 */
addEventListener('click', (event) => {
  const link = (event.target as Partial<Element> | null)?.closest?.('a[href^="#"]');
  if (!link || hasLeft()) return;
  event.preventDefault();
  location.replace((link as HTMLAnchorElement).hash);
});

const made = document.querySelector<HTMLElement>('[data-made]');
if (made && mayHaveChanged(made.dataset['made'] ?? '', new Date())) {
  for (const old of document.querySelectorAll<HTMLElement>('[data-old]')) old.hidden = false;
  for (const age of document.querySelectorAll('.age')) age.append(` ${made.dataset['changed'] ?? ''}`);
}
