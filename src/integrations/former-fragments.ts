/**
 * The words that named the headings of a text until November 2026, the first being those of heading 1, and so on: links that were given
 * away then still arrive, whatever the headings say by now. Nothing is added here; where a file is renamed, its line's name is too.
 * No stories: nothing of one that is withdrawn may stay in a list.
 */
const LIST = `
posts/en/false-jobs-before-false-love what-the-reports-say what-they-do-not-say what-to-look-at-in-an-offer what-you-can-do
posts/en/who-runs-the-us-hotline-now what-is-known what-is-not-known two-views what-you-can-do
posts/en/why-a-loom what-is-here what-it-keeps what-it-cannot-do-yet
posts/es/por-que-un-telar qué-hay-aquí qué-guarda qué-no-puede-hacer-todavía
posts/es/primero-el-trabajo-falso qué-dicen-los-reportes qué-no-dicen qué-mirar-en-una-oferta qué-puedes-hacer
posts/es/quien-contesta-la-linea-de-ee-uu qué-se-sabe qué-no-se-sabe dos-posturas qué-puedes-hacer
guides/en/a-boyfriend-who-moves-too-fast what-you-may-notice is-there-a-name-for-it what-you-can-do what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/a-job-offer what-you-may-notice how-to-check-an-offer about-debt if-you-are-already-there what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/if-you-are-under-18 it-is-not-your-crime it-can-be-someone-you-love adults-may-have-to-tell what-you-can-do if-you-have-no-papers what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/if-you-want-to-leave why-a-plan small-steps if-you-have-children what-you-can-ask-and-what-you-may-be-asked the-day-you-go after what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/living-again it-was-not-your-fault what-may-come-and-is-not-strange what-survivors-have-said-helps help-that-exists your-story-is-yours groups-that-survivors-lead what-you-can-do what-can-make-it-worse one-step-for-today
guides/en/online-and-photos what-you-may-notice what-you-can-do if-someone-threatens-you-with-a-photo what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/travelling-north-and-debts two-different-things what-you-may-notice what-to-agree-with-someone-at-home if-the-debt-is-used-against-you what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/what-you-may-hear about-love if-you-loved-me-you-would-do-it you-said-yes nobody-will-want-you-now you-have-no-one-but-me about-money you-owe-me about-the-police-and-papers the-police-will-deport-you you-are-the-one-who-broke-the-law nobody-will-believe-you about-your-people your-family-will-pay-for-it i-will-show-everyone-your-photos if-you-leave-you-will-be-sorry what-you-can-do what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/when-you-call before-you-call which-lines-are-police when-someone-answers what-a-line-can-do-and-what-it-cannot after-the-call if-you-help-a-friend-to-call what-can-make-it-worse one-step-for-today
guides/en/worried-about-someone what-counts-is-what-you-know what-you-may-notice what-you-can-do if-she-stopped-answering-and-is-in-another-country what-can-make-it-worse if-you-want-to-talk-to-someone one-step-for-today
guides/en/your-phone-is-watched how-you-may-notice use-another-phone-or-computer leave-your-own-phone-as-it-is what-leave-now-does-and-what-it-does-not-do what-this-site-keeps if-you-call-or-write-for-help the-day-you-leave what-can-make-it-worse one-step-for-today
guides/en/your-rights-in-mexico what-the-law-says if-you-are-not-mexican what-fails to-ask-for-help-or-to-report what-you-can-do what-can-make-it-worse if-you-are-in-danger-right-now one-step-for-today
guides/en/your-rights-in-the-us first-what-we-cannot-promise four-paths-in-plain-words t-visa u-visa continued-presence vawa who-may-be-told what-you-can-ask-a-lawyer if-you-are-arrested-or-detained what-you-can-do what-can-make-it-worse to-find-someone one-step-for-today
guides/es/en-linea-y-fotos qué-puedes-notar qué-puedes-hacer si-te-amenazan-con-una-foto qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/lo-que-te-pueden-decir sobre-el-amor si-me-quisieras-lo-harías tú-dijiste-que-sí ya-nadie-te-va-a-querer no-tienes-a-nadie-más-que-a-mí sobre-el-dinero me-debes sobre-la-policía-y-los-papeles la-policía-te-va-a-deportar la-que-hizo-algo-malo-eres-tú nadie-te-va-a-creer sobre-tu-gente tu-familia-lo-va-a-pagar voy-a-enseñarles-tus-fotos-a-todos si-te-vas-te-vas-a-arrepentir qué-puedes-hacer qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/me-preocupa-alguien lo-que-cuenta-es-lo-que-tú-sabes qué-puedes-notar qué-puedes-hacer si-dejó-de-contestar-y-está-en-otro-país qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/que-pasa-cuando-llamas antes-de-llamar qué-líneas-son-de-la-policía cuando-contestan qué-puede-hacer-una-línea-y-qué-no después-de-la-llamada si-ayudas-a-una-amiga-a-llamar qué-puede-empeorar-las-cosas un-paso-para-hoy
guides/es/si-quieres-irte por-qué-un-plan pasos-pequeños si-tienes-hijos qué-puedes-preguntar-y-qué-te-pueden-preguntar el-día-que-te-vas después qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/si-tienes-menos-de-18 no-es-tu-delito puede-ser-alguien-a-quien-quieres los-adultos-quizá-tengan-que-avisar qué-puedes-hacer si-no-tienes-papeles qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/tu-telefono-esta-vigilado cómo-lo-puedes-notar usa-otro-teléfono-u-otra-computadora deja-tu-teléfono-como-está qué-hace-salir-ya-y-qué-no-hace qué-guarda-este-sitio si-llamas-o-escribes-para-pedir-ayuda el-día-que-te-vayas qué-puede-empeorar-las-cosas un-paso-para-hoy
guides/es/tus-derechos-en-ee-uu primero-lo-que-no-podemos-prometer cuatro-caminos-en-palabras-sencillas visa-t visa-u presencia-continua vawa quién-se-puede-enterar qué-puedes-preguntarle-a-un-abogado si-te-arrestan-o-te-detienen qué-puedes-hacer qué-puede-empeorar-las-cosas para-encontrar-a-alguien un-paso-para-hoy
guides/es/tus-derechos-en-mexico qué-dice-la-ley si-no-eres-de-méxico lo-que-falla pedir-ayuda-o-denunciar qué-puedes-hacer qué-puede-empeorar-las-cosas si-estás-en-peligro-ahora un-paso-para-hoy
guides/es/un-novio-que-va-muy-rapido qué-puedes-notar esto-tiene-un-nombre qué-puedes-hacer qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/una-oferta-de-trabajo qué-puedes-notar cómo-revisar-una-oferta sobre-la-deuda si-ya-estás-allá qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/viajar-al-norte-y-las-deudas dos-cosas-distintas qué-puedes-notar qué-acordar-con-alguien-en-casa si-usan-la-deuda-contra-ti qué-puede-empeorar-las-cosas si-quieres-hablar-con-alguien un-paso-para-hoy
guides/es/volver-a-vivir no-fue-tu-culpa lo-que-puede-venir-y-no-es-raro lo-que-ayuda-según-otras-sobrevivientes qué-ayuda-hay tu-historia-es-tuya grupos-que-dirigen-sobrevivientes qué-puedes-hacer qué-puede-empeorar-las-cosas un-paso-para-hoy
pages/en/about who-publishes-this what-it-is-for where-the-facts-come-from what-has-not-been-done-yet the-stories how-to-ask-for-a-correction-or-a-removal using-our-work
pages/en/accessibility what-we-aim-for how-it-is-tested what-we-know-is-missing tell-us
pages/en/line-changes what-changed-on-25-november-2026
pages/en/our-approach what-polaris-set-out-to-do two-lines-and-one-border what-has-changed-since what-this-site-does what-it-does-not-do
pages/en/privacy what-this-site-does-not-do what-may-remain-all-the-same what-you-can-do what-a-line-does-with-what-you-say if-you-see-that-something-here-is-not-true
pages/en/survivor-leadership who-leads if-you-want-to-hear-invite-or-hire-a-survivor and-this-site
pages/en/the-problem what-it-is how-it-begins who-and-where why-leaving-is-hard what-the-numbers-say
pages/en/the-solution make-it-stop-paying a-net-for-the-one-who-leaves see-her-life-whole let-those-who-are-near-play-the-main-part reach-people-before-the-lie-does what-you-can-do-today
pages/es/accesibilidad a-qué-aspiramos cómo-se-prueba lo-que-sabemos-que-falta avísanos
pages/es/acerca quién-lo-publica para-qué-es de-dónde-salen-los-datos lo-que-todavía-no-se-ha-hecho las-historias cómo-pedir-que-se-corrija-o-se-quite-algo usar-nuestro-trabajo
pages/es/cambios-en-los-numeros lo-que-cambió-el-25-de-noviembre-de-2026
pages/es/el-problema qué-es cómo-empieza a-quién-y-dónde por-qué-cuesta-tanto-salir qué-dicen-las-cifras
pages/es/la-solucion que-deje-de-ser-negocio una-red-para-quien-sale ver-su-vida-entera el-papel-de-quienes-están-cerca llegar-antes-que-la-mentira qué-puedes-hacer-hoy
pages/es/liderazgo-de-sobrevivientes quiénes-van-al-frente si-quieres-escuchar-invitar-o-contratar-a-una-sobreviviente y-este-sitio
pages/es/privacidad lo-que-este-sitio-no-hace lo-que-puede-quedar-de-todos-modos lo-que-puedes-hacer lo-que-hace-una-línea-con-lo-que-cuentas si-ves-que-algo-de-esto-no-es-cierto
pages/es/que-se-hace lo-que-se-propuso-polaris dos-líneas-y-una-frontera lo-que-ha-cambiado lo-que-hace-este-sitio lo-que-no-hace
`;

const FORMER = new Map(
  LIST.trim()
    .split('\n')
    .map((row) => {
      const [text = '', ...words] = row.split(' ');
      return [text, words];
    }),
);

/**
 * What named a heading of a text by words, before headings had numbers.
 * @param text its kind, language and file name: `guides/es/si-quieres-irte`
 * @param number the heading's own, as it stands in the file
 */
export const formerFragment = (text: string, number: string): string | undefined => FORMER.get(text)?.[Number(number) - 1];
