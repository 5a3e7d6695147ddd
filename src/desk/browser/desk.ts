/* The first page of the desk: its lists are as new as what is saved, and the site opens beside it at the width of a phone. */

/** How often the lists are asked for, in milliseconds: sooner while something is being looked through. */
const [SOON, LATER] = [1000, 5000];

const lists = document.getElementById('lists');

const renew = async (): Promise<void> => {
  let wait = LATER;
  try {
    const response = await fetch('desk/lists.html');
    const html = await response.text();
    if (lists && lists.dataset['html'] !== html) {
      const open = [...lists.querySelectorAll('details[open]')].map((one) => one.closest('section')?.dataset['list']);
      lists.dataset['html'] = html;
      lists.innerHTML = html;
      for (const one of lists.querySelectorAll('details')) one.open = open.includes(one.closest('section')?.dataset['list']);
    }
    if (html.includes('data-running="true"')) wait = SOON;
    // The site was still being opened when this page was made.
    if (document.querySelector('[data-preview=""]') && (await (await fetch('desk/preview.json')).json()) !== null) location.reload();
  } catch {
    // The desk was stopped; what stands here stays.
    wait = LATER;
  }
  setTimeout(() => void renew(), wait);
};
void renew();

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="telar-preview"]') : null;
  if (!link) return;
  event.preventDefault();
  window.open(link.href, 'telar-preview', 'popup,width=376,height=720');
});
