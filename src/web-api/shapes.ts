import * as v from "valibot";
import { fail } from "./failed-request";

/** An id as the service glues it into keys: numbers and texts stand for one another. */
const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
/** A text that may be missing. */
const text = v.pipe(v.nullish(v.union([v.string(), v.number()]), ""), v.transform(String));
const named = v.object({ val: id, label: text });
/** PHP writes an empty map as an empty list. */
const emptyList = v.pipe(
  v.array(v.unknown()),
  v.maxLength(0),
  v.transform((): Record<string, never> => ({})),
);
const someNamed = v.nullish(v.array(named), []);

export const dataShape = v.object({
  last_update: text,
  subject: someNamed,
  var: v.pipe(
    v.array(
      v.object({
        val: id,
        label: text,
        unit: text,
        subj: text,
        def: text,
        decimal: text,
        note: text,
      }),
    ),
    v.minLength(1),
  ),
  turvar: someNamed,
  labelvervar: text,
  vervar: v.array(named),
  tahun: v.array(named),
  turtahun: someNamed,
  datacontent: v.nullish(
    v.union([emptyList, v.record(v.string(), v.union([v.number(), v.string(), v.null()]))]),
    {},
  ),
});
export type DataAnswer = v.InferOutput<typeof dataShape>;
export type NamedId = v.InferOutput<typeof named>;

const count = v.nullish(v.pipe(v.union([v.number(), v.string()]), v.transform(Number)));
const pageFacts = v.object({ page: count, pages: count, total: count });
export const pageShape = v.looseTuple([pageFacts, v.nullish(v.array(v.unknown()), [])]);

/** One item of each list. */
export const itemShapes = {
  domains: v.object({ domain_id: id, domain_name: text, domain_url: text }),
  subjects: v.object({ sub_id: id, title: text, subcat: text }),
  variables: v.object({ var_id: id, title: text, sub_id: text, sub_name: text, unit: text }),
  years: v.object({ th_id: id, th: text }),
  parts: v.object({ turth_id: id, turth: text }),
  variants: v.object({ turvar_id: id, turvar: text }),
  "static-tables": v.object({
    table_id: id,
    title: text,
    subj_id: text,
    subj: text,
    updt_date: text,
  }),
  "subject-tables": v.object({ id, title: text, tablesource: text, subject: text }),
  publications: v.object({ pub_id: id, title: text, rl_date: text }),
} as const;
export type ListName = keyof typeof itemShapes;
export type ListItem<Name extends ListName> = v.InferOutput<(typeof itemShapes)[Name]>;

export const staticTableShape = v.object({
  title: text,
  table: text,
  updt_date: text,
  cr_date: text,
});
export const publicationShape = v.object({ title: text, rl_date: text });

const value = v.nullish(v.union([v.number(), v.string()]));
/** `value` (US$) and `netweight` (kg) by port and country, of which either may be null. */
export const tradeRowShape = v.object({
  tahun: id,
  kodehs: id,
  pod: text,
  ctr: text,
  bulan: text,
  value,
  netweight: value,
});
export type TradeRow = v.InferOutput<typeof tradeRowShape>;

export const simdasiTablesShape = v.object({
  data: v.array(
    v.object({
      id_tabel: id,
      ketersediaan_tahun: v.nullish(v.array(id), []),
    }),
  ),
});

export const simdasiShape = v.object({
  judul_tabel: text,
  judul: text,
  lingkup: text,
  wilayah: text,
  tahun_data: text,
  catatan: text,
  sumber: text,
  created: text,
  kolom: v.record(v.string(), v.object({ nama_variabel: text, satuan: text })),
  data: v.array(
    v.object({
      label: text,
      kode_wilayah: text,
      variables: v.record(v.string(), v.object({ value: text, value_raw: text })),
    }),
  ),
});

/**
 * A part of an answer in its shape.
 *
 * @param place of the part in the answer
 * @throws FailedRequest `unexpected-shape` with the place of the first fault
 */
export function shaped<Shape extends v.GenericSchema>(
  shape: Shape,
  json: unknown,
  place = "",
): v.InferOutput<Shape> {
  const result = v.safeParse(shape, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const found = [place, v.getDotPath(issue)].filter((part) => part).join(".");
  return fail({ code: "unexpected-shape", found: found || "{}" });
}
