// Says that a form is open, and shows who else has it open.
const every = 40000;

document.querySelectorAll("[data-open-forms]").forEach((place) => {
  const address = place.dataset.openForms;
  const said = (leave) => {
    const token = place.closest("form").querySelector("[name='__RequestVerificationToken']");
    const data = new FormData();
    data.append(token.name, token.value);
    if (leave) data.append("leave", "true");
    return data;
  };

  const say = async () => {
    try {
      const answer = await fetch(address, { method: "POST", body: said(false) });
      if (!answer.ok || answer.redirected) return;
      const text = await answer.text();
      if (text !== place.textContent) place.textContent = text;
    } catch {
      // Offline: whoever else is here is no worry now.
    }
  };

  setInterval(say, every);
  addEventListener("pageshow", ({ persisted }) => { if (persisted) say(); });
  addEventListener("pagehide", () => navigator.sendBeacon(address, said(true)));
});
