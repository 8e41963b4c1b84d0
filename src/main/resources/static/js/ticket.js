// The ticket page comes alive: when the number is called, the page turns dark blue, sounds and vibrates once.
// The server marks the called state with data-called; data-title is the new title of the page.
(() => {
  let wasCalled = false;

  const look = () => {
    const called = document.querySelector("[data-called]");
    document.body.classList.toggle("lh-called", Boolean(called));
    if (called) {
      document.documentElement.dataset.kernTheme = "light";
      document.title = called.dataset.title ?? document.title;
      if (!wasCalled) announce();
    } else {
      delete document.documentElement.dataset.kernTheme;
    }
    wasCalled = Boolean(called);
  };

  const announce = () => {
    document.dispatchEvent(new Event("lh:chime"));
    navigator.vibrate?.([400, 200, 400]);
  };

  const reachable = (yes) => document.documentElement.classList.toggle("is-offline", !yes);

  document.addEventListener("htmx:afterSettle", look);
  document.addEventListener("htmx:sseOpen", () => reachable(true));
  document.addEventListener("htmx:sseError", () => reachable(false));
  addEventListener("online", () => reachable(true));
  addEventListener("offline", () => reachable(false));
  look();
})();
