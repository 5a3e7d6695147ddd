import { controlsOf, READY, showState } from '#/browser/listen/controls.ts';
import { onceVoiced, readerOf, type Piece } from '#/browser/listen/reader.ts';
import { hasLeft } from '#/browser/quick-exit/has-left.ts';
import { sentencesIn } from '#/domain/spoken.ts';

/*
 * "Listen" in a walk: the device's own voice reads the scene that is shown, and what she can do in it. Another scene is read from its
 * beginning: at once where the voice was speaking, else when she asks. Nothing of a scene that was left is read, and no place is kept.
 */
/** What of a scene is read, in its order: her choices too. */
const READ = 'h2, .told p, .could-say, .answer, .way-ends > *';

/** Begins it where the page has its controls. @param scene where the scenes are shown, one in the place of the other */
export const hearScenes = (scene: Element, signal: AbortSignal): void => {
  const box = document.querySelector<HTMLElement>('[data-hear-scene]');
  const { lang } = document.documentElement;
  if (!box) return;
  onceVoiced(lang, signal, () => {
    const control = controlsOf(box);
    const [toggle, again] = [control('toggle'), control('again')];
    const show = (isReading: boolean, isBegun: boolean): void => {
      showState(box, toggle, again, isReading, isBegun);
    };
    const reader = readerOf<Piece>({
      locale: lang,
      signal,
      gather: () => [...scene.querySelectorAll(READ)].flatMap((part) => sentencesIn(part.textContent, lang).map((words) => ({ words }))),
      show,
      ended: () => {
        if (document.activeElement === again) toggle.focus({ preventScroll: true });
      },
      forgets: true,
    });
    toggle.addEventListener('click', reader.toggle);
    again.addEventListener('click', () => {
      reader.startOver();
      toggle.focus();
    });
    // left: asks first
    const watch = new MutationObserver(() => {
      if (hasLeft()) return;
      const wasReading = reader.isReading();
      reader.startOver();
      if (wasReading) reader.toggle();
    });
    watch.observe(scene, { childList: true });
    signal.addEventListener('abort', () => watch.disconnect());
    show(false, false);
    box.classList.add(READY);
  });
};
