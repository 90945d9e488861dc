// Runs before the first paint: tells the styles that scripts run, as the GOV.UK page template does.
document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')
