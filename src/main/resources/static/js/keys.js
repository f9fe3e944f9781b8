/* Keys. A single letter presses the link or button that bears it as data-key, unless someone is typing; with Alt also
   while typing. j and k walk the list of tickets. Escape closes the menu that is open. */
const typing = (target) => target.closest?.("input, textarea, select, [contenteditable]");

const walk = (step) => {
  const links = [...document.querySelectorAll(".ticket-link")];
  if (!links.length) return false;
  const here = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, here + step))].focus();
  return true;
};

/* The sheet of keys lies over the page; without it the same is a page of its own. */
const openSheet = async (address) => {
  const answer = await fetch(`${address}/sheet`);
  if (!answer.ok) return location.assign(address);
  const sheet = document.createElement("dialog");
  sheet.className = "sheet";
  sheet.setAttribute("aria-labelledby", "h-keys");
  sheet.innerHTML = await answer.text();
  sheet.addEventListener("close", () => sheet.remove());
  sheet.addEventListener("click", (event) => event.target === sheet && sheet.close());
  document.body.append(sheet);
  sheet.showModal();
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (event.key === "Escape") {
    const menu = document.querySelector("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
    return;
  }
  if (typing(event.target) && !event.altKey) return;
  const key = event.altKey && event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
  if (!event.altKey && (key === "j" || key === "k")) {
    if (walk(key === "j" ? 1 : -1)) event.preventDefault();
    return;
  }
  if (!/^[a-z/?]$/.test(key)) return;
  const target = document.querySelector(`[data-key="${key}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches("input, textarea, select")) target.focus();
  else if (target.matches("a[data-sheet]")) openSheet(target.href);
  else target.click();
  if (target.matches("summary")) target.parentElement.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
