// The bar at the foot of the kiosk: contrast, lower keys, read aloud. Buttons are hidden until this script runs.
(() => {
  const kiosk = document.querySelector(".lh-kiosk");
  const remembered = (name) => sessionStorage.getItem(name) === "on";

  const toggle = (name) => {
    const on = !kiosk.classList.contains(`lh-kiosk--${name}`);
    sessionStorage.setItem(name, on ? "on" : "off");
    apply(name, on);
  };
  const apply = (name, on) => {
    kiosk.classList.toggle(`lh-kiosk--${name}`, on);
    document.querySelector(`[data-kiosk="${name}"]`)?.setAttribute("aria-pressed", String(on));
  };
  const readAloud = () => {
    speechSynthesis.cancel();
    for (const part of document.querySelectorAll("main h1, main [data-read], main .lh-tile")) {
      const speech = new SpeechSynthesisUtterance(part.textContent.replace(/\s+/g, " ").trim());
      speech.lang = part.closest("[lang]").lang;
      speechSynthesis.speak(speech);
    }
  };

  const acts = { contrast: () => toggle("contrast"), low: () => toggle("low"), read: readAloud };
  for (const [name, act] of Object.entries(acts)) {
    const button = document.querySelector(`button[data-kiosk="${name}"]`);
    if (!button || (name === "read" && !window.speechSynthesis)) continue;
    button.hidden = false;
    button.addEventListener("click", act);
    if (name !== "read") apply(name, remembered(name));
  }
})();
