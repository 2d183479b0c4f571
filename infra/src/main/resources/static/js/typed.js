// What was typed when a session had ended, or a form had grown stale, comes back into its form. Until then this tab keeps it,
// for an hour at most, for the account that the form was made for; it is sent by nobody but whoever presses the button.

const SENT = 'waymark.sent'
const KEPT = 'waymark.kept'
const HOUR = 60 * 60 * 1000
const SECRET = new Set(['_csrf', '_key'])

const account = document.body.dataset.account

function read (name) {
  try {
    const typed = JSON.parse(sessionStorage.getItem(name))
    if (typed && Date.now() - typed.at < HOUR) return typed
  } catch { /* nothing of ours */ }
  sessionStorage.removeItem(name)
  return null
}

function write (name, typed) {
  try {
    sessionStorage.setItem(name, JSON.stringify(typed))
  } catch { /* full, or not allowed: the browser's own way back is left */ }
}

// Passwords, codes and files are not kept, nor what proves that the form is ours.
const keeps = field => field.name && !SECRET.has(field.name) && field.autocomplete !== 'one-time-code' && !['password', 'file', 'submit', 'button'].includes(field.type)
const ticks = field => ['checkbox', 'radio'].includes(field.type)
const fieldsOf = form => [...form.elements].filter(keeps)
const nameOf = form => (form.id ? '#' + form.id : '') + form.getAttribute('action')

document.addEventListener('submit', event => {
  const form = event.target
  const fields = fieldsOf(form)
  if (!account || form.method !== 'post' || fields.every(field => field.type === 'hidden')) return
  write(SENT, {
    at: Date.now(),
    account,
    page: location.pathname + location.search,
    form: nameOf(form),
    fields: fields.map(field => [field.name, field.value, ticks(field) ? field.checked : null])
  })
})

// The next page says what became of it: one that asks for a sign-in, or refuses a stale form, did not take it.
const asks = document.querySelector('[data-not-taken]')
const sent = read(SENT)
sessionStorage.removeItem(SENT)
if (asks && sent) write(KEPT, sent)

const kept = read(KEPT)
if (kept && account && kept.account !== account) {
  sessionStorage.removeItem(KEPT)
} else if (kept && asks) {
  asks.hidden = false
  asks.querySelectorAll('a').forEach(link => { link.href = kept.page })
} else if (kept && account) {
  const form = [...document.forms].find(one => nameOf(one) === kept.form)
  if (form) comeBack(form)
}

function comeBack (form) {
  sessionStorage.removeItem(KEPT)
  const left = [...kept.fields]
  for (const field of fieldsOf(form)) {
    const at = left.findIndex(([name, value]) => name === field.name && (!ticks(field) || value === field.value))
    if (at < 0) continue
    const [[, value, checked]] = left.splice(at, 1)
    if (ticks(field)) field.checked = checked
    else field.value = value
  }
  for (let around = form; around; around = around.parentElement) {
    if (around.tagName === 'DETAILS') around.open = true
  }
  form.querySelectorAll('details').forEach(one => { one.open = true })
  const notice = document.createElement('div')
  notice.className = 'wm-notice'
  notice.setAttribute('role', 'status')
  notice.tabIndex = -1
  notice.textContent = 'This was not saved yet. What you had typed is in the form again: look at it, and send it.'
  form.prepend(notice)
  notice.focus()
}
