// Node servers of the development machine: on the loopback interface, and closed at once.

/**
 * @param {import("node:http").Server} server
 * @param {number} port 0: any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects where the port is taken.
 */
export async function listenOnLoopback(server, port) {
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
