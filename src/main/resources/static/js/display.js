// The call display: chimes and speaks for every call that was not on the board before.
// A call is an element with data-call (its id), data-say (German) and, for another language, data-say-also with its lang.
(() => {
  const known = new Set();
  const calls = () => [...document.querySelectorAll("[data-call]")];
  const muted = () => document.querySelector("[data-muted]") !== null;

  const say = (text, language) => {
    if (!text || !window.speechSynthesis) return;
    const voices = speechSynthesis.getVoices();
    const voice = voices.find((one) => one.lang.startsWith(language.slice(0, 2)));
    if (!voice && voices.length > 0) return; // better silent than a number read in a foreign voice
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = language;
    if (voice) speech.voice = voice;
    speech.rate = 0.9;
    speechSynthesis.speak(speech);
  };

  const announce = (call) => {
    document.dispatchEvent(new Event("lh:chime"));
    setTimeout(() => {
      say(call.dataset.say, "de");
      say(call.dataset.sayAlso, call.dataset.sayLang ?? "de");
    }, 1500);
  };

  const listen = () => {
    const fresh = calls().filter((call) => !known.has(call.dataset.call));
    fresh.forEach((call) => known.add(call.dataset.call));
    if (!muted()) fresh.reverse().forEach(announce);
  };

  // what was there when the page was opened has been announced before
  calls().forEach((call) => known.add(call.dataset.call));

  const reachable = (yes) => document.documentElement.classList.toggle("is-offline", !yes);
  document.addEventListener("htmx:afterSettle", () => {
    reachable(true);
    listen();
  });
  document.addEventListener("htmx:sendError", () => reachable(false));
  document.addEventListener("htmx:responseError", () => reachable(false));
})();
