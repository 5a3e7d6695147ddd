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

const FOR_GROUPS = [
  'Ana agregó a Luz',
  'Luz se unió con el enlace del grupo',
  'Saliste',
  'Ana eliminó a Luz',
  'Ana creó el grupo',
  'Creaste el grupo',
  'Ana cambió el asunto',
  'Ahora eres admin. del grupo',
  'Luz ahora es admin. del grupo',
  'Tu código de seguridad con Ana es otro',
  'Ana added Luz',
  'Luz joined with a link',
  'Ana removed Luz',
  'Ana created this group',
  'Ana changed the subject',
  'Messages and calls are end-to-end encrypted.',
  'Your security code with Ana is another one',
  'You’re now an admin',
  "You're now an admin",
];
const THINGS = [
  ...['imagen omitida', 'video omitido', 'vídeo omitido', 'audio omitido', 'sticker omitido', 'documento omitido', 'GIF omitido', 'foto omitida'],
  ...['nota de video omitida', 'nota de vídeo omitida', 'nota de voz omitida', 'mensaje de video omitido', 'mensaje de vídeo omitido'],
  ...['tarjeta de contacto omitida', 'contacto omitido', 'image omitted', 'video omitted', 'audio omitted', 'sticker omitted', 'document omitted'],
  ...['GIF omitted', 'video note omitted', 'voice message omitted', 'photo omitted', 'contact card omitted', 'IMAGEN OMITIDA'],
];
const IN_ANGLES = [
  ...['Multimedia omitido', 'archivo omitido', 'archivos omitidos', 'Medios omitidos', 'Media omitted', ' Media omitted ', 'MEDIA OMITTED'],
  ...['archivo adjunto: IMG-1.jpg', 'adjunto: IMG-1.jpg', 'attached: IMG-1.jpg', 'Se editó este mensaje.', 'Este mensaje se editó', 'edited'],
  ...['Este mensaje fue editado', 'Mensaje editado', 'This message was edited.'],
];
const OF_WHATSAPP = [
  'Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat puede leerlos.',
  'Los mensajes y llamadas en este chat ahora están cifrados de extremo a extremo. Toca para saber más de WhatsApp.',
  'Los mensajes en este chat, y las llamadas, están cifradas de extremo a extremo. Nadie fuera de este chat las escucha.',
  'Los mensajes a este chat ahora están cifrados de extremo a extremo. Más en WhatsApp.',
  'Los mensajes a este grupo ahora están cifrados de extremo a extremo. Más en WhatsApp.',
  'Los mensajes de este grupo están cifrados de extremo a extremo. Nadie fuera de este chat los lee.',
  'Las llamadas y los mensajes enviados a este chat ahora están cifrados de extremo a extremo. Más en WhatsApp.',
  'Las llamadas y los mensajes enviados a este chat y sus fotos están cifradas de extremo a extremo. Nadie fuera de este chat las ve.',
  'Messages and calls are end-to-end encrypted. Only people in this chat can read them.',
  'Messages to this chat and calls are now secured with end-to-end encryption. Tap to learn more from WhatsApp.',
  'Messages to this group are now secured with end-to-end encryption. Tap to learn more from WhatsApp.',
  'Messages you send to this chat are now secured with end-to-end encryption. Nobody outside of this chat reads them.',
];

/** All that is found, marked with « and ». */
const WHOLE: readonly string[] = [
  '«[12/3/24, 14:05:12]» María López: Hola',
  '«[12/3/24, 2:05pm]» María: Hola',
  '«[12.3.24, 14:05]» María: Hola',
  'Ya. «12/3/24, 2:05 p. m. - María López:» Hola',
  '«12/3/24 at 14:05 - María:» Hola',
  '«12/3/24 a la 1:05 - María:» Hola',
  '«12/3/24,  a  las  14:05  -  María:» Hola',
  '«12/3/24  a  la(s)  14:05 - María:» Hola',
  '«12/3/24 at  14:05 - María:» Hola',
  '«14:05 12/3/24 - María:» Hola',
  '«14:05,  12/3/24 - María:» Hola',
  '«12/3/24 14:05:  María López:» Hola',
  ...FOR_GROUPS.flatMap((said) => [`Uno\n«12/3/24, 14:05 - ${said}»\nDos`, `«12/3/24, 14:05  -  ${said}»`]),
  ...THINGS.flatMap((thing) => [`«${thing}»`, `Uno\n  «${thing}» \t\nDos`, `María:  «${thing}»`]),
  ...IN_ANGLES.map((mark) => `Voy «<${mark}>» ya`),
  ...['María López.vcf (archivo adjunto)', 'IMG-20240312-WA0003.jpg (file attached)', '_a.jpg (file attached)'].map((file) => `Mira: «${file}» ya`),
  ...OF_WHATSAPP.map((said) => `Uno\n«${said}»\nDos`),
];

const TOLD: readonly string[] = [
  'Folio 99-12/3/24, 14:05 - María: Hola',
  'Folio v12/3/24, 14:05: María: Hola',
  'Aquí falta la imagen omitida',
  'Here stands: no image omitted',
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

  it.each(WHOLE)('is found whole, and nothing beside it: %s', (marked) => {
    const [, whole] = /«([^»]*)»/.exec(marked) ?? [];
    expect(chatRemainsIn(marked.replace(/[«»]/g, '')).map(({ found }) => found)).toEqual([whole]);
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
