// Says how many minutes a time is still kept, in the language of the page. When it is over, the page says what then.
(() => {
  const place = document.querySelector("[data-hold]");
  if (!place) return;
  const ends = Date.now() + Number(place.dataset.hold) * 1000;
  const minutes = new Intl.NumberFormat(`${document.documentElement.lang.split("-")[0]}-u-nu-latn`, {
    style: "unit",
    unit: "minute",
    unitDisplay: "long",
  });

  const tick = () => {
    const left = ends - Date.now();
    place.textContent = `(${minutes.format(Math.max(1, Math.ceil(left / 60000)))})`;
    place.hidden = left <= 0;
  };

  tick();
  setInterval(tick, 5000);
})();
