import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { OutboardError } from '@outboard/errors';
import {
  Described,
  DescribedColumn,
  DescribedFile,
  type DescribeRequest,
  DescribeResponse,
  Failure,
  type Source,
} from '@outboard/wire/task';
import type { EngineColumn } from '../engine/messages.js';
import { toServiceError } from '../rpc-error.js';
import { grantsOf } from '../source/access.js';
import type { Description, SourceDescriber } from '../source/describe.js';

type DescribeCall = ServerUnaryCall<DescribeRequest, DescribeResponse>;

/** Describes each source on its own: one that can't be read fails alone, in its place in the answer. */
export function describeHandler(describer: SourceDescriber, hidden: readonly string[]) {
  return (call: DescribeCall, answer: sendUnaryData<DescribeResponse>): void => {
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort());
    const zone = call.request.getTimeZone() || 'UTC';
    const grants = grantsOf(call.request.getGrantsList(), hidden);
    const describe = async (source: Source): Promise<Described> => {
      try {
        const options = new Map(source.getOptionsMap().getEntryList());
        const asked = {
          format: source.getFormat(),
          paths: source.getPathsList(),
          options,
          infer: source.getInfer(),
          grants,
        };
        return described(await describer.describe(asked, zone, gone.signal));
      } catch (error) {
        return failed(OutboardError.from(error));
      }
    };
    Promise.all(call.request.getSourcesList().map(describe)).then(
      (sources) => {
        const response = new DescribeResponse();
        response.setSourcesList(sources);
        answer(null, response);
      },
      (error: unknown) => answer(toServiceError(error)),
    );
  };
}

const describedColumn = ({ name, type, sparkField = '', fieldId = 0 }: EngineColumn): DescribedColumn => {
  const column = new DescribedColumn();
  column.setName(name);
  column.setType(type);
  column.setSparkField(sparkField);
  column.setFieldId(fieldId);
  return column;
};

function described({ columns, partitions, files }: Description): Described {
  const message = new Described();
  message.setColumnsList(columns.map(describedColumn));
  message.setPartitionsList(partitions.map(describedColumn));
  message.setFilesList(
    files.map(({ path, bytes, modifiedMs }) => {
      const file = new DescribedFile();
      file.setPath(path);
      file.setBytes(String(bytes));
      file.setModifiedMs(String(modifiedMs));
      return file;
    }),
  );
  return message;
}

function failed(error: OutboardError): Described {
  const failure = new Failure();
  failure.setCondition(error.condition);
  for (const [name, value] of Object.entries(error.parameters)) failure.getParametersMap().set(name, value);
  const message = new Described();
  message.setFailure(failure);
  return message;
}
