#!/usr/bin/env node
/**
 * protoc plugin for our own services. Writes, for each .proto file, what the other two generators leave out:
 *
 * - `x_grpc_pb.js`, the CommonJS half of the service stubs whose types ts-protoc-gen writes (`service=grpc-node`);
 * - `x_esm.mjs` and `x_esm.d.mts`: named ES exports. google-protobuf assigns its exports at run time, where Node's
 *   CommonJS analysis does not see them, so `import { Message } from './x_pb.js'` would be undefined.
 */
const { readFileSync } = require('node:fs');
const {
  CodeGeneratorRequest,
  CodeGeneratorResponse,
} = require('google-protobuf/google/protobuf/compiler/plugin_pb.js');

const FEATURE_PROTO3_OPTIONAL = 1;
const request = CodeGeneratorRequest.deserializeBinary(new Uint8Array(readFileSync(0)));
const response = new CodeGeneratorResponse();
response.setSupportedFeatures(FEATURE_PROTO3_OPTIONAL);

const files = new Map(request.getProtoFileList().map((file) => [file.getName(), file]));
const stem = (file) => file.replace(/\.proto$/, '');

/** Message name with leading dot → the file that defines it. */
const definedIn = new Map();
for (const file of files.values()) {
  const scope = file.getPackage() ? `.${file.getPackage()}` : '';
  for (const message of file.getMessageTypeList()) definedIn.set(`${scope}.${message.getName()}`, file.getName());
}

function emit(name, content) {
  const out = new CodeGeneratorResponse.File();
  out.setName(name);
  out.setContent(content);
  response.addFile(out);
}

function specifier(from, to) {
  if (to.startsWith('google/protobuf/')) return `google-protobuf/${stem(to)}_pb.js`;
  return `${'../'.repeat(from.split('/').length - 1) || './'}${stem(to)}_pb.js`;
}

function serviceModule(file) {
  const requires = new Map();
  const codecs = new Map();
  const codec = (type) => {
    const owner = definedIn.get(type);
    if (owner === undefined)
      throw new Error(`${file.getName()}: ${type} is nested or unknown; methods take top-level messages`);
    const module = `${stem(owner).replace(/\W/g, '_')}_pb`;
    requires.set(module, specifier(file.getName(), owner));
    const name = type.slice(1).replace(/\./g, '_');
    const message = `${module}.${type.split('.').pop()}`;
    codecs.set(
      name,
      `const ${name} = {\n` +
        '  serialize: (message) => {\n' +
        '    const bytes = message.serializeBinary();\n' +
        '    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);\n' +
        '  },\n' +
        `  deserialize: (bytes) => ${message}.deserializeBinary(bytes),\n` +
        '};\n',
    );
    return { name, message };
  };

  const services = file.getServiceList().map((service) => {
    const fullName = `${file.getPackage() ? `${file.getPackage()}.` : ''}${service.getName()}`;
    const methods = service.getMethodList().map((method) => {
      const key = method.getName()[0].toLowerCase() + method.getName().slice(1);
      const input = codec(method.getInputType());
      const output = codec(method.getOutputType());
      return (
        `  ${key}: {\n    path: '/${fullName}/${method.getName()}',\n    originalName: '${key}',\n` +
        `    requestStream: ${method.getClientStreaming()},\n    responseStream: ${method.getServerStreaming()},\n` +
        `    requestType: ${input.message},\n    responseType: ${output.message},\n` +
        `    requestSerialize: ${input.name}.serialize,\n    requestDeserialize: ${input.name}.deserialize,\n` +
        `    responseSerialize: ${output.name}.serialize,\n    responseDeserialize: ${output.name}.deserialize,\n  },\n`
      );
    });
    return (
      `exports.${service.getName()}Service = {\n${methods.join('')}};\n` +
      `exports.${service.getName()}Client = grpc.makeGenericClientConstructor(exports.${service.getName()}Service, '${fullName}');\n`
    );
  });
  return [
    "'use strict';\nconst grpc = require('@grpc/grpc-js');\n",
    ...[...requires].map(([module, path]) => `const ${module} = require('${path}');\n`),
    ...codecs.values(),
    ...services,
  ].join('');
}

function facade(file) {
  const local = `./${stem(file.getName()).split('/').pop()}`;
  const messages = [...file.getMessageTypeList(), ...file.getEnumTypeList()].map((type) => type.getName());
  const services = file.getServiceList().flatMap((s) => [`${s.getName()}Service`, `${s.getName()}Client`]);
  const js = [`import pb from '${local}_pb.js';\n`, `export const { ${messages.join(', ')} } = pb;\n`];
  const types = [`export * from '${local}_pb.js';\n`];
  if (services.length > 0) {
    js.push(`import grpc from '${local}_grpc_pb.js';\n`, `export const { ${services.join(', ')} } = grpc;\n`);
    types.push(`export * from '${local}_grpc_pb.js';\n`);
  }
  return { js: js.join(''), types: types.join('') };
}

for (const name of request.getFileToGenerateList()) {
  const file = files.get(name);
  if (file.getServiceList().length > 0) emit(`${stem(name)}_grpc_pb.js`, serviceModule(file));
  const { js, types } = facade(file);
  emit(`${stem(name)}_esm.mjs`, js);
  emit(`${stem(name)}_esm.d.mts`, types);
}
process.stdout.write(Buffer.from(response.serializeBinary()));
