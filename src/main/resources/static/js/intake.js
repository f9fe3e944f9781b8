/* The intake form's liveliness: parts filled from the server while the agent chooses, a draft that survives a closed
   tab, and keys. Without it the form still works; it only asks more of the person. */
const form = document.querySelector("[data-intake]");

const later = (wait, action) => {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...given), wait);
  };
};

/* data-fill="#part" data-fill-from="/url" on a field or a fieldset: the part becomes what the url says about the form. */
const turns = new Map();
const ticked = (part) => [...part.querySelectorAll("[type=checkbox][id]:checked, [type=radio][id]:checked")].map((box) => box.id).join();
const fill = async (source) => {
  const part = document.querySelector(source.dataset.fill);
  const turn = (turns.get(part) ?? 0) + 1;
  turns.set(part, turn);
  const before = ticked(part);
  const asked = new FormData(form);
  for (const secret of ["_csrf", "submission"]) asked.delete(secret);
  for (const long of form.querySelectorAll("textarea")) asked.delete(long.name); // too long for an address, and nobody asks
  part.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`${source.dataset.fillFrom}?${new URLSearchParams(asked)}`, {
      headers: { "X-Requested-With": "fetch" },
    });
    if (answer.ok && !answer.redirected && turns.get(part) === turn) {
      const html = await answer.text();
      if (ticked(part) !== before) return fill(source); // the answer does not know of the tick, and would take it back
      const held = part.contains(document.activeElement) ? document.activeElement.id : null;
      part.innerHTML = html;
      if (held) document.getElementById(held)?.focus();
    }
  } finally {
    part.removeAttribute("aria-busy");
  }
};

/* The draft: every named field but the secrets, until draft-done.js throws it away. */
const place = form && `draft:${form.dataset.draft}`;
const fields = () => [...form.elements].filter((field) => field.name && !/^(_csrf|submission|version)$/.test(field.name));
const keep = later(400, () => {
  const draft = fields()
    .filter((field) => !/radio|checkbox/.test(field.type) || field.checked)
    .map((field) => [field.name, field.value]);
  localStorage.setItem(place, JSON.stringify(draft));
  document.querySelector("[data-draft-note]")?.removeAttribute("hidden");
});
const restore = () => {
  const draft = JSON.parse(localStorage.getItem(place) ?? "null");
  if (!draft || form.querySelector("[aria-invalid=true]")) return false;
  for (const field of fields()) {
    const kept = draft.filter(([name]) => name === field.name).map(([, value]) => value);
    if (/radio|checkbox/.test(field.type)) field.checked = kept.includes(field.value);
    else if (kept.length && field.type !== "hidden" && (!field.value || field.matches("select"))) field.value = kept[0];
  }
  document.querySelector("[data-draft-note]")?.removeAttribute("hidden");
  return true;
};

if (form) {
  const sources = () => [...form.querySelectorAll("[data-fill-from]")];
  /* What the server fills in may hold fields of the draft too, hence twice. */
  if (restore()) Promise.all(sources().map(fill)).then(restore);
  const asks = later(250, fill);
  form.addEventListener("input", keep);
  form.addEventListener("change", (event) => {
    for (const source of sources()) if (source.contains(event.target)) fill(source);
  });
  form.addEventListener("input", (event) => {
    const source = event.target.closest("[data-fill-from][data-fill-while-typing]");
    if (source) asks(source);
  });
  document.querySelector("[data-draft-clear]")?.addEventListener("click", () => {
    localStorage.removeItem(place);
    location.assign(location.pathname);
  });
}
