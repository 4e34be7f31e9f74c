// The last page of the sign-in window: hands the one-time code, or the problem, to the pane.

const { code, problem } = document.body.dataset;

function tell() {
  const said = JSON.stringify(problem ? { problem } : { code });
  const ui = globalThis.Office?.context?.ui;
  try {
    ui.messageParent(said, { targetOrigin: location.origin });
  } catch {
    // An older client takes no address, or this is a plain window and the page says what to do.
    ui?.messageParent?.(said);
  }
}

if (globalThis.Office?.onReady && (code || problem)) Office.onReady(tell);
