import { eachPage } from '#/browser/page/each-page.ts';
import { hasLeft, onLeft } from '#/browser/quick-exit/has-left.ts';
import { isLocale, type Locale } from '#/domain/locale.ts';
import { localVoice } from '#/domain/spoken.ts';
import { markSentences, type Sentence } from './sentences.ts';

/*
 * "Listen": the device's own voice reads a text, sentence by sentence. A pause stops the voice and keeps the place, since
 * phones do not pause in the middle of a word; so does a page that is no longer seen. Before a hard passage it stops and asks. The exit
 * cancels it. A button that goes away hands the focus on.
 */
const MARK = 'being-read';
/** On the controls once there is a voice; until then they are not to be seen. */
const READY = 'ready';
const root = document.documentElement;

const begin = (box: HTMLElement, texts: Iterable<Element>, synth: SpeechSynthesis, locale: Locale, signal: AbortSignal): void => {
  const control = (name: string): HTMLElement => {
    const found = box.querySelector<HTMLElement>(`[data-listen-${name}]`);
    if (!found) throw new Error(`The reader's controls lack "${name}".`);
    return found;
  };
  const [toggle, again] = [control('toggle'), control('again')];
  /** Where the text has a hard passage. */
  const ask = box.querySelector<HTMLElement>('[data-listen-ask]');
  const skip = box.querySelector<HTMLElement>('[data-listen-skip]');
  const hear = box.querySelector<HTMLElement>('[data-listen-hear]');
  const speed = box.querySelector('select');
  const words = toggle.dataset;
  const heard = new Set<Element>();
  let sentences: Sentence[] | undefined;
  let at = 0;
  let reading = false;
  // Kept: some browsers forget an utterance that nothing holds, and never say that it ended.
  let current: SpeechSynthesisUtterance | undefined;

  const mark = (sentence: Sentence | undefined): void => {
    document.querySelectorAll(`.${MARK}`).forEach((piece) => {
      piece.classList.remove(MARK);
    });
    sentence?.pieces.forEach((piece) => {
      piece.classList.add(MARK);
    });
    sentence?.pieces[0]?.scrollIntoView({ block: 'nearest' });
  };
  const show = (): void => {
    toggle.textContent = (reading ? words['pause'] : at > 0 ? words['goOn'] : words['start']) ?? '';
    toggle.hidden = ask?.hidden === false;
    again.hidden = at === 0 && !reading;
    box.classList.toggle('active', at > 0 || reading);
  };
  const stop = (): void => {
    reading = false;
    current = undefined;
    synth.cancel();
    show();
  };
  const startOver = (): void => {
    at = 0;
    if (ask) ask.hidden = true;
    heard.clear();
    mark(undefined);
    stop();
  };
  const read = (): void => {
    // After the exit the page is hidden and on its way out: not one word more.
    if (hasLeft()) return;
    const sentence = sentences?.[at];
    if (!sentence) {
      const inside = box.contains(document.activeElement);
      startOver();
      // She stays where she is, at the end of the text.
      if (inside) toggle.focus({ preventScroll: true });
      return;
    }
    if (ask && sentence.passage && !heard.has(sentence.passage)) {
      ask.hidden = false;
      if (document.activeElement === toggle) skip?.focus();
      stop();
      return;
    }
    const voice = localVoice(synth.getVoices(), locale);
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = Number(speed?.value ?? 1);
    // left: asks first
    utterance.onend = () => {
      if (hasLeft() || utterance !== current || !reading) return;
      at += 1;
      read();
    };
    // left: asks first
    utterance.onerror = () => {
      if (!hasLeft() && utterance === current) stop();
    };
    current = utterance;
    reading = true;
    mark(sentence);
    show();
    synth.speak(utterance);
  };

  const answered = (): void => {
    if (ask) ask.hidden = true;
    show();
    toggle.focus();
    read();
  };

  toggle.addEventListener('click', () => {
    sentences ??= markSentences(texts, locale);
    if (reading) stop();
    else read();
  });
  again.addEventListener('click', () => {
    startOver();
    toggle.focus();
  });
  speed?.addEventListener('change', () => {
    if (hasLeft() || !reading) return;
    stop();
    read();
  });
  skip?.addEventListener('click', () => {
    const passage = sentences?.[at]?.passage;
    while (passage && sentences?.[at]?.passage === passage) at += 1;
    answered();
  });
  hear?.addEventListener('click', () => {
    const passage = sentences?.[at]?.passage;
    if (passage) heard.add(passage);
    answered();
  });
  addEventListener('pagehide', stop, { signal });
  onLeft(stop, signal);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) stop();
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
  show();
  box.classList.add(READY);
};

eachPage(({ signal }) => {
  const box = document.querySelector<HTMLElement>('[data-listen]');
  if (!box || !('speechSynthesis' in window)) return;
  // Nothing that only a script can use stands in the page as text.
  const controls = box.querySelector('template');
  if (controls) controls.replaceWith(controls.content);
  const synth = window.speechSynthesis;
  const locale = isLocale(root.lang) ? root.lang : 'en';
  const beginOnce = (): void => {
    if (hasLeft() || box.classList.contains(READY) || !localVoice(synth.getVoices(), locale)) return;
    synth.removeEventListener('voiceschanged', beginOnce);
    begin(box, document.querySelectorAll('.prose'), synth, locale, signal);
  };
  // Most browsers learn their voices a moment after the page has loaded.
  // left: asks first
  synth.addEventListener('voiceschanged', beginOnce, { signal });
  beginOnce();
});
