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
    en: 'This is only a pointer to another file or folder (a shortcut), which may hold what nobody means to publish. Put the file itself here.',
    es: 'Esto es solo un acceso directo a otro archivo o carpeta, que puede tener algo que nadie quiere publicar. Pon aquí el archivo mismo.',
  },
  fileUnreadable: {
    en: 'This cannot be opened: it is a folder with the name of a file, or the computer does not let you read it. Give the folder another name, or ask whoever looks after the computer.',
    es: 'Esto no se puede abrir: es una carpeta con nombre de archivo, o la computadora no te deja leerlo. Cámbiale el nombre a la carpeta o pide ayuda a quien cuida la computadora.',
  },
  svgRuns: {
    en: 'This drawing holds more than shapes and words: it may make the browser do something, or ask another website for something. Save it as PNG and use that.',
    es: 'Este dibujo tiene más que formas y palabras: puede hacer algo en el navegador o pedirle algo a otro sitio web. Guárdalo como PNG y usa ese.',
  },
  conflictMark: {
    en: 'Line {line} is a mark that is left where two people changed the same words. Choose one of the two versions and take out the lines with <<<<<<<, ======= and >>>>>>>.',
    es: 'La línea {line} es una marca que queda cuando dos personas cambian las mismas palabras. Elige una de las dos versiones y quita las líneas con <<<<<<<, ======= y >>>>>>>.',
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
    en: 'The list of names never to be published cannot be read where TELAR_DO_NOT_PUBLISH says. Write there the name of that file with all its folders.',
    es: 'No se puede leer la lista de nombres que nunca se publican donde dice TELAR_DO_NOT_PUBLISH. Escribe ahí el nombre de ese archivo con todas sus carpetas.',
  },
  namesNotAsked: {
    en: 'No list of names never to be published was given, so no name was looked for. README.md says how to give one (TELAR_DO_NOT_PUBLISH).',
    es: 'No se dio ninguna lista de nombres que nunca se publican, así que no se buscó ninguno. README.md explica cómo darla (TELAR_DO_NOT_PUBLISH).',
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
