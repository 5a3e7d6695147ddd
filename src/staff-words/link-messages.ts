import type { Words } from '#/domain/locale.ts';

/** What staff are told about the links and pictures of a text: a part of `MESSAGES`. */
export const LINK_MESSAGES = {
  linkNowhere: {
    en: 'The link {link} leads to a page that does not exist. Correct the address, or take the link out.',
    es: 'El enlace {link} lleva a una página que no existe. Corrige la dirección o quita el enlace.',
  },
  linkForm: {
    en: 'The link {link} is not written whole. A page of this site begins with /{locale}/, another website with https://.',
    es: 'El enlace {link} no está completo. Una página de este sitio empieza con /{locale}/; otro sitio web, con https://.',
  },
  linkSlash: {
    en: 'The link {link} needs a / at the end of the address. Write {better}.',
    es: 'Al enlace {link} le falta / al final de la dirección. Escribe {better}.',
  },
  linkGone: {
    en: '{file}: the link {link} leads to a story that is no longer here. This is no mistake; take the link out when you can.',
    es: '{file}: el enlace {link} lleva a una historia que ya no está aquí. No es un error; quita el enlace cuando puedas.',
  },
  linkOtherLanguage: {
    en: 'The link {link} leads to a page in another language. Link to the page in this one.',
    es: 'El enlace {link} lleva a una página en otro idioma. Enlaza la página en este idioma.',
  },
  linkEmpty: {
    en: 'The link on line {line} has no words. Write between the square brackets where it leads.',
    es: 'El enlace de la línea {line} no tiene palabras. Escribe entre los corchetes adónde lleva.',
  },
  urlPassword: {
    en: 'A web address here has a user name or password before the @. Take that part out, and change the password.',
    es: 'Una dirección web de aquí lleva usuario o contraseña antes de la @. Quita esa parte y cambia la contraseña.',
  },
  altMissing: {
    en: 'The picture {picture} has no description. Write what it shows between the square brackets.',
    es: 'La imagen {picture} no tiene descripción. Escribe qué muestra entre los corchetes.',
  },
  pictureMissing: {
    en: 'There is no picture at {picture}. Put the file in content/media, or correct the name.',
    es: 'No hay ninguna imagen en {picture}. Pon el archivo en content/media o corrige el nombre.',
  },
  pictureElsewhere: {
    en: 'The picture {picture} is on another website. Put the file in content/media: this site asks nothing of other sites.',
    es: 'La imagen {picture} está en otro sitio web. Pon el archivo en content/media: este sitio no pide nada a otros sitios.',
  },
} as const satisfies Record<string, Words>;
