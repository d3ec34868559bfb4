import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { Chunk, FileSetStatistics, RowGroup, type StatisticsRequest, StatisticsResponse } from '@outboard/wire/task';
import { toServiceError } from '../rpc-error.js';
import { grantsOf } from '../source/access.js';
import type { FooterReader, FileSetStatistics as Found } from '../source/statistics.js';

type Call = ServerUnaryCall<StatisticsRequest, StatisticsResponse>;

export function statisticsHandler(footers: FooterReader, hidden: readonly string[]) {
  return (call: Call, answer: sendUnaryData<StatisticsResponse>): void => {
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort());
    const grants = grantsOf(call.request.getGrantsList(), hidden);
    const sets = call.request.getSetsList().map(async (set) => {
      const asked = { format: set.getFormat(), files: set.getFilesList() };
      return message(await footers.of(asked, grants, gone.signal));
    });
    Promise.all(sets).then(
      (found) => {
        const response = new StatisticsResponse();
        response.setSetsList(found);
        answer(null, response);
      },
      (error: unknown) => answer(toServiceError(error)),
    );
  };
}

function message({ bytes, groups, scale }: Found): FileSetStatistics {
  const set = new FileSetStatistics();
  set.setBytes(String(bytes));
  set.setScale(scale);
  const columns = [...new Set(groups.flatMap(({ chunks }) => [...chunks.keys()]))];
  set.setColumnsList(columns);
  set.setGroupsList(
    groups.map(({ rows, chunks }) => {
      const group = new RowGroup();
      group.setRows(String(rows));
      group.setChunksList(
        columns.map((column) => {
          const { bytes: chunkBytes = 0, min, max } = chunks.get(column) ?? {};
          const chunk = new Chunk();
          chunk.setBytes(String(chunkBytes));
          if (min !== undefined) chunk.setMin(min);
          if (max !== undefined) chunk.setMax(max);
          return chunk;
        }),
      );
      return group;
    }),
  );
  return set;
}
