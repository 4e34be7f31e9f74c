// Classic Outlook's engine in small: a worker without page or storage, an Office of its own, the
// real event script. Told what is the case, it runs one handler and reports how the event ended.
"use strict";
let kept = {};
const handlers = {};
const done = (callback, value) => setTimeout(() => callback({ status: "succeeded", value }), 0);
const missing = (callback) => setTimeout(() => callback({ status: "failed", error: { message: "KeyNotFound" } }), 0);

self.Office = {
  actions: { associate: (name, handler) => { handlers[name] = handler; } },
  context: { displayLanguage: "en-GB", mailbox: { userProfile: { emailAddress: "sam@outlook.example" }, item: null } },
};

function itemOf({ to, subject, broken, silent }) {
  const read = (value) => ({
    getAsync: (callback) => {
      if (broken) throw new Error("this client has no recipients");
      if (!silent) done(callback, value);
    },
  });
  return {
    conversationId: "conversation-1",
    to: read(to.map((emailAddress) => ({ emailAddress, displayName: "" }))),
    cc: read([]), bcc: read([]), subject: read(subject ?? "Re: Interview"),
    sessionData: {
      getAsync: (key, callback) => (key in kept ? done(callback, kept[key]) : missing(callback)),
      setAsync: (key, value, callback) => { kept[key] = value; done(callback); },
    },
  };
}

self.onmessage = async ({ data }) => {
  if (data.script) {
    importScripts(data.script);
    self.postMessage({ associated: Object.keys(handlers).sort() });
    return;
  }
  kept = data.kept ?? kept;
  self.Office.context.mailbox.item = itemOf(data);
  const ends = [];
  const started = performance.now();
  handlers[data.run]({
    completed: (options) => {
      ends.push(options ?? null);
      if (ends.length > 1) return;
      const took = performance.now() - started;
      setTimeout(() => self.postMessage({ ends, took, kept }), data.after ?? 150); // for a second end
    },
  });
};
