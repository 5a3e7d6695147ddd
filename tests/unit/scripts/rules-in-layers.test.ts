import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import rulesInLayers from '../../../scripts/lint/rules-in-layers.ts';

/** What the rule reports of a style sheet: where, and what it says. */
const reported = async (code: string, enabled = true): Promise<string[]> => {
  const { results } = await stylelint.lint({ code, config: { plugins: [rulesInLayers], rules: { 'telar/rules-in-layers': enabled } } });
  return results.flatMap(({ warnings }) => warnings.map(({ line, text }) => `${line}: ${text}`));
};

describe('the lint of styles', () => {
  it('reports each rule that stands in no layer, with its line and what to do', async () => {
    const found = await reported('@layer components {\n  .card { color: red; }\n}\n\n.loose { color: red; }\n\np { margin: 0; }\n');
    expect(found.map((one) => one.split(':')[0])).toEqual(['5', '7']);
    expect(found[0]).toContain('".loose" stands in no layer: put it inside "@layer components { … }"');
  });

  it('takes a rule inside “@media” for what is around that', async () => {
    expect(await reported('@media print {\n  .loose { color: red; }\n}')).toHaveLength(1);
    expect(await reported('@media print {\n  @layer utilities {\n    .a { color: red; }\n  }\n}')).toEqual([]);
    expect(await reported('@layer base {\n  @first {\n    @media (min-width: 640px) {\n      .a { color: red; }\n    }\n  }\n}')).toEqual([]);
  });

  it('does not take a layer that only says its place for one that holds what follows', async () => {
    expect(await reported('@layer reset, base;\n.loose { color: red; }')).toHaveLength(1);
  });

  it('leaves alone what weighs nothing by itself: keyframes, a font, the edge of paper', async () => {
    const code = '@keyframes turn { from { rotate: 0deg; } to { rotate: 9deg; } }\n@font-face { font-family: "A"; }\n@page { margin: 8mm; }';
    expect(await reported(code)).toEqual([]);
  });

  it('says nothing where it is turned off', async () => {
    expect(await reported('.loose { color: red; }', false)).toEqual([]);
  });

  it('is turned on for this site’s styles', async () => {
    const ask = async (file: string): Promise<string[]> => {
      const { results } = await stylelint.lint({ code: '.loose {\n  color: inherit;\n}\n', codeFilename: file });
      return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
    };
    for (const file of ['src/styles/page.css', 'src/styles/tokens.css', 'src/styles/bundles/site.css'])
      expect(await ask(file), file).toContain('telar/rules-in-layers');
  });
});
