import type { Words } from '#/domain/locale.ts';

/** What staff are told about a file as a whole, before its fields are looked at: a part of `MESSAGES`. */
export const FILE_MESSAGES = {
  notUtf8: {
    en: 'Line {line} has a letter that cannot be read, since the file is not saved as UTF-8. In your editor choose "Save as" (or "Save with encoding") and UTF-8, then look at the accents again.',
    es: 'La línea {line} tiene una letra que no se puede leer, porque el archivo no está guardado como UTF-8. En tu editor elige "Guardar como" (o "Guardar con codificación") y UTF-8, y revisa otra vez los acentos.',
  },
  emptyFile: {
    en: 'This file is empty. Copy another one of the same kind into it, or delete it.',
    es: 'Este archivo está vacío. Copia en él otro del mismo tipo, o bórralo.',
  },
  brokenYaml: {
    en: 'This file cannot be read at line {line}. Check the spaces at the start of the lines, the colons and the quotation marks.',
    es: 'No se puede leer este archivo en la línea {line}. Revisa los espacios al inicio de las líneas, los dos puntos y las comillas.',
  },
  yamlTab: {
    en: 'Line {line} begins with the Tab key. Take that out and write two spaces instead.',
    es: 'La línea {line} empieza con la tecla Tab. Bórrala y escribe dos espacios en su lugar.',
  },
  yamlTwice: {
    en: 'Line {line} has a field that this file has already. Keep one of the two.',
    es: 'La línea {line} tiene un campo que ya está en este archivo. Deja uno solo de los dos.',
  },
  yamlColon: {
    en: 'Line {line} has a second colon. Put what follows the first one between quotation marks: title: "One: two". If it has none, check the spaces at the start of the line below.',
    es: 'La línea {line} tiene dos veces dos puntos. Pon entre comillas lo que sigue a los primeros: title: "Uno: dos". Si no es así, revisa los espacios al inicio de la línea de abajo.',
  },
  yamlNoColon: {
    en: 'Line {line} has no field: its name, a colon, a space, and what it holds. Check that nothing stands alone on the line.',
    es: 'En la línea {line} no hay un campo: su nombre, dos puntos, un espacio y lo que lleva. Revisa que no haya nada suelto en esa línea.',
  },
  yamlQuote: {
    en: 'A quotation mark is opened and never closed, on line {line} or above it. Close it at the end of its line.',
    es: 'Se abren comillas que nunca se cierran, en la línea {line} o más arriba. Ciérralas al final de su línea.',
  },
  yamlSign: {
    en: 'On line {line}, what follows the colon begins with a sign that the computer reads in another way (such as * or @). Put it between quotation marks: "*765".',
    es: 'En la línea {line}, lo que sigue a los dos puntos empieza con un signo que la computadora lee de otra manera (como * o @). Ponlo entre comillas: "*765".',
  },
  yamlBracket: {
    en: 'A bracket is opened and not closed, on line {line} or just above it, or a comma is missing inside it.',
    es: 'Se abre un corchete o una llave y no se cierra, en la línea {line} o justo arriba, o falta una coma adentro.',
  },
  yamlIndent: {
    en: 'Line {line} does not begin below the lines it belongs to. Give it as many spaces at the start as they have.',
    es: 'La línea {line} no empieza debajo de las líneas a las que pertenece. Ponle al inicio los mismos espacios que ellas tienen.',
  },
  yamlAliases: {
    en: 'This file refers to its own parts with & and * far too often. Write the words out instead.',
    es: 'Este archivo se refiere a sus propias partes con & y * demasiadas veces. Escribe mejor las palabras completas.',
  },
  fileLink: {
    en: 'This is a link to another file, which may hold what nobody means to publish. Put the file itself here.',
    es: 'Esto es un enlace a otro archivo, que puede tener algo que nadie quiere publicar. Pon aquí el archivo mismo.',
  },
  fileUnreadable: {
    en: 'This cannot be read as a file: it is a folder, or you may not open it. Rename the folder, or ask for the permission.',
    es: 'Esto no se puede leer como archivo: es una carpeta o no tienes permiso para abrirlo. Cámbiale el nombre a la carpeta o pide el permiso.',
  },
  svgRuns: {
    en: 'This drawing holds more than shapes and words: it may run code, or ask another website for something. Save it as PNG and use that.',
    es: 'Este dibujo tiene más que formas y palabras: puede ejecutar código o pedirle algo a otro sitio web. Guárdalo como PNG y usa ese.',
  },
  conflictMark: {
    en: 'Line {line} is a mark of two versions that were not joined. Choose one of the two and take the lines with <<<<<<<, ======= and >>>>>>> out.',
    es: 'La línea {line} es una marca de dos versiones que no se unieron. Elige una de las dos y quita las líneas con <<<<<<<, ======= y >>>>>>>.',
  },
  unseenSign: {
    en: 'Line {line} holds a sign that nobody sees ({code}) and that changes what is read. Type the line anew.',
    es: 'La línea {line} tiene un signo que nadie ve ({code}) y que cambia lo que se lee. Vuelve a escribir la línea a mano.',
  },
  mojibake: {
    en: 'Line {line} has letters that were saved wrong ({found}). Type them anew, with their accents.',
    es: 'La línea {line} tiene letras que se guardaron mal ({found}). Vuelve a escribirlas, con sus acentos.',
  },
  nameNotToPublish: {
    en: 'Line {line} (0: the name of the file) has a name from the list of those never to be published. Take it out, and tell whoever keeps the list.',
    es: 'La línea {line} (0: el nombre del archivo) tiene un nombre de la lista de los que nunca se publican. Quítalo y avisa a quien cuida la lista.',
  },
  namesUnreadable: {
    en: 'The list of names never to be published is not where TELAR_DO_NOT_PUBLISH says. Correct the path.',
    es: 'La lista de nombres que nunca se publican no está donde dice TELAR_DO_NOT_PUBLISH. Corrige la ruta.',
  },
  namesNotAsked: {
    en: 'No list of names never to be published was given (TELAR_DO_NOT_PUBLISH), so no name was looked for.',
    es: 'No se dio ninguna lista de nombres que nunca se publican (TELAR_DO_NOT_PUBLISH), así que no se buscó ninguno.',
  },
  tooManySigns: {
    en: 'This text holds more than {most} signs such as < and {. Something was pasted here that is no text: take it out.',
    es: 'Este texto tiene más de {most} signos como < y {. Se pegó aquí algo que no es texto: quítalo.',
  },
  fileNotRead: {
    en: 'This file is not read, so nobody will see it. It belongs in {folders}, not deeper, and its name ends in {ending}. Move or rename it, or delete it.',
    es: 'Este archivo no se lee, así que nadie lo verá. Va en {folders}, sin otra carpeta dentro, y su nombre termina en {ending}. Muévelo, cámbiale el nombre o bórralo.',
  },
  fileElsewhere: {
    en: 'This file is not read, so nobody will see it: nothing reads that folder. The folders in content are: {folders}; pictures go into media. Move it, or delete it.',
    es: 'Este archivo no se lee, así que nadie lo verá: nada lee esa carpeta. Las carpetas de content son: {folders}; las imágenes van en media. Muévelo o bórralo.',
  },
} as const satisfies Record<string, Words>;
