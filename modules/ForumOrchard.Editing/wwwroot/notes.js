// Puts each open note of an item's form beside its field, and suggests the names of colleagues while one types "@". Without it, notes stand above the form, and names are typed.
for (const note of document.querySelectorAll("[data-notes] [data-note-field]:not([data-note-field=''])")) {
  const input = note.closest("form")?.querySelector(`[name^="${CSS.escape(note.dataset.noteField)}."]:not([type=hidden])`);
  (input?.closest(".mb-3, fieldset, .form-group") ?? input)?.after(note);
}
for (const notes of document.querySelectorAll("[data-notes]")) {
  notes.hidden = !notes.querySelector("[data-note-field]");
}

// A text with suggestions: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, with the focus in the text.
for (const field of document.querySelectorAll("textarea[data-mentions]")) {
  const people = [...document.querySelectorAll(`#${field.dataset.mentions} [data-person]`)].map((person) => person.dataset.person);
  const list = document.createElement("ul");
  list.id = `${field.id}-people`;
  list.className = "dropdown-menu show note-people";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0].textContent);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.after(list);

  let active = -1;
  const typed = () => field.value.slice(0, field.selectionStart).match(/(?:^|[^\p{L}\p{N}])@([^\s@]*)$/u)?.[1];
  const close = () => {
    list.hidden = true;
    active = -1;
    field.removeAttribute("aria-activedescendant");
  };
  const activate = (number) => {
    active = (number + list.children.length) % list.children.length;
    [...list.children].forEach((option, at) => {
      option.classList.toggle("active", at === active);
      option.setAttribute("aria-selected", at === active);
    });
    field.setAttribute("aria-activedescendant", list.children[active].id);
  };
  const choose = (name) => {
    const [start, end] = [field.selectionStart - typed().length, field.selectionStart];
    field.setRangeText(`${name} `, start, end, "end");
    close();
    field.focus();
  };
  field.addEventListener("input", () => {
    const word = typed()?.toLowerCase();
    const found = word === undefined ? [] : people.filter((name) => name.toLowerCase().startsWith(word)).slice(0, 8);
    list.replaceChildren(...found.map((name, at) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${at}`;
      option.className = "dropdown-item";
      option.setAttribute("role", "option");
      option.textContent = name;
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(name);
      });
      return option;
    }));
    close();
    list.hidden = found.length === 0;
  });
  field.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      activate(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(list.children[active].textContent);
    } else if (event.key === "Escape") {
      close();
    }
  });
  field.addEventListener("blur", close);
}
