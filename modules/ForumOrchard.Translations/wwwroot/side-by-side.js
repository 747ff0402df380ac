// Saves each sentence as one leaves it, and confirms with Ctrl + Enter. Without it, the form is saved as a whole.
const form = document.querySelector(".side-by-side");
const status = form.querySelector("[data-status]");
const open = document.querySelector("[data-open]");
const words = Object.fromEntries([...document.querySelectorAll("[data-words] [data-state]")].map((word) => [word.dataset.state, word.textContent]));
const waived = document.querySelector("[data-words]").dataset.waived;
const found = document.querySelector("[data-found]");
const waiveButton = document.querySelector("[data-waive]").content.firstElementChild;
const takeBackButton = document.querySelector("[data-take-back-button]").content.firstElementChild;
const units = [...form.querySelectorAll(".unit")].map((item) => {
  const text = item.querySelector("textarea");
  return { item, text, saved: text.dataset.saved, id: item.querySelector("[name$='.Id']").value, was: item.querySelector("[name$='.Was']"), fault: item.querySelector("[data-fault]"), word: item.querySelector("[data-word]"), findings: item.querySelector("[data-findings]"), waivers: item.querySelector("[data-waivers]"), reason: item.querySelector("[name$='.Reason']") };
});
const isOpen = (unit) => ["Untranslated", "Changed", "Translated"].includes(unit.item.dataset.state);

const fail = (unit, message) => {
  unit.fault.textContent = message;
  unit.text.setAttribute("aria-invalid", Boolean(message));
};

const showFindings = (unit, findings) => {
  const open = findings.filter((finding) => finding.waived === null);
  unit.findings.hidden = findings.length === 0;
  unit.findings.replaceChildren(...findings.map((finding) => {
    const item = document.createElement("li");
    item.textContent = `${finding.title}: ${finding.message}`;
    if (finding.waived !== null) {
      const button = takeBackButton.cloneNode(true);
      button.value = finding.waive;
      button.querySelector("span").textContent = `: ${finding.title}`;
      item.append(` — ${waived.replace("{0}", () => finding.waived)} `, button);
    }

    return item;
  }));
  unit.waivers.hidden = open.length === 0;
  unit.waivers.querySelector(".waivers").replaceChildren(...open.map((finding) => {
    const button = waiveButton.cloneNode(true);
    button.value = finding.waive;
    button.querySelector("span").textContent = finding.title;
    return button;
  }));
};

const showFound = (count, first) => {
  found.hidden = count === 0;
  found.querySelector("strong").textContent = count.toLocaleString(document.documentElement.lang);
  if (first !== null) {
    const id = first.split("#")[1];
    found.querySelector("a").href = document.getElementById(id) ? `#${id}` : first;
  }
};

// One after the other: each answer says what the next is compared with.
let queue = Promise.resolve();
const save = (unit, isConfirmed, waive = "") => {
  queue = queue.then(async () => {
    const value = unit.text.value;
    if (value === unit.saved && !isConfirmed && waive === "") {
      return;
    }

    status.textContent = form.dataset.saving;
    const body = new URLSearchParams({ "unit.Id": unit.id, "unit.Text": value, "unit.Was": unit.was.value, "unit.Reason": unit.reason.value, isConfirmed, waive, __RequestVerificationToken: form.elements.__RequestVerificationToken.value });
    const answer = await fetch(form.dataset.unitAddress, { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    const isSaved = said && answer.ok;
    status.textContent = isSaved ? [form.dataset.saved, ...said.findings.filter((finding) => finding.waived === null).map((finding) => `${finding.title}: ${finding.message}.`)].join(" ") : "";
    fail(unit, isSaved ? "" : said?.message ?? (answer ? form.dataset.refused : form.dataset.failed));
    if (isSaved) {
      unit.saved = value;
      unit.was.value = said.was;
      unit.item.dataset.state = said.state;
      unit.word.textContent = words[said.state];
      showFindings(unit, said.findings);
      showFound(said.found, said.first);
      open.textContent = said.open.toLocaleString(document.documentElement.lang);
    }
  });
  return queue;
};

const goOn = (from) => {
  const at = units.indexOf(from);
  const next = [...units.slice(at + 1), ...units.slice(0, at)].find(isOpen);
  (next ?? from).text.focus();
};

const confirm = async (unit) => {
  await save(unit, true);
  if (unit.fault.textContent === "") {
    goOn(unit);
  } else {
    unit.text.focus();
  }
};

// A changed sentence is saved first, and its translator sees what the checks say of it now.
const waive = async (unit, button) => {
  const isSeen = unit.text.value === unit.saved;
  await save(unit, false, isSeen ? button.value : "");
  if (button.isConnected) {
    (button.matches("[data-take-back]") ? button : unit.reason).focus();
    return;
  }

  unit.reason.value = isSeen ? "" : unit.reason.value;
  unit.text.focus();
};

// As if it was typed, so that Ctrl + Z brings back what stood there.
const type = (unit, words) => {
  unit.text.focus();
  unit.text.select();
  document.execCommand("insertText", false, words);
};

// At the cursor. The sentence is not left, so nothing is saved yet.
const insert = (unit, button) => {
  unit.text.focus();
  document.execCommand("insertText", false, button.dataset.term);
};

const copy = (unit) => type(unit, unit.item.querySelector("[data-original]").textContent);
const use = (unit, button) => type(unit, button.closest("li").querySelector("[data-suggestion]").textContent);

for (const unit of units) {
  const [useButtons, termButtons] = ["[data-use]", "[data-term]"].map((buttons) => [...unit.item.querySelectorAll(buttons)]);
  for (const button of useButtons) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      use(unit, button);
    });
  }

  for (const button of termButtons) {
    button.hidden = false;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => insert(unit, button));
  }

  unit.text.addEventListener("blur", () => save(unit, false));
  unit.text.addEventListener("keydown", (event) => {
    // By the key, not by what it types: with Shift that is another character on each layout.
    const digit = event.ctrlKey && event.shiftKey && !event.altKey ? Number(event.code.match(/^Digit([1-9])$/)?.[1]) : NaN;
    const [useButton, termButton] = [digit < 4 && useButtons[digit - 1], digit > 3 && termButtons[digit - 4]];
    if (useButton) {
      event.preventDefault();
      use(unit, useButton);
    } else if (termButton) {
      event.preventDefault();
      insert(unit, termButton);
    } else if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      if (!event.shiftKey) {
        confirm(unit);
      } else if (unit.item.querySelector("[data-original]")) {
        copy(unit);
      }
    }
  });
  const copyButton = unit.item.querySelector("[data-copy]");
  copyButton?.removeAttribute("hidden");
  copyButton?.addEventListener("click", () => copy(unit));
  unit.item.addEventListener("click", (event) => {
    const button = event.target.closest("[name=waive]");
    if (button) {
      event.preventDefault();
      waive(unit, button);
    }
  });
  unit.item.querySelector("[name=confirm]")?.addEventListener("click", (event) => {
    event.preventDefault();
    confirm(unit);
  });
}

window.addEventListener("beforeunload", (event) => {
  if (units.some((unit) => unit.text.value !== unit.saved)) {
    event.preventDefault();
  }
});

// Leaving the sentence for the button has begun to save it: two at once would refuse each other.
let isQueueEmpty = false;
form.addEventListener("submit", async (event) => {
  if (!isQueueEmpty) {
    event.preventDefault();
    await queue;
    isQueueEmpty = true;
    form.requestSubmit(event.submitter);
    return;
  }

  isQueueEmpty = false;
  for (const unit of units) {
    unit.saved = unit.text.value;
  }
});
