import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';
import { say } from '#/staff-words/messages.ts';
import { exitAddresses } from '../../site.config.ts';
import { linesTree, type LinesTree } from '../support/lines-tree.ts';

const NATIONAL = 'National Line and Chat Against Human Trafficking';
const NATIONAL_ID = 'mx-linea-nacional-contra-la-trata';
const LOCK = 'numbers.lock';

let tree: LinesTree;
beforeEach(() => {
  tree = linesTree();
});
afterEach(() => {
  tree.dispose();
  vi.unstubAllEnvs();
});

const told = (exits?: Record<string, string>): string[] => tree.problems(exits).map(({ message }) => message);
const differs = (what: string, before: string, now: string): string => say('lockDiffers', { what, before, now });
const isNew = (what: string, now: string): string => say('lockNew', { what, now });
const phoneOf = (line: string): string => say('lockPhone', { line });

/** Replaces Mexico's national number wherever its file has it, but for what its pages print. */
const swapNational = (dial: string): void => {
  tree.change('mx.yaml', /dial: "800 5533 000"/, `dial: "${dial}"`);
  tree.change('mx.yaml', /e164: "\+528005533000"/, `e164: "+52${dial.replaceAll(' ', '')}"`);
};
/** The same in what they print. */
const swapPrints = (dial: string): void => tree.change('mx.yaml', 'phones: "800 5533 000"', `phones: "${dial}"`);

/** A published line that nobody runs. */
const SHELTER = `
  - id: mx-shelter
    status: published
    kind: violence
    purpose: help
    name: { en: "A shelter", es: "Un refugio" }
    short: { en: "A shelter", es: "Un refugio" }
    coverage: { en: "All of Mexico", es: "Todo México" }
    operator: { en: "A shelter", es: "Un refugio" }
    operatorType: ngo
    authority: none
    summary: { en: "A place to stay.", es: "Un lugar para quedarte." }
    answers: { en: "People who listen.", es: "Personas que escuchan." }
    anonymous: unknown
    tells: { police: unknown, immigration: unknown }
    leaves: { bill: unknown, log: unknown }
    cost: unknown
    hours: unknown
    languages: unknown
    phones:
      - { dial: "55 1234 5678", abroad: unknown, source: page }
    sources:
      - { id: page, url: "https://shelter.example/", publisher: "A shelter", date: undated, prints: { phones: "55 1234 5678" } }
    grade: high
    readIn: undated
`;

describe('what this site publishes', () => {
  it('is confirmed, all of it', () => {
    tree.copyAll();
    expect(tree.problems()).toEqual([]);
  });
});

