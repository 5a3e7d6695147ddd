/** What a reader opened in a conversation closes when she leaves the page, so that it is closed if "Back" brings the page again. */
addEventListener('pagehide', () => {
  for (const opened of document.querySelectorAll<HTMLDetailsElement>('.scene details[open]')) opened.open = false;
});
