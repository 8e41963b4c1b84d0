// Keys for people who serve all day: data-key="1", "Enter", "Shift+Enter", "r" … on a button, a label, a link or a field.
// They rest while someone writes. Which key does what, or that none does (WCAG 2.1.4), is the account's: the page comes without data-key.
(() => {
  const writes = (element) =>
    element.matches?.("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button]), [contenteditable]");
  const acts = (element) => element.matches?.("a, button, summary");
  const nameOf = (event) => (event.shiftKey && event.key === "Enter" ? "Shift+Enter" : event.key.length === 1 ? event.key.toLowerCase() : event.key);

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (writes(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && acts(event.target)) return;
    const target = document.querySelector(`[data-key="${CSS.escape(nameOf(event))}"]`);
    if (!target || target.disabled) return;
    event.preventDefault();
    press(target);
  });

  const press = (target) => {
    if (writes(target)) {
      target.closest("details")?.setAttribute("open", "");
      return target.focus();
    }
    if (target.dataset.opens) return document.getElementById(target.dataset.opens)?.showModal();
    if (target.matches("summary")) target.focus();
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

  // what can be taken back goes after some seconds, and leaves its place empty: nothing moves under the mouse
  document.querySelectorAll("[data-lasts]").forEach((offer) =>
    setTimeout(() => {
      offer.classList.add("is-over");
      offer.querySelector("[data-key]")?.removeAttribute("data-key");
    }, Number(offer.dataset.lasts) * 1000));
})();
