// What Office tells about the place where the user is: plain values in read, getAsync in compose.
// Whatever a client does not have is "" or an empty list; nothing here throws for a lack of it.

const PATIENCE = 8000; // ms: some clients never call back

export const mailbox = () => globalThis.Office?.context?.mailbox;

/** One of Office's callback methods as a promise; rejected where it is missing, fails or is silent. */
export function ask(target, method, ...args) {
  return new Promise((resolve, reject) => {
    if (typeof target?.[method] !== "function") {
      reject(new Error(`no ${method}`));
      return;
    }
    setTimeout(() => reject(new Error(`${method} is silent`)), PATIENCE);
    target[method](...args, (result) => {
      if (result.status === "succeeded") resolve(result.value);
      else reject(result.error ?? new Error(method));
    });
  });
}

const or = (promise, otherwise) => promise.catch(() => otherwise);
const address = (one) => ({ name: one?.displayName ?? "", email: one?.emailAddress ?? "" });
const addresses = (many) => (many ?? []).map(address);

/** Differs between any two items; "" where none is open, several are, or it is a folder. */
export function itemKey(surface) {
  const item = mailbox()?.item;
  if (!item) return "";
  if (surface === "compose") return "compose"; // a mail being written gets ids only later
  return item.itemId || item.internetMessageId || `${item.conversationId}/${item.dateTimeCreated}`;
}

/** The id as Graph and the server know it; phones have no other. */
function restId(id) {
  const box = mailbox();
  if (!id) return "";
  return typeof box.convertToRestId === "function" ? box.convertToRestId(id, "v2.0") : id;
}

/** The item of a request; null where there is none. Headers and text stay out until asked for. */
export async function readItem(surface) {
  const item = mailbox()?.item;
  if (!item) return null;
  const common = {
    conversation: restId(item.conversationId),
    item_class: item.itemClass ?? "",
  };
  if (surface !== "compose") {
    return {
      ...common,
      id: restId(item.itemId),
      internet_message_id: item.internetMessageId ?? "",
      subject: item.subject ?? "",
      from: address(item.from),
      to: addresses(item.to),
      cc: addresses(item.cc),
      bcc: [],
      received: item.dateTimeCreated?.toISOString?.() ?? "",
    };
  }
  const [to, cc, bcc, subject] = await Promise.all([
    or(ask(item.to, "getAsync"), []),
    or(ask(item.cc, "getAsync"), []),
    or(ask(item.bcc, "getAsync"), []),
    or(ask(item.subject, "getAsync"), ""),
  ]);
  return {
    ...common,
    id: "",
    internet_message_id: "",
    in_reply_to: item.inReplyTo ?? "",
    subject,
    from: address(mailbox().userProfile),
    to: addresses(to),
    cc: addresses(cc),
    bcc: addresses(bcc),
    received: "",
  };
}

/** Headers and text of the open item, for the one call that needs them. */
export async function readWhole(item) {
  const open = mailbox()?.item;
  const [headers, text] = await Promise.all([
    or(ask(open, "getAllInternetHeadersAsync"), ""),
    or(ask(open?.body, "getAsync", "text"), ""),
  ]);
  return { ...item, headers, text };
}

/** The client, and what it can do here and now. */
export function host(surface) {
  const { diagnostics, platform } = globalThis.Office.context;
  const box = mailbox();
  const item = box?.item;
  const where = String(platform ?? diagnostics?.platform ?? "");
  const isPhone = where === "iOS" || where === "Android";
  const has = (target, ...names) => names.some((name) => typeof target?.[name] === "function");
  const can = ["copy"];
  if (surface === "compose" && has(item?.body, "setSelectedDataAsync")) can.push("insert");
  if (surface === "compose" && has(item?.body, "getAsync")) can.push("read-body");
  if (surface !== "compose" && !isPhone && has(item, "displayReplyFormAsync", "displayReplyForm")) can.push("reply-form");
  if (!isPhone && has(box, "displayMessageFormAsync", "displayMessageForm")) can.push("open-message");
  return { platform: where, can };
}
