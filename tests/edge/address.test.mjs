// The client's address: from the header the operator names, from no other, and only where it is one.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chosenRuntime, developmentBindings, startGateway } from "../../edge/dev.mjs";
import { apiKeyHash, openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;

before(async () => {
  upstream = await openUpstream();
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };
});

after(() => upstream.close());

/** The development settings with another address, or none: the runtime's own 127.0.0.1 would look like the settings'. */
function providersWith(userIPAddress) {
  const { bcs, ...others } = JSON.parse(developmentBindings(upstream.url, apiKeyHash).PROVIDERS);
  return JSON.stringify({ ...others, bcs: { ...bcs, invoker: { ...bcs.invoker, userIPAddress } } });
}

async function addressSent(gateway, headers) {
  const { status } = await gateway.send({ ...requests["bcs.getCustomerLocations"](), headers });
  return status === 200 ? upstream.requests.at(-1).headers["x-invoker-useripaddress"] : status;
}

test("anybody could name a client's address to the provider", async (context) => {
  const gateway = await openGateway({ upstream, bindings: { PROVIDERS: providersWith("192.0.2.1") } });
  context.after(() => gateway.close());
  for (const name of ["cf-connecting-ip", "x-forwarded-for", "x-real-ip"]) {
    assert.equal(await addressSent(gateway, { [name]: "203.0.113.9" }), "192.0.2.1");
  }
});

test("the header that the operator names is read where it holds an address", async (context) => {
  const bindings = { PROVIDERS: providersWith("192.0.2.1"), CLIENT_ADDRESS_HEADER: "X-Client" };
  const gateway = await openGateway({ upstream, bindings });
  context.after(() => gateway.close());
  for (const address of [
    "203.0.113.9",
    "0.0.0.0",
    "255.255.255.255",
    "2001:db8::9",
    "::ffff:203.0.113.9",
    "::",
    "1:2:3:4:5:6:7:8",
  ]) {
    assert.equal(await addressSent(gateway, { "x-client": address }), address);
  }
  for (const other of ["", "unknown", "203.0.113.256", "203.0.113", "203.0.113.9.", "203.0.113.9, 192.0.2.9", "01.2.3.4"]) {
    assert.equal(await addressSent(gateway, { "x-client": other }), "192.0.2.1", other);
  }
  for (const other of [
    "2001:db8::9::1",
    "12345::",
    "[::1]",
    "fe80::1%eth0",
    "::1:8080:",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7::8",
    "1.2.3.4::",
    "Jane",
  ]) {
    assert.equal(await addressSent(gateway, { "x-client": other }), "192.0.2.1", other);
  }
  assert.equal(await addressSent(gateway, { "cf-connecting-ip": "203.0.113.9" }), "192.0.2.1");
});

test("without a header an address has to be in the settings, where the connection does not tell it", async () => {
  const options = { simulatorUrl: upstream.url, apiKeyHash, quiet: true, persist: false };
  const refusal = (bindings) => startGateway({ ...options, bindings: { PROVIDERS: providersWith(undefined), ...bindings } });
  if (chosenRuntime === "workerd") await assert.rejects(refusal({}), /bcs: .*userIPAddress/);
  await assert.rejects(refusal({ CLIENT_ADDRESS_HEADER: "X Client" }), /CLIENT_ADDRESS_HEADER: not the name of a header/);
  await (await refusal({ CLIENT_ADDRESS_HEADER: "X-Client" })).close();
});

if (chosenRuntime !== "workerd") {
  test("or a process of its own knows it from the connection", async (context) => {
    const unset = { PROVIDERS: providersWith(undefined) };
    const gateway = await openGateway({ upstream, bindings: unset });
    context.after(() => gateway.close());
    assert.equal(await addressSent(gateway, { "x-forwarded-for": "203.0.113.9" }), "127.0.0.1");
    const behind = await openGateway({ upstream, bindings: { ...unset, CLIENT_ADDRESS_HEADER: "X-Client" } });
    context.after(() => behind.close());
    assert.equal(await addressSent(behind, { "x-client": "203.0.113.9" }), "203.0.113.9");
    assert.equal(await addressSent(behind, {}), undefined, "the connection is the balancer's");
  });
}
