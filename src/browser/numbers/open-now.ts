import { eachPage } from '#/browser/page/each-page.ts';
import { isOpenAt, type OpeningHours } from '#/domain/opening-hours.ts';

/*
 * Says beside hours that are known whether the line answers now by them: by this device's clock, in the line's own zone. It is said once
 * the page is read, and not kept. A device that does not know the zone says nothing.
 */
eachPage(() => {
  for (const said of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const { hours = '', open = '', closed = '' } = said.dataset;
    try {
      said.append(` ${isOpenAt(JSON.parse(hours) as OpeningHours, new Date()) ? open : closed}`);
    } catch {
      // The hours in words stand there.
    }
  }
});
