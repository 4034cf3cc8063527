// What a caller is told of an Idempotency-Key that does not lead to a call. Problem codes are the contract's, so which it is
// stands in a member of its own.
import type { Category, Problem } from "ventanilla";
import { answerParticular, localeOf } from "../answer.ts";
import type { Repeat } from "../log.ts";
import type { Door } from "../logged.ts";

type Refusal = Exclude<Repeat, "replayed">;

export function refuse(door: Door, refusal: Refusal): Response {
  door.set("idempotency", refusal);
  const { category, texts, known, headers } = refusals[refusal];
  const [title, detail] = texts[localeOf(door) as keyof Texts] ?? texts.en;
  return answerParticular(door, category, { ...known, title, detail, idempotency: refusal }, headers);
}

type Texts = Record<"en" | "es" | "pt", [title: string, detail: string]>;

const fields = [{ in: "header", pointer: "/Idempotency-Key" }];

const refusals: Record<Refusal, { category: Category; known: Partial<Problem>; headers?: Record<string, string>; texts: Texts }> =
  {
    missing: {
      category: "validation",
      known: { status: 400, fields },
      texts: {
        en: ["No idempotency key", "This operation takes the header Idempotency-Key: a new one for each change that is wanted."],
        es: [
          "Sin clave de idempotencia",
          "Esta operación pide el encabezado Idempotency-Key: uno nuevo por cada cambio deseado.",
        ],
        pt: [
          "Sem chave de idempotência",
          "Esta operação pede o cabeçalho Idempotency-Key: um novo para cada alteração desejada.",
        ],
      },
    },
    malformed: {
      category: "validation",
      known: { status: 400, fields },
      texts: {
        en: ["Idempotency key not readable", "Idempotency-Key is a text in quotation marks, of 1 to 255 characters of ASCII."],
        es: ["Clave de idempotencia ilegible", "Idempotency-Key es un texto entre comillas, de 1 a 255 caracteres ASCII."],
        pt: ["Chave de idempotência ilegível", "Idempotency-Key é um texto entre aspas, de 1 a 255 caracteres ASCII."],
      },
    },
    reused: {
      category: "validation",
      known: { fields },
      texts: {
        en: [
          "Idempotency key used before",
          "Another request came with this Idempotency-Key. Send this one with a key of its own.",
        ],
        es: ["Clave de idempotencia ya usada", "Otra solicitud llegó con esta Idempotency-Key. Envíe esta con una clave propia."],
        pt: [
          "Chave de idempotência já usada",
          "Outra solicitação chegou com esta Idempotency-Key. Envie esta com uma chave própria.",
        ],
      },
    },
    in_flight: {
      category: "conflict",
      known: { status: 409, retryable: true },
      headers: { "Retry-After": "2" },
      texts: {
        en: ["Still in progress", "The first request with this Idempotency-Key has no answer yet. Ask again with the same key."],
        es: [
          "Aún en curso",
          "La primera solicitud con esta Idempotency-Key aún no tiene respuesta. Repítala con la misma clave.",
        ],
        pt: [
          "Ainda em andamento",
          "A primeira solicitação com esta Idempotency-Key ainda não tem resposta. Repita-a com a mesma chave.",
        ],
      },
    },
    lost: {
      category: "conflict",
      known: { status: 409, retryable: false, outcomeUnknown: true },
      texts: {
        en: [
          "Outcome unknown",
          "The first request with this Idempotency-Key was lost on its way. Look whether the change was made before asking for it with a new key.",
        ],
        es: [
          "Resultado desconocido",
          "La primera solicitud con esta Idempotency-Key se perdió en el camino. Verifique si el cambio se hizo antes de pedirlo con otra clave.",
        ],
        pt: [
          "Resultado desconhecido",
          "A primeira solicitação com esta Idempotency-Key perdeu-se no caminho. Verifique se a alteração foi feita antes de pedi-la com outra chave.",
        ],
      },
    },
  };
