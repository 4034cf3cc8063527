// An account's promotions: what they are on a day, and what was done with them.

/** @param {string | null} wanted ACTIVE, SCHEDULED or ALL, which is also what no word means */
export function promotionsOf({ promotions }, today, wanted) {
  return promotions
    .filter((promotion) => !isOver(promotion, today))
    .map((promotion) => ({ account_promotion_type: typeOf(promotion, today), ...bodyOf(promotion) }))
    .filter(({ account_promotion_type: type }) => !wanted || wanted === "ALL" || wanted === type);
}

export const activePromotions = (account, today) => promotionsOf(account, today, "ACTIVE");

/** What has begun or was cancelled; `from` is the first day of interest. */
export const promotionHistory = ({ promotions }, today, from) =>
  promotions
    .filter((promotion) => promotion.cancelled || typeOf(promotion, today) === "ACTIVE")
    .filter(({ start, cancelled }) => (cancelled ?? start) >= (from || ""))
    .map(bodyOf);

/** @returns {boolean} false: the account has no such promotion */
export function cancel({ promotions }, id, day) {
  const promotion = promotions.find((one) => one.id === id.toLowerCase());
  if (promotion) promotion.cancelled = day;
  return promotion !== undefined;
}

const typeOf = ({ start }, today) => (start <= today ? "ACTIVE" : "SCHEDULED");

const isOver = ({ cancelled }, today) => cancelled !== undefined && cancelled <= today;

const bodyOf = ({ id, start, cancelled }) => ({
  account_promotion_id: id,
  start_date: start,
  ...(cancelled && { cancellation_date: cancelled }),
});
