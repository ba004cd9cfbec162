import { crc32, deflateSync, inflateSync } from "node:zlib";
import { smallPng } from "../../scripts/small-png";

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
};

/** Two by two pixels in true colour; the second line is told by its difference from the first. */
const picture = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 255, 0, 0, 0, 0, 255, 2, 0, 0, 0, 255, 0, 1]))),
  chunk("IEND", Buffer.alloc(0)),
]);

test("smallPng(picture) has the picture's colours as its palette, the commonest first", () => {
  const small = smallPng(picture);
  const palette = small.indexOf("PLTE") + 4;
  expect([...small.subarray(palette, palette + 6)]).toEqual([255, 0, 0, 0, 0, 255]);
  const data = small.indexOf("IDAT");
  const length = small.readUInt32BE(data - 4);
  const lines = inflateSync(small.subarray(data + 4, data + 4 + length));
  expect([...lines]).toEqual([0, 0, 1, 0, 0, 0]);
});
