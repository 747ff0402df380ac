// The relations of a legal act: an act that is chosen while one types (combobox.js of ForumOrchard.Editing) fills its row, and rows are added in place. Without this script the server finds the acts.

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
    row.querySelector("select").focus();
  });
  editor.addEventListener("chosen", ({ target, detail }) => {
    const row = target.closest("[data-relation]");
    row.querySelector("[name$='.Shown']").value = detail.label;
    row.querySelector("[name$='.LocalizationSet']").value = detail.id;
    // What was chosen here counts, not a candidate of before.
    row.querySelectorAll("[type=radio]").forEach((radio) => (radio.checked = !radio.value));
  });
});
