// Four conveniences. Without script every page still works: menus are disclosures, the way out is a link.
(() => {
  "use strict";

  // Leave this page quickly: the link, or Esc three times within two seconds (docs/decisions/leaving-quickly.md).
  const way = document.querySelector("[data-leave]");
  if (way) {
    const leave = () => {
      document.documentElement.hidden = true;
      location.replace(way.href);
    };
    way.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    let presses = [];
    document.addEventListener("keydown", ({ key, repeat, timeStamp }) => {
      if (key === "Escape" && !repeat) {
        presses = [...presses, timeStamp].filter((time) => timeStamp - time < 2000);
        if (presses.length >= 3) {
          leave();
        }
      }
    });
    // Coming back by the browser's own memory of pages would show this one again.
    addEventListener("pageshow", (event) => event.persisted && location.reload());
  }

  // Sub-menus close on Esc (and give the focus back), and when attention goes elsewhere.
  const menus = [...document.querySelectorAll(".submenu")];
  const wide = matchMedia("(min-width: 64rem)");
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && menus.find((menu) => menu.open && menu.contains(document.activeElement));
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });
  const closeOthers = ({ target }) => wide.matches && menus.forEach((menu) => menu.contains(target) || (menu.open = false));
  document.addEventListener("pointerdown", closeOthers);
  document.addEventListener("focusin", closeOthers);

  // Suggestions: the ARIA Authoring Practices' editable combobox with list autocomplete.
  const set = (element, attributes) => {
    for (const name in attributes) {
      element.setAttribute(name, attributes[name]);
    }
    return element;
  };
  const make = (name, attributes, ...content) => {
    const element = set(document.createElement(name), attributes);
    element.append(...content);
    return element;
  };
  document.querySelectorAll("[data-suggest]").forEach((field) => {
    const status = make("p", { role: "status", class: "hidden-text" });
    const list = make("ul", { id: field.id + "-list", role: "listbox", class: "suggestions", "aria-label": field.labels[0].textContent });
    let active, timer, request;

    const choose = (option) => {
      active?.setAttribute("aria-selected", false);
      active = option;
      active?.setAttribute("aria-selected", true);
      active?.scrollIntoView({ block: "nearest" });
      set(field, { "aria-activedescendant": active?.id ?? "" });
    };
    const stop = () => {
      clearTimeout(timer);
      request?.abort();
      choose();
    };
    const open = (isOpen) => {
      stop();
      list.hidden = !isOpen;
      set(field, { "aria-expanded": isOpen });
    };
    const ask = async () => {
      request = new AbortController();
      const answer = await (await fetch(field.dataset.suggest + encodeURIComponent(field.value), request)).json();
      list.replaceChildren(
        ...answer.suggestions.map(({ text, kind, address }, i) =>
          make("li", { id: list.id + i, role: "option", "aria-selected": false, "data-to": address }, text, " ", make("small", {}, kind)),
        ),
      );
      open(!!list.firstChild);
      status.textContent = answer.status;
    };

    set(field, { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": list.id });
    field.after(list, status);
    open(false);
    field.addEventListener("blur", () => open(false));
    field.addEventListener("input", () => {
      stop();
      // Without an answer nothing changes.
      timer = setTimeout(() => ask().catch(() => {}), 150);
    });
    field.addEventListener("keydown", (event) => {
      const { key } = event;
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (step && list.firstChild) {
        // Past either end is the field.
        const ring = [undefined, ...list.children];
        const option = ring.at((ring.indexOf(active) + step) % ring.length);
        open(true);
        choose(option);
      } else if (key === "Enter" && active) {
        location = active.dataset.to;
      } else if (key === "Escape" && !list.hidden) {
        open(false);
      } else {
        return /^(Home|End|Arrow)/.test(key) && choose();
      }
      event.preventDefault();
    });
    // The field keeps the focus.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => (location = target.closest("li").dataset.to));
  });

  // A filter left empty does not lengthen the address.
  document.querySelectorAll("form.filters").forEach((form) =>
    form.addEventListener("formdata", ({ formData }) => [...formData].forEach(([name, value]) => value || formData.delete(name))),
  );
})();
