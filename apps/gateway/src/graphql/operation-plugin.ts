import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Logger } from '@fayuan/telemetry';
import type { GatewayContext, GatewayRequest } from '../access/request.js';
import { isFault, presentError } from './present-error.js';

/** Kind and first field of an operation: names of the schema, so that they can label a metric. */
export function operationLabel(operation: OperationDefinitionNode | null | undefined): string {
  const first = operation?.selectionSet.selections.find((each) => each.kind === Kind.FIELD);
  return operation
    ? `${operation.operation} ${first?.kind === Kind.FIELD ? first.name.value : '…'}`
    : 'invalid';
}

/** Names the operation for log and metrics, and gives every error the caller's language and the request's number. */
export const operationPlugin = (logger: Logger): ApolloServerPlugin<GatewayContext> => ({
  async contextCreationDidFail({ error }) {
    logger.error({ err: error }, 'caller could not be looked up');
  },
  async unexpectedErrorProcessingRequest({ error }) {
    logger.error({ err: error }, 'request failed');
  },
  async requestDidStart({ contextValue }) {
    const request = contextValue.req as GatewayRequest;
    request.operation = 'invalid';
    return {
      async didResolveOperation({ operation }) {
        request.operation = operationLabel(operation);
      },
      async willSendResponse({ response, errors }) {
        const { body } = response;
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const { requestId, locale } = contextValue.caller;
        body.singleResult.errors = body.singleResult.errors.map((plain, index) => {
          const error = errors?.[index];
          if (error && isFault(error)) {
            const err = error.originalError ?? error;
            logger.error({ err, requestId, operation: request.operation }, 'operation failed');
          }
          // Not `plain` where the error itself is known: that one went through formatError already.
          return presentError(error, error?.toJSON() ?? plain, { requestId, locale });
        });
      },
    };
  },
});
