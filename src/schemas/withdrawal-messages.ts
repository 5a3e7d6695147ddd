import type { Words } from '#/domain/locale.ts';

/** What `npm run stories:withdraw` says: a part of `MESSAGES`. */
export const WITHDRAWAL_MESSAGES = {
  withdrawalNone: {
    en: 'There is no story called "{id}", or none that can be read. Nothing was changed. Stories: {known}. For one part: {example}/2. If a file has a mistake, npm run check:content says which.',
    es: 'No hay ninguna historia llamada "{id}", o no se puede leer. No se cambió nada. Historias: {known}. Para una sola parte: {example}/2. Si algún archivo tiene un error, npm run check:content dice cuál.',
  },
  withdrawalWords: {
    en: 'Write one name, without spaces: "npm run stories:withdraw {name}" for the whole story, "npm run stories:withdraw {name}/2" for its part 2. Nothing was changed.',
    es: 'Escribe un solo nombre, sin espacios: "npm run stories:withdraw {name}" para la historia entera, "npm run stories:withdraw {name}/2" para su parte 2. No se cambió nada.',
  },
  withdrawalDeleted: {
    en: 'This was deleted.',
    es: 'Esto se borró.',
  },
  withdrawalKept: {
    en: 'This is kept, without any name.',
    es: 'Esto queda, sin ningún nombre.',
  },
  withdrawalNoAddress: {
    en: 'The address of the story could not be read in {file}, so its old pages will answer as if they had never existed. Ask someone who knows the site to write it in content/withdrawn.',
    es: 'No se pudo leer la dirección de la historia en {file}, así que sus páginas contestarán como si nunca hubieran existido. Pide a alguien que conozca el sitio que la escriba en content/withdrawn.',
  },
  withdrawalUnread: {
    en: 'NOT DELETED: these files have a mistake, and whose story they tell cannot be read. Open each one. If it belongs to this story, delete it by hand before you go on.',
    es: 'NO SE BORRÓ: estos archivos tienen un error y no se puede leer de qué historia son. Abre cada uno. Si es de esta historia, bórralo a mano antes de seguir.',
  },
  withdrawalSettings: {
    en: 'Where it says {blanks} below, write your site’s own. The command fills them in when you run it with SITE_URL=https://… SITE_CONTACT=… before it, as for npm run build:public.',
    es: 'Donde abajo dice {blanks}, escribe lo de tu sitio. El comando lo llena cuando lo ejecutas con SITE_URL=https://… SITE_CONTACT=… delante, igual que npm run build:public.',
  },
  withdrawalSave: {
    en: 'Save what was done.',
    es: 'Guarda lo que se hizo.',
  },
  withdrawalMentions: {
    en: 'It is still linked to or named on these lines. Read them, take it out, and save again.',
    es: 'Todavía se enlaza o se nombra en estas líneas. Léelas, quítalo y vuelve a guardar.',
  },
  withdrawalPublish: {
    en: 'Publish now, with npm run build:public. These addresses then answer that the text is no longer here.',
    es: 'Publica ya, con npm run build:public. Estas direcciones contestan entonces que el texto ya no está aquí.',
  },
  withdrawalHistory: {
    en: 'The text is still in the history of the repository. Someone who knows git runs this in a fresh copy, then pushes it with --force. Everybody else copies the repository anew.',
    es: 'El texto sigue en la historia del repositorio. Alguien que sepa usar git ejecuta esto en una copia nueva y la sube con --force. Las demás personas vuelven a copiar el repositorio.',
  },
  withdrawalTitles: {
    en: 'Then the same with --replace-text, for the titles of these sources: {sources}.',
    es: 'Después, lo mismo con --replace-text para los títulos de estas fuentes: {sources}.',
  },
  withdrawalReused: {
    en: 'Look also at the early history of {file}. The text may once have stood there, where another file stands now; so it is not in the command.',
    es: 'Mira también el principio de la historia de {file}. El texto pudo estar ahí, donde ahora está otro archivo; por eso no va en el comando.',
  },
  withdrawalArchives: {
    en: 'Ask these archives and search engines to forget the addresses above. Search engines take one address at a time.',
    es: 'Pide a estos archivos y buscadores que olviden las direcciones de arriba. Los buscadores reciben las direcciones de una en una.',
  },
  withdrawalSend: {
    en: 'Send this to everyone who keeps a copy of the site.',
    es: 'Manda esto a quienes tienen una copia del sitio.',
  },
  withdrawalLetter: {
    en: 'A text was withdrawn by the person whose story it is. Please delete your copies of these addresses and of everything below them today, and tell us when it is done.',
    es: 'La persona cuya historia es ha retirado un texto. Les pedimos que borren hoy sus copias de estas direcciones y de todo lo que está debajo, y que nos avisen cuando esté hecho.',
  },
} as const satisfies Record<string, Words>;
