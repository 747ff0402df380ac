// The relations of a legal act: the field of an act suggests acts while one types (an editable combobox with list autocomplete), and rows are added in place. Without this script the server finds the acts.

const make = (name, attributes, ...content) => {
  const element = document.createElement(name);
  for (const attribute in attributes) {
    element.setAttribute(attribute, attributes[attribute]);
  }
  element.append(...content);
  return element;
};

const suggest = (row, editor) => {
  const part = (name) => row.querySelector(`[name$=".${name}"]`);
  const field = part("Act");
  const note = document.getElementById(`${field.id}_note`);
  const list = make("ul", { id: `${field.id}_list`, role: "listbox", class: "dropdown-menu show w-100", "aria-label": field.labels[0].textContent });
  const status = make("p", { role: "status", class: "visually-hidden" });
  let active, timer, request;

  const activate = (option) => {
    for (const [element, isActive] of [[active, false], [option, true]]) {
      element?.setAttribute("aria-selected", isActive);
      element?.classList.toggle("active", isActive);
    }
    active = option;
    active?.scrollIntoView({ block: "nearest" });
    active ? field.setAttribute("aria-activedescendant", active.id) : field.removeAttribute("aria-activedescendant");
  };
  const stop = () => {
    clearTimeout(timer);
    request?.abort();
  };
  const show = (isOpen) => {
    activate();
    list.hidden = !isOpen;
    field.setAttribute("aria-expanded", isOpen);
  };
  const choose = ({ act }) => {
    field.value = part("Shown").value = act.label;
    part("LocalizationSet").value = act.set;
    note.textContent = act.note;
    // What was chosen here counts, not a candidate of before.
    row.querySelectorAll("[type=radio]").forEach((radio) => (radio.checked = !radio.value));
    show(false);
  };
  const ask = async () => {
    request = new AbortController();
    const address = new URL(editor.dataset.find, location);
    address.searchParams.set("q", field.value);
    const answer = await fetch(address, { signal: request.signal, headers: { accept: "application/json" }, redirect: "error" });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const found = await answer.json();
    list.replaceChildren(
      ...found.acts.map((act, i) => {
        const option = make("li", { id: `${list.id}_${i}`, role: "option", class: "dropdown-item text-wrap", "aria-selected": false }, act.label, " ", make("small", {}, act.note));
        option.act = act;
        return option;
      }),
    );
    show(found.acts.length > 0 && document.activeElement === field);
    status.textContent = found.status;
    note.textContent = found.acts.length > 0 ? "" : found.status;
  };

  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id]]) {
    field.setAttribute(name, value);
  }
  field.after(list, status);
  show(false);
  field.addEventListener("blur", () => {
    stop();
    show(false);
  });
  field.addEventListener("input", () => {
    stop();
    show(false);
    timer = setTimeout(() => ask().catch((error) => error.name === "AbortError" || (note.textContent = status.textContent = editor.dataset.failed)), 200);
  });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.firstChild) {
      // Past either end is the field.
      const ring = [undefined, ...list.children];
      const next = event.altKey ? undefined : ring.at((ring.indexOf(active) + step) % ring.length);
      show(!event.altKey || step > 0);
      activate(next);
    } else if (event.key === "Enter") {
      // Never sends the form: it might publish what is half done.
      active && choose(active);
    } else if (event.key === "Escape" && !list.hidden) {
      show(false);
    } else {
      return;
    }
    event.preventDefault();
  });
  // The field keeps the focus.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => choose(target.closest("li")));
};

document.querySelectorAll("[data-relations]").forEach((editor) => {
  const rows = () => [...editor.querySelectorAll("[data-relation]")];

  // The last row is empty: it is what a new one looks like.
  const blank = rows().at(-1).outerHTML;
  const last = rows().length - 1;
  const button = editor.querySelector("[data-add-row]");
  button.type = "button";
  button.textContent = editor.dataset.add;
  button.addEventListener("click", () => {
    const next = rows().length;
    const html = blank
      .replaceAll(`Rows[${last}]`, `Rows[${next}]`)
      .replaceAll(`Rows_${last}__`, `Rows_${next}__`)
      .replace(`data-relation="${last}"`, `data-relation="${next}"`)
      .replace(new RegExp(`(aria-label="[^"]*)${last + 1}`), `$1${next + 1}`);
    button.insertAdjacentHTML("beforebegin", html);
    const row = rows().at(-1);
    suggest(row, editor);
    row.querySelector("select").focus();
  });
  rows().forEach((row) => suggest(row, editor));
});
