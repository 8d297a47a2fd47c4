const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** The first day that the format can name: the same content is the same file. */
const DAY = 0x0021;

/** A ZIP archive of texts, stored as they are: a workbook of a view is small. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const bodies: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const common = [VERSION, UTF8_NAMES, 0, 0, DAY];
    const sizes = [checksum(data), data.length, data.length];
    const local = header(0x04034b50, [...common], sizes, [name.length, 0]);
    const central = header(0x02014b50, [VERSION, ...common], sizes, [name.length, 0, 0, 0, 0], [0, offset]);
    bodies.push(local, name, data);
    entries.push(central, name);
    offset += local.length + name.length + data.length;
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const count = Object.keys(files).length;
  const end = header(0x06054b50, [0, 0, count, count], [size, offset], [0]);
  const all = [...bodies, ...entries, end];
  const archive = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    archive.set(part, at);
    at += part.length;
  }
  return archive;
}

/** A signature, then numbers of two and of four bytes in turn, the lowest byte first. */
function header(signature: number, ...fields: number[][]): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number, width: number) => {
    for (let i = 0; i < width; i += 1) bytes.push((value >>> (8 * i)) & 255);
  };
  put(signature, 4);
  fields.forEach((numbers, i) => numbers.forEach((value) => put(value, i % 2 === 0 ? 2 : 4)));
  return Uint8Array.from(bytes);
}