describe('a swapped number', () => {
  it('is not what its pages print, though both of its forms are alike', () => {
    swapNational('800 123 4567');
    expect(told()).toEqual([expect.stringContaining('800 123 4567')]);
    expect(told()[0]).toContain(NATIONAL);
    expect(told()[0]).toContain('iom: 800 5533 000');
  });

  it('stops the build with two digits exchanged', () => {
    swapNational('800 5353 000');
    expect(told()).toEqual([expect.stringContaining('800 5353 000')]);
  });

  it('is told with what stood there before, where what the pages print was swapped too', () => {
    swapNational('800 5353 000');
    swapPrints('800 5353 000');
    expect(told()).toEqual([differs(phoneOf(NATIONAL), '+52 800 553 3000', '+52 800 535 3000')]);
    expect(tree.problems()[0]).toMatchObject({ file: 'content/hotlines/mx.yaml', field: `lines › ${NATIONAL_ID} › phones` });
  });

  it('is told to staff who read Spanish in Spanish', () => {
    swapNational('800 5353 000');
    swapPrints('800 5353 000');
    vi.stubEnv('TELAR_LANG', 'es');
    expect(told()).toEqual([expect.stringContaining('el teléfono de “Línea y Chat Nacional contra la Trata de Personas” era +52 800 553 3000 y ahora es +52 800 535 3000')]);
  });

  it('of a country’s first line stays held until a page prints it or somebody has called', () => {
    swapNational('800 5353 000');
    tree.change('mx.yaml', /\n *prints: \{ (?:phones|whatsapp): "800 5533 000" \}/g, '');
    const what = { what: phoneOf(NATIONAL), now: '+52 800 535 3000' };
    expect(told()).toEqual([say('lockFirst', { ...what, country: 'Mexico' })]);
    tree.change('mx.yaml', /readIn: "2025-12"\n/, 'readIn: "2025-12"\n    dialledOn: { day: 2026-11-20, role: volunteer }\n');
    expect(told()).toEqual([differs(what.what, '+52 800 553 3000', what.now)]);
  });

  it('on WhatsApp stops the build', () => {
    tree.change('mx.yaml', 'number: "+528005533000"', 'number: "+525512345678"');
    tree.change('mx.yaml', 'whatsapp: "800 5533 000"', 'whatsapp: "55 1234 5678"');
    expect(told()).toEqual([differs(say('lockWhatsApp', { line: NATIONAL }), '+52 800 553 3000', '+52 55 1234 5678')]);
  });

  it('to text, of a text telephone, or an address of e-mail stops the build', () => {
    tree.change('ca.yaml', '686868', '741741');
    tree.change('us.yaml', '1-800-787-3224', '1-800-787-3242');
    tree.change('es.yaml', 'trata@policia.es', 'trata@policia.example');
    expect(told()).toHaveLength(3);
  });

  it('stops the build with one for callers from abroad beside it', () => {
    tree.change('gt.yaml', /(dial: "1546"\n)/, '$1        fromAbroad: "+50222551234"\n');
    tree.change('gt.yaml', 'prints: { phones: "1546" }', 'prints: { phones: ["1546", "2255 1234"] }');
    expect(told()).toEqual([expect.stringContaining('+502 2255 1234')]);
  });

  it('is new where a line was invented, with a page of its own', () => {
    tree.write('mx.yaml', tree.read('mx.yaml') + SHELTER);
    expect(told().sort()).toEqual(
      [isNew(phoneOf('A shelter'), '+52 55 1234 5678'), isNew(say('lockHost', { line: 'A shelter', source: 'A shelter' }), 'shelter.example')].sort(),
    );
  });
});

describe('another address', () => {
  it('behind “Leave now” stops the build', () => {
    const [before, now] = [exitAddresses()['es'] ?? '', 'https://example.org/'];
    expect(told({ ...exitAddresses(), es: now })).toEqual([differs(say('lockExit', { language: 'Spanish' }), before, now)]);
    expect(tree.problems({ ...exitAddresses(), es: now })[0]).toMatchObject({ file: 'site.config.ts', field: 'exit › es › url' });
  });

  it('behind “Leave now” in a language of the help pages is looked for where those stand, and has no status by which it could be held', () => {
    const blanks = { what: say('lockExit', { language: 'Portuguese' }), now: 'https://example.org/' };
    expect(tree.problems({ ...exitAddresses(), pt: 'https://example.org/' })).toEqual([
      { file: 'src/domain/help-languages.ts', field: 'exit › pt › url', message: say('lockNewExit', blanks) },
    ]);
  });

  it('of a source, on another host, stops the build; another page of the same host does not', () => {
    tree.change('mx.yaml', 'https://lac.iom.int/es/news/', 'https://lac.iom.int/en/news/');
    expect(told()).toEqual([]);
    tree.change('mx.yaml', 'https://lac.iom.int/', 'https://lac.iom.example/');
    expect(told()).toEqual([differs(say('lockHost', { line: NATIONAL, source: 'IOM' }), 'lac.iom.int', 'lac.iom.example')]);
  });

  it('of a chat, with a letter that only looks like the old one, is told in plain letters', () => {
    tree.change('us.yaml', 'https://humantraffickinghotline.org/chat', 'https://hum\u0430ntraffickinghotline.org/chat');
    expect(told()).toEqual([expect.stringContaining('https://xn--')]);
  });
});

