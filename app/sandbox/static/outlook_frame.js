// A page of the add-in's in a frame, and the calls that office.js makes out of it.

const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

export class Refused extends Error {
  constructor(code, name, message) { super(message); Object.assign(this, { code, name }); }
}

export class AddinFrame {
  // answers: what can be asked, by the call's name: (...args) => value or promise. hello() is what office.js starts from.
  constructor(root, { url, title, locale, hello, answers }) {
    this.origin = new URL(url).origin;
    this.answers = { ...answers, hello };
    this.node = document.createElement("iframe");
    this.node.title = title;
    this.node.setAttribute("sandbox", SANDBOX);
    this.listener = (event) => this.hear(event);
    window.addEventListener("message", this.listener);
    const address = new URL(url);
    address.searchParams.set("_host_Info", `Outlook$Web$16.01$${locale}`); // as the real one does
    this.node.src = address.href;
    root.replaceChildren(this.node);
  }

  async hear({ source, origin, data }) {
    if (source !== this.node.contentWindow || origin !== this.origin || !data?.office) return;
    const { id, call, args } = data.office;
    const office = { reply: id };
    try {
      const answer = this.answers[call];
      if (!answer) throw new Refused(5000, "OperationNotSupported", `${call} is not supported here.`);
      office.value = await answer(...args);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      office.error = { code: error.code, name: error.name, message: error.message };
    }
    this.node.contentWindow?.postMessage({ office }, this.origin);
  }

  tell(event, data = {}) {
    this.node.contentWindow?.postMessage({ office: { event, ...data } }, this.origin);
  }

  close() {
    window.removeEventListener("message", this.listener);
    this.node.remove();
  }
}
