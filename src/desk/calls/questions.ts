import type { HeardField } from '#/domain/hotlines.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';

/** How a question is answered: in words; whether somebody is told; by one of two; by languages; by days and hours. */
export type AnsweredBy = 'words' | 'told' | 'choice' | 'languages' | 'hours';

/** A question to a line, as it is read out, in each language of staff. */
export interface CallQuestion {
  field: HeardField;
  by: AnsweredBy;
  ask: Readonly<Record<StaffLanguage, string>>;
  /** What it is called where it is listed. */
  short: Readonly<Record<StaffLanguage, string>>;
  /** Where it is answered by one of two: what is written down, and in words. */
  choices?: readonly { value: string; words: Readonly<Record<StaffLanguage, string>> }[];
}

/** What a line is asked on the telephone, in the order in which it is read out. */
export const CALL_QUESTIONS: readonly CallQuestion[] = [
  {
    field: 'answers',
    by: 'words',
    ask: {
      en: 'Who answers here? A government office, an organization, the police?',
      es: '¿Quiénes contestan aquí? ¿Una oficina del gobierno, una organización, la policía?',
    },
    short: { en: 'Who answers', es: 'Quién contesta' },
  },
  {
    field: 'firstMinute',
    by: 'words',
    ask: { en: 'When a woman calls, what happens first? What do you ask her?', es: 'Cuando llama una mujer, ¿qué pasa primero? ¿Qué le preguntan?' },
    short: { en: 'How a call begins', es: 'Cómo empieza la llamada' },
  },
  {
    field: 'name',
    by: 'choice',
    ask: { en: 'Do you ask her name?', es: '¿Le piden su nombre?' },
    short: { en: 'Her name', es: 'Su nombre' },
    choices: [
      { value: 'asks', words: { en: 'Yes, they ask it', es: 'Sí, lo piden' } },
      { value: 'does-not-ask', words: { en: 'No, she may leave it out', es: 'No, puede no darlo' } },
    ],
  },
  {
    field: 'police',
    by: 'told',
    ask: { en: 'Do you tell the police about a call?', es: '¿Avisan a la policía de una llamada?' },
    short: { en: 'The police', es: 'La policía' },
  },
  {
    field: 'immigration',
    by: 'told',
    ask: { en: 'Do you tell immigration?', es: '¿Avisan a migración?' },
    short: { en: 'Immigration', es: 'Migración' },
  },
  {
    field: 'under18',
    by: 'words',
    ask: { en: 'What do you do if a caller is under 18?', es: '¿Qué hacen si quien llama tiene menos de 18 años?' },
    short: { en: 'Under 18', es: 'Menos de 18' },
  },
  {
    field: 'languages',
    by: 'languages',
    ask: { en: 'Which languages do you answer in?', es: '¿En qué idiomas contestan?' },
    short: { en: 'Languages', es: 'Idiomas' },
  },
  {
    field: 'hours',
    by: 'hours',
    ask: { en: 'On which days and at which hours does somebody answer?', es: '¿Qué días y a qué horas contesta alguien?' },
    short: { en: 'Hours', es: 'Horario' },
  },
  {
    field: 'cost',
    by: 'choice',
    ask: { en: 'Is the call free, also from a cell phone without credit?', es: '¿La llamada es gratis, también desde un celular sin saldo?' },
    short: { en: 'What it costs', es: 'Qué cuesta' },
    choices: [
      { value: 'free', words: { en: 'It is free', es: 'Es gratis' } },
      { value: 'charged', words: { en: 'It is charged', es: 'Se cobra' } },
    ],
  },
  {
    field: 'abroad',
    by: 'choice',
    ask: { en: 'Can people call you from another country?', es: '¿Se les puede llamar desde otro país?' },
    short: { en: 'From abroad', es: 'Desde otro país' },
    choices: [
      { value: 'yes', words: { en: 'Yes', es: 'Sí' } },
      { value: 'no', words: { en: 'No', es: 'No' } },
    ],
  },
  {
    field: 'bill',
    by: 'words',
    ask: { en: 'What shows on the telephone bill of a caller?', es: '¿Qué sale en el recibo de teléfono de quien llama?' },
    short: { en: 'On the bill', es: 'En el recibo' },
  },
  {
    field: 'writing',
    by: 'words',
    ask: {
      en: 'Can people write to you, by WhatsApp or text message? When does somebody answer?',
      es: '¿Se les puede escribir por WhatsApp o por mensaje? ¿Cuándo contesta alguien?',
    },
    short: { en: 'Writing', es: 'Escribir' },
  },
];
