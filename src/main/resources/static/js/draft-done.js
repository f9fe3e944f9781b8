/* The server took what the draft was for: throw it away; all of them ("*") when somebody leaves the desk, as the next
   person there has no business with a caller's words. The layout brings this only when there is such news. */
const done = document.querySelector("meta[name=draft-done]")?.content;
for (const key of Object.keys(localStorage)) {
  if (done === "*" ? key.startsWith("draft:") : key === `draft:${done}`) localStorage.removeItem(key);
}
