import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inOurWords, withOurWords } from '#/desk/editor-words.ts';

const theirs = readFileSync('node_modules/@sveltia/cms/locales/es-CO.json', 'utf8');
const blanksOf = (json: string): string[] => json.match(/\{\$[\w :]+\}/g) ?? [];

describe('the editor’s own Spanish', () => {
  it('has no word that a volunteer does not know, and every message and blank that it had', () => {
    const ours = withOurWords(theirs);
    const said: string[] = [];
    const names = (json: string, told?: string[]): string[] => {
      const found: string[] = [];
      JSON.parse(json, (name, value: unknown) => {
        found.push(name);
        if (typeof value === 'string') told?.push(value);
        return value;
      });
      return found;
    };
    expect(names(ours, said)).toEqual(names(theirs));
    expect(blanksOf(ours)).toEqual(blanksOf(theirs));
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((message) => /recurso|entrada|slug(?!s?`|: |\})|validación/i.test(message.replaceAll(/`[^`]*`|\{\$\w+\}/g, '')))).toEqual([]);
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
