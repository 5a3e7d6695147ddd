import { describe, expect, it } from 'vitest';
import { shorterSelector } from '#/integrations/shorter-layers.ts';

describe('what a flattened layer adds to a selector', () => {
  it('weighs the same when it is said shorter: as many ids as before, in one “not”', () => {
    expect(shorterSelector(String.raw`.a:not(#\#):not(#\#):not(#\#) .b`)).toBe('.a:not(#_#_#_) .b');
    expect(shorterSelector(String.raw`:root:not(#\#)`)).toBe(':root:not(#_)');
  });

  it('leaves every other selector as it is', () => {
    expect(shorterSelector('.menu:not([open]) + .nav, #content')).toBe('.menu:not([open]) + .nav, #content');
  });
});
