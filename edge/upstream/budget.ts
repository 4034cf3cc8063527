// How many retries a provider can bear: a share of the calls and a few beside, so that a dead one is not asked three times as often.

export type RetryBudget = {
  /** A request is sent. */
  deposit(): void;
  /** Whether one more retry is within the budget, which it then takes. */
  take(): boolean;
};

export function retryBudget(now = Date.now): RetryBudget {
  let left = most;
  let countedAt = now();
  const fill = (parts: number) => {
    left = Math.min(most, left + parts);
  };
  return {
    deposit: () => fill(1),
    take() {
      const moment = now();
      fill(((moment - countedAt) / 1000) * perSecond);
      countedAt = moment;
      if (left < retry) return false;
      left -= retry;
      return true;
    },
  };
}

/** Ten requests make one retry, … */
const retry = 10;
/** … so does a second, … */
const perSecond = retry;
/** … and there are ten in a row, at the beginning and after a quiet while. */
const most = 10 * retry;
