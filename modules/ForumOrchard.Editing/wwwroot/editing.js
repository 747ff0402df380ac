// Keeps what is typed into the form of an item in the browser until the site has stored it, and offers it back. Asks before unsaved text is left. Ctrl+S saves a draft.
const prefix = "forum-kept:";
const days = 30;

const entries = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

/** What the site has stored, and what nobody came back for. */
const tidy = () => {
  const stored = document.cookie.match(/(?:^|; )forum-stored=([^;]*)/)?.[1].split(".") ?? [];
  const oldest = Date.now() - days * 86400000;
  entries().filter((key) => stored.includes(key.split(":").pop()) || !(read(key)?.at > oldest)).forEach((key) => localStorage.removeItem(key));
  if (stored.length) document.cookie = "forum-stored=; max-age=0; path=/; samesite=strict";
};

let signedOut = false;
document.addEventListener("submit", ({ target }) => {
  if (/\/logoff$/i.test(new URL(target.action, location).pathname)) {
    signedOut = true;
    entries().forEach((key) => localStorage.removeItem(key));
  }
});

/** The text of a value, which may be HTML; a document that is parsed runs nothing. */
const plain = (value) => (/<[a-z][^>]*>/i.test(value) ? new DOMParser().parseFromString(value.replace(/<\/(p|h\d|li|tr)>/g, "$&\n"), "text/html").body.textContent : value).trim();

const isChoice = ({ type }) => type === "radio" || type === "checkbox";

const nameOf = (control) => {
  // Orchard Core's times of publication have no label, only a button beside them.
  const label = control.labels?.[0]?.textContent.trim() || control.getAttribute("aria-label") || control.closest(".input-group")?.querySelector("button")?.textContent.trim() || control.name;
  return isChoice(control) ? control.closest("fieldset")?.querySelector("legend")?.textContent.trim() || label : label;
};

const shown = (form, control, value) => {
  if (isChoice(control)) return [...form.elements].find((one) => one.name === control.name && one.value === value)?.labels[0]?.textContent.trim() ?? value;
  return control instanceof HTMLSelectElement ? [...control.options].find((option) => option.value === value)?.text ?? value : plain(value);
};

const keep = (place) => {
  const form = place.closest("form");
  const own = `${prefix}${place.dataset.keptPerson}:${place.dataset.keptItem}:${place.querySelector("[data-kept-as]").value}`;
  const ofItem = own.slice(0, own.lastIndexOf(":") + 1);

  /** All that would be sent, but for files, passwords and what belongs to this page alone. */
  const fields = () => {
    const secret = new Set([...form.querySelectorAll("[type=password]")].map(({ name }) => name));
    return [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !secret.has(name) && name !== "__RequestVerificationToken" && !name.endsWith(".KeptAs"));
  };
  const state = () => JSON.stringify(fields());

  // What other scripts set when they start is nobody's work: the form is compared with what it was at the first touch.
  let untouched = place.dataset.unsaved ? "" : null;
  let isLeaving = false;
  let waiting = 0;
  const isUnsaved = () => untouched !== null && state() !== untouched;

  const write = () => {
    clearTimeout(waiting);
    if (signedOut || untouched === null) return;
    try {
      if (isUnsaved()) localStorage.setItem(own, JSON.stringify({ at: Date.now(), fields: fields() }));
      else localStorage.removeItem(own);
    } catch {
      // The storage is full or closed: the text is still in the form.
    }
  };
  const writeSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, 400);
  };

  for (const type of ["pointerdown", "keydown", "focusin", "paste", "drop"]) form.addEventListener(type, () => { untouched ??= state(); }, { capture: true });
  for (const type of ["input", "change", "click"]) form.addEventListener(type, writeSoon);
  document.addEventListener("visibilitychange", write);
  addEventListener("pagehide", write);
  addEventListener("pageshow", () => { isLeaving = false; });
  form.addEventListener("submit", (event) => {
    write();
    // A preview opens in another tab.
    isLeaving = !event.defaultPrevented && !event.submitter?.formTarget;
  });
  addEventListener("beforeunload", (event) => {
    if (!isLeaving && !signedOut && isUnsaved()) event.preventDefault();
  });

  offer(place, form, ofItem, (key) => key === own && Boolean(place.dataset.unsaved), state, () => { isLeaving = true; });
  if (place.dataset.unsaved) write();
};

