// RFC 6901.

/** A name as one segment of a JSON pointer. */
export function segment(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
