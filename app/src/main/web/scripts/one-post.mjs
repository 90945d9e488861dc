// A second press of a button does not send a form again while the first is on its way. The server holds the same
// promise by the form's idempotency key; this only spares the wait.
export function startPreventingDoublePosts(page) {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (form.method !== 'post' || event.defaultPrevented) return
    if (form.dataset.sent === 'yes') event.preventDefault()
    else form.dataset.sent = 'yes'
  })
  // Coming back with the browser's back button, the form may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of page.querySelectorAll('form[data-sent]')) delete form.dataset.sent
  })
}
