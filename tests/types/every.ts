// What the types promise for every single operation; compiled, never run.
import type {
  BcsContext,
  Category,
  ErrorCodeOf,
  Issue,
  ItauContext,
  MasstackContext,
  OperationId,
  OperationOf,
  Operations,
  Outcome,
  Resolved,
} from "ventanilla";

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

/** The operations for which a claim does not hold. */
type Fails<Claims extends { [Id in OperationId]: boolean }> = {
  [Id in OperationId]: Claims[Id] extends true ? never : Id;
}[OperationId];
const none = <_Failing extends never>() => {};

type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;
type IsLiteral<Type> = [Type] extends [never] ? false : string extends Type ? false : IsUnion<Type> extends true ? false : true;
type IsClosed<Type> = string extends Type ? false : true;

// One literal each: id, method, path, provider.
none<Fails<{ [Id in OperationId]: Same<OperationOf<Id>["id"], Id> }>>();
none<Fails<{ [Id in OperationId]: IsLiteral<OperationOf<Id>["method"]> }>>();
none<Fails<{ [Id in OperationId]: IsLiteral<OperationOf<Id>["path"]> }>>();
none<Fails<{ [Id in OperationId]: Id extends `${OperationOf<Id>["provider"]}.${string}` ? true : false }>>();

// A path's own names are what the input's path takes.
type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type PathNames<Input> = Input extends { readonly path: infer Path } ? keyof Path : never;
none<Fails<{ [Id in OperationId]: Same<Names<OperationOf<Id>["path"]>, PathNames<Operations[Id]["input"]>> }>>();

// Inputs, data and contexts are types of their own: nothing is `any`, `unknown` or a record of whatever.
type IsOwn<Type> = unknown extends Type ? false : string extends keyof Type ? false : true;
none<Fails<{ [Id in OperationId]: IsOwn<Operations[Id]["input"]> }>>();
none<Fails<{ [Id in OperationId]: Operations[Id]["data"] extends null ? true : IsOwn<Operations[Id]["data"]> }>>();
type ContextsBy = { bcs: BcsContext; itau: ItauContext; masstack: MasstackContext };
type PreparesWith<Id extends OperationId> = Parameters<OperationOf<Id>["prepare"]>[1];
none<Fails<{ [Id in OperationId]: Same<PreparesWith<Id>, Resolved<ContextsBy[OperationOf<Id>["provider"]]>> }>>();

// Outcomes: `ok` decides; categories, error codes and issue codes are closed lists.
type OutcomeOf<Id extends OperationId> = ReturnType<OperationOf<Id>["normalize"]>;
type FailureOf<Id extends OperationId> = Extract<OutcomeOf<Id>, { ok: false }>;
none<Fails<{ [Id in OperationId]: Same<OutcomeOf<Id>, Outcome<Operations[Id]["data"], ErrorCodeOf<Id>>> }>>();
none<Fails<{ [Id in OperationId]: Same<Extract<OutcomeOf<Id>, { ok: true }>["data"], Operations[Id]["data"]> }>>();
none<Fails<{ [Id in OperationId]: Same<FailureOf<Id>["problem"]["category"], Category> }>>();
none<Fails<{ [Id in OperationId]: Same<FailureOf<Id>["problem"]["code"], ErrorCodeOf<Id> | Category> }>>();
none<Fails<{ [Id in OperationId]: IsClosed<FailureOf<Id>["problem"]["code"]> }>>();
none<Fails<{ [Id in OperationId]: IsClosed<ReturnType<OperationOf<Id>["validate"]>["issues"][number]["code"]> }>>();
none<Fails<{ [Id in OperationId]: Same<ReturnType<OperationOf<Id>["validate"]>["issues"][number], Issue> }>>();
// @ts-expect-error: a claim that does not hold is found.
none<Fails<{ [Id in OperationId]: Same<Id, "bcs.getPila"> }>>();
