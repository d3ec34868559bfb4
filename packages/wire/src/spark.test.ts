import { create } from '@bufbuild/protobuf';
import {
  DEEP_STACK_FLAG,
  decodeSpark,
  ExecutePlanRequestSchema,
  encodeSpark,
  isTooDeep,
  PLAN_LEVELS_MAX,
  RelationSchema,
  sparkConnectDefinition,
  sparkDescriptorSet,
  withRawResponses,
} from './spark.js';

/** A chain of limits over range(1), as bytes: written from the inside out, because encoding recurses too. */
function nested(levels: number): Uint8Array {
  const leaf = create(RelationSchema, { relType: { case: 'range', value: { end: 1n, step: 1n } } });
  let bytes: Buffer = encodeSpark(RelationSchema, leaf);
  const delimited = (field: number, body: Buffer) =>
    Buffer.concat([varint((field << 3) | 2), varint(body.length), body]);
  for (let level = 1; level < levels; level++) bytes = delimited(8, delimited(1, bytes));
  return bytes;
}

function varint(value: number): Buffer {
  const out: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...out, rest]);
    out.push((rest & 0x7f) | 0x80);
  }
}

test('the definition has every method of the service', () => {
  expect(Object.keys(sparkConnectDefinition).sort()).toEqual([
    'addArtifacts',
    'analyzePlan',
    'artifactStatus',
    'cloneSession',
    'config',
    'executePlan',
    'fetchErrorDetails',
    'interrupt',
    'reattachExecute',
    'releaseExecute',
    'releaseSession',
  ]);
  expect(sparkConnectDefinition.executePlan).toMatchObject({
    path: '/spark.connect.SparkConnectService/ExecutePlan',
    requestStream: false,
    responseStream: true,
  });
  expect(sparkConnectDefinition.addArtifacts).toMatchObject({ requestStream: true, responseStream: false });
});

test('messages go through the serializers unchanged', () => {
  const request = create(ExecutePlanRequestSchema, { sessionId: 'a', userContext: { userId: 'b' } });
  const { requestSerialize, requestDeserialize } = sparkConnectDefinition.executePlan;
  expect(requestDeserialize(requestSerialize(request))).toEqual(request);
});

test('raw responses are passed on as they are', () => {
  const bytes = Buffer.from([1, 2, 3]);
  expect(withRawResponses(sparkConnectDefinition.executePlan).responseSerialize(bytes)).toBe(bytes);
});

// `npm test` gives Jest the deep stack that the services run with.
const deepStack = process.execArgv.includes(DEEP_STACK_FLAG) ? test : test.skip;

deepStack('a plan of 1,024 levels decodes', () => {
  expect(decodeSpark(RelationSchema, nested(PLAN_LEVELS_MAX)).relType.case).toBe('limit');
});

test('a plan nested too deep is told apart from garbage', () => {
  const thrown = (bytes: Uint8Array) => {
    try {
      return decodeSpark(RelationSchema, bytes);
    } catch (error) {
      return error;
    }
  };
  expect(isTooDeep(thrown(nested(10_000)))).toBe(true);
  const garbage = thrown(Buffer.from([0xff, 0xff, 0xff]));
  expect(garbage).toBeInstanceOf(Error);
  expect(isTooDeep(garbage)).toBe(false);
});

test('the raw descriptors are there', () => {
  expect(Buffer.from(sparkDescriptorSet()).includes('spark/connect/base.proto')).toBe(true);
});
