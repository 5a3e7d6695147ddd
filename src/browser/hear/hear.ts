import { controlsOf, READY, showState } from '#/browser/listen/controls.ts';
import { markRead } from '#/browser/listen/marks.ts';
import { onceVoiced, readerOf, type Reader } from '#/browser/listen/reader.ts';
import { BLOCKS, sentencesOf, unmark, type Sentence } from '#/browser/listen/sentences.ts';
import { eachPage } from '#/browser/page/each-page.ts';
import { hasLeft } from '#/browser/quick-exit/has-left.ts';
import { withNumbersSaid, type NumbersSaid } from '#/domain/spoken.ts';

/*
 * "Listen" beside a number: the device's own voice reads what the page says of the line, its number sign by sign, group by group, slowly and
 * twice. What is read is what is seen there, each time anew: what is folded, or is only to be pressed, is not. No place is kept when
 * the page is left.
 */
/** How fast a number is said: slowly enough to be written down. */
const SLOWLY = 0.7;
/** What of a line is not read: what only calls, writes or leads on, what stands for eyes that see no picture, and the controls. */
const UNREAD = '.ways a, .hidden-visually, [data-not-read], [data-hear], [aria-hidden="true"]';
const root = document.documentElement;

const isSeen = (element: Element): boolean => element.getClientRects().length > 0 && !element.closest(UNREAD);

/** Whether a block is a link and nothing else. */
const onlyLeadsOn = (block: Element): boolean => block.querySelector('a')?.textContent.trim() === block.textContent.trim();

/** A number as it is said, group by group, twice, and the country in which it works. */
const numberSaid = (element: HTMLElement, numbers: NumbersSaid, twice: string): Sentence[] => {
  const text = element.textContent;
  const print = Object.keys(numbers)
    .filter((one) => text.includes(one))
    .sort((one, other) => other.length - one.length)[0];
  const said = (words: string): Sentence => ({ words, pieces: [element], rate: SLOWLY });
  if (print === undefined) return [said(text)];
  const groups = (numbers[print] ?? []).map((words, at) => ({ ...said(`${words}.`), goesOn: at > 0 }));
  const country = element.querySelector('small')?.textContent.replace(/^[\s,]+/, '') ?? '';
  return [...groups, said(twice), ...groups, ...(country === '' ? [] : [{ words: country, pieces: [element] }])];
};

const sentencesIn = (around: Element, numbers: NumbersSaid, twice: string): Sentence[] =>
  [...around.querySelectorAll<HTMLElement>(`.number, ${BLOCKS}`)].filter(isSeen).flatMap((block) => {
    if (block.matches('.number')) return numberSaid(block, numbers, twice);
    if (block.closest('.number') || onlyLeadsOn(block)) return [];
    return sentencesOf(block, root.lang, UNREAD).map((one) => ({ ...one, words: withNumbersSaid(one.words, numbers) }));
  });

/** Whether what a box names is numbers and how they are said. */
const isSaid = (value: unknown): value is NumbersSaid =>
  typeof value === 'object' && value !== null && Object.values(value).every((groups) => Array.isArray(groups));

const begin = (box: HTMLElement, all: Reader<Sentence>[], signal: AbortSignal): void => {
  const around = box.closest('[data-heard]');
  const numbers: unknown = JSON.parse(box.dataset['hear'] ?? '{}');
  if (!around || !isSaid(numbers)) throw new Error('A "Listen" has nothing around it to read.');
  const control = controlsOf(box);
  const [toggle, again] = [control('toggle'), control('again')];
  let sentences: Sentence[] = [];
  const reader = readerOf<Sentence>({
    locale: root.lang,
    signal,
    gather: () => {
      unmark(sentences);
      return (sentences = sentencesIn(around, numbers, box.dataset['twice'] ?? ''));
    },
    show: (isReading, isBegun) => {
      showState(box, toggle, again, isReading, isBegun);
    },
    mark: markRead,
    ended: () => {
      if (box.contains(document.activeElement)) toggle.focus({ preventScroll: true });
    },
    forgets: true,
  });
  all.push(reader);
  toggle.addEventListener('click', () => {
    // One voice at a time.
    for (const other of all) if (other !== reader) other.startOver();
    reader.toggle();
  });
  again.addEventListener('click', () => {
    reader.startOver();
    toggle.focus();
  });
  showState(box, toggle, again, false, false);
  box.classList.add(READY);
};

eachPage(({ signal }) => {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-hear]')];
  if (boxes.length === 0) return;
  onceVoiced(root.lang, signal, () => {
    if (hasLeft()) return;
    const all: Reader<Sentence>[] = [];
    for (const box of boxes) begin(box, all, signal);
  });
});
