// How far a large file is read: on a terminal's error stream, and nowhere else.

/** From here on somebody may wonder. */
export const largeBytes = 10_000_000;

/**
 * @param {{ write(text: string): unknown, isTTY?: boolean }} stream
 * @param {number | undefined} total bytes, where they are known
 * @param {() => number} [clock] milliseconds
 */
export function progressOn(stream, total, clock = () => performance.now()) {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  const show = (bytes) => {
    shown = true;
    shownAt = clock();
    stream.write(`${startOfLine}Reading … ${megabytes(bytes)}${total === undefined ? "" : ` of ${megabytes(total)}`} MB`);
  };
  return {
    /** @param {number} bytes read so far */
    at(bytes) {
      if (stream.isTTY !== true || (total ?? bytes) <= largeBytes) return;
      if (clock() - shownAt >= everyMilliseconds) show(bytes);
    },
    /** Leaves an empty line. */
    end() {
      if (shown) stream.write(startOfLine);
    },
  };
}

function megabytes(bytes) {
  return (bytes / 1_000_000).toFixed(1);
}

// Back to its beginning, and all of it erased.
const startOfLine = "\r\u001b[2K";
const everyMilliseconds = 100;
