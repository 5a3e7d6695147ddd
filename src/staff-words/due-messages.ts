import type { Words } from '#/domain/locale.ts';

/** What staff are told by `npm run lines:due`: a part of `MESSAGES`. */
export const DUE_MESSAGES = {
  dueNever: { en: 'never called; newest page read: {date}.', es: 'nadie la ha llamado; página más reciente: {date}.' },
  dueAgain: { en: 'called {days} days ago: call again.', es: 'se llamó hace {days} días: hay que llamar otra vez.' },
  dueUndated: { en: 'never called; no page that we read has a date.', es: 'nadie la ha llamado; ninguna página que leímos tiene fecha.' },
  dueAsk: { en: 'ask: {question}', es: 'pregunta: {question}' },
  dueNumber: {
    en: 'the number itself, from a phone in the country and from a US mobile.',
    es: 'si el número contesta, desde un teléfono del país y desde un celular de Estados Unidos.',
  },
  dueFirstMinute: { en: 'how a call begins: who speaks, what is asked first.', es: 'cómo empieza la llamada: quién habla, qué preguntan primero.' },
  dueHours: { en: 'when they answer, and in which zone.', es: 'a qué hora contestan, y la hora de dónde.' },
  dueLanguages: {
    en: 'which languages they speak, and whether there are interpreters.',
    es: 'qué idiomas hablan, y si tienen intérpretes.',
  },
  dueInforms: { en: 'whom they tell: police, prosecutors, migration, and when.', es: 'a quién avisan: policía, fiscalía, migración, y cuándo.' },
  dueUnder18: { en: 'what they do when the caller is under 18.', es: 'qué hacen si quien llama tiene menos de 18 años.' },
  dueAnonymous: { en: 'whether a caller may stay anonymous.', es: 'si se puede llamar sin dar el nombre.' },
  dueCost: { en: 'what it costs, and what shows on the bill.', es: 'cuánto cuesta, y qué sale en el recibo.' },
  dueWhatsApp: {
    en: 'WhatsApp: send a test message, look for the business badge.',
    es: 'WhatsApp: manda un mensaje de prueba y busca la insignia de empresa.',
  },
  dueSummary: {
    en: 'Lines to check: {count}, of which overdue: {overdue}. Do not tie up a crisis line: use the operator’s office first. Write the day and your role into dialledOn.',
    es: 'Líneas por revisar: {count}; atrasadas: {overdue}. No ocupes una línea de crisis: primero llama a la oficina de quien la atiende. Escribe el día y tu puesto en dialledOn.',
  },
} as const satisfies Record<string, Words>;
