import { blocksReducer, unread } from "../../../src/taskpane/blocks/blocks-state";

const failure = { code: "connection", asItWas: true } as const;

describe("blocksReducer", () => {
  test("a reading replaces the list and ends every question", () => {
    const asking = blocksReducer(unread, {
      type: "asked",
      question: { blockId: "a", about: "removal" },
    });
    const answer = { ok: true, value: [] } as const;
    expect(blocksReducer(asking, { type: "read", answer: { ...answer, value: [] } })).toEqual({
      blocks: [],
      asking: undefined,
      busy: false,
      failure: undefined,
    });
  });

  test("a reading that fails keeps the list that was there", () => {
    const read = blocksReducer(unread, { type: "read", answer: { ok: true, value: [] } });
    const failed = blocksReducer(read, { type: "read", answer: { ok: false, failure } });
    expect(failed).toMatchObject({ blocks: [], failure });
  });

  test("a new request clears the last failure; dismissing clears question and failure", () => {
    const failed = blocksReducer(unread, { type: "failed", failure });
    expect(blocksReducer(failed, { type: "started" }).failure).toBeUndefined();
    const asking = blocksReducer(failed, {
      type: "asked",
      question: { blockId: "a", about: "removal" },
    });
    expect(blocksReducer(asking, { type: "dismissed" })).toEqual({ ...unread, busy: false });
  });
});
