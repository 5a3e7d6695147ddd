import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportLinesDue } from '#/content-files/lines/report.ts';
import type { DueLine } from '#/content-files/lines/lines-due.ts';

const line = (change: object): DueLine['line'] =>
  ({
    id: 'hn-145',
    phones: [{ dial: '145' }],
    sms: [],
    whatsapp: [],
    anonymous: 'yes',
    cost: 'free',
    hours: 'always',
    leaves: { bill: 'unknown', log: 'unknown' },
    languages: {},
    readIn: '2025-04',
    ...change,
  }) as unknown as DueLine['line'];
const KNOWN = { firstMinute: {}, informs: {}, under18: {}, leaves: { bill: {}, log: 'unknown' } };

beforeEach(() => {
  vi.stubEnv('TELAR_LANG', 'es');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what staff are told of lines to check', () => {
  it('names the line, why, and what to ask: only what its card does not know', () => {
    const told = reportLinesDue([{ country: 'hn', line: line({ ...KNOWN, under18: undefined }), overdue: false, office: false }]);
    expect(told).toContain('hn  hn-145  145\n    nadie la ha llamado; página más reciente: 2025-04.');
    expect(told).toContain('qué hacen si quien llama tiene menos de 18 años.');
    expect(told).not.toContain('cómo empieza la llamada');
    expect(told).not.toContain('WhatsApp');
  });

  it('says that a page has no date, and that a call is too long ago', () => {
    expect(reportLinesDue([{ country: 'hn', line: line({ readIn: 'undated' }), overdue: false, office: false }])).toContain(
      'ninguna página que leímos tiene fecha.',
    );
    const told = reportLinesDue([{ country: 'hn', line: line(KNOWN), overdue: true, days: 400, office: false }]);
    expect(told).toContain('se llamó hace 400 días: hay que llamar otra vez.');
    expect(told).toContain('1 línea por revisar, 1 con retraso.');
  });
});
