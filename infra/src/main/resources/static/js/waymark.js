// The components' behaviour. Everything works without it.
import { initAll } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A part of the page that was swapped in brings components of its own.
document.body.addEventListener('htmx:load', event => event.detail.elt === document.body || initAll({ scope: event.detail.elt }))

// Whoever chooses half-terms means them.
document.addEventListener('change', event => {
  const halfTerms = event.target.closest('.wm-due__window')
  if (halfTerms) halfTerms.parentElement.querySelector('input[value="WINDOW"]').checked = true
})
