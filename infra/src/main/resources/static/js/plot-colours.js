// Plots take the page's colours, light or dark, and its typeface.
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

export const onSchemeChange = redraw =>
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw)
