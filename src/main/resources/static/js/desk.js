// Keys for people who serve all day: data-key="1", "Enter", "Shift+Enter", "r" … on a button, a label, a link or a field.
// They rest while someone writes, and can be switched off for good (WCAG 2.1.4) with a checkbox data-keys-switch.
(() => {
  const off = () => localStorage.getItem("keys") === "off";
  const writes = (element) =>
    element.matches?.("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button]), [contenteditable]");
  const acts = (element) => element.matches?.("a, button, summary");
  const nameOf = (event) => (event.shiftKey && event.key === "Enter" ? "Shift+Enter" : event.key.length === 1 ? event.key.toLowerCase() : event.key);

  document.addEventListener("keydown", (event) => {
    if (off() || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (writes(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && acts(event.target)) return;
    const target = document.querySelector(`[data-key="${CSS.escape(nameOf(event))}"]`);
    if (!target || target.disabled) return;
    event.preventDefault();
    press(target);
  });

  const press = (target) => {
    if (writes(target)) return target.focus();
    if (target.dataset.opens) return document.getElementById(target.dataset.opens)?.showModal();
    target.click();
  };

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  });

  // a second press within two seconds does nothing: the first is on its way
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 2000) event.preventDefault();
    else form.dataset.sent = String(Date.now());
  }, true);

  const choice = document.querySelector("[data-keys-switch]");
  if (choice) {
    choice.checked = !off();
    choice.addEventListener("change", () => localStorage.setItem("keys", choice.checked ? "on" : "off"));
  }
})();
