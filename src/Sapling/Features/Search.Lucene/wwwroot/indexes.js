/* Keeps the page of the indexes up to date while one is being built; without script its link does. */
(() => {
  const look = async () => {
    const shown = document.getElementById('indexes');
    if (!shown.dataset.changing) return;
    const answer = await fetch(location.href).catch(() => null);
    const page = answer?.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const news = page?.getElementById('indexes');
    // Whoever has the keyboard inside is not interrupted.
    if (news && !shown.contains(document.activeElement)) shown.replaceWith(news);
    setTimeout(look, 2000);
  };
  setTimeout(look, 2000);
})();
