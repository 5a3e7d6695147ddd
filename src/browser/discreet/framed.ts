import words from 'virtual:framed-words';

/**
 * Another site shows this page within its own: only a host without our headers lets it. "Leave now" then asks for the
 * whole window, which a browser may refuse, and this says so.
 */
export const sayFramed = (): void => {
  const notice = document.createElement('p');
  notice.className = 'framed';
  notice.textContent = words[document.documentElement.lang] ?? '';
  document.body.prepend(notice);
};
