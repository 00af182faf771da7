import type { IsoDate } from "./generated/facts.js";

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One change of the law. See docs/LAW-DATA.md. */
export type Op =
    | { readonly op: "end"; readonly instrument: string; readonly date: IsoDate }
    | { readonly op: "suspend"; readonly instrument: string; readonly from: IsoDate; readonly until: IsoDate }
    | { readonly op: "extend"; readonly instrument: string; readonly ends_on: IsoDate }
    | { readonly op: "add"; readonly instrument: { readonly [key: string]: Json } }
    | { readonly op: "set-scope"; readonly instrument: string; readonly path: string; readonly value: Json }
    | {
          readonly op: "set-param";
          readonly param: string;
          readonly key?: string;
          readonly from: IsoDate;
          readonly value: Json;
      };