describe('what needs no confirming', () => {
  it('is a line that is held, or one of its numbers', () => {
    tree.change('mx.yaml', /status: published/g, 'status: held\n    heldBecause: { en: Nobody answers., es: Nadie contesta. }');
    tree.change('mx.yaml', /(\n {6,}- status: held)\n {4}heldBecause: \{ en: Nobody answers., es: Nadie contesta. \}/g, '$1');
    expect(tree.read('mx.yaml')).not.toContain('status: published');
    expect(told()).toEqual([]);
  });

  it('is a line that is taken out', () => {
    tree.change('mx.yaml', /\n {2}- id: mx-consejo-ciudadano-general\n[\s\S]*?\n(?= {2}- id: )/, '\n');
    expect(told()).toEqual([]);
  });

  it('is a number that is grouped in another way, or written with its country’s code', () => {
    tree.change('mx.yaml', 'dial: "800 5533 000"', 'dial: "(800) 553-3000"');
    tree.change('mx.yaml', 'dial: "55 5533 5533"', 'dial: "+52 55 5533 5533"');
    expect(told()).toEqual([]);
  });
});

describe('the lock', () => {
  it('that is gone stops the build, once', () => {
    rmSync(join(tree.root, LOCK_FILE));
    expect(tree.problems()).toEqual([{ file: LOCK_FILE, field: '', message: say('lockMissing', { file: LOCK_FILE }) }]);
  });

  it('that is empty confirms nothing', () => {
    tree.copyAll();
    tree.write(LOCK, '');
    expect(told().length).toBeGreaterThan(300);
  });

  it('may have been saved on Windows, with a mark of the encoding, in any order', () => {
    tree.write(LOCK, `\uFEFF${tree.read(LOCK).trim().split('\n').reverse().join('\r\n')}\r\n`);
    expect(told()).toEqual([]);
  });

  it('is told of where a hand, or a merge, left something in it', () => {
    const row = tree.read(LOCK).split('\n').length;
    tree.write(LOCK, `${tree.read(LOCK)}<<<<<<< HEAD\nmx everything\n`);
    expect(told()).toEqual([say('lockStrange', { row }), say('lockStrange', { row: row + 1 })]);
  });

  it('confirms no number by digits that only look like it', () => {
    tree.change(LOCK, 'mx mx-911 phones 911', 'mx mx-911 phones ９１１');
    expect(told()).toEqual([differs(phoneOf('911 emergency'), '９１１', '911')]);
  });

  it('confirms a number for its line alone: not for another, whatever else that has', () => {
    tree.change('mx.yaml', 'dial: "55 5533 5533"', 'dial: "800 5533 000"');
    tree.change('mx.yaml', 'e164: "+525555335533"', 'e164: "+528005533000"');
    tree.change('mx.yaml', /phones: "55?[ 0-9]*5533-5533"/g, 'phones: "800 5533 000"');
    expect(told()).toEqual([differs(phoneOf('Security Line and Trust Chat (Consejo Ciudadano)'), '+52 55 5533 5533', '+52 800 553 3000')]);
  });

  it('confirms a number for its way alone: a telephone is no WhatsApp', () => {
    tree.change('mx.yaml', 'number: "+525555335533"', 'number: "+528005533000"');
    tree.change('mx.yaml', /whatsapp: "\(?55\)? 5533[ -]5533"/g, 'whatsapp: "800 5533 000"');
    expect(told()).toHaveLength(1);
  });

  it('confirms a line for its country alone: the same short number is another one elsewhere', () => {
    const line = /\n {2}- id: gt-110-pnc\n[\s\S]*?(?=\n {2}- id: )/.exec(tree.read('gt.yaml'))?.[0] ?? '';
    tree.change('gt.yaml', line, '');
    tree.write('bo.yaml', tree.read('bo.yaml') + line);
    expect(told()).toEqual(expect.arrayContaining([expect.stringContaining(' is 110, ')]));
  });

  it('confirms nothing under another id', () => {
    tree.change('mx.yaml', 'id: mx-089\n', 'id: mx-anonymous-tips\n');
    expect(told()).toEqual([isNew(phoneOf('089 Anonymous Report Line'), '089'), expect.stringContaining('www.sinembargo.mx')]);
  });

  it('confirms no WhatsApp that was held until now', () => {
    tree.change('ar.yaml', /("\+5491127716463"\n +status: )held/, '$1published');
    expect(told()).toEqual([isNew(say('lockWhatsApp', { line: 'Line 144 (gender violence)' }), '+54 9 11 2771 6463')]);
  });
});
