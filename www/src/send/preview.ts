// The context of the preview: made-up settings, and dots where the gateway has secrets.

export const invoker: Record<string, string> = {
  branchId: "1108",
  terminalId: "0001",
  component: "console",
  userIPAddress: "192.0.2.10",
  serverIPAddress: "192.0.2.20",
  userMACAddress: "00-00-00-00-00-00",
  serverMACAddress: "00-00-00-00-00-00",
  source: "18",
  country: "CO",
  network: "preview",
  subChannel: "07",
  user: "NEWCBSER",
  action: "R",
  destination: "preview",
  modifierUser: "NEWCBSER",
  processBpmId: "0",
  referencedNumber: "0",
  requestNumber: "0",
  custId: "0",
};

export const authorization = "0000000001";

/** In a page there are no secrets: the gateway puts them in. */
export function previewContext(locale: string) {
  return {
    origin: "https://provider.example",
    credentials: { custLoginId: "console" },
    invoker,
    authorization,
    locale,
    preview: true,
  };
}
