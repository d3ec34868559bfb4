import { create } from '@bufbuild/protobuf';
import { encodeSpark, Plan_CompressedOperation_OpType as Kind, PlanSchema, RelationSchema } from '@outboard/wire/spark';
import { uncompressed } from './compressed-plan.js';

const relation = create(RelationSchema, { relType: { case: 'range', value: { end: 3n, step: 1n } } });

/** A zstd frame of one raw block (RFC 8878, 3.1.1): a frame that needs no compressor to be made. */
function frame(data: Buffer, claimedBytes = data.length): Buffer {
  const header = Buffer.alloc(9);
  header.writeUInt32LE(0xfd2fb528, 0);
  // Single segment, content size in four bytes.
  header.writeUInt8(0xa0, 4);
  header.writeUInt32LE(claimedBytes, 5);
  const block = Buffer.alloc(3);
  block.writeUIntLE((data.length << 3) | 1, 0, 3);
  return Buffer.concat([header, block, data]);
}

const compressed = (data: Buffer, opType = Kind.RELATION) =>
  create(PlanSchema, { opType: { case: 'compressedOperation', value: { data, opType, compressionCodec: 1 } } });

test('a compressed relation is the plan it was', () => {
  expect(uncompressed(compressed(frame(encodeSpark(RelationSchema, relation)))).opType).toMatchObject({
    case: 'root',
    value: { relType: { case: 'range', value: { end: 3n } } },
  });
});

test('a plan that is not compressed passes as it is', () => {
  const plan = create(PlanSchema, { opType: { case: 'root', value: relation } });
  expect(uncompressed(plan)).toBe(plan);
});

test.each([
  ['a size beyond the bound', frame(Buffer.from([0]), 2 ** 31), 'OUTBOARD_PLAN_TOO_LARGE'],
  ['no frame at all', Buffer.from('not zstd at all'), 'OUTBOARD_PLAN_TOO_LARGE'],
  [
    'a frame cut short',
    frame(encodeSpark(RelationSchema, relation)).subarray(0, 12),
    'CONNECT_INVALID_PLAN.CANNOT_PARSE',
  ],
  ['bytes that are no relation', frame(Buffer.from([0xff, 0xff])), 'CONNECT_INVALID_PLAN.CANNOT_PARSE'],
])('%s is refused', (_what, data, condition) => {
  expect(() => uncompressed(compressed(data))).toThrow(expect.objectContaining({ condition }));
});
