// Ticking many actions at once, and saying how many are ticked. Without it boxes are ticked one by one.
const form = document.getElementById('plan-form')
const words = form.querySelector('[data-ticked]')
const boxes = () => [...form.querySelectorAll('input[name=selected]')]

function count () {
  if (!words) return
  const ticked = boxes().filter(box => box.checked).length
  words.textContent = ticked ? `– ${ticked} ticked` : '– tick them in the table'
}

function offerAll () {
  const head = form.querySelector('thead .wm-plan-tick')
  if (!head || head.querySelector('input')) return
  head.innerHTML = '<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">' +
    '<input class="govuk-checkboxes__input" type="checkbox" id="tick-all">' +
    '<label class="govuk-label govuk-checkboxes__label" for="tick-all"><span class="govuk-visually-hidden">Choose all that are shown</span></label></div></div>'
  head.querySelector('input').addEventListener('change', event => {
    boxes().forEach(box => { box.checked = event.target.checked })
    count()
  })
}

form.addEventListener('change', count)
document.body.addEventListener('htmx:afterSettle', () => { offerAll(); count() })
offerAll()
count()

// Enter in a field or a tick box would press the form's first button, whichever action was meant
form.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
})
