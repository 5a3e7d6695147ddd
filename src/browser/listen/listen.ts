import { controlsOf, READY, showState } from '#/browser/listen/controls.ts';
import { markRead } from '#/browser/listen/marks.ts';
import { onceVoiced, readerOf } from '#/browser/listen/reader.ts';
import { markSentences, type Sentence } from '#/browser/listen/sentences.ts';
import { eachPage } from '#/browser/page/each-page.ts';
import { hasLeft } from '#/browser/quick-exit/has-left.ts';
import { isLocale, type Locale } from '#/domain/locale.ts';

/*
 * "Listen": the device's own voice reads a text, sentence by sentence. Before a hard passage it stops and asks. A button that goes away
 * hands the focus on.
 */
const root = document.documentElement;

const begin = (box: HTMLElement, control: (name: string) => HTMLElement, texts: Iterable<Element>, locale: Locale, signal: AbortSignal): void => {
  const [toggle, again] = [control('toggle'), control('again')];
  /** Where the text has a hard passage. */
  const ask = box.querySelector<HTMLElement>('[data-listen-ask]');
  const skip = box.querySelector<HTMLElement>('[data-listen-skip]');
  const hear = box.querySelector<HTMLElement>('[data-listen-hear]');
  const speed = box.querySelector('select');
  const heard = new Set<Element>();
  let sentences: Sentence[] | undefined;

  const show = (isReading: boolean, isBegun: boolean): void => {
    showState(box, toggle, again, isReading, isBegun);
    toggle.hidden = ask?.hidden === false;
  };
  const reader = readerOf<Sentence>({
    locale,
    signal,
    gather: () => (sentences ??= markSentences(texts, locale)),
    show,
    mark: markRead,
    holds: ({ passage }) => {
      if (!ask || !passage || heard.has(passage)) return false;
      ask.hidden = false;
      if (document.activeElement === toggle) skip?.focus();
      return true;
    },
    rate: () => Number(speed?.value ?? 1),
    ended: () => {
      heard.clear();
      // She stays where she is, at the end of the text.
      if (box.contains(document.activeElement)) toggle.focus({ preventScroll: true });
    },
  });
  const answered = (): void => {
    if (ask) ask.hidden = true;
    toggle.hidden = false;
    toggle.focus();
    reader.read();
  };

  toggle.addEventListener('click', reader.toggle);
  again.addEventListener('click', () => {
    if (ask) ask.hidden = true;
    heard.clear();
    reader.startOver();
    toggle.focus();
  });
  speed?.addEventListener('change', () => {
    if (hasLeft() || !reader.isReading()) return;
    reader.stop();
    reader.read();
  });
  skip?.addEventListener('click', () => {
    const passage = reader.now()?.passage;
    if (passage) reader.pass((one) => one.passage === passage);
    answered();
  });
  hear?.addEventListener('click', () => {
    const passage = reader.now()?.passage;
    if (passage) heard.add(passage);
    answered();
  });
  show(false, false);
  box.classList.add(READY);
};

eachPage(({ signal }) => {
  const box = document.querySelector<HTMLElement>('[data-listen]');
  if (!box || !('speechSynthesis' in window)) return;
  const control = controlsOf(box);
  const locale = isLocale(root.lang) ? root.lang : 'en';
  onceVoiced(locale, signal, () => {
    begin(box, control, document.querySelectorAll('.prose'), locale, signal);
  });
});
