// A page that is opened to be printed prints itself; on a kiosk the browser does so without asking.
addEventListener("load", () => {
  if (document.querySelector("[data-print]")) print();
});
for (const button of document.querySelectorAll("[data-prints]")) button.addEventListener("click", () => print());
