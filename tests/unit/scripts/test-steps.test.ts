import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APART, STEPS, stepsFor, type Step } from '../../../scripts/test-steps.ts';

const commandOf = (steps: readonly Step[], name: string): string | undefined => steps.find((step) => step.name === name)?.command.join(' ');

describe('npm test -- --changed', () => {
  it('checks the changed files themselves, and runs what imports them', () => {
    const steps = stepsFor(['src/domain/series.ts', 'src/styles/page.css'], 'main');
    expect(commandOf(steps, 'lint')).toMatch(/eslint .*src\/domain\/series\.ts$/);
    expect(commandOf(steps, 'styles')).toBe('stylelint src/styles/page.css');
    expect(commandOf(steps, 'format')).toMatch(/src\/domain\/series\.ts src\/styles\/page\.css$/);
    expect(commandOf(steps, 'changed')).toMatch(/--project unit --project content\* --changed=main/);
    expect(commandOf(steps, 'browser')).toBeUndefined();
  });

  it('reads all of the content where some of it changed, since no import leads there', () => {
    expect(stepsFor(['content/posts/es/un-texto.md'], 'HEAD').map(({ name }) => name)).toEqual(['format', 'content']);
  });

  it('builds the test site and asks of it what every site must hold, where a page is made of what changed', () => {
    for (const file of [
      'src/kinds/hotlines/parts/LineCard.astro',
      'src/styles/page.css',
      'src/kinds/walks/pages/walk.astro',
      'drawings/scenes/doors.ts',
      'tests/fixture/content/offer.yaml',
      'locales/en/help.json',
    ]) {
      const steps = stepsFor([file], 'HEAD');
      expect(commandOf(steps, 'test site'), file).toContain('test-site.ts');
      expect(commandOf(steps, 'pages'), file).toMatch(/--project built tests\/site$/);
    }
  });

  it('runs everything where a change would go unseen', () => {
    for (const file of ['astro.config.mjs', 'package.json', 'site.config.ts', 'deploy/Caddyfile', '.ci/run'])
      expect(stepsFor([file, 'src/domain/series.ts'], 'HEAD'), file).toEqual(STEPS);
    expect(stepsFor(['README.md', 'docs/look.md'], 'HEAD').map(({ name }) => name)).toEqual(['format']);
  });

  it('asks the browser where a test of the browser changed', () => {
    const [step] = stepsFor(['tests/browser/lights.spec.ts'], 'HEAD').filter(({ name }) => name === 'browser');
    expect(step?.command).toContain('--only-changed=HEAD');
    // Whenever the file is asked otherwise.
    expect(step?.env).toEqual({ TELAR_MORE: '1' });
  });

  it('asks a few tests that use it, where what stands beside them changed, beside those that changed themselves', () => {
    const chosen = (...files: string[]): string[] =>
      (commandOf(stepsFor(files, 'HEAD'), 'browser') ?? '').split(' ').filter((word) => word.endsWith('.spec.ts'));
    expect(chosen('tests/support/pages.ts')).toHaveLength(4);
    for (const spec of chosen('tests/support/pages.ts')) expect(readFileSync(spec, 'utf8'), spec).toContain("/support/pages.ts'");
    expect(chosen('tests/support/pages.ts', 'tests/browser/exit.spec.ts')).toEqual(expect.arrayContaining(['tests/browser/exit.spec.ts']));
    // Used by way of another file of support.
    expect(chosen('tests/support/left-scenarios.ts').length + chosen('tests/support/visit.ts').length).toBeGreaterThan(0);
    expect(chosen('tests/support/silabea.d.ts')).toEqual([]);
  });

  it('asks of every style what a changed rule for styles asks', () => {
    for (const rule of ['scripts/lint/rules-in-layers.ts', '.stylelintrc.json'])
      expect(commandOf(stepsFor([rule, 'src/styles/page.css'], 'HEAD'), 'styles'), rule).toBe('stylelint src/**/*.css');
  });

  it('has nothing to do where nothing changed', () => {
    expect(stepsFor([], 'HEAD')).toEqual([]);
  });
});

describe('npm test', () => {
  it('builds what the steps behind it look at, and gives each step a name of its own', () => {
    const names = STEPS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const after = STEPS.flatMap((step) => (step.after === undefined ? [] : [[step.name, step.after]]));
    expect(after).toEqual([
      ['built', 'test site'],
      ['real', 'build'],
    ]);
    for (const [name = '', made = ''] of after) expect(names.indexOf(made)).toBeLessThan(names.indexOf(name));
    // What stands alone begins once all of these are done.
    expect(STEPS.filter(({ alone }) => alone).map(({ name }) => name)).toEqual(['browser']);
  });

  it('leaves out what takes minutes, which has a command of its own that continuous integration runs', () => {
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
    for (const { name } of APART) {
      expect(STEPS.map((step) => step.name)).not.toContain(name);
      expect(scripts[`test:${name}`], name).toBe(`npm test -- ${name}`);
      // By itself, or beside the next ones, where the first that began with it is waited for.
      expect(readFileSync('.ci/run', 'utf8'), name).toMatch(
        new RegExp(`\nsuite npm run test:${name}\n|\nbeside (?=.*\\b${name}\\b)(\\w+).*\n[^]*\nsuite end_of \\1\n`),
      );
    }
  });
});
