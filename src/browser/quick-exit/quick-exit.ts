import { FORGET, LEFT_STATE } from '#/domain/discreet.ts';
import { keyDown, keyUp, NO_PRESSES, PRESSES_TO_EXIT } from '#/domain/exit-presses.ts';

/*
 * "Leave now". Put inline in every page's <head>, so that it works before anything else has loaded and when every
 * other script failed. Without it the link is a plain link. docs/decisions.md, 5; docs/quick-exit.md.
 * Nothing after its own wait asks whether she has left: it is what she leaves by.
 */
const root = document.documentElement;
// What needs scripts is given its place before anything is painted, and not in a page that was saved, which is opened as a file.
root.dataset['js'] = location.origin;
// Where it leads stands on the script itself: the keys work before the page's first link has arrived. Read when she leaves: in a
// discreet visit a page in another language changes it.
const where: DOMStringMap = document.currentScript?.dataset ?? {};
let gone = false;
/**
 * How long the other site is given before a tap asks for it again, in milliseconds: twice as long each time, since what is asked for anew begins
 * anew, and whoever taps a blank page without a stop must get away too.
 */
let patience = 1500;
/** Until when it is given that long, by the clock of events. */
let until = 0;
/** What knows of a page's own entry in the browser's list: newer browsers alone. */
const { navigation } = window as { navigation?: Navigation };
/** The fingers, or the mouse, that were set down on the exit and not lifted yet. */
const pressing = new Set<number>();

const leave = (event: Event): void => {
  event.preventDefault();
  // Nothing else of the page answers what is done from here on.
  event.stopImmediatePropagation();
  window.name = '';
  const { to = '', as = '' } = where;
  if (!gone) {
    gone = true;
    // Asked by whatever goes on after a wait, and seen by what is to forget (has-left.ts).
    root.dataset['left'] = '1';
    // Nothing of the page is painted again, and a tap on what is left still arrives. Set through the object model: an attribute would
    // break the policy.
    root.style.cssText = 'visibility:hidden!important;opacity:0!important';
    document.title = as;
    // Emptied too: a program that darkens pages may make what is inside visible again, and what sounds ends with it. Then a voice, and what
    // shows on a lock screen, which the fewest browsers have. Each may be missing or forbidden, and none may keep her here.
    try {
      document.body.textContent = '';
      speechSynthesis.cancel();
      navigator.mediaSession.metadata = null;
    } catch {
      /* there is no page yet, or nothing that sounds */
    }
    // Started, never awaited.
    try {
      // A reload of what is still here, and a tab that is brought back, leave again: below. Refused in a frame of a strange kind.
      navigation?.updateCurrentEntry({ state: LEFT_STATE });
      // Only what was kept is touched: looking into an empty store leaves a trace of its own. The worker deletes, since
      // this page will not be there to see it done.
      navigator.serviceWorker.getRegistrations().then(
        (all) => {
          all.forEach((one) => one.active?.postMessage(FORGET));
        },
        () => undefined,
      );
    } catch {
      /* nothing can be kept, nor marked */
    }
  }
  if (event.timeStamp < until && event.type !== 'pageshow') return;
  patience *= 2;
  until = event.timeStamp + patience;
  // Within another site's frame that is not ours to replace, this part at least goes.
  try {
    (top ?? window).location.replace(to);
  } catch {
    location.replace(to);
  }
};

// A page itself may be the target of an event: it has no `closest`.
const isExit = (target: EventTarget | null): boolean => !!(target as Partial<Element> | null)?.closest?.('[data-exit]');
/** Whether an event is for the exit; once the page is gone, everything is: a load that was stopped is asked for again. */
const forExit = (event: Event): boolean => gone || isExit(event.target);

let presses = NO_PRESSES;
/** Says how far the presses have come, to eyes and ears, quietly; nothing when they start again. */
const count = (next: typeof presses): void => {
  if (presses.count !== next.count) {
    const says = document.querySelector('[data-exit-count]');
    if (says) says.textContent = next.count > 0 ? `${next.count}/${PRESSES_TO_EXIT}` : '';
  }
  presses = next;
};

/** Listens before anyone else does. */
const on = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void): void => {
  addEventListener(type, act, true);
};
const leaveIfForExit = (event: Event): void => {
  if (forExit(event)) leave(event);
};
/** A long press must not open a menu, nor a mouse that slips drag the link away. */
const stay = (event: Event): void => {
  if (isExit(event.target)) event.preventDefault();
};
on('click', leaveIfForExit);
on('auxclick', leaveIfForExit);
on('contextmenu', stay);
on('dragstart', stay);
// A finger that slips makes no click: pressed and let go on the exit is enough, with any button.
on('pointerdown', (event) => {
  if (forExit(event)) pressing.add(event.pointerId);
  count(NO_PRESSES);
});
on('pointerup', (event) => {
  // Not the event's target: that is where a finger began.
  if (pressing.delete(event.pointerId) && (gone || isExit(document.elementFromPoint(event.clientX, event.clientY)))) leave(event);
});
on('wheel', () => {
  count(NO_PRESSES);
});
on('keydown', (event) => {
  if (event.key === ' ' || event.key === 'Enter') leaveIfForExit(event);
  count(keyDown(presses, event));
});
on('keyup', (event) => {
  count(keyUp(presses, event));
  if (presses.count >= PRESSES_TO_EXIT) leave(event);
});
// Never a stuck blank page, never the hidden page: a page restored after leaving leaves again.
on('pageshow', (event) => {
  if (event.persisted && gone) leave(event);
});
// What was left is not read again, nor painted: whoever drags a blank page down while the other one is on its way asks for this one.
if (navigation?.currentEntry?.getState() === LEFT_STATE) {
  stop();
  leave(new Event(''));
}
