/** A page to which the exit could lead. */
export interface ExitPage {
  url: string;
  /** The title that it is known to have; where that is not sure, each that it may have. None could be opened from here. */
  titles: readonly [string, ...string[]];
  /** Which rule of `site.config.ts` it does not meet, or is not known to meet; none where it meets all. */
  fails?: string;
}

/** Pages that were looked at for the exit, November 2026. */
export const EXIT_PAGES: Readonly<Record<'en' | 'es', readonly ExitPage[]>> = {
  en: [
    { url: 'https://www.nhc.noaa.gov/', titles: ['National Hurricane Center'] },
    { url: 'https://en.wikiquote.org/wiki/Main_Page', titles: ['Wikiquote', 'Main Page - Wikiquote'] },
    { url: 'https://en.wiktionary.org/wiki/Wiktionary:Main_Page', titles: ['Wiktionary, the free dictionary'] },
    { url: 'https://worldweather.wmo.int/en/home.html', titles: ['World Weather Information Service'] },
    { url: 'https://apod.nasa.gov/apod/astropix.html', titles: ['Astronomy Picture of the Day'] },
    { url: 'https://www.weather.gov/', titles: ['National Weather Service'] },
    { url: 'https://www.gutenberg.org/', titles: ['Free eBooks | Project Gutenberg'] },
    { url: 'https://www.nasa.gov/', titles: ['NASA'], fails: 'heavy on a weak line; whether its app opens is not known' },
    {
      url: 'https://earthquake.usgs.gov/earthquakes/map/',
      titles: ['Latest Earthquakes'],
      fails: 'empty without its programs, heavy on a weak line',
    },
    { url: 'https://en.wikipedia.org/wiki/Main_Page', titles: ['Wikipedia, the free encyclopedia'], fails: 'its address opens an app' },
    { url: 'https://www.bbc.com/weather', titles: ['BBC Weather - Home'], fails: 'asks for consent; whether its app opens is not known' },
  ],
  es: [
    { url: 'https://es.wikiquote.org/wiki/Portada', titles: ['Wikiquote', 'Portada - Wikiquote'] },
    { url: 'https://worldweather.wmo.int/es/home.html', titles: ['Servicio de Información Meteorológica Mundial'] },
    { url: 'https://es.wiktionary.org/wiki/Wikcionario:Portada', titles: ['Wikcionario, el diccionario libre'] },
    {
      url: 'https://es.wikibooks.org/wiki/Portada',
      titles: ['Wikilibros', 'Portada - Wikilibros', 'Wikilibros, la colección de libros de texto de contenido libre'],
    },
    { url: 'https://es.wikisource.org/wiki/Portada', titles: ['Wikisource, la biblioteca libre', 'Portada - Wikisource'] },
    { url: 'https://wmo.int/es', titles: ['Organización Meteorológica Mundial'] },
    { url: 'https://dle.rae.es/', titles: ['Diccionario de la lengua española | Edición del Tricentenario | RAE - ASALE'] },
    { url: 'https://cvc.cervantes.es/', titles: ['CVC. Centro Virtual Cervantes.'], fails: 'whether it asks for consent is not known' },
    { url: 'https://www.nasa.gov/es/', titles: ['NASA en español - NASA'], fails: 'heavy on a weak line; whether its app opens is not known' },
    { url: 'https://www.nhc.noaa.gov/', titles: ['National Hurricane Center'], fails: 'is in English' },
    { url: 'https://es.wikipedia.org/wiki/Wikipedia:Portada', titles: ['Wikipedia, la enciclopedia libre'], fails: 'its address opens an app' },
  ],
};
