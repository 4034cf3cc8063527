// What the simulated providers take as proof of who calls. Made up, and public on purpose.

export const simulatorCredentials = {
  bcs: {
    clientId: "simulated-client",
    clientSecret: "simulated-client-secret",
    token: "simulated-access-token-0123456789-abcdef",
    custLoginId: "simulated-login",
  },
  itau: { userName: "simulated-user", password: "simulated-password", apiKey: "simulated-api-key", appKey: "simulated-app-key" },
  masstack: { token: "simulated.masstack.token" },
};

/** The token behind `Bearer `, or the value as it is. */
export const bareToken = (value) => value?.replace(/^Bearer +/i, "");
