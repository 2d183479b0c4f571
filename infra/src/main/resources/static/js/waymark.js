// The components' behaviour. Everything works without it.
import { initAll } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A part of the page that was swapped in brings components of its own.
document.body.addEventListener('htmx:load', event => event.detail.elt === document.body || initAll({ scope: event.detail.elt }))
