// The tables of findings, filled like a spreadsheet: arrow keys lead from field to field, and a pasted table fills several. Without this script Tab leads on, and a paste fills one field.

const clean = (text) => text.replace(/\u00a0/g, " ").split(/\r?\n/).map((line) => line.trim()).filter(Boolean).join("\n");

// A cell's paragraphs, list items and line breaks are lines; breaks of the source are not.
const linesOf = (cell) => {
  cell.querySelectorAll("style, script").forEach((element) => element.remove());
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace(/\s*[\r\n]+\s*/g, " ");
  }
  cell.querySelectorAll("br").forEach((element) => element.replaceWith("\n"));
  cell.querySelectorAll("p, li, div").forEach((element) => element.append("\n"));
  return clean(cell.textContent);
};

// Every cell at its place: one that spans several leaves the others empty.
const gridOf = (table) => {
  const grid = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) =>
    [...row.cells].forEach((cell) => {
      let x = 0;
      while (grid[y][x] !== undefined) {
        x++;
      }
      const text = linesOf(cell);
      for (let down = 0; down < Math.min(cell.rowSpan || 1, grid.length - y); down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          grid[y + down][x + right] = down || right ? "" : text;
        }
      }
    }),
  );
  return grid;
};

// Tab-separated text; a field in quotes may hold tabs, line breaks and doubled quotes.
const fieldsOf = (text) => {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.replace(/\r\n?/g, "\n").replace(/\n$/, "").matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1).push(clean(quoted?.replaceAll('""', '"') ?? plain));
    if (end === "\n") {
      rows.push([]);
    } else if (end === "") {
      break;
    }
  }
  return rows;
};

const pasted = (data) => {
  // What is in a template is no part of a page: neither are its styles applied, nor its pictures loaded.
  const copied = Object.assign(document.createElement("template"), { innerHTML: data.getData("text/html") });
  const table = copied.content.querySelector("table");
  if (table) {
    return gridOf(table);
  }
  const text = data.getData("text/plain");
  return text.includes("\t") ? fieldsOf(text) : [];
};

document.querySelectorAll("[data-findings]").forEach((editor) => {
  const status = editor.querySelector("[data-pasted]");
  const rowsOf = (field) => [...field.closest("table").tBodies[0].rows].map((row) => [...row.querySelectorAll("textarea")]);
  const placeOf = (field, rows) => {
    const y = rows.findIndex((row) => row.includes(field));
    return [rows[y].indexOf(field), y];
  };

  // Where the editor is; before there is something to say, or a screen reader would miss it.
  editor.addEventListener("focusin", ({ target }) => {
    const table = target.closest("table");
    if (table && table.previousElementSibling !== status) {
      status.replaceChildren();
      table.before(status);
    }
  });

  editor.addEventListener("keydown", (event) => {
    const field = event.target.closest("textarea");
    const [right, down] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key] ?? [];
    if (!field || right === undefined || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || field.selectionStart !== field.selectionEnd) {
      return;
    }
    const isForward = right + down > 0;
    if (field.selectionStart !== (isForward ? field.value.length : 0)) {
      return;
    }
    const rows = rowsOf(field);
    const [x, y] = placeOf(field, rows);
    const next = rows[y + down]?.[x + right];
    if (next) {
      event.preventDefault();
      next.focus();
      next.setSelectionRange(...Array(2).fill(isForward ? 0 : next.value.length));
    }
  });

  editor.addEventListener("paste", (event) => {
    const field = event.target.closest("textarea");
    const grid = field ? pasted(event.clipboardData) : [];
    if (!grid.length) {
      return;
    }
    event.preventDefault();
    const rows = rowsOf(field);
    const [x, y] = placeOf(field, rows);
    const before = new Map();
    let left = 0;
    grid.forEach((texts, down) =>
      texts.forEach((text, right) => {
        const cell = rows[y + down]?.[x + right];
        if (cell) {
          before.set(cell, cell.value);
          cell.value = text;
        } else if (text) {
          left++;
        }
      }),
    );
    report(before, left, field);
  });

  const report = (before, left, field) => {
    const undo = document.createElement("button");
    undo.type = "button";
    undo.className = "btn btn-secondary";
    undo.textContent = editor.dataset.undo;
    const message = [editor.dataset.filled.replace("{0}", before.size), left ? editor.dataset.left.replace("{0}", left) : ""].join(" ");
    status.replaceChildren(message, " ", undo);
    undo.addEventListener("click", () => {
      before.forEach((text, cell) => (cell.value = text));
      status.replaceChildren();
      field.focus();
    });
  };
});
