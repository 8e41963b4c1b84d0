// The kiosk forgets: a minute after the last touch it asks, then it goes back to the language screen.
// The first element with data-idle-home says where that is; a <dialog data-idle> holds the question.
(() => {
  const dialog = document.querySelector("dialog[data-idle]");
  const home = document.querySelector("[data-idle-home]")?.dataset.idleHome;
  const patience = Number(document.querySelector("[data-idle-seconds]")?.dataset.idleSeconds ?? 60) * 1000;
  let timer;

  const leave = () => {
    sessionStorage.clear();
    location.replace(home);
  };
  const ask = () => {
    dialog?.showModal();
    timer = setTimeout(leave, dialog ? 20_000 : 0);
  };
  const wait = () => {
    clearTimeout(timer);
    dialog?.close();
    if (home) timer = setTimeout(ask, patience);
  };

  for (const sign of ["pointerdown", "keydown", "scroll"]) addEventListener(sign, wait, { passive: true });
  addEventListener("pageshow", wait);
})();
