// Makes working pages faster. Every page works without any of this.
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  createAll
} from 'govuk-frontend'
import { startShortcuts } from './shortcuts.mjs'
import { startPreventingDoublePosts } from './one-post.mjs'
import { startWatchingTheSession } from './session.mjs'

for (const component of [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink
]) {
  createAll(component)
}
startShortcuts(document)
// Where a page says so, work goes on at its heading; a banner is still read out, as an alert.
document.querySelector('[data-focus-start]')?.focus()
startPreventingDoublePosts(document)
startWatchingTheSession(document)
