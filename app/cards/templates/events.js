// Smart Alerts: before a mail goes out, says how often one has followed up already.
//
// Runs without a page: no DOM, no import, ES2016 at most, absolute addresses only. The verdict is
// fetched while the mail is being written and kept in the item's sessionData; on Send it is only
// read. Whatever fails, the mail goes: the advice is worth less than the mail.
//
// The token is the pane's own, and is looked for where the pane puts it while it lives: in the
// sessionData of the item ("afterword.token") and in localStorage, which classic Outlook on Windows
// does not have here. Without one nothing is asked.

(function () {
  "use strict";

  const BASE = {{ base_url|tojson }};
  const VERDICT = "afterword.verdict";
  const TOKEN = "afterword.token";
  const CAP = 2000; // ms: Outlook itself shows a dialog after 5 s
  const GOOD_FOR = 15 * 60 * 1000; // ms; then an answer may have come
  const LONGEST = 500; // characters of a message

  const nothing = function () {};

  /** One of Office's callback methods as a promise; `otherwise` where it is missing or fails. */
  function asked(target, method, args, otherwise) {
    return new Promise(function (resolve) {
      if (!target || typeof target[method] !== "function") {
        resolve(otherwise);
        return;
      }
      target[method].apply(target, args.concat(function (result) {
        resolve(result.status === "succeeded" ? result.value : otherwise);
      }));
    });
  }

  function addresses(many) {
    return (many || []).map(function (one) {
      return { name: one.displayName || "", email: one.emailAddress || "" };
    });
  }

  function readItem(item) {
    return Promise.all([
      asked(item.to, "getAsync", [], []),
      asked(item.cc, "getAsync", [], []),
      asked(item.bcc, "getAsync", [], []),
      asked(item.subject, "getAsync", [], ""),
    ]).then(function (got) {
      return {
        conversation: item.conversationId || "",
        in_reply_to: item.inReplyTo || "",
        to: addresses(got[0]),
        cc: addresses(got[1]),
        bcc: addresses(got[2]),
        subject: got[3] || "",
      };
    });
  }

  /** Who the mail is for: a verdict holds for them only. */
  function people(item) {
    const emails = item.to.concat(item.cc, item.bcc).map(function (one) {
      return one.email.toLowerCase();
    });
    return emails.sort().join(" ");
  }

  function parsed(text) {
    try {
      return JSON.parse(text) || {};
    } catch (error) {
      return {};
    }
  }

  function owner() {
    const profile = Office.context.mailbox.userProfile;
    return profile && profile.emailAddress ? profile.emailAddress.toLowerCase() : "";
  }

  function stored() {
    if (typeof localStorage === "undefined") return {};
    try {
      return parsed(localStorage.getItem("afterword.session:" + owner()));
    } catch (error) {
      return {}; // a frame may be forbidden to look
    }
  }

  /** The one that lives longer: a pane elsewhere may have renewed, and so ended, the other. */
  function findToken(item) {
    return asked(item.sessionData, "getAsync", [TOKEN], "").then(function (text) {
      const shared = parsed(text);
      const kept = stored();
      const found = (kept.until || 0) > (shared.until || 0) ? kept : shared;
      return found.token && found.until > Date.now() ? found.token : "";
    });
  }

  function zone() {
    try {
      return Intl.DateTimeFormat().resolvedOptions().timeZone || "";
    } catch (error) {
      return "";
    }
  }

  function fetchVerdict(token, item) {
    const body = {
      surface: "compose",
      mailbox: owner(),
      zone: zone(),
      locale: Office.context.displayLanguage || "",
      item: item,
    };
    return fetch(BASE + "/outlook/verdict", {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer " + token },
      body: JSON.stringify(body),
    }).then(function (response) {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    });
  }

  /** The verdict of the mail as it stands, kept if it was for the same people; null is "no idea". */
  function verdict(mayBeKept) {
    const open = Office.context.mailbox.item;
    return readItem(open).then(function (item) {
      const whom = people(item);
      if (!whom) return null;
      return asked(open.sessionData, "getAsync", [VERDICT], "").then(function (text) {
        const kept = parsed(text);
        if (mayBeKept && kept.whom === whom && Date.now() - kept.at < GOOD_FOR) return kept.answer;
        return findToken(open).then(function (token) {
          if (!token) return null;
          return fetchVerdict(token, item).then(function (answer) {
            const now = JSON.stringify({ whom: whom, at: Date.now(), answer: answer });
            return asked(open.sessionData, "setAsync", [VERDICT, now], "").then(function () {
              return answer;
            });
          });
        });
      });
    });
  }

  /** Ends the event once: with what `work` says within `cap`, else with `otherwise`. */
  function ended(event, cap, otherwise, work) {
    let isOpen = true;
    function end(options) {
      if (!isOpen) return;
      isOpen = false;
      event.completed(options);
    }
    setTimeout(function () {
      end(otherwise);
    }, cap);
    Promise.resolve()
      .then(work)
      .then(end, function () {
        end(otherwise);
      });
  }

  function onMessageSendHandler(event) {
    ended(event, CAP, { allowEvent: true }, function () {
      return verdict(true).then(function (answer) {
        if (!answer || answer.allow !== false || !answer.message) return { allowEvent: true };
        return { allowEvent: false, errorMessage: String(answer.message).slice(0, LONGEST) };
      });
    });
  }

  /** Early: nobody waits for it. */
  function early(event) {
    ended(event, CAP * 5, undefined, function () {
      return verdict(false).then(nothing);
    });
  }

  // Mandatory: a handler that is not associated keeps people from sending.
  Office.actions.associate("onMessageSendHandler", onMessageSendHandler);
  Office.actions.associate("onMessageRecipientsChangedHandler", early);
  Office.actions.associate("onNewMessageComposeHandler", early);
  if (typeof Office.onReady === "function") Office.onReady(nothing);
})();
