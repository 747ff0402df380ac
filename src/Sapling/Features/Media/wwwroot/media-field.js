// The editor of files: a file that is chosen while one types (combobox.js) gets its row at once. Without this script the server looks words up when the form is saved.

document.querySelectorAll("[data-media-field='']").forEach((editor) => {
  // The script of each editor on the page runs.
  editor.dataset.mediaField = "ready";
  const list = editor.querySelector(".field-files");
  const blank = editor.querySelector("template");
  const text = editor.querySelector("[name$='.AddedText']");

  editor.addEventListener("chosen", (event) => {
    const { id, image, address } = event.detail;
    event.preventDefault();
    if (!editor.dataset.multiple) {
      list.replaceChildren();
    }
    const values = { i: list.children.length, path: id, address, image: image ?? "" };
    const row = blank.content.firstElementChild.cloneNode(true);
    for (const element of [row, ...row.querySelectorAll("*")]) {
      for (const attribute of element.attributes) {
        attribute.value = attribute.value.replace(/\{(\w+)\}/g, (_, name) => values[name]);
      }
      for (const node of element.childNodes) {
        node.nodeType === Node.TEXT_NODE && (node.data = node.data.replace("{path}", id));
      }
    }
    image || row.querySelector("img").remove();
    list.append(row);
    event.target.value = "";
    document.getElementById(event.target.dataset.note).textContent = editor.dataset.chosen.replace("{0}", id);
    const own = row.querySelector("[name$='.MediaText']");
    if (own) {
      [own.value, text.value] = [text.value, ""];
      own.focus();
    }
    row.querySelector("input").dispatchEvent(new Event("change", { bubbles: true }));
  });
});
