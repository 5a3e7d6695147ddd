/** What the form of a tag says. */
export const fields = {
  name: {
    en: ['Name', 'One to three words, as readers call it. Is there a tag already that says the same?'],
    es: ['Nombre', 'De una a tres palabras, como le dice la gente. ¿Ya hay un tema que diga lo mismo?'],
  },
  about: {
    en: ['What stands under it', 'One sentence, at the top of its page.'],
    es: ['Qué reúne', 'Una oración, arriba de su página.'],
  },
  address: {
    en: ['Address', 'Small letters and hyphens: help-lines. Once published it never changes, since others keep links to it.'],
    es: ['Dirección', 'Minúsculas y guiones: lineas-de-ayuda. Una vez publicada no cambia nunca: otros guardan el enlace.'],
  },
} as const;
