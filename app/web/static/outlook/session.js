// Who is asking: our own short-lived token, and the two ways to get one.
//
// The token lives in memory. A copy lies in localStorage under the mailbox's address, and in the
// sessionData of a mail being written, only so that events.js (which cannot sign anybody in) may
// ask for its verdict; both end with the token and with "Sign out". Never a cookie.

import { ask, mailbox } from "./item.js";
import { word } from "./words.js";

const SESSION = "/outlook/session";
const RENEW_BEFORE = 10 * 60 * 1000; // ms before its end
const CLOSED_BY_PERSON = 12006; // Office's number for a dialog that was closed
const settings = document.body.dataset;

let held = null; // {token, until}
let dialog = null;

const owner = () => mailbox()?.userProfile?.emailAddress?.toLowerCase() ?? "";
const cacheKey = () => `afterword.session:${owner()}`;

/** A sign-in that did not work, in words for the person. */
export class NotSignedIn extends Error {}

export async function post(path, body, method = "POST") {
  const headers = { "content-type": "application/json" };
  if (held) headers.authorization = `Bearer ${held.token}`;
  return fetch(path, { method, headers, body: JSON.stringify(body), signal: AbortSignal.timeout?.(30_000) });
}

function keep({ token, expires_in: seconds }) {
  held = { token, until: Date.now() + seconds * 1000 };
  const copy = JSON.stringify(held);
  try {
    localStorage.setItem(cacheKey(), copy);
  } catch {
    // Storage may be forbidden in a frame; memory is enough.
  }
  shareWithEvents();
}

/** Lets the event script of the mail being written use the token while it lives. */
export function shareWithEvents() {
  if (!held || settings.surface !== "compose") return;
  ask(mailbox()?.item?.sessionData, "setAsync", "afterword.token", JSON.stringify(held)).catch(() => {});
}

/** What an earlier pane of this mailbox left behind. */
export function remember() {
  try {
    const found = JSON.parse(localStorage.getItem(cacheKey()));
    if (found?.token) held = found;
  } catch {
    held = null;
  }
  return Boolean(held);
}

export function forget() {
  held = null;
  try {
    localStorage.removeItem(cacheKey());
  } catch {
    // Nothing was kept there.
  }
  ask(mailbox()?.item?.sessionData, "removeAsync", "afterword.token").catch(() => {});
}

export const isSignedIn = () => Boolean(held);

/** Ends it on the server too; what cannot be reached ends by itself within the hour. */
export async function signOut() {
  const gone = held ? post(SESSION, {}, "DELETE") : null;
  forget();
  await gone?.catch(() => {});
}

/** The next token, also for one that ended while the computer slept; whether there is one now. */
export async function renew() {
  if (!held) return false;
  const answer = await post(SESSION, { renew: true }).catch(() => null);
  if (!answer?.ok) return false;
  keep(await answer.json());
  return true;
}

/** Before the token ends. A failure is no news: the request itself will tell. */
export async function renewIfDue() {
  if (held && held.until - Date.now() <= RENEW_BEFORE) await renew();
}

async function swap(proof) {
  held = null;
  const answer = await post(SESSION, proof).catch(() => null);
  if (!answer) throw new NotSignedIn(word("sign-in-not-reached"));
  if (!answer.ok) throw new NotSignedIn(word("sign-in-not-held"));
  keep(await answer.json());
}

/** Nested app authentication: no window where the client knows the person. False after any failure. */
export async function signInNested({ mayAsk }) {
  const { naaJs, clientId } = settings;
  const isThere = Office.context.requirements?.isSetSupported?.("NestedAppAuth", "1.1");
  if (!naaJs || !clientId || !isThere) return false;
  const request = { scopes: [`api://${clientId}/access_as_user`], loginHint: owner() };
  try {
    if (!globalThis.msal) await load(naaJs);
    const auth = { clientId, authority: "https://login.microsoftonline.com/common" };
    const client = await globalThis.msal.createNestablePublicClientApplication({ auth });
    // Any failure of the silent way counts: an unknown account is no InteractionRequiredAuthError.
    const got = await client.acquireTokenSilent(request).catch((error) => {
      if (!mayAsk) throw error;
      return client.acquireTokenPopup(request);
    });
    await swap({ naa: got.accessToken });
    return true;
  } catch {
    return false;
  }
}

function load(address) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** The Office dialog and our own code flow: works in every client and for every account. */
export async function signInByWindow() {
  dialog?.close();
  dialog = null;
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const challenge = base64url(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)));
  const code = await codeFromWindow(`${location.origin}/outlook/sign-in?challenge=${challenge}`);
  await swap({ code, verifier });
}

function codeFromWindow(address) {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { height: 60, width: 30 }, (result) => {
      if (result.status !== "succeeded") {
        reject(new NotSignedIn(word("no-window")));
        return;
      }
      const own = (dialog = result.value);
      own.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        if (said.origin && said.origin !== location.origin) return; // somebody else's page
        let told = {};
        try {
          told = JSON.parse(said.message);
        } catch {
          return;
        }
        own.close();
        dialog = null;
        if (typeof told.code === "string") resolve(told.code);
        else reject(new NotSignedIn(String(told.problem ?? word("sign-in-refused"))));
      });
      own.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => {
        if (dialog === own) dialog = null;
        reject(new NotSignedIn(word(error === CLOSED_BY_PERSON ? "window-closed" : "window-not-shown")));
      });
    });
  });
}
