import { HostError } from "../host-error";
import type { Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";

interface SettingTarget {
  workbook: Workbook;
  key: string;
}

function store(workbook: Workbook, key: string, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.notify({ kind: "settings" });
}

const setting: ApiType<SettingTarget> = apiType("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  alive: ({ workbook, key }) => workbook.settings.has(key),
  properties: {
    Key: ({ key }) => key,
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, args) => store(workbook, key, args.raw(0)),
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.notify({ kind: "settings" });
    },
  },
});

export const settingCollection: ApiType<Workbook> = apiType("SettingCollection", {
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting({ workbook, key })),
  methods: {
    // Adding a key that exists replaces its value.
    Add: (workbook, args) => {
      const key = args.text(0);
      store(workbook, key, args.raw(1));
      return setting({ workbook, key });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItem: (workbook, args) => {
      const key = args.text(0);
      if (!workbook.settings.has(key)) throw new HostError("ItemNotFound");
      return setting({ workbook, key });
    },
    GetItemOrNullObject: (workbook, args) => {
      const key = args.text(0);
      return workbook.settings.has(key) ? setting({ workbook, key }) : null;
    },
  },
});
