import { describe, expect, it } from 'vitest';
import { SegmentedMessage } from 'sms-segments-calculator';
import { plainLetters, SMS_LETTERS } from '#/domain/plain-letters.ts';

const ALL = 'México: ¿Cuándo? ¡No! “así” «no» ‘ya’ España, año, pingüino… [ok] {a} ~ ^ | ` – — Haïti 🙂 日本 à';

describe('a text in the letters of one SMS', () => {
  it('loses its accents and keeps its words: of "año" the tilde stays', () => {
    expect(plainLetters('México: ¿Cuándo contestan? Este año, en España.')).toBe('Mexico: ¿Cuando contestan? Este año, en España.');
    expect(plainLetters('“Vivir sin miedo” – «ya»…')).toBe('"Vivir sin miedo" - "ya"...');
  });

  it('writes each mark that the alphabet lacks as the one that people type instead', () => {
    expect(plainLetters('“a” «b» ‘c’ d’e 1–2 f—g … h\u00A0i\u202Fj')).toBe('"a" "b" \'c\' d\'e 1-2 f-g ... h i j');
  });

  it('keeps what the alphabet has of Spanish, and leaves out a letter that has no plain form', () => {
    expect(plainLetters('Ñandú ñ ¿? ¡!\nÚltima línea')).toBe('Ñandu ñ ¿? ¡!\nUltima linea');
    expect(plainLetters('a🙂b日c\td')).toBe('abcd');
    expect(plainLetters('[a] {b} \\ | ^ ~ `')).toBe('a b     ');
  });

  it('fits in one message of 160 letters', () => {
    expect(SMS_LETTERS).toBe(160);
    expect(new SegmentedMessage(plainLetters('á'.repeat(SMS_LETTERS))).segmentsCount).toBe(1);
    expect(new SegmentedMessage(plainLetters('á'.repeat(SMS_LETTERS + 1))).segmentsCount).toBe(2);
  });

  it('has no letter left that makes a message hold 70 letters, or that takes the room of two', () => {
    const plain = plainLetters(ALL);
    const message = new SegmentedMessage(plain);
    expect(message.encodingName).toBe('GSM-7');
    expect(message.numberOfUnicodeScalars * 7).toBe(message.messageSize);
    expect(new SegmentedMessage(ALL).encodingName).toBe('UCS-2');
  });
});
