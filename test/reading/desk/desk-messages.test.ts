import {
  readingDesk,
  remoteDesk,
  serveDesk,
  Stopped,
  type ThreadPort,
} from "../../../src/reading/desk";

type Listen = (event: { data: unknown }) => void;

/** A thread of its own in which a desk stands; messages are copied, as between threads. */
function thread(): ThreadPort {
  const listeners: Record<"inside" | "outside", Listen[]> = { inside: [], outside: [] };
  let isOver = false;
  const send = (to: Listen[]) => (message: unknown) => {
    const data: unknown = structuredClone(message);
    setTimeout(() => {
      if (!isOver) for (const listen of to) listen({ data });
    });
  };
  serveDesk(
    {
      postMessage: send(listeners.outside),
      addEventListener: (_, listen) => listeners.inside.push(listen),
    },
    readingDesk(),
  );
  return {
    postMessage: send(listeners.inside),
    addEventListener: (_, listen) => listeners.outside.push(listen),
    terminate: () => (isOver = true),
  };
}

const text = [
  "Impor (US$)",
  ";;2030;;;2031;;",
  "Negara;Pelabuhan;Januari;Februari;Jumlah;Januari;Februari;Jumlah",
  "Jepang;Belawan;10;20;30;11;21;32",
  "Jepang;Dumai;1;-;1;4;5;90",
  "India;Dumai;2;3;5;6;;6",
].join("\n");
const source = { name: "impor.csv", text };
const frame = { id: "t", title: { id: "Impor", en: "Imports" }, notes: [], source: {} };
const most = { rows: 100, columns: 100 };

async function opened() {
  let started = 0;
  const desk = remoteDesk(() => {
    started++;
    return thread();
  });
  const file = await desk.open(source);
  const { tables } = await file.read({});
  return {
    desk,
    file,
    request: { table: tables[0]?.id ?? "", choices: {} },
    started: () => started,
  };
}

test("a table of many dimensions is offered as records, with its dimensions and its size", async () => {
  const { file } = await opened();
  const [table] = (await file.read({})).tables;
  expect(table?.records).toEqual({
    rows: 3,
    columns: 6,
    size: 17,
    dimensions: [
      { title: { id: "Tahun", en: "Year" }, members: 2 },
      { title: { id: "Bulan", en: "Month" }, members: 3 },
      { title: { id: "Negara", en: "Negara" }, members: 2 },
      { title: { id: "Pelabuhan", en: "Pelabuhan" }, members: 2 },
    ],
    isLarge: false,
  });
});

test("records answers with dimensions, totals and the place of the one that is wrong", async () => {
  const { file, request } = await opened();
  const shares: number[] = [];
  const { size, totals, dimensions } = await file.records(request, (share) => shares.push(share));
  expect(size).toBe(11);
  expect(dimensions.map(({ key }) => key)).toEqual(["tahun", "bulan", "negara", "pelabuhan"]);
  expect(totals).toEqual({
    members: [{ dimension: { id: "Bulan", en: "Month" }, labels: ["Jumlah"] }],
    holds: 5,
    fails: 1,
    open: 0,
    failing: [
      {
        place: { row: 4, column: 7 },
        labels: ["2031", "Jumlah", "Jepang", "Dumai"],
        printed: 90,
        sum: 9,
      },
    ],
  });
  expect(shares).toEqual([0]);
});

test("table makes the first rows of a choice and says how large the whole is", async () => {
  const { file, request } = await opened();
  const choice = { down: ["pelabuhan"], across: ["tahun", "bulan"], measure: "value" };
  const built = await file.table(request, { choice, frame, most, window: { rows: 1, columns: 9 } });
  expect([built.rows, built.columns]).toEqual([2, 4]);
  expect(built.table.rows.map(({ label, values }) => [label, ...values])).toEqual([
    ["Belawan", "10", "20", "11", "21"],
  ]);
});

test("table makes none that is larger than what is allowed", async () => {
  const { file, request } = await opened();
  const choice = { down: ["pelabuhan"], across: ["bulan"], measure: "value" };
  const built = await file.table(request, { choice, frame, most: { rows: 1, columns: 9 } });
  expect([built.rows, built.columns, built.table.rows]).toEqual([2, 2, []]);
});

test("list gives records one by one, or none where there are too many", async () => {
  const { file, request } = await opened();
  const list = await file.list(request, { negara: ["India"] }, 10);
  expect(list.texts).toEqual([
    ["2030", "2030", "2031"],
    ["Januari", "Februari", "Januari"],
    ["India", "India", "India"],
    ["Dumai", "Dumai", "Dumai"],
  ]);
  expect(list.values.map((values) => [...values])).toEqual([[2, 3, 6]]);
  expect(await file.list(request, {}, 10)).toEqual({ size: 11, texts: [], values: [] });
});

test("sums adds records up, once for each list of dimensions that stay", async () => {
  const { file, request } = await opened();
  const sums = await file.sums(request, { negara: ["India"] }, [["pelabuhan"], []]);
  expect(sums.map(({ size, values }) => [size, [...(values[0] ?? [])]])).toEqual([
    [1, [11]],
    [1, [11]],
  ]);
});

test("stop ends what is under way, and the file answers again on another thread", async () => {
  const { desk, file, request, started } = await opened();
  const asked = file.records(request);
  desk.stop();
  await expect(asked).rejects.toThrow(Stopped);
  expect((await file.records(request)).size).toBe(11);
  expect(started()).toBe(2);
});

test("figures beside their change in percent are not offered as records", async () => {
  const file = await remoteDesk(thread).open({
    name: "ntp.csv",
    text: [
      ";;2030;;;2031;;",
      "Provinsi;Subsektor;It;Ib;% Perubahan;It;Ib;% Perubahan",
      "Aceh;Padi;101,2;99,3;1,2;102,5;98,2;0,4",
      "Aceh;Kebun;111,2;97,3;1,1;112,5;97,2;0,2",
    ].join("\n"),
  });
  expect((await file.read({})).tables.map(({ records }) => records)).toEqual([undefined]);
});
