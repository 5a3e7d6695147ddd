import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inOurWords, withOurWords } from '#/desk/editor-words.ts';

const FOLDER = 'node_modules/@sveltia/cms/locales';
const theirs = readFileSync(`${FOLDER}/es-CO.json`, 'utf8');

/** Every message of such a file, by the way to it. */
const messagesIn = (json: string): Map<string, string> => {
  const found = new Map<string, string>();
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) look(inner, `${path}.${name}`);
  };
  look(JSON.parse(json), '');
  return found;
};
const blanksOf = (message = ''): string => [...new Set(message.match(/\{\$\w+/g) ?? [])].sort().join(' ');

describe('the editor’s own Spanish', () => {
  const ours = messagesIn(withOurWords(theirs));

  it('has no word that a volunteer does not know', () => {
    expect(ours.size).toBeGreaterThan(500);
    const plain = [...ours.values()].map((message) => message.replaceAll(/`[^`]*`|\{\$\w+\}/g, ''));
    expect(plain.filter((message) => /recurso|entrada|slug|validación/i.test(message))).toEqual([]);
  });

  it('has every message and blank that it had, and those that it lacks under the names and with the blanks that the English has', () => {
    const english = messagesIn(readFileSync(`${FOLDER}/en-US.json`, 'utf8'));
    const before = messagesIn(theirs);
    expect([...before].filter(([name, message]) => blanksOf(ours.get(name)) !== blanksOf(message)).map(([name]) => name)).toEqual([]);
    const added = [...ours].filter(([name]) => !before.has(name));
    expect(added.length).toBeGreaterThan(20);
    expect(added.filter(([name, message]) => blanksOf(english.get(name)) !== blanksOf(message) || !english.has(name))).toEqual([]);
  });

  it.each([
    ['Crear una nueva entrada', 'Crear un nuevo texto'],
    ['Entrada guardada y publicada.', 'Texto guardado y publicado.'],
    ['Hay {$count} entradas guardadas.', 'Hay {$count} textos guardados.'],
    [
      '¿Seguro que quieres eliminar las {$count} entradas seleccionadas y los recursos asociados?',
      '¿Seguro que quieres eliminar los {$count} textos seleccionados y los archivos asociados?',
    ],
    ['Ninguna entrada hace referencia a esta entrada.', 'Ningún texto hace referencia a este texto.'],
    ['Este slug ya se usa para otra entrada.', 'Este nombre en la dirección ya se usa para otro texto.'],
  ])('agrees in what stands beside such a word: %s', (message, ours) => {
    expect(inOurWords(message)).toBe(ours);
  });
});
