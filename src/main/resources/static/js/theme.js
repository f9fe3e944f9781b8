/* Light, dark, or as the system: kept in this browser, in a cookie by which the next page is written as it is to be seen.
   Loaded before the first paint, hence no module. */
(() => {
  const root = document.documentElement;
  const kept = () => document.cookie.match(/(?:^|; )theme=(light|dark)/)?.[1] ?? "auto";
  const wear = (theme) => {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    for (const button of document.querySelectorAll("[data-theme-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme));
    }
    document.dispatchEvent(new Event("palier:theme"));
  };

  wear(kept());
  document.addEventListener("DOMContentLoaded", () => {
    for (const group of document.querySelectorAll("[data-theme-switch]")) group.hidden = false;
    wear(kept());
  });
  document.addEventListener("click", (event) => {
    const choice = event.target.closest?.("[data-theme-choice]")?.dataset.themeChoice;
    if (!choice) return;
    const secure = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `theme=${choice}; path=/; max-age=31536000; samesite=lax${secure}`;
    wear(choice);
  });
})();
