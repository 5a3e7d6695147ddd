import { eachPage } from '#/browser/page/each-page.ts';
import { offerPrinting } from '#/browser/page/print-button.ts';
import { onLeft } from '#/browser/quick-exit/has-left.ts';
import { contactCard } from '#/kinds/hotlines/domain/contact.ts';

/*
 * A number as an entry for the address book, and on paper. Both happen on the device when it is tapped; nothing is asked for, nothing kept. A
 * button that the browser cannot keep stays hidden.
 */
/** The file that was handed to the browser last. It is let go of later: some browsers read it only after the tap. */
let handed = '';
const letGo = (): void => {
  URL.revokeObjectURL(handed);
};

/** Hands a file to the browser, which saves it, or asks. */
const save = (name: string, text: string): void => {
  letGo();
  handed = URL.createObjectURL(new Blob([text], { type: 'text/vcard' }));
  const link = document.createElement('a');
  link.download = name;
  link.href = handed;
  link.click();
};

const beginContact = (box: HTMLElement, signal: AbortSignal): void => {
  const { contact = '', file = '' } = box.dataset;
  const template = box.querySelector('template');
  if (!template) return;
  template.replaceWith(template.content);
  box.querySelector('[data-ready]')?.remove();
  const [field, button, status] = [box.querySelector('input'), box.querySelector('[data-save]'), box.querySelector<HTMLElement>('[data-done]')];
  if (!field || !button || !status) return;
  for (const name of box.querySelectorAll('[data-name]'))
    name.addEventListener('click', () => {
      field.value = name.textContent.trim();
    });
  const make = (): void => {
    save(file, contactCard(field.value, [contact]));
    status.textContent = status.dataset['done'] ?? '';
  };
  button.addEventListener('click', make);
  // Not in a form: no browser keeps what was typed, or sends it.
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') make();
  });
  const forget = (): void => {
    field.value = field.defaultValue;
    status.textContent = '';
    letGo();
  };
  addEventListener('pagehide', forget, { signal });
  onLeft(forget, signal);
};

eachPage(({ signal }) => {
  for (const box of document.querySelectorAll<HTMLElement>('[data-contact]')) beginContact(box, signal);
  offerPrinting(signal);
});
