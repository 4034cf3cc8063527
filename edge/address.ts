// Where the client is. Anybody can send any header, so only the one is read that the operator says the platform writes; without
// one, who is at the other end of the connection is known where the runtime says it.

/** The client's IP address; nothing where no header is to be believed, or where it holds anything else. */
export function clientAddress(headers: Headers, trusted: string | undefined): string | undefined {
  const value = trusted === undefined ? null : headers.get(trusted);
  return value !== null && (isIPv4(value) || isIPv6(value)) ? value : undefined;
}

/** An address as a socket tells it: an IPv4 client of an IPv6 socket has its own again (RFC 4291, section 2.5.5.2). */
export function peerAddress(address: string | undefined): string | undefined {
  const plain = address?.replace(/^::ffff:(?=[\d.]+$)/i, "");
  return plain !== undefined && (isIPv4(plain) || isIPv6(plain)) ? plain : undefined;
}

function isIPv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** Eight groups, of which "::" stands for some, and IPv4's form for the last two (RFC 4291, section 2.2); without a zone. */
function isIPv6(text: string): boolean {
  const halves = text.split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const endsInIPv4 = isIPv4(last) && text.endsWith(last);
  const hexadecimal = endsInIPv4 ? groups.slice(0, -1) : groups;
  const length = hexadecimal.length + (endsInIPv4 ? 2 : 0);
  const fits = halves.length === 1 ? length === 8 : halves.length === 2 && length < 8;
  return fits && hexadecimal.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
}
