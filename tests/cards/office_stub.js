// A small Office for the pane's own tests: one mailbox, an item that can be changed, a real window
// for the sign-in. A test may set `window.officeWorld` before the page loads, and later calls
// `stub.select(...)`, `stub.paint(...)`, and reads `stub.shown`.

(() => {
  "use strict";
  const world = { host: "Outlook", platform: "OfficeOnline", item: null, sets: [], ...(globalThis.officeWorld || {}) };
  const isDialog = Boolean(globalThis.opener) && globalThis.name === "office-dialog";
  const handlers = {};
  const done = (callback, value) => setTimeout(() => callback?.({ status: "succeeded", value }), 0);
  const fails = (callback, message) => setTimeout(() => callback?.({ status: "failed", error: { message } }), 0);
  const stub = { shown: [], inserted: [], sessionData: {}, world };
  const listen = (type, handler, callback) => {
    (handlers[type] ??= []).push(handler);
    done(callback);
  };
  const fire = (type, event = {}) => (handlers[type] ?? []).forEach((handler) => handler(event));
  const people = (many) => (many ?? []).map(([displayName, emailAddress]) => ({ displayName, emailAddress }));

  function readItem(given) {
    return {
      itemId: given.id, conversationId: given.conversation ?? "", internetMessageId: given.message ?? "",
      itemClass: "IPM.Note", subject: given.subject ?? "", from: people([given.from ?? ["Dana", "dana@acme.example"]])[0],
      to: people(given.to), cc: [], dateTimeCreated: new Date("2026-03-02T09:00:00Z"),
      getAllInternetHeadersAsync: (callback) => done(callback, given.headers ?? ""),
      body: { getAsync: (type, callback) => done(callback, given.text ?? "") },
      displayReplyFormAsync: world.replies === false ? (form, callback) => fails(callback, "ErrorNonExistentMailbox") : (form, callback) => { stub.shown.push({ kind: "reply", ...form }); done(callback); },
      displayReplyAllFormAsync: (form, callback) => { stub.shown.push({ kind: "reply-all", ...form }); done(callback); },
    };
  }

  function composeItem(given) {
    const put = (data, options, callback) => { stub.inserted.push({ data, ...options }); done(callback); };
    return {
      conversationId: given.conversation ?? null, inReplyTo: given.inReplyTo ?? null,
      to: { getAsync: (callback) => done(callback, people(given.to)) }, cc: { getAsync: (callback) => done(callback, []) },
      bcc: { getAsync: (callback) => done(callback, []) }, subject: { getAsync: (callback) => done(callback, given.subject ?? "") },
      addHandlerAsync: listen,
      body: {
        getTypeAsync: (callback) => done(callback, given.type ?? "html"),
        setSelectedDataAsync: given.cursor === false ? (data, options, callback) => fails(callback, "no cursor") : put,
        prependAsync: given.prepend === false ? (data, options, callback) => fails(callback, "no") : put,
      },
      sessionData: {
        getAsync: (key, callback) => (key in stub.sessionData ? done(callback, stub.sessionData[key]) : fails(callback, "KeyNotFound")),
        setAsync: (key, value, callback) => { stub.sessionData[key] = value; done(callback); },
        removeAsync: (key, callback) => { delete stub.sessionData[key]; done(callback); },
      },
    };
  }

  const shape = (given) => given && (given.compose ? composeItem(given) : readItem(given));
  let item = shape(world.item);
  stub.select = (given, { quietly = false } = {}) => {
    world.item = given;
    item = shape(given);
    if (!quietly) fire("olkItemSelectedChanged", { type: "olkItemSelectedChanged" });
  };
  stub.paint = (color) => fire("officeThemeChanged", { officeTheme: { bodyBackgroundColor: color } });
  stub.recipients = (to) => { world.item.to = to; item = shape(world.item); fire("olkRecipientsChanged"); };

  function displayDialogAsync(address, options, callback) {
    const popup = world.popups === false ? null : window.open(address, "office-dialog", "width=480,height=600");
    if (!popup) { fails(callback, "12011"); return; }
    const own = {};
    const hear = ({ source, origin, data }) => { if (source === popup) own.message?.({ message: data, origin: world.origin ?? origin }); };
    window.addEventListener("message", hear);
    const watching = setInterval(() => {
      if (!popup.closed) return;
      clearInterval(watching);
      own.event?.({ error: 12006 });
    }, 50);
    done(callback, {
      addEventHandler: (type, handler) => { own[type === "dialogMessageReceived" ? "message" : "event"] = handler; },
      close: () => { clearInterval(watching); popup.close(); },
    });
  }

  globalThis.stub = stub;
  globalThis.Office = {
    onReady: (callback) => { const info = { host: isDialog ? "Outlook" : world.host, platform: world.platform }; callback?.(info); return Promise.resolve(info); },
    actions: { associate: (name, handler) => { (stub.actions ??= {})[name] = handler; } },
    EventType: { ItemChanged: "olkItemSelectedChanged", RecipientsChanged: "olkRecipientsChanged", OfficeThemeChanged: "officeThemeChanged", DialogMessageReceived: "dialogMessageReceived", DialogEventReceived: "dialogEventReceived" },
    context: {
      platform: world.platform, displayLanguage: "en-GB", officeTheme: world.paint && { bodyBackgroundColor: world.paint },
      requirements: { isSetSupported: (name) => world.sets.includes(name) },
      ui: { displayDialogAsync, messageParent: (message) => window.opener.postMessage(message, "*") },
      mailbox: world.host && {
        userProfile: { emailAddress: world.owner ?? "Sam@outlook.example", displayName: "Sam Lee" },
        get item() { return item; },
        addHandlerAsync: listen,
        convertToRestId: (id) => id.replaceAll("/", "-").replaceAll("+", "_"),
        displayMessageFormAsync: (id, callback) => { stub.shown.push({ kind: "message", id }); done(callback); },
      },
    },
  };
})();