/** Offers the newest text that was not stored. */
const offer = (place, form, ofItem, isInForm, state, leave) => {
  const now = new Set(JSON.parse(state()).map((field) => JSON.stringify(field)));
  const [newest] = entries()
    .filter((key) => key.startsWith(ofItem) && !isInForm(key))
    .map((key) => ({ key, ...read(key) }))
    .sort((one, other) => other.at - one.at);
  if (!newest?.fields) return;

  const notice = place.querySelector("template").content.cloneNode(true).firstElementChild;
  const time = notice.querySelector("time");
  time.dateTime = new Date(newest.at).toISOString();
  time.textContent = new Date(newest.at).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });
  const text = notice.querySelector("[data-kept-text]");
  for (const [name, value] of newest.fields) {
    const control = [...form.elements].find((one) => one.name === name);
    if (!control || control.type === "hidden" || now.has(JSON.stringify([name, value])) || !plain(value)) continue;
    const term = document.createElement("dt");
    term.textContent = nameOf(control);
    const description = document.createElement("dd");
    description.className = "text-wrap";
    description.textContent = shown(form, control, value);
    text.append(term, description);
  }

  const show = notice.querySelector("[data-show]");
  show.addEventListener("click", () => {
    text.hidden = !text.hidden;
    show.setAttribute("aria-expanded", String(!text.hidden));
  });
  notice.querySelector("[data-discard]").addEventListener("click", () => {
    localStorage.removeItem(newest.key);
    notice.remove();
    offer(place, form, ofItem, isInForm, state, leave);
    form.querySelector("input:not([type=hidden]), textarea")?.focus();
  });
  notice.querySelector("[data-restore]").addEventListener("click", () => {
    // The site puts it into the form, with whatever rows it takes, and compares it with what a colleague may have saved meanwhile.
    const back = document.createElement("form");
    back.method = "post";
    back.action = form.action;
    back.enctype = form.enctype;
    back.hidden = true;
    const token = form.querySelector("[name='__RequestVerificationToken']");
    const keptAs = place.querySelector("[data-kept-as]").name;
    const sent = [...newest.fields, [token.name, token.value], [keptAs, newest.key.split(":").pop()], [keptAs.replace("KeptAs", "IsRestored"), "true"], ["submit.Save", "submit.SaveAndContinue"]];
    for (const [name, value] of sent) {
      // An input would take the line ends away.
      const input = document.createElement("textarea");
      input.name = name;
      input.value = value;
      back.append(input);
    }
    document.body.append(back);
    leave();
    back.submit();
  });
  place.append(notice);
};

/** Ctrl+S, or ⌘S, presses the button that saves a draft and stays; then the page opens at the same place. */
const saveKey = (place) => {
  const form = place.closest("form");
  const buttons = [...form.querySelectorAll("[name='submit.Save']")];
  const button = buttons.findLast(({ value }) => value === "submit.SaveAndContinue") ?? buttons.at(-1);
  if (!button) return;
  button.setAttribute("aria-keyshortcuts", "Control+S Meta+S");
  button.title = place.dataset.saveKey;
  const stops = () => [...form.querySelectorAll("input, textarea, select, [contenteditable]")];

  document.addEventListener("keydown", (event) => {
    if (event.code !== "KeyS" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    place.querySelector("[data-announce]").textContent = place.dataset.saving;
    sessionStorage.setItem("forum-place", JSON.stringify({ at: Date.now(), path: location.pathname, top: scrollY, stop: stops().indexOf(document.activeElement) }));
    form.requestSubmit(button);
  });

  const saved = JSON.parse(sessionStorage.getItem("forum-place"));
  sessionStorage.removeItem("forum-place");
  if (saved?.path === location.pathname && Date.now() - saved.at < 60000 && !document.querySelector(".alert-danger, .validation-summary-errors")) {
    stops()[saved.stop]?.focus({ preventScroll: true });
    scrollTo(0, saved.top);
  }
};

tidy();
document.querySelectorAll("[data-kept-item]").forEach((place) => {
  keep(place);
  saveKey(place);
});
