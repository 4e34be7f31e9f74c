// Stands in for Microsoft's office.js inside a frame of the sandbox's Outlook window: the part of the API that
// add-ins for mail use, with the real shapes and limits. What a client does not have is undefined, as there.
// It talks to the window by postMessage; the window is pinned by where this very script comes from.
(() => {
  "use strict";
  const WINDOW = new URL(document.currentScript.src).origin;
  const FRAMED = window.parent !== window;
  const DIALOG = !FRAMED && window.opener !== null;
  const HTML_LIMIT = 32 * 1024, SUBJECT_LIMIT = 255, PROPERTIES_LIMIT = 2500, BODY_LIMIT = 1_000_000; // characters
  const Failed = class extends Error {
    constructor(code, name, message) { super(message); Object.assign(this, { code, name }); }
  };

  // Calls to the window, and their answers

  const waiting = new Map();
  let last = 0;
  const ask = (call, args = []) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    window.parent.postMessage({ office: { id: last, call, args } }, WINDOW);
  });
  const tell = (callback, asyncContext, value, error) => callback?.({
    asyncContext, value, diagnostics: {},
    status: error ? "failed" : "succeeded",
    error: error && { code: error.code, name: error.name, message: error.message },
  });

  // An Office method: `count` arguments of its own, then perhaps options, then perhaps a callback.
  const method = (count, work) => (...args) => {
    const own = args.slice(0, count), more = args.slice(count);
    const options = more.find((one) => one !== null && typeof one === "object") ?? {};
    const callback = more.find((one) => typeof one === "function") ?? own.find((one) => typeof one?.callback === "function")?.callback;
    let result;
    try {
      result = work(...own, options);
    } catch (error) {
      if (error.code === "throws") throw new Error(error.message);
      result = Promise.reject(error);
    }
    Promise.resolve(result).then((value) => tell(callback, options.asyncContext, value), (error) => tell(callback, options.asyncContext, undefined, error));
  };
  const remote = (call, count, ...bound) => method(count, (...args) => ask(call, [...bound, ...args.slice(0, count)]));
  const refuse = (message) => { throw new Failed("throws", "", message); };

  // Enumerations

  const enums = {
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Text: "text", Html: "html" },
    EventType: {
      ItemChanged: "olkItemSelectedChanged", OfficeThemeChanged: "officeThemeChanged", RecipientsChanged: "olkRecipientsChanged",
      DialogMessageReceived: "dialogMessageReceived", DialogEventReceived: "dialogEventReceived",
    },
    HostType: { Outlook: "Outlook" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android", Universal: "Universal" },
    MailboxEnums: {
      ItemType: { Message: "message", Appointment: "appointment" },
      ComposeType: { Reply: "reply", NewMail: "newMail", Forward: "forward" },
      RestVersion: { v1_0: "v1.0", v2_0: "v2.0", Beta: "beta" },
      BodyMode: { FullBody: 0, HostConfig: 1 },
      SendModeOverride: { PromptUser: "promptUser", SoftBlock: "softBlock" },
      RecipientType: { DistributionList: "distributionList", User: "user", ExternalUser: "externalUser", Other: "other" },
    },
  };

  // What the window said of itself, and its events

  let state = null;
  const handlers = new Map(); // event type -> handler; one each, as the real mailbox keeps it
  const functions = new Map(); // associated by the event script
  const handling = (known) => ({
    addHandlerAsync: method(2, (type, handler) => {
      if (!known.includes(type) || typeof handler !== "function") throw new Failed(5010, "InvalidEventType", "The event type is not supported here.");
      handlers.set(type, handler);
    }),
    removeHandlerAsync: method(1, (type) => { handlers.delete(type); }),
  });
  const fire = (type, args) => handlers.get(type)?.({ type, ...args });

  const hear = {
    item: ({ item }) => { state.item = item; fire(enums.EventType.ItemChanged, {}); },
    theme: ({ theme }) => {
      state.theme = theme;
      context.officeTheme = { ...theme };
      fire(enums.EventType.OfficeThemeChanged, { officeTheme: { ...theme } });
    },
    recipients: ({ changed }) => fire(enums.EventType.RecipientsChanged, { changedRecipientFields: changed }),
    draft: ({ item }) => { state.item = item; },
    launch: ({ id, name, type, args }) => {
      let ended = false;
      functions.get(name)?.({
        type, ...args,
        completed: (options = {}) => { if (!ended) { ended = true; ask("event.completed", [id, { ...options }]); } },
      });
    },
  };

  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || origin !== WINDOW || !data?.office) return;
    const { reply, value, error, event } = data.office;
    if (event) return hear[event](data.office);
    const asked = waiting.get(reply);
    waiting.delete(reply);
    if (error) asked?.reject(new Failed(error.code, error.name, error.message)); else asked?.resolve(value);
  });

  // The item

  const person = ({ displayName, emailAddress, recipientType }) => ({ displayName, emailAddress, recipientType });
  const coerced = (coercion) => {
    if (!Object.values(enums.CoercionType).includes(coercion)) refuse("Value out of range: coercionType.");
    return coercion;
  };
  const form = (data) => {
    const given = typeof data === "string" ? { htmlBody: data } : { htmlBody: data?.htmlBody ?? "" };
    if (given.htmlBody.length > HTML_LIMIT) refuse("Sys.ArgumentOutOfRangeException: htmlBody is longer than 32 KB.");
    return given;
  };
  const onPhone = () => ["iOS", "Android"].includes(state.platform);
  const propertiesOf = (key) => method(0, async () => {
    const kept = await ask("properties.load", [key]);
    return {
      get: (name) => kept[name], set: (name, value) => { kept[name] = value; }, remove: (name) => { delete kept[name]; },
      getAll: () => ({ ...kept }),
      saveAsync: method(0, () => {
        if (JSON.stringify(kept).length > PROPERTIES_LIMIT) throw new Failed(9057, "PropertiesTooLong", "Custom properties are limited to 2,500 characters.");
        return ask("properties.save", [key, kept]);
      }),
    };
  });

  const readItem = (item) => {
    const replying = (all) => method(1, (data) => ask("item.reply", [item.key, form(data), all]));
    const made = {
      itemType: "message", itemClass: item.itemClass, itemId: item.itemId, conversationId: item.conversationId,
      internetMessageId: item.internetMessageId, subject: item.subject, normalizedSubject: item.subject.replace(/^((re|fw|fwd|aw|wg):\s*)+/i, ""),
      from: person(item.from), sender: person(item.from), to: item.to.map(person), cc: item.cc.map(person),
      dateTimeCreated: new Date(item.dateTimeCreated), dateTimeModified: new Date(item.dateTimeCreated),
      body: { getAsync: method(1, (coercion) => ask("item.body", [item.key, coerced(coercion)])) },
      getAllInternetHeadersAsync: remote("item.headers", 0, item.key),
      displayReplyForm: (data) => { replying(false)(data); }, displayReplyAllForm: (data) => { replying(true)(data); },
      displayReplyFormAsync: replying(false), displayReplyAllFormAsync: replying(true),
      loadCustomPropertiesAsync: propertiesOf(item.key),
    };
    if (onPhone()) {
      for (const name of ["displayReplyForm", "displayReplyAllForm", "displayReplyFormAsync", "displayReplyAllFormAsync", "dateTimeModified", "getAllInternetHeadersAsync"]) delete made[name];
    }
    return made;
  };

  const field = (name) => ({
    getAsync: remote("recipients.get", 0, name), setAsync: remote("recipients.set", 1, name), addAsync: remote("recipients.add", 1, name),
  });
  // In compose text is the default; HTML has to be named, and to be possible.
  const put = (call) => method(1, (text, options) => {
    if (String(text).length > BODY_LIMIT) throw new Failed(9001, "DataExceedsMaximumSize", "The data exceeds 1,000,000 characters.");
    return ask(call, [String(text), options.coercionType ?? "text"]);
  });
  const composeItem = (item) => ({
    itemType: "message", conversationId: item.conversationId, inReplyTo: item.inReplyTo,
    to: field("to"), cc: field("cc"), bcc: field("bcc"),
    subject: { getAsync: remote("subject.get", 0), setAsync: method(1, (text) => {
      if (String(text).length > SUBJECT_LIMIT) refuse("Sys.ArgumentOutOfRangeException: subject is longer than 255 characters.");
      return ask("subject.set", [String(text)]);
    }) },
    from: { getAsync: method(0, () => ({ displayName: state.profile.displayName, emailAddress: state.profile.emailAddress, recipientType: "user" })) },
    body: {
      getAsync: method(1, (coercion) => ask("body.get", [coerced(coercion)])), getTypeAsync: remote("body.type", 0),
      setAsync: put("body.set"), prependAsync: put("body.prepend"), setSelectedDataAsync: put("body.select"),
    },
    saveAsync: remote("item.save", 0), getItemIdAsync: remote("item.id", 0),
    getComposeTypeAsync: remote("item.type", 0), loadCustomPropertiesAsync: propertiesOf("compose"),
    sessionData: {
      getAsync: remote("session.get", 1), setAsync: remote("session.set", 2), getAllAsync: remote("session.all", 0),
      removeAsync: remote("session.remove", 1), clearAsync: remote("session.clear", 0),
    },
    ...handling([enums.EventType.RecipientsChanged]),
  });

  // Office.context

  const context = {};
  const OPENING = ["displayMessageForm", "displayMessageFormAsync", "displayNewMessageForm", "displayNewMessageFormAsync"];
  const fresh = (data) => {
    if ((data?.subject ?? "").length > SUBJECT_LIMIT) refuse("Sys.ArgumentOutOfRangeException: subject is longer than 255 characters.");
    return { ...form(data), to: data?.toRecipients ?? [], cc: data?.ccRecipients ?? [], bcc: data?.bccRecipients ?? [], subject: data?.subject ?? "" };
  };
  const mailbox = () => {
    const restVersions = Object.values(enums.MailboxEnums.RestVersion);
    const turned = (turn) => (id, version) => {
      if (!restVersions.includes(version)) refuse("Value out of range: restVersion.");
      return turn(id);
    };
    const made = {
      userProfile: { ...state.profile },
      diagnostics: { hostName: onPhone() ? "OutlookIOS" : "OutlookWebApp", hostVersion: "20260302.1", OWAView: onPhone() ? undefined : "ThreeColumns" },
      restUrl: `${WINDOW}/api`, ewsUrl: `${WINDOW}/EWS/Exchange.asmx`,
      convertToRestId: turned((id) => id.replaceAll("/", "-").replaceAll("+", "_")),
      convertToEwsId: turned((id) => id.replaceAll("-", "/").replaceAll("_", "+")),
      displayMessageForm: (id) => { ask("mailbox.open", [id]); }, displayMessageFormAsync: remote("mailbox.open", 1),
      displayNewMessageForm: (data) => { ask("mailbox.new", [fresh(data)]); }, displayNewMessageFormAsync: method(1, (data) => ask("mailbox.new", [fresh(data)])),
      ...handling([enums.EventType.ItemChanged, enums.EventType.OfficeThemeChanged]),
      get item() { return state.item && (state.surface === "read" ? readItem(state.item) : composeItem(state.item)); },
    };
    if (onPhone()) for (const name of ["convertToRestId", "convertToEwsId", "ewsUrl"]) delete made[name];
    if (state.surface === "event") for (const name of OPENING) delete made[name];
    return made;
  };
  const older = (wanted, known) => {
    const [a, b] = [wanted, known].map((version) => version.split(".").map(Number));
    return a[0] < b[0] || (a[0] === b[0] && (a[1] ?? 0) <= (b[1] ?? 0));
  };

  // Windows of the add-in's own

  let dialog = null;
  const displayDialogAsync = method(1, (address, options) => {
    const url = (() => { try { return new URL(address); } catch { throw new Failed(12004, "", "The address is not a full one."); } })();
    if (url.protocol !== "https:" && url.origin !== location.origin) throw new Failed(12005, "", "The URL uses the HTTP protocol. HTTPS is required.");
    if (url.origin !== location.origin) throw new Failed(12004, "", "The domain of the URL is not the domain of this page.");
    if (dialog) throw new Failed(12007, "", "A dialog box is already opened from this host window.");
    const [width, height] = [[options.width, screen.availWidth], [options.height, screen.availHeight]]
      .map(([percent, of]) => Math.max(250, Math.round(of * Math.min(99, percent ?? 80) / 100)));
    const child = window.open(url.href, "_blank", `popup,width=${width},height=${height}`);
    if (!child) throw new Failed(12011, "", "The browser blocks pop-ups.");
    const own = new Map();
    const end = () => { clearInterval(timer); window.removeEventListener("message", onMessage); dialog = null; };
    const onMessage = ({ source, origin, data }) => {
      if (source === child && origin === location.origin && data?.officeDialog) own.get("dialogMessageReceived")?.({ message: data.officeDialog.message, origin });
    };
    const timer = setInterval(() => { if (child.closed) { end(); own.get("dialogEventReceived")?.({ error: 12006 }); } }, 200);
    window.addEventListener("message", onMessage);
    dialog = { addEventHandler: (type, handler) => own.set(type, handler), close: () => { end(); child.close(); } };
    return dialog;
  });
  const messageParent = (message, options = {}) => {
    if (!["string", "boolean"].includes(typeof message)) refuse("messageParent takes a string or a boolean.");
    window.opener.postMessage({ officeDialog: { message } }, options.targetOrigin ?? location.origin);
  };

  // The start

  const OUTSIDE = { host: null, platform: null, addin: null };
  const started = (async () => {
    if (DIALOG) {
      context.ui = { messageParent };
      return { host: "Outlook", platform: "OfficeOnline", addin: null };
    }
    if (!FRAMED) return OUTSIDE;
    state = await ask("hello");
    Object.assign(context, {
      host: "Outlook", platform: state.platform, displayLanguage: state.language, contentLanguage: state.language,
      diagnostics: { host: "Outlook", platform: state.platform, version: "16.0.20260302.1" },
      requirements: { isSetSupported: (name, version = "1.1") => name in state.sets && older(String(version), state.sets[name]) },
      mailbox: mailbox(),
    });
    if (state.surface !== "event") context.ui = { displayDialogAsync };
    if (state.theme) context.officeTheme = { ...state.theme };
    // Office takes these away from add-ins.
    window.history.pushState = null;
    window.history.replaceState = null;
    return { host: "Outlook", platform: state.platform, addin: null };
  })();

  window.Office = {
    ...enums,
    context,
    onReady: async (callback) => {
      const info = await started;
      await callback?.(info);
      return info;
    },
    actions: {
      associate: (name, work) => { functions.set(name, work); started.then((info) => info.host && FRAMED && ask("event.associate", [name])); },
    },
  };
})();
