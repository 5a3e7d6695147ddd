import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '#/domain/page-kinds.ts';
import { SHARE_SCENES } from '#/integrations/share-pictures.ts';

describe('the picture that a chat shows of a page', () => {
  it('has a drawing of nothing but cloth, thread and how they are worked, whatever kind of page is sent', () => {
    expect(Object.keys(SHARE_SCENES).sort()).toEqual(Object.keys(PAGE_KINDS).sort());
    for (const drawing of Object.values(SHARE_SCENES)) expect(['hand-and-valley', 'loom-and-window', 'quilt']).toContain(drawing);
  });

  it('does not say by its drawing which kind of page it was: each is shown for several', () => {
    const shown = Object.values(SHARE_SCENES);
    for (const drawing of new Set(shown)) expect(shown.filter((one) => one === drawing).length, drawing).toBeGreaterThan(1);
  });
});
