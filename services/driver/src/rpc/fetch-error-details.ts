import { deserialize } from 'node:v8';
import { create } from '@bufbuild/protobuf';
import { exceptionHierarchy, OutboardError } from '@outboard/errors';
import {
  FetchErrorDetailsResponse_QueryContext_ContextType as ContextType,
  FetchErrorDetailsResponseSchema,
  type SparkRequest,
} from '@outboard/wire/spark';
import { findSession } from './call-context.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';
import type { StoredError } from './rpc-error.js';

/** FetchErrorDetails: the whole message, condition, parameters and query context of an error that a client was told of. */
export function fetchErrorDetails(parts: RpcParts) {
  return unary(parts, 'FetchErrorDetails', async (request: SparkRequest<'fetchErrorDetails'>, metadata) => {
    const session = await findSession(metadata, request, parts.store);
    const stored = await parts.store.findError(session, request.errorId);
    const common = { sessionId: session.sessionId, serverSideSessionId: session.serverSessionId };
    if (stored === undefined) return create(FetchErrorDetailsResponseSchema, common);
    const { condition, parameters, context, class: kind } = deserialize(stored) as StoredError;
    const error = new OutboardError(condition, parameters, { context, class: kind });
    const queryContexts = context.map((where) => ({
      contextType: where.kind === 'sql' ? ContextType.SQL : ContextType.DATAFRAME,
      objectType: where.objectType ?? '',
      objectName: where.objectName ?? '',
      startIndex: where.startIndex,
      stopIndex: where.stopIndex,
      fragment: where.fragment,
      callSite: where.callSite ?? '',
      summary: where.summary,
    }));
    return create(FetchErrorDetailsResponseSchema, {
      ...common,
      rootErrorIdx: 0,
      errors: [
        {
          errorTypeHierarchy: exceptionHierarchy(error),
          message: error.message,
          stackTrace: [],
          ...(error.definition.bare !== true && {
            sparkThrowable: {
              errorClass: condition,
              messageParameters: { ...parameters },
              queryContexts,
              ...(error.definition.sqlState !== '' && { sqlState: error.definition.sqlState }),
            },
          }),
        },
      ],
    });
  });
}
