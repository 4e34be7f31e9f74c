// Microsoft's msal-browser as far as the pane uses it: nested, silent first, then the popup.
"use strict";
globalThis.msal = {
  createNestablePublicClientApplication: async ({ auth }) => ({
    acquireTokenSilent: async ({ scopes }) => {
      (globalThis.naaAsked ??= []).push(["silent", auth.clientId, scopes[0]]);
      if (globalThis.officeWorld.silent !== true) throw new Error("no_account_error");
      return { accessToken: "nested-token" };
    },
    acquireTokenPopup: async () => {
      globalThis.naaAsked.push(["popup"]);
      if (globalThis.officeWorld.popup !== true) throw new Error("user_cancelled");
      return { accessToken: "nested-token" };
    },
  }),
};
