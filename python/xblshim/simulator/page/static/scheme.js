// Light or dark: the system's choice, or this browser's.

const KEY = "xblshim-scheme";

export function startScheme(select) {
  let chosen = "auto";
  try {
    chosen = localStorage.getItem(KEY) ?? "auto";
  } catch {
    // A browser without storage follows the system.
  }
  select.value = chosen;
  apply(select.value);
  select.addEventListener("change", () => {
    apply(select.value);
    try {
      localStorage.setItem(KEY, select.value);
    } catch {
      // It lasts until the page is closed.
    }
  });
}

function apply(chosen) {
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.scheme = chosen;
  else delete document.documentElement.dataset.scheme;
}
