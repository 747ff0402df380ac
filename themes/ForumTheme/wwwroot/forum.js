// Three conveniences. Without script every page still works: menus are disclosures, the way out is a link.
(() => {
  "use strict";

  // Leave this page quickly: the link, or Esc three times within two seconds. location.replace() puts the neutral page in
  // this page's place in the history, so that "Back" does not return here; it cannot erase what the browser keeps elsewhere.
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
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.repeat) {
        return;
      }
      presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time < 2000);
      if (presses.length >= 3) {
        leave();
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
  const closeOthers = (event) => {
    if (wide.matches) {
      menus.filter((menu) => menu.open && !menu.contains(event.target)).forEach((menu) => (menu.open = false));
    }
  };
  document.addEventListener("pointerdown", closeOthers);
  document.addEventListener("focusin", closeOthers);

  // A filter left empty does not lengthen the address.
  document.querySelectorAll("form.filters").forEach((form) =>
    form.addEventListener("formdata", (event) => {
      [...event.formData].filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name));
    }),
  );
})();
