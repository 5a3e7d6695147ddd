import { DISCREET_MARK, DISCREET_STATE } from '#/domain/discreet.ts';
import type * as Shower from './show.ts';

/*
 * What an ordinary tap needs, inline at the end of every page: whether this visit is a discreet one, the switch that begins one, and
 * where a tapped link leads. So it holds from the first tap on, whatever else is late. It has at most 1,000 characters (a test), which is
 * why it says little, and asks the page itself whether she has left (has-left.ts). docs/quick-exit.md; docs/decisions.md, 45.
 */
const {
  body: { dataset: page },
  currentScript,
  documentElement: root,
} = document;
const { dataset } = root;
// The browser's list has two places for a word of ours beside each entry, still there after "Back", a reload, a tab that was put away. In
// Chromium what stands in `history.state` adds a row to what is called History; Firefox forgets the other when it is started again.
const { name, navigation } = window as { name: string; navigation?: Navigation };
/** The page as it came, before anything changed it: one of numbers is kept in memory from the first on. */
const source = 'discreet' in page ? root.outerHTML : '';
/** Where the last tap leads, until something goes there. */
let wanted: URL | null;

/** What shows pages in this document; nothing where it does not come, or where the browser cannot: then each page may be listed. */
const shower = (): Promise<typeof Shower | undefined> =>
  // left: whoever goes anywhere asks by itself
  (import(/* @vite-ignore */ (currentScript as HTMLElement).dataset['show'] as string) as Promise<typeof Shower>).catch(() => {
    dataset['visit'] = 'listed';
    return undefined;
  });

const begin = (visit: string): void => {
  dataset['visit'] = visit;
  document.title = page['quietTitle'] ?? document.title;
  navigation?.updateCurrentEntry({ state: DISCREET_STATE });
  if (!(navigation && 'chrome' in window)) history.replaceState(DISCREET_STATE, '');
  void shower();
};

// Not in a page that was saved, and is opened as a file: nothing of ours can be fetched there.
if (location.host) {
  addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-turn-discreet]')) begin('discreet');
    // What is downloaded is shown by nobody.
    const link = target.closest<HTMLAnchorElement>('a:not([download])');
    if (!link) return;
    const here = new URL(page['address'] ?? (location as unknown as URL));
    const to = new URL(link.getAttribute('href') as string, here);
    const isOn = dataset['visit'] !== 'ordinary';
    // In an ordinary visit a new tab is the browser's own affair; in a discreet one it would be an ordinary visit. A jump within the page
    // would add an entry in every visit.
    if (to.origin !== here.origin || (!isOn && (!to.hash || to.pathname !== here.pathname || event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    /** What does not come within three seconds is not waited for: the page that comes says that it came so. */
    const onwards = (shows?: typeof Shower): void => {
      if (wanted !== to || dataset['left']) return;
      wanted = null;
      if (shows) shows.go(to, link, source);
      else {
        window.name = DISCREET_MARK;
        location.replace(to);
      }
    };
    if (isOn) {
      wanted = to;
      // left: `onwards` asks
      setTimeout(onwards, 3000);
      // left: `onwards` asks
      void shower().then(onwards);
    } else location.replace(to);
  });

  // Behind what answers a tap: in a frame of a strange kind the mark is refused.
  window.name = '';
  if (name === DISCREET_MARK) begin('listed');
  else if (source || (navigation?.currentEntry?.getState() ?? history.state) === DISCREET_STATE) begin('discreet');
  else dataset['visit'] = 'ordinary';
}
