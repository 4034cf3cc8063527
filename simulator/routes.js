// Method and path → the contract's operation and its path parameters.

/**
 * @returns {{ operation, provider, path: Record<string, string> } | { provider, status: 404 | 405 }}
 */
export function findRoute(operations, providers, method, pathname) {
  let known;
  for (const operation of operations) {
    const provider = providers[operation.provider];
    for (const base of provider.basePaths) {
      if (base !== "" && !pathname.startsWith(`${base}/`)) continue;
      const path = matchTemplate(operation.path, pathname.slice(base.length));
      if (path && operation.method === method) return { operation, provider, path };
      if (path) known = provider;
    }
  }
  if (known) return { provider: known, status: 405 };
  const owner = Object.values(providers).find((provider) => provider.owns(pathname));
  return { provider: owner ?? providers.bcs, status: 404 };
}

function matchTemplate(template, pathname) {
  const wanted = template.split("/");
  const given = pathname.split("/");
  if (wanted.length !== given.length) return undefined;
  const path = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index]);
    if (part.startsWith("{") && value) path[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return path;
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
