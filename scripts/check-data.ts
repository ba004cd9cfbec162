import { resolve } from "node:path";
import { checkPublication } from "./checking/check-publication";
import { publicationsWithRelations, readPublicationTables } from "./checking/publication-tables";
const folder = resolve(process.argv[2] ?? "data");
for (const id of publicationsWithRelations(folder)) {
  const data = readPublicationTables(folder, id);
  const t0 = performance.now();
  const { findings } = checkPublication(data.tables, data.relations);
  console.log(id, findings.length, "ms", performance.now() - t0);
  const by = new Map<string, Record<string, number>>();
  for (const f of findings) {
    const r = by.get(f.identity.relation) ?? {};
    r[f.verdict] = (r[f.verdict] ?? 0) + 1;
    by.set(f.identity.relation, r);
  }
  console.table(Object.fromEntries(by));
  for (const f of findings)
    if (f.verdict === "impossible") console.log(f.identity.relation, f.identity.result);
}
