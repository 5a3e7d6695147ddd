import { describe, expect, it } from 'vitest';
import { saidAloud } from '#/kinds/replies/domain/said-aloud.ts';

/** What is said between < and >, what is told as it is. */
const cut = (says: string): string =>
  saidAloud(says)
    .map(({ said, words }) => (said ? `<${words}>` : words))
    .join(' ');

describe('what is said aloud in a turn', () => {
  it('is told from what stands around it, in both ways of closing a quotation', () => {
    expect(cut('She comes home. “I got a job. I leave on Monday.”')).toBe('She comes home. <“I got a job. I leave on Monday.”>');
    expect(cut('Llega tarde y dice: “No encuentro mi hilo”.')).toBe('Llega tarde y dice: <“No encuentro mi hilo”.>');
    expect(cut('“It’s from Wil.” She laughs, and puts it face down.')).toBe('<“It’s from Wil.”> She laughs, and puts it face down.');
    expect(cut('Viernes, 9:40: “¿me la prestas?”. La llamas. Habla bajito. “Júramelo”.')).toBe(
      'Viernes, 9:40: <“¿me la prestas?”.> La llamas. Habla bajito. <“Júramelo”.>',
    );
  });

  it('keeps with it who says it and how, up to the end of that sentence', () => {
    expect(cut('The pack is ready. “I’m going, Mom,” she says, very low. It is late.')).toBe(
      'The pack is ready. <“I’m going, Mom,” she says, very low.> It is late.',
    );
    expect(cut('“I’m going,” Ximena says. It is late.')).toBe('<“I’m going,” Ximena says.> It is late.');
    expect(cut('Tocan la puerta. “¡Ya voy, mami!”, grita.')).toBe('Tocan la puerta. <“¡Ya voy, mami!”, grita.>');
  });

  it('is no name in the middle of a sentence, and no quotation in what is said', () => {
    expect(cut('She shows you the chat with “Brenda, human resources”: a room included.')).toBe(
      'She shows you the chat with “Brenda, human resources”: a room included.',
    );
    expect(cut('Dice: “Busca la palabra ‘estafa’ al lado”.')).toBe('Dice: <“Busca la palabra ‘estafa’ al lado”.>');
  });

  it('is all of it where nothing else is told, nothing where nobody speaks, and two where two speak', () => {
    expect(cut('“Everything okay?”')).toBe('<“Everything okay?”>');
    expect(cut('She walks slowly, and looks back.')).toBe('She walks slowly, and looks back.');
    expect(cut('“He keeps it.” “And my passport.”')).toBe('<“He keeps it.”> <“And my passport.”>');
    expect(cut('')).toBe('');
  });

  it('loses no word, whatever stands there', () => {
    for (const says of ['“Open and never closed. She goes.', 'A ” that opens nothing. “Yes”', '“A”, b “c” d. “E.” 5 f', '““a”” B.'])
      expect(
        saidAloud(says)
          .map(({ words }) => words)
          .join('')
          .replaceAll(/\s/g, ''),
        says,
      ).toBe(says.replaceAll(/\s/g, ''));
  });
});
