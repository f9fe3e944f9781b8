/* What is typed into the form of a move is kept in this browser until the move is made or somebody logs out: a closed tab,
   a lost session or a colleague who was faster takes no word away. What a field holds already is never replaced. */
const FORMS = "form[data-draft-move]";
const place = (form) => `draft:${form.dataset.draftMove}`;
const typed = (form) =>
  [...form.elements].filter((field) => field.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=file])"));

const restore = () => {
  for (const form of document.querySelectorAll(FORMS)) {
    const draft = JSON.parse(localStorage.getItem(place(form)) ?? "null");
    if (!draft) continue;
    for (const field of typed(form)) if (!field.value && draft[field.name]) field.value = draft[field.name];
    form.querySelector("[data-draft-note]")?.removeAttribute("hidden");
    form.closest("details")?.setAttribute("open", "");
  }
};

document.addEventListener("input", (event) => {
  const form = event.target.closest(FORMS);
  if (!form) return;
  const draft = Object.fromEntries(typed(form).filter((field) => field.value).map((field) => [field.name, field.value]));
  if (Object.keys(draft).length) localStorage.setItem(place(form), JSON.stringify(draft));
  else localStorage.removeItem(place(form));
});

/* Whoever leaves it as it is, throws it away. */
document.addEventListener("click", (event) => {
  const form = event.target.closest("a[data-draft-leave]")?.closest(FORMS);
  if (form) localStorage.removeItem(place(form));
});

document.addEventListener("palier:refreshed", restore);
/* Not before what was made just now is thrown away. */
setTimeout(restore);
