/** Escape closes the menu, as it closes what a browser opens by itself; whoever stood in it stands on what opened it. */
addEventListener('keydown', ({ key }) => {
  const menu = key === 'Escape' ? document.querySelector<HTMLDetailsElement>('.menu[open]') : null;
  if (!menu) return;
  menu.open = false;
  if (document.activeElement?.closest('.nav')) menu.querySelector('summary')?.focus();
});
