import { describe, expect, it } from 'vitest';
import { chatRemainsIn, withoutChatMarks } from '#/domain/chat-remains.ts';
import { plainWords } from '#/domain/plain-words.ts';

// Everything here is made up.
const LEFT: readonly string[] = [
  '[12/3/24, 14:05:12] María López: Hola',
  'Hola[12/3/24, 14:05] María: Hola',
  '[14:05, 12/3/2024] María López: Hola',
  'María López, [12.03.24 14:05]\nHola',
  '12/3/24, 2:05 p. m. - María: Hola',
  '12/3/24, 2:05\u202Fp.\u00A0m. - María: Hola',
  '3/12/24 14:05 - +52 1 222 000 4567: ya',
  '12/3/24 a las 14:05 - María: Hola',
  '12/3/24 a la(s) 2:05 p. m. - María: Hola',
  '2024-03-12, 14.05 - María: Hola',
  '12/03/24 14:05:12: María López: Hola',
  '12/3/24, 14:05 - María López añadió a Ana',
  '12/3/24, 14:05 - Ana salió del grupo',
  '3/12/24, 2:05 PM - Ana left',
  '12/3/24, 14:05 - Los mensajes y las llamadas están cifrados de extremo a extremo.',
  '<Multimedia omitido>',
  'María: <Media omitted>',
  '\u200Eimage omitted',
  'imagen omitida',
  'María: \u200Esticker omitido',
  'Hola\nTarjeta de contacto omitida\nAdiós',
  'IMG-20240312-WA0003.jpg (archivo adjunto)',
  'María López.vcf (archivo adjunto)',
  'PTT-20240312-WA0003.opus (file attached)',
  '\u200E<attached: 00000012-PHOTO-2024-03-12-14-05-12.jpg>',
  '<adjunto: 00000012-PHOTO-2024-03-12-14-05-12.jpg>',
  'Voy \u200E<se editó este mensaje.>',
  'Voy <This message was edited>',
  'Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat, ni siquiera WhatsApp, puede leerlos ni escucharlos.',
  'Los mensajes y las llamadas están cifrados de extremo a extremo. Solo las personas en este chat pueden leerlos, escucharlos o compartirlos.',
  'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.',
  'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
];

const TOLD: readonly string[] = [
  'A las 14:05, María: “Ya llegué”.',
  'El 12/3/24 a las 14:05, María dijo: ya llegué.',
  'El 12/3/2024, 14:05: llegó.',
  '14:05 - María: “Ya llegué”.',
  '12/3/24 - María: Hola',
  '12/3/24 - ',
  '12/3/24, 10:00 - 18:00',
  'De lunes a viernes, 9:00 - 18:00: llama. Sábado, 10:00 – 14:00.',
  '12/3/24, 10:00 - Taller de bordado en el centro',
  '[14:05] La narradora habla. [00:41:05] Voz: hola.',
  'La imagen omitida del informe. El video omitido.',
  'Imagen omitida en el informe',
  'Parts were omitted. “image omitted” is what it says there.',
  'El archivo adjunto. Lee el informe.pdf (12 páginas). See the file attached.',
  'WhatsApp: los mensajes están cifrados de extremo a extremo. Quien tiene tu teléfono los lee.',
  'Messages are end-to-end encrypted. Who holds your phone reads them.',
  'Este mensaje fue editado por ella. This message was edited later.',
  'Artículo 12.3.24, 14.05 y 3.4.5-6 - uno: dos',
  'Versión 3.12.24',
];

describe('what a chat leaves in words that are copied from it', () => {
  it.each(LEFT)('is found: %s', (words) => {
    expect(chatRemainsIn(plainWords(words))).not.toEqual([]);
  });

  it.each(TOLD)('is not seen in what somebody tells: %s', (words) => {
    expect(chatRemainsIn(plainWords(words))).toEqual([]);
  });

  it('is told once each, in its order, with its place', () => {
    expect(chatRemainsIn('Uno <Media omitted>\n12/3/24, 14:05 - Ana: <Multimedia omitido>')).toEqual([
      { found: '<Media omitted>', index: 4 },
      { found: '12/3/24, 14:05 - Ana:', index: 20 },
      { found: '<Multimedia omitido>', index: 42 },
    ]);
  });

  it('is found with all that a group says by itself, names and all', () => {
    expect(chatRemainsIn('12/3/24, 14:05 - Ana añadió a Luz\nHola').map(({ found }) => found)).toEqual(['12/3/24, 14:05 - Ana añadió a Luz']);
  });

  it('is found with the number of whoever wrote', () => {
    expect(chatRemainsIn('3/12/24 14:05 - +52 1 222 000 4567: ya')[0]?.found).toBe('3/12/24 14:05 - +52 1 222 000 4567:');
  });

  it('is looked for in a moment, in a long text without end', () => {
    const began = performance.now();
    for (const piece of [
      '12/3/24, 14:05 - ',
      '12/3/24, 14:05 ',
      'los mensajes en este chat ',
      'messages and calls ',
      'a.jpg (',
      'imagen ',
      '<adjunto:',
      '\n ',
      'a b_c-',
    ])
      chatRemainsIn(`${piece.repeat(20_000)} omitted`);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('words without the marks of a chat', () => {
  it.each([
    ['<Media omitted>', ''],
    ['<img alt="<Media omitted>" src="a.png">', '<img alt="" src="a.png">'],
    ['<script title="[12/3/26, 14:05:12]">', '<script title="[12/3/26, 14:05:12]">'],
  ])('keep code that holds one: %s', (words, left) => {
    expect(withoutChatMarks(words)).toBe(left);
  });
});
