/*
 * Keyboard shortcuts, all of them in this one module. They press what is already on the page:
 *
 *   data-shortcuts            on a region (the queue, the decision panel): its keys act only while focus is inside it
 *   data-shortcut="s"         on a link, button, radio or check box in such a region: the key that presses it
 *   data-shortcut-item        on each item of a list in such a region: J goes to the next one, K to the one before
 *   data-shortcut-everywhere  instead of data-shortcut: acts on the whole page (only / for search and ? for the keys)
 *
 * Nothing acts while a text field has focus, while a modifier is held, or when the person has turned shortcuts off
 * (data-shortcuts-off on the body).
 */
const TEXT = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])'

export function startShortcuts(page) {
  if (page.body.hasAttribute('data-shortcuts-off')) return
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.target instanceof Element && event.target.closest(TEXT)) return
    const key = event.key.toLowerCase()
    const region = event.target instanceof Element ? event.target.closest('[data-shortcuts]') : null
    const done = (region && (move(region, key, page.activeElement) || press(region, 'data-shortcut', key))) ||
      press(page, 'data-shortcut-everywhere', key)
    if (done) event.preventDefault()
  })
}

function move(region, key, focused) {
  if (key !== 'j' && key !== 'k') return false
  const items = [...region.querySelectorAll('[data-shortcut-item]')]
  if (items.length === 0) return false
  const here = items.findIndex((item) => item.contains(focused))
  const next = here < 0 ? 0 : Math.min(Math.max(here + (key === 'j' ? 1 : -1), 0), items.length - 1)
  const item = items[next]
  const goal = item.matches('a, button, input, [tabindex]') ? item : item.querySelector('a, button, input, [tabindex]')
  goal?.focus()
  return Boolean(goal)
}

function press(region, attribute, key) {
  // The key nearest to the focus wins where a page has the same key on each item.
  const focusedItem = document.activeElement?.closest('[data-shortcut-item]')
  const wanted = `[${attribute}="${CSS.escape(key)}"]`
  const goal = focusedItem?.querySelector(wanted) ?? region.querySelector(wanted)
  if (!goal || goal.disabled) return false
  if (goal.matches('input:not([type=radio], [type=checkbox]), textarea')) goal.focus()
  else {
    if (goal.matches('input')) goal.focus()
    goal.click()
  }
  return true
}
