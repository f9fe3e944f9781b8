/* A ticket's page shows at once what a colleague did to it. While somebody is filling something in here, it only says so:
   nothing typed is ever taken away. */
const main = document.querySelector("main[data-news]");

const isBusy = () =>
  main.querySelector("details.move[open]") !== null ||
  main.contains(document.activeElement?.closest("input, textarea, select")) ||
  [...main.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value !== field.defaultValue);

const show = async () => {
  const sign = main.querySelector("[data-news-sign]");
  if (isBusy()) {
    if (sign) sign.hidden = false;
    return;
  }
  const answer = await fetch(location.href, { headers: { "X-Requested-With": "fetch" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main[data-news]");
  if (!fresh || isBusy()) return;
  const held = document.activeElement?.id;
  const open = [...main.querySelectorAll("details[open][id]")].map((one) => one.id);
  main.replaceChildren(...fresh.childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (held) document.getElementById(held)?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent("palier:refreshed", { detail: main }));
};

if (main) document.addEventListener("palier:changed", show);
