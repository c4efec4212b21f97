// Runs before the first paint, so that a chosen theme never flashes. A file of its own: the page forbids inline code.
try {
  const chosen = localStorage.getItem('theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage is switched off: the system's choice stands.
}
