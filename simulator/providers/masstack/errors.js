// How MasStack tells of failures: by their status.
import { reply } from "../../reply.js";

export const refused = (status) =>
  reply(status, { code: String(status), status, message: reasons[status] ?? "Internal server error", detailMsg: "" });

const reasons = {
  400: "Invalid request body",
  401: "Unauthorized",
  403: "Forbidden resource",
  404: "Resource not found",
  405: "Method not allowed",
  409: "Conflict",
  503: "Service unavailable",
  504: "Repository timeout",
};
