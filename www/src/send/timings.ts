// The header of W3C Server Timing.

export type Timing = { name: string; milliseconds: number };

export function timingsOf(header: string | null): Timing[] {
  return (header ?? "").split(",").flatMap((entry) => {
    const [name = "", ...parameters] = entry.split(";").map((part) => part.trim());
    const duration = parameters.find((parameter) => /^dur=/i.test(parameter))?.slice("dur=".length);
    const milliseconds = Number(duration?.replaceAll('"', ""));
    return name === "" || duration === undefined || Number.isNaN(milliseconds) ? [] : [{ name, milliseconds }];
  });
}
