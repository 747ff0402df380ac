// A finding leads to its field. Without this script so does the link itself, unless an editor of texts hides the input and shows its own.
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-content-check]');
  const input = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!input) return;
  const isSeen = element => element.getClientRects().length > 0;
  const field = input.closest('.mb-3') ?? input.parentElement;
  const first = selector => [...field.querySelectorAll(selector)].find(isSeen);
  const target = isSeen(input) && input.matches('input, textarea, select')
    ? input
    : first('[contenteditable]') ?? first('input:not([type=hidden]), textarea, select, button, a[href]') ?? field;
  event.preventDefault();
  target.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'start' });
});
