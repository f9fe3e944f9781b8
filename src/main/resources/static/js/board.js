/* Re-fetches the inside of every [data-refresh] each data-every seconds, says in .live how fresh it is, keeps the focus.
   What is data-calm hears of no change.
   Stops for good once what came holds a [data-finished]. A hidden page rests. */
const live = (state) => {
  for (const sign of document.querySelectorAll(".live")) {
    sign.dataset.live = state;
    const words = sign.dataset[`live${state[0].toUpperCase()}${state.slice(1)}`];
    if (words) sign.textContent = words;
  }
};

/* What has the focus is found again by its id or its address. */
const refocus = (region, held) => {
  if (!held || region.contains(document.activeElement)) return;
  const again = held.id
    ? document.getElementById(held.id)
    : [...region.querySelectorAll("a[href]")].find((link) => link.getAttribute("href") === held.getAttribute("href"));
  again?.focus({ preventScroll: true });
};

const refresh = async (region) => {
  const busy = region.contains(document.activeElement) && document.activeElement.matches("input, select, textarea");
  if (document.hidden || busy) return;
  live("loading");
  try {
    const answer = await fetch(region.dataset.refresh, { headers: { "X-Requested-With": "fetch" } });
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    const held = region.contains(document.activeElement) ? document.activeElement : null;
    const open = [...region.querySelectorAll("details[open][id]")].map((one) => one.id);
    region.innerHTML = await answer.text();
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    refocus(region, held);
    live("ok");
    document.dispatchEvent(new CustomEvent("palier:refreshed", { detail: region }));
  } catch {
    live("failed");
  }
};

for (const region of document.querySelectorAll("[data-refresh]")) {
  const every = Math.max(1, Number(region.dataset.every) || 15) * 1000;
  const round = async () => {
    await refresh(region);
    if (!region.querySelector("[data-finished]")) setTimeout(round, every);
    else if (region.dataset.then) location.assign(region.dataset.then);
  };
  setTimeout(round, every);
}

document.addEventListener("palier:changed", () => document.querySelectorAll("[data-refresh]:not([data-calm])").forEach(refresh));
