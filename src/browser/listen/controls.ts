/** On the controls once there is a voice; until then they are not to be seen. */
export const READY = 'ready';

/** The controls of a reader as they stand in the page: from their template, where nothing that only a script can use stands as text. */
export const controlsOf = (box: HTMLElement): ((name: string) => HTMLElement) => {
  const template = box.querySelector('template');
  if (template) template.replaceWith(template.content);
  return (name) => {
    const found = box.querySelector<HTMLElement>(`[data-listen-${name}]`);
    if (!found) throw new Error(`The reader's controls lack "${name}".`);
    return found;
  };
};

/** Says on the controls how the reading stands. */
export const showState = (box: HTMLElement, toggle: HTMLElement, again: HTMLElement, isReading: boolean, isBegun: boolean): void => {
  const { pause, goOn, start } = toggle.dataset;
  toggle.textContent = (isReading ? pause : isBegun ? goOn : start) ?? '';
  again.hidden = !isBegun;
  box.classList.toggle('active', isBegun);
};
