// Where the client is. Anybody can send any header, so only the one is read that the operator says the platform writes.

/** The client's IP address; nothing where no header is to be believed, or where it holds anything else. */
export function clientAddress(headers: Headers, trusted: string | undefined): string | undefined {
  const value = trusted === undefined ? null : headers.get(trusted);
  return value !== null && (isIPv4(value) || isIPv6(value)) ? value : undefined;
}

function isIPv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** A URL's host in brackets is an IPv6 address or no URL. */
function isIPv6(text: string): boolean {
  return /^[0-9a-f:.]{2,45}$/i.test(text) && URL.canParse(`http://[${text}]/`);
}
