import type { Words } from '#/domain/locale.ts';

/** What staff are told while the site is built and put in its place: a part of `MESSAGES`. */
export const BUILD_MESSAGES = {
  stepTexts: { en: 'Reading the texts.', es: 'Leyendo los textos.' },
  stepPages: { en: 'Making the pages.', es: 'Haciendo las páginas.' },
  stepPictures: { en: 'Making each picture in its sizes.', es: 'Preparando cada imagen en sus tamaños.' },
  stepSearch: { en: 'Making the search.', es: 'Preparando el buscador.' },
  stepHosts: { en: 'Writing what the web server has to know.', es: 'Escribiendo lo que el servidor tiene que saber.' },
  stepCompress: { en: 'Making the files smaller, for slow lines.', es: 'Comprimiendo los archivos, para las conexiones lentas.' },
  stepWhole: {
    en: 'Looking through the new site: pages, links, numbers, search.',
    es: 'Revisando el sitio nuevo: páginas, enlaces, números y buscador.',
  },
  stepSwitch: { en: 'Putting the new site in its place.', es: 'Poniendo el sitio nuevo en su lugar.' },
  stepWaits: {
    en: 'Another build is at work in this folder (process {process}). Waiting until it is done.',
    es: 'El sitio ya se está construyendo en esta carpeta (proceso {process}). Se espera a que termine.',
  },
  built: {
    en: 'The site is built, in {seconds} s: {pages} pages, in {folder}.',
    es: 'El sitio se construyó en {seconds} s: {pages} páginas, en {folder}.',
  },
  notBuilt: {
    en: 'The site was not built; see above. What was there before stays as it was.',
    es: 'El sitio no se construyó; mira arriba. Lo que había antes queda como estaba.',
  },
  mendedOld: {
    en: 'The last build was stopped while it put the new site in its place. The site that was there is back in {folder}.',
    es: 'La última vez, la construcción se detuvo mientras ponía el sitio nuevo en su lugar. El sitio que había ya está de nuevo en {folder}.',
  },
  mendedNew: {
    en: 'The last build was stopped while it put the new site in its place. That is done now: {folder} is whole.',
    es: 'La última vez, la construcción se detuvo mientras ponía el sitio nuevo en su lugar. Ahora sí quedó: {folder} está completa.',
  },
  mendedMissing: {
    en: 'Something was missing in {folder}. It was put back from the last good build.',
    es: 'Faltaba algo en {folder}. Se repuso a partir de la última construcción buena.',
  },
  buildDamaged: {
    en: 'Something is missing in the built site, so it is built anew.',
    es: 'Falta algo en el sitio construido, así que se construye de nuevo.',
  },
  lockStuck: {
    en: 'Another build holds this folder and does not move (process {process}). End that process, or start this computer anew, and try again.',
    es: 'Otra construcción ocupa esta carpeta y no avanza (proceso {process}). Termina ese proceso, o reinicia la computadora, e inténtalo de nuevo.',
  },
  lockLost: {
    en: 'This build stood still for so long that another one took over; it was given up. What was there before stays as it was.',
    es: 'Esta construcción estuvo detenida tanto tiempo que otra ocupó su lugar; se dejó sin terminar. Lo que había antes queda como estaba.',
  },
  folderName: {
    en: 'The site cannot be built in a folder whose path has one of the signs {signs}: {folder}. Give that folder another name, or move the project.',
    es: 'El sitio no se puede construir en una carpeta cuya ruta tiene uno de los signos {signs}: {folder}. Cámbiale el nombre a esa carpeta o mueve el proyecto.',
  },
  diskFull: {
    en: 'The disk is full, so the new site was not put in place. Make room, then try again. What was there before stays as it was.',
    es: 'El disco está lleno, así que el sitio nuevo no se puso en su lugar. Haz espacio e inténtalo de nuevo. Lo que había antes queda como estaba.',
  },
  readOnly: {
    en: 'Nothing may be written here ({file}), so the new site was not put in place. What was there before stays as it was.',
    es: 'Aquí no se puede escribir ({file}), así que el sitio nuevo no se puso en su lugar. Lo que había antes queda como estaba.',
  },
  publishedLink: {
    en: '{folder} is a link to {target}, and is not changed: a server of yours should serve {live}, which is a link that changes at one stroke. Take the link {folder} away, then try again.',
    es: '{folder} es un enlace a {target} y no se cambia: un servidor tuyo debe servir {live}, que es un enlace que cambia de un solo golpe. Quita el enlace {folder} e inténtalo de nuevo.',
  },
  publishedHeld: {
    en: '{folder} cannot be moved aside ({code}): a program holds it open, it belongs to another user, or it is a disk of its own. Close what uses it, or give it back to yourself, then try again. What was there before stays as it was.',
    es: '{folder} no se puede apartar ({code}): un programa la tiene abierta, es de otra cuenta de esta computadora o es un disco aparte. Cierra lo que la usa, o hazla tuya, e inténtalo de nuevo. Lo que había antes queda como estaba.',
  },
  notTidied: {
    en: 'The new site is in its place. Something of an earlier one could not be deleted ({code}); the next build tries again.',
    es: 'El sitio nuevo está en su lugar. Algo de uno anterior no se pudo borrar ({code}); la próxima vez se intenta de nuevo.',
  },
  wholeRefused: {
    en: 'The new site is not whole, so it was not put in place. What was there before stays as it was.\n{problems}\nTry once more; if it says the same, ask whoever looks after the code.',
    es: 'El sitio nuevo no está completo, así que no se puso en su lugar. Lo que había antes queda como estaba.\n{problems}\nInténtalo una vez más; si dice lo mismo, pregunta a quien cuida el código.',
  },
  wholePage: { en: 'The page {page} is missing.', es: 'Falta la página {page}.' },
  wholeCut: { en: 'The page {page} is cut off.', es: 'La página {page} está cortada.' },
  wholePolicy: { en: 'The page {page} does not say what it may load.', es: 'La página {page} no dice qué puede cargar.' },
  wholeLink: { en: '{page} leads to {link}, and nothing is there.', es: '{page} lleva a {link}, y ahí no hay nada.' },
  wholeFile: { en: '{file} is missing, or lacks {what}.', es: 'Falta {file}, o le falta {what}.' },
  wholeNoFile: { en: '{file} is missing.', es: 'Falta {file}.' },
  wholeNumber: {
    en: '{page} lets people call {number}, which is not among the published numbers.',
    es: '{page} deja llamar al {number}, que no está entre los números publicados.',
  },
  wholeNoNumber: { en: '{page} does not show the number {number}.', es: '{page} no muestra el número {number}.' },
  wholeSearch: {
    en: 'The search knows {known} pages in {language}, and there are {pages}.',
    es: 'El buscador conoce {known} páginas en {language}, y hay {pages}.',
  },
} as const satisfies Record<string, Words>;
