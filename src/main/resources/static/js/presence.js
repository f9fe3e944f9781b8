/* Says that somebody is at this ticket, and whether they write; shows who else is. A page that is hidden or closed says so;
   one that can no longer speak is forgotten by the server. */
const page = Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => n.toString(16).padStart(2, "0")).join("");
const EVERY = 10_000;
const PAUSE = 6_000;
let typing = false;
let pause;

const form = () => document.querySelector("[data-presence]");
const words = () => {
  const said = new URLSearchParams(new FormData(form()));
  said.set("ticket", form().dataset.presence);
  said.set("page", page);
  return said;
};

const show = async (answer) => {
  const place = document.getElementById("presence");
  if (!place || !answer.ok || answer.redirected) return;
  const html = (await answer.text()).trim();
  if (place.dataset.said !== html) {
    place.innerHTML = html; // untouched where nothing changed, so that it is not read out again
    place.dataset.said = html;
  }
};

const ask = async () => {
  if (form()) show(await fetch(`${form().action}?ticket=${form().dataset.presence}`, { headers: { "X-Requested-With": "fetch" } }));
};

const tell = async () => {
  if (!form() || document.hidden) return;
  const said = words();
  said.set("typing", typing);
  try {
    show(await fetch(form().action, { method: "POST", body: said, headers: { "X-Requested-With": "fetch" } }));
  } catch {
    /* the net is away; the next beat tries again */
  }
};

const leave = () => {
  if (form()) navigator.sendBeacon(`${form().action}/end`, words());
};

if (form()) {
  tell();
  setInterval(tell, EVERY);
  document.addEventListener("palier:company", ask);
  document.addEventListener("palier:refreshed", ask);
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : tell()));
  addEventListener("pagehide", leave);
  document.addEventListener("input", (event) => {
    if (!event.target.closest("main textarea, main input")) return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      typing = false;
      tell();
    }, PAUSE);
    if (!typing) {
      typing = true;
      tell();
    }
  });
}
