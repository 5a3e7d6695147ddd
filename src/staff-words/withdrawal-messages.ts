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
  withdrawalWill: {
    en: 'This will be deleted.',
    es: 'Esto se va a borrar.',
  },
  withdrawalWillKeep: {
    en: 'This will be kept, without any name: with it, the old addresses answer that the text is no longer here.',
    es: 'Esto va a quedar, sin ningún nombre: así, las direcciones de antes contestan que el texto ya no está aquí.',
  },
  withdrawalNever: {
    en: 'CAREFUL: these were never saved as they are now. Once deleted, only a copy can bring them back.',
    es: 'CUIDADO: estos archivos nunca se guardaron como están ahora. Si se borran, solo una copia puede traerlos de vuelta.',
  },
  withdrawalAsk: {
    en: 'Nothing has been changed so far. Write "yes" to take it down, or "copy" to take it down and keep a copy here for 30 days. Anything else stops.',
    es: 'Hasta ahora no ha cambiado nada. Escribe "sí" para quitarla, o "copia" para quitarla y dejar aquí una copia por 30 días. Con cualquier otra cosa no pasa nada.',
  },
  withdrawalNothing: {
    en: 'Nothing was changed.',
    es: 'No se cambió nada.',
  },
  withdrawalDeleted: {
    en: 'This was deleted.',
    es: 'Esto se borró.',
  },
  withdrawalKept: {
    en: 'This is kept, without any name.',
    es: 'Esto queda, sin ningún nombre.',
  },
  withdrawalCopy: {
    en: 'A copy lies in {folder}, on this computer only. After {until}, the next command of this site that you run deletes it.',
    es: 'Hay una copia en {folder}, solo en esta computadora. Después del {until}, el siguiente comando de este sitio que ejecutes la borra.',
  },
  withdrawalNoCopy: {
    en: 'No copy was kept.',
    es: 'No se dejó ninguna copia.',
  },
  withdrawalBack: {
    en: 'If it was a mistake: npm run stories:restore {id}.',
    es: 'Si fue un error: npm run stories:restore {id}.',
  },
  withdrawalSaved: {
    en: 'It was saved in git: this and nothing else of what you have changed.',
    es: 'Se guardó en git: esto y nada más de lo que hayas cambiado.',
  },
  withdrawalNoGit: {
    en: 'This folder keeps no history (git), so there was nothing to save.',
    es: 'Esta carpeta no lleva historial (git), así que no había nada que guardar.',
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
    en: 'git could not save this ({why}). Ask someone who knows git to save these files, and only these.',
    es: 'git no pudo guardarlo ({why}). Pide a alguien que sepa usar git que guarde estos archivos, y solo estos.',
  },
  withdrawalMentions: {
    en: 'It is still linked to or named on these lines. Read them, take it out, and save again.',
    es: 'Todavía se enlaza o se nombra en estas líneas. Léelas, quítalo y vuelve a guardar.',
  },
  withdrawalPublish: {
    en: 'Publish now, with npm run build:public -- --saved: it takes what was saved last, so that a text you are still writing holds nothing up. These addresses then answer that the text is no longer here.',
    es: 'Publica ya, con npm run build:public -- --saved: toma lo último que se guardó, así que un texto a medio escribir no detiene nada. Estas direcciones contestan entonces que el texto ya no está aquí.',
  },
  withdrawalPublished: {
    en: 'The site without it is in dist. Put it online now, as you always do. These addresses then answer that the text is no longer here.',
    es: 'El sitio sin ella está en dist. Ponlo ya en internet, como siempre lo haces. Estas direcciones contestan entonces que el texto ya no está aquí.',
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
  copyDeleted: {
    en: 'The copy in {folder} was deleted: its time is past.',
    es: 'Se borró la copia que estaba en {folder}: ya pasó su plazo.',
  },
  copyNotDeleted: {
    en: 'The copy in {folder} should be gone and could not be deleted ({why}). Delete that folder by hand.',
    es: 'La copia en {folder} ya no debería estar y no se pudo borrar ({why}). Borra esa carpeta a mano.',
  },
  broughtBackNone: {
    en: 'There is no copy of "{id}", and the history of this folder does not hold it. Nothing was changed. Write the name as you wrote it to take it down: npm run stories:restore carmen, or carmen/3 for one part.',
    es: 'No hay ninguna copia de "{id}", y el historial de esta carpeta no la tiene. No se cambió nada. Escribe el nombre como lo escribiste al quitarla: npm run stories:restore carmen, o carmen/3 para una sola parte.',
  },
  broughtBack: {
    en: 'This is back as it was.',
    es: 'Esto volvió a estar como antes.',
  },
  broughtBackLeft: {
    en: 'NOT BROUGHT BACK: somebody has written these files anew. Move them away, then run the command again.',
    es: 'NO VOLVIÓ: alguien escribió de nuevo estos archivos. Ponlos en otra parte y vuelve a ejecutar el comando.',
  },
  broughtBackNext: {
    en: 'Is it still her wish that it is shown? Then run npm run check:content, save, and publish.',
    es: '¿Ella sigue queriendo que se vea? Entonces ejecuta npm run check:content, guarda y publica.',
  },
  savedBuilding: {
    en: 'Building the site as it was last saved.',
    es: 'Se construye el sitio como se guardó la última vez.',
  },
  savedNone: {
    en: 'This folder keeps no history (git), so nothing is saved that could be published. Run npm run build:public without --saved.',
    es: 'Esta carpeta no lleva historial (git), así que no hay nada guardado que publicar. Ejecuta npm run build:public sin --saved.',
  },
  savedMistakes: {
    en: 'NOT PUBLISHED: what was saved has mistakes in it. Mend them, save, and run npm run build:public -- --saved.',
    es: 'NO SE PUBLICÓ: lo que se guardó tiene errores. Corrígelos, guarda y ejecuta npm run build:public -- --saved.',
  },
  savedBuilt: {
    en: 'The site as it was saved on {day} is in dist.',
    es: 'El sitio como se guardó el {day} está en dist.',
  },
  savedLater: {
    en: 'These files were saved later and are not in it, because with them the content has mistakes.',
    es: 'Estos archivos se guardaron después y no están en él, porque con ellos el contenido tiene errores.',
  },
  savedUnsaved: {
    en: 'These files are not saved as they are now, so their changes are not in it.',
    es: 'Estos archivos no están guardados como están ahora, así que sus cambios no están en él.',
  },
} as const satisfies Record<string, Words>;
