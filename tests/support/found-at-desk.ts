import type { Found } from '#/desk/looking.ts';
import type { Overview } from '#/desk/overview.ts';

/** What the desk has found once it has looked through a site: nothing, but what is given. */
export const foundAtDesk = (overview: Partial<Overview> = {}, rest: Partial<Found> = {}): Found => ({
  overview: {
    mistakes: [],
    drafts: [],
    waiting: [],
    behind: [],
    due: [],
    consent: [],
    recent: [],
    addresses: [],
    promises: { asked: [], choices: { en: [], es: [] } },
    ...overview,
  },
  at: new Date(),
  running: false,
  failed: '',
  ...rest,
});
