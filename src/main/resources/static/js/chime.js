// Two soft falling tones. Browsers stay silent until the page was touched once; a call display is started with sound allowed.
(() => {
  let audio;
  const wake = () => {
    audio ??= new AudioContext();
    audio.resume();
  };

  const tone = (pitch, start) => {
    const source = new OscillatorNode(audio, { frequency: pitch });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.25, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 1.2);
    source.connect(volume).connect(audio.destination);
    source.start(start);
    source.stop(start + 1.3);
  };

  addEventListener("pointerdown", wake, { once: true });
  document.addEventListener("lh:chime", () => {
    wake();
    tone(659, audio.currentTime + 0.05);
    tone(523, audio.currentTime + 0.55);
  });
})();
