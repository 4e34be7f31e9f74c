// Outlook's themes as it tells them to add-ins (Office.OfficeTheme), and what each client can do.

export const THEMES = {
  light: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", controlBackgroundColor: "#ffffff", controlForegroundColor: "#242424" },
  dark: { bodyBackgroundColor: "#1f1f1f", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#292929", controlForegroundColor: "#ffffff" },
  contrast: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#000000", controlForegroundColor: "#ffff00" },
};

// The account is a personal one: no nested app authentication in its mailbox.
export const SETS = {
  web: { Mailbox: "1.16", DialogApi: "1.2" },
  phone: { Mailbox: "1.5", DialogApi: "1.1" },
};
