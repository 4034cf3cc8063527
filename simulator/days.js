// Days, as the providers write them: YYYY-MM-DD.

const hour = 3_600_000;

/** The day in Bogotá, which has no daylight saving time (decision 2). */
export const bogotaDay = (now) => day(Number(now) - 5 * hour);

/** The day in UTC, `later` days on. */
export const day = (now, later = 0) => new Date(Number(now) + later * 24 * hour).toISOString().slice(0, 10);
