// Runs before the first paint, so that a dark room never gets a white flash. client/ui/theme goes on from here.
;(() => {
  let choice = null
  try {
    choice = localStorage.getItem('samenbord.theme')
  } catch {
    // Storage may be switched off; the system's preference is used then.
  }
  const dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
