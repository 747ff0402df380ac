// Each text field with data-combobox suggests, while one types, what that address finds: an editable combobox with list autocomplete, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
// The address answers { items: [{ id, label, note, lang, image }], status, next }; next is where the following page begins. What is chosen is told by the event "chosen"; unless that is
// cancelled, the field takes its label. Without this script the field is a text that the server looks up.
(() => {
  const make = (name, attributes, ...content) => {
    const element = document.createElement(name);
    for (const attribute in attributes) {
      element.setAttribute(attribute, attributes[attribute]);
    }
    element.append(...content);
    return element;
  };

  const start = (field) => {
    const note = document.getElementById(field.dataset.note);
    const list = make("ul", { id: `${field.id}_list`, role: "listbox", class: "dropdown-menu show w-100", "aria-label": field.labels[0].textContent });
    list.style.cssText = "max-height: 20rem; overflow-y: auto";
    const status = make("p", { role: "status", class: "visually-hidden" });
    let active, timer, request, next, loading;
    let isOld = true;

    const activate = (option) => {
      for (const [element, isActive] of [[active, false], [option, true]]) {
        element?.setAttribute("aria-selected", isActive);
        element?.classList.toggle("active", isActive);
      }
      active = option;
      active?.scrollIntoView({ block: "nearest" });
      active ? field.setAttribute("aria-activedescendant", active.id) : field.removeAttribute("aria-activedescendant");
    };
    const show = (isOpen) => {
      list.hidden = !isOpen;
      field.setAttribute("aria-expanded", isOpen);
    };
    const hide = () => {
      clearTimeout(timer);
      request?.abort();
      activate();
      show(false);
    };
    const optionOf = (item, number) => {
      const label = make("span", item.lang ? { lang: item.lang } : {}, item.label);
      const option = make("li", { id: `${list.id}_${number}`, role: "option", class: "dropdown-item text-wrap", "aria-selected": false }, label, " ", make("small", {}, item.note ?? ""));
      item.image && option.prepend(make("img", { src: item.image, alt: "", width: 64, height: 48, loading: "lazy" }));
      option.item = item;
      return option;
    };
    const ask = async (from) => {
      request?.abort();
      request = new AbortController();
      const address = new URL(field.dataset.combobox, location);
      address.searchParams.set("query", field.value);
      from && address.searchParams.set("from", from);
      try {
        const answer = await fetch(address, { signal: request.signal, headers: { accept: "application/json" }, redirect: "error" });
        if (!answer.ok) {
          throw new Error(answer.statusText);
        }
        const found = await answer.json();
        from || list.replaceChildren();
        list.append(...found.items.map((item, i) => optionOf(item, list.children.length + i)));
        next = found.next;
        isOld = false;
        show(list.children.length > 0 && document.activeElement === field);
        from || list.scrollTo(0, 0);
        status.textContent = found.status;
        note.textContent = list.children.length > 0 ? "" : found.status;
      } catch (error) {
        if (error.name !== "AbortError") {
          note.textContent = status.textContent = field.dataset.failed;
        }
      }
    };
    const more = () => (loading ??= ask(next).finally(() => (loading = undefined)));
    const choose = ({ item }) => {
      hide();
      if (field.dispatchEvent(new CustomEvent("chosen", { detail: item, bubbles: true, cancelable: true }))) {
        field.value = item.label;
        note.textContent = item.note ?? "";
      }
      isOld = true;
    };
    const step = async (by) => {
      if (isOld) {
        await ask(0);
      } else if (by > 0 && next && active && active === list.lastChild) {
        await more();
      }
      if (list.firstChild && !isOld) {
        // Past either end is the field.
        const ring = [undefined, ...list.children];
        show(true);
        activate(ring.at((ring.indexOf(active) + by) % ring.length));
      }
    };

    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id]]) {
      field.setAttribute(name, value);
    }
    field.after(list, status);
    show(false);
    field.addEventListener("blur", hide);
    field.addEventListener("click", () => field.value || !list.hidden || ask(0));
    field.addEventListener("input", () => {
      hide();
      isOld = true;
      timer = setTimeout(() => ask(0), 200);
    });
    field.addEventListener("keydown", (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by && event.altKey) {
        by > 0 ? ask(0) : hide();
      } else if (by) {
        clearTimeout(timer);
        step(by);
      } else if (event.key === "Enter" && (active || field.form?.method !== "dialog")) {
        // Never sends the form of an item: it might publish what is half done.
        active && choose(active);
      } else if (event.key === "Escape" && !list.hidden) {
        hide();
      } else {
        return;
      }
      event.preventDefault();
    });
    // The field keeps the focus.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => target.closest("li") && choose(target.closest("li")));
    list.addEventListener("scroll", () => next && list.scrollTop + list.clientHeight > list.scrollHeight - 48 && more());
  };

  // As late as this, rows that other scripts copy have nothing of a list yet.
  document.addEventListener("focusin", ({ target }) => target.matches("[data-combobox]:not([role])") && start(target));
})();
