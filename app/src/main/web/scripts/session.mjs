// Says that the session is about to end, and that it has ended. What was typed stays on the page, to be copied.
// The server ends the session by itself; this only warns.
export function startWatchingTheSession(page) {
  const notice = page.querySelector('[data-session-warning]')
  if (!notice) return
  const [ending, ended] = ['[data-session-ending]', '[data-session-ended]'].map((part) => notice.querySelector(part))
  let timers = []

  function show(part) {
    ending.hidden = part !== ending
    ended.hidden = part !== ended
    notice.hidden = part === undefined
  }
  function start() {
    timers.forEach(clearTimeout)
    show()
    timers = [
      setTimeout(show, Number(notice.dataset.sessionWarning), ending),
      setTimeout(show, Number(notice.dataset.sessionEnd), ended)
    ]
  }
  notice.querySelector('[data-session-stay]').addEventListener('click', async () => {
    // Any page that only somebody signed in may read keeps the session; others are sent to sign in.
    const answer = await fetch('/settings', { redirect: 'manual', cache: 'no-store' }).catch(() => undefined)
    if (answer?.ok) start()
    else show(ended)
  })
  start()
}
