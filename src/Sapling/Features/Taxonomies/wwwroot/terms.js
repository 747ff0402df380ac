// A box above a long list of terms shows those with what one types; what is ticked, and what a shown term is in, stays. Without this script the whole list is there.

document.querySelectorAll("[data-terms='']").forEach((field) => {
  // The script of each list on the page runs.
  field.dataset.terms = "ready";
  const list = field.querySelector(".field-choices");
  const rows = [...list.querySelectorAll(".form-check")].map((row) => ({ row, text: row.textContent.toLocaleLowerCase().replaceAll("ё", "е"), level: Number(row.dataset.level), box: row.querySelector(".form-check-input") }));
  const box = Object.assign(document.createElement("input"), { className: "form-control", type: "search", id: `${field.id}_filter`, autocomplete: "off" });
  const label = Object.assign(document.createElement("label"), { className: "form-text", htmlFor: box.id, textContent: field.dataset.filter });
  const status = Object.assign(document.createElement("p"), { className: "form-text", role: "status" });
  list.before(label, box, status);

  box.addEventListener("input", () => {
    const words = box.value.toLocaleLowerCase().replaceAll("ё", "е").split(/\s+/);
    // From the end: a term is above those that are in it.
    let shownLevel = 0;
    for (const { row, text, level, box: tick } of [...rows].reverse()) {
      const isShown = tick?.checked || level < shownLevel || words.every((word) => text.includes(word));
      row.hidden = !isShown;
      shownLevel = isShown ? level : shownLevel;
    }
    const shown = rows.filter(({ row }) => !row.hidden).length;
    status.textContent = box.value ? [shown, rows.length].reduce((said, value, i) => said.replace(`{${i}}`, value), field.dataset.shown) : "";
  });
  box.addEventListener("keydown", (event) => {
    // Sends no form that is half done.
    event.key === "Enter" && event.preventDefault();
  });
});
