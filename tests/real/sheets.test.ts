import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readySheets, sheetsStanding, SHEETS_FOLDER } from '#/content-files/sheets/ready-sheets.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { paperOf, PAPERS } from '#/kinds/hotlines/domain/paper.ts';
import { pageAt } from '../support/built.ts';
import { readSheets } from '../support/printed-sheet.ts';

const root = process.cwd();
const countries = readContent(root).data.hotlines.map(({ data }) => data);
const { ready } = sheetsStanding(root, countries);
const unspaced = (words: string): string => words.replace(/\s+/g, '');

describe('the ready files of sheets', () => {
  it('are kept under sums of today, all sixteen of them', () => {
    expect(ready.map(({ file }) => file)).toEqual(readySheets(root, countries).map(({ file }) => file));
  });

  it.each(ready)(
    'hold a poster, ten cards and four stickers on the paper of the country, tagged, in faces of their own: $file',
    async ({ file, country }) => {
      const { sheets, fonts, tagged } = await readSheets(readFileSync(join(root, SHEETS_FOLDER, file)));
      expect(sheets).toHaveLength(3);
      for (const { across, down } of sheets) {
        expect(Math.abs(across - PAPERS[paperOf(country)].across)).toBeLessThan(0.2);
        expect(Math.abs(down - PAPERS[paperOf(country)].down)).toBeLessThan(0.2);
      }
      expect(tagged).toBe(true);
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((name) => !/roboto/i.test(name))).toEqual([]);
    },
  );

  it.each(ready)('say what their page says, word for word, and every number as often: $file', async ({ file, page: path }) => {
    const { sheets } = await readSheets(readFileSync(join(root, SHEETS_FOLDER, file)));
    const page = parse(pageAt(path).html);
    for (const hidden of page.querySelectorAll('.second')) hidden.remove();
    for (const [index, name] of ['poster', 'cards', 'sticker'].entries()) {
      const printed = unspaced((sheets[index]?.words ?? []).map(({ words }) => words).join(''));
      for (const words of page.querySelectorAll(`[data-sheet="${name}"] [data-lines] > p`)) expect(printed, name).toContain(unspaced(words.text));
      const numbers = page.querySelectorAll(`[data-sheet="${name}"] strong`).map((strong) => unspaced(strong.text));
      for (const number of new Set(numbers))
        expect(printed.split(number).length - 1, `${name}: ${number}`).toBeGreaterThanOrEqual(numbers.filter((one) => one === number).length);
    }
  });
});
