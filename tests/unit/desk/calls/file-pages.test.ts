import { describe, expect, it } from 'vitest';
import { broughtPage } from '#/desk/calls/file-pages.ts';

const brought = (heard: Record<string, unknown>): string =>
  broughtPage(
    'es',
    { calls: [{ line: 'hn-dedicated', call: { result: 'answered', organization: 'Casa Inventada', heard } }], left: [], changes: [] },
    { files: [], unread: [], nameOf: () => 'Línea de prueba' },
  );

describe('what files bring', () => {
  it('is shown in its words before it is written, since no check knows a name', () => {
    const page = brought({ answers: { es: 'Contesta <Ana>.' }, police: { answer: 'sometimes', when: { en: 'if she asks' } }, cost: 'free' });
    expect(page).toContain('<q>Contesta &lt;Ana&gt;.</q>');
    expect(page).toContain('<q>if she asks</q>');
    expect(page).toContain('Lee lo que escribieron');
  });

  it('asks nobody to read where nobody wrote words', () => {
    expect(brought({ cost: 'free' })).not.toContain('Lee lo que escribieron');
  });
});
