import { fromBinary, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import type { ReflectionService } from '@grpc/reflection';
import { sparkDescriptorSet } from '@outboard/wire/spark';

/**
 * What the reflection library takes: a package definition, of which it reads only the raw descriptors. Made through
 * proto-loader, all files would become one and `optional` would be lost.
 */
export function reflectionPackage(): ConstructorParameters<typeof ReflectionService>[0] {
  const files = fromBinary(FileDescriptorSetSchema, sparkDescriptorSet()).file.map((file) =>
    Buffer.from(toBinary(FileDescriptorProtoSchema, file)),
  );
  const entry = { format: 'Protocol Buffer 3 DescriptorProto', type: {}, fileDescriptorProtos: files };
  return { 'spark.connect': entry } as unknown as ConstructorParameters<typeof ReflectionService>[0];
}
