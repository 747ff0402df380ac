// The editor of chosen items: what is chosen while one types (combobox.js) is ticked in the list, and rows of several move up and down. Without this script the server looks words up when the form is saved.

document.querySelectorAll("[data-picker='']").forEach((picker) => {
  // The script of each picker on the page runs.
  picker.dataset.picker = "ready";
  const list = picker.querySelector(".field-choices");
  const blank = picker.querySelector("template").content.firstElementChild;
  const isMultiple = blank.querySelector("input").type === "checkbox";
  const say = (text, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
  const rows = () => [...list.querySelectorAll(".form-check")];
  const nameOf = (row) => row.querySelector("label span").textContent;

  const showEnds = () => rows().forEach((row, i, all) => {
    const [up, down] = row.querySelectorAll("button");
    up.disabled = i === 0;
    down.disabled = i === all.length - 1;
  });
  const move = (row, button, by) => {
    by < 0 ? row.previousElementSibling.before(row) : row.nextElementSibling.after(row);
    showEnds();
    (button.disabled ? row.querySelector("button:not(:disabled)") : button).focus();
    row.querySelector("input").dispatchEvent(new Event("change", { bubbles: true }));
    const status = picker.querySelector("[data-picker-status]") ?? picker.appendChild(Object.assign(document.createElement("p"), { className: "visually-hidden", role: "status" }));
    status.dataset.pickerStatus = "";
    status.textContent = say(picker.dataset.moved, nameOf(row), rows().indexOf(row) + 1, rows().length);
  };
  const addButtons = (row) => {
    const buttons = document.createElement("span");
    buttons.className = "tree-buttons";
    for (const [by, sign, text] of [[-1, "↑", picker.dataset.up], [1, "↓", picker.dataset.down]]) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-sm", textContent: sign, ariaLabel: say(text, nameOf(row)) });
      button.addEventListener("click", () => move(row, button, by));
      buttons.append(button);
    }
    row.append(buttons);
  };

  if (isMultiple) {
    rows().forEach(addButtons);
    showEnds();
  }
  picker.addEventListener("chosen", (event) => {
    const { id, label, note, lang } = event.detail;
    event.preventDefault();
    let row = rows().find((one) => one.querySelector("input").value === id);
    if (!row) {
      row = blank.cloneNode(true);
      const [box, name, text] = row.querySelectorAll("input, span, small");
      box.value = id;
      box.id = row.querySelector("label").htmlFor = `${picker.id}_${rows().length}`;
      name.textContent = label;
      lang && (name.lang = lang);
      text.textContent = note;
      list.append(row);
      if (isMultiple) {
        addButtons(row);
        showEnds();
      }
    }
    row.querySelector("input").checked = true;
    event.target.value = "";
    document.getElementById(event.target.dataset.note).textContent = say(picker.dataset.chosen, label);
    row.querySelector("input").dispatchEvent(new Event("change", { bubbles: true }));
  });
});
