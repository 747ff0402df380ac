// The items of a menu or a taxonomy move in place, by buttons and by drag, and their new order is sent with the form. Without this script each button saves its step.

document.querySelectorAll("[data-tree]").forEach((tree) => {
  const order = tree.querySelector("[name$='.Hierarchy']");
  const status = tree.querySelector("[role=status]");
  const below = (item) => item.querySelector(":scope > ol");
  const above = (item) => item.parentElement.closest("[data-item]");
  const nameOf = (item) => item.querySelector(".tree-name a").textContent;
  const read = (list) => [...(list?.children ?? [])].map((item) => ({ id: item.dataset.item, items: read(below(item)) }));
  const putBelow = (item, into) => {
    below(into) ?? into.append(Object.assign(document.createElement("ol"), { className: "tree" }));
    below(into).append(item);
  };

  const steps = {
    up: [(item) => item.previousElementSibling, (item, before) => before.before(item)],
    down: [(item) => item.nextElementSibling, (item, after) => after.after(item)],
    in: [(item) => item.previousElementSibling, putBelow],
    out: [above, (item, parent) => parent.after(item)],
  };

  const moved = (item) => {
    tree.querySelectorAll("ol:empty").forEach((list) => list.remove());
    tree.querySelectorAll("[data-step]").forEach((button) => (button.disabled = !steps[button.dataset.step][0](button.closest("[data-item]"))));
    order.value = JSON.stringify(read(tree.querySelector("ol")));
    const siblings = [...item.parentElement.children];
    status.textContent = [nameOf(item), siblings.indexOf(item) + 1, siblings.length].reduce((text, value, i) => text.replace(`{${i}}`, () => value), tree.dataset.moved);
  };

  tree.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-step]");
    if (button) {
      const item = button.closest("[data-item]");
      const [find, move] = steps[button.dataset.step];
      move(item, find(item));
      moved(item);
      (button.disabled ? item.querySelector("a") : button).focus();
    }
  });
  tree.querySelectorAll("[data-step]").forEach((button) => (button.type = "button"));

  // Leaving loses a new order that was not saved; sending the form keeps it.
  let isSent = false;
  order.form.addEventListener("submit", () => (isSent = true));
  addEventListener("beforeunload", (event) => order.value && !isSent && event.preventDefault());

  let dragged, place;
  const mark = (row, where) => {
    place?.row.removeAttribute("data-drop");
    row?.setAttribute("data-drop", where);
    place = row && { row, where };
  };
  tree.querySelectorAll(".tree-row").forEach((row) => {
    const handle = Object.assign(document.createElement("span"), { className: "tree-handle", draggable: true, textContent: "⠿", ariaHidden: "true" });
    handle.addEventListener("dragstart", (event) => {
      dragged = row.parentElement;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setDragImage(row, 0, 0);
    });
    handle.addEventListener("dragend", () => {
      mark();
      dragged = undefined;
    });
    row.prepend(handle);
    row.addEventListener("dragover", (event) => {
      if (dragged && !dragged.contains(row)) {
        event.preventDefault();
        const { left, top, height } = row.getBoundingClientRect();
        mark(row, event.clientY < top + height / 2 ? "before" : event.clientX > left + 64 ? "in" : "after");
      }
    });
    row.addEventListener("drop", (event) => {
      event.preventDefault();
      const [item, to, where] = [dragged, row.parentElement, place.where];
      where === "in" ? putBelow(item, to) : to[where](item);
      moved(item);
    });
  });
  tree.querySelectorAll(".tree-hint").forEach((hint) => (hint.hidden = false));
});
