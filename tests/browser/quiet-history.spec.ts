import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { site } from '../../site.config.ts';
import { at, route, string } from '../support/pages.ts';
import { quietLink } from '../support/quiet-link.ts';
import { beginVisit } from '../support/visit.ts';

test('History lists a neutral address and a neutral title for a quiet link that was opened', async () => {
  const visit = await beginVisit();
  await visit.page.goto(route('guides', 'es', 'un-amigo-con-prisa'));
  const link = await quietLink(visit.page, 'es');
  await visit.close();
  const fresh = await beginVisit();
  await fresh.page.goto(link);
  await expect(fresh.page.getByRole('heading', { level: 1 })).toHaveText(/amigo/);
  const ours = (await fresh.history()).filter(({ url }) => url.startsWith(at('/')));
  expect(ours).toEqual([{ title: string('es', 'common', 'title.of', { title: string('es', 'common', 'quiet.guide'), site: site.name }), url: link }]);
  await fresh.close();
});
