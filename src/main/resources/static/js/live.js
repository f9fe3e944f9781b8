/* A page that says in data-news what it is about hears over a line of its own when that changed, and tells whoever listens
   for palier:changed, and for palier:company who else is there; not more than once a second, and not all pages at the same instant. A hidden page hangs up, and
   looks again when it is seen. */
const about = document.querySelector("[data-news]")?.dataset.news;
let line;
let soon;
let last = 0;

const changed = () => {
  if (soon) return;
  const pause = Math.max(0, last + 1000 - performance.now()) + Math.random() * 250;
  soon = setTimeout(() => {
    soon = undefined;
    last = performance.now();
    document.dispatchEvent(new CustomEvent("palier:changed"));
  }, pause);
};

const hangUp = () => {
  line?.close();
  line = undefined;
};

const call = () => {
  hangUp();
  line = new EventSource(`/live?${about}`);
  line.addEventListener("changed", changed);
  line.addEventListener("company", () => document.dispatchEvent(new CustomEvent("palier:company")));
};

if (about !== undefined && "EventSource" in globalThis) {
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) hangUp();
    else call(), changed();
  });
  addEventListener("pagehide", hangUp);
  if (!document.hidden) call();
}
