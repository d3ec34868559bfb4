import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from './run.mjs';
import { filesBelow, root, stateDir } from './steps.mjs';

const protoDir = join(root, 'proto');
const genDir = join(root, 'packages/wire/gen');
const bin = (name) => join(root, 'node_modules/.bin', name);

/** Everything under proto/ decides the generated code. */
export const codegenInputs = () => filesBelow(protoDir);
export const codegenPresent = () => existsSync(join(genDir, 'spark/spark/connect/base_pb.js'));

/**
 * Writes packages/wire/gen: `spark/` (protobuf-es, ES modules), `own/` (google-protobuf, CommonJS with ES façades) and
 * `spark-connect.binpb` (the raw descriptors, for reflection) and `console.binpb` (by which the edge turns the console's JSON into gRPC). Made aside and moved into place, so that a failure
 * leaves the old code.
 */
export async function generateCode(venv) {
  const out = join(stateDir, 'gen');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'own'), { recursive: true });
  await Promise.all([generateSpark(out, venv), generateOwn(join(out, 'own'), venv)]);
  rmSync(genDir, { recursive: true, force: true });
  try {
    renameSync(out, genDir);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    cpSync(out, genDir, { recursive: true });
  }
}

async function generateSpark(out, venv) {
  const descriptors = join(out, 'spark-connect.binpb');
  await run(join(venv, 'bin/python'), [join(protoDir, 'spark_descriptors.py'), descriptors]);
  const template = {
    version: 'v2',
    plugins: [
      {
        local: bin('protoc-gen-es'),
        out: join(out, 'spark'),
        opt: ['target=js+dts', 'import_extension=js', 'json_types=false'],
      },
    ],
  };
  await run(bin('buf'), ['generate', descriptors, '--template', JSON.stringify(template)]);
}

async function generateOwn(out, venv) {
  // The rest of the repository is ES modules; google-protobuf's generator writes CommonJS.
  writeFileSync(join(out, 'package.json'), '{"type":"commonjs"}\n');
  const protos = codegenInputs().filter((path) => path.endsWith('.proto'));
  await run(join(venv, 'bin/protoc'), [
    `--proto_path=${protoDir}`,
    `--plugin=protoc-gen-ts=${bin('protoc-gen-ts')}`,
    `--plugin=protoc-gen-grpc-node=${join(protoDir, 'protoc-gen-grpc-node.cjs')}`,
    `--js_out=import_style=commonjs,binary:${out}`,
    `--ts_out=service=grpc-node,mode=grpc-js:${out}`,
    `--grpc-node_out=${out}`,
    ...protos.map((path) => relative(protoDir, path)),
  ]);
  const console = 'outboard/console/v1/console.proto';
  await run(join(venv, 'bin/protoc'), [
    `--proto_path=${protoDir}`,
    '--include_imports',
    `--descriptor_set_out=${join(out, 'console.binpb')}`,
    console,
  ]);
}
