import type { Words } from '#/domain/locale.ts';

/** What staff are told about the two versions of a text, and of the interface: a part of `MESSAGES`. */
export const PAIR_MESSAGES = {
  noTranslation: {
    en: 'This page has no {language} version with translationKey "{key}". Write it, or say why with "onlyIn".',
    es: 'Esta página no tiene versión en {language} con translationKey "{key}". Escríbela o explica por qué con "onlyIn".',
  },
  keyTaken: {
    en: 'The translationKey "{key}" is already used in this language by {other}. Give this text another one, or delete one of the two.',
    es: 'El translationKey "{key}" ya lo usa en este idioma {other}. Ponle otro a este texto o borra uno de los dos.',
  },
  quietTaken: {
    en: 'By chance this would get the same short address as {other}. Change this name a little, in both languages, for example to {better}. If this has been published and {other} has not, change the one there instead: links that were sent stay good.',
    es: 'Por casualidad, a esto le tocaría la misma dirección corta que a {other}. Cambia un poco este nombre, en los dos idiomas, por ejemplo a {better}. Si esto ya se publicó y {other} todavía no, cambia mejor el de allá: así siguen sirviendo los enlaces que alguien mandó.',
  },
  onlyInButPaired: {
    en: 'This page says "onlyIn", yet its {language} version exists. Take "onlyIn" out.',
    es: 'Esta página dice "onlyIn", pero su versión en {language} existe. Quita "onlyIn".',
  },
  pairDiffers: {
    en: 'The field "{key}" must be the same in both languages: here it is {here}, in {other} it is {there}. Correct one of the two.',
    es: 'El campo "{key}" debe ser igual en los dos idiomas: aquí es {here}, en {other} es {there}. Corrige uno de los dos.',
  },
  passagePair: {
    en: 'Here {here} hard passages are marked, in {other} {there}. Mark the same ones here, or readers meet them without a warning.',
    es: 'Aquí hay {here} pasajes duros marcados; en {other} hay {there}. Marca aquí los mismos: si no, alguien los leerá sin aviso.',
  },
  otherLanguage: {
    en: 'This text seems to be in {language}, yet it stands in the folder of the other language. Translate it, or move it.',
    es: 'Este texto parece estar en {language}, pero está en la carpeta del otro idioma. Tradúcelo o muévelo.',
  },
  translationOfNothing: {
    en: 'This says that it is a translation, yet there is no original. Take "translatedFrom" out, or write the original.',
    es: 'Esto dice que es una traducción, pero no hay original. Quita "translatedFrom" o escribe el original.',
  },
  interfaceMissing: {
    en: 'These words stand in {other} and are missing here. Add them, in this language.',
    es: 'Estas palabras están en {other} y faltan aquí. Agrégalas en este idioma.',
  },
  interfaceBlank: {
    en: 'Between {{ }} stands "{name}", which {other} does not have. Correct how it is written.',
    es: 'Entre {{ }} dice "{name}", que no está en {other}. Corrige cómo está escrito.',
  },
} as const satisfies Record<string, Words>;
