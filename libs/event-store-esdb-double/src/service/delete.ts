import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import type { DeleteReq, DeleteResp as DeleteRespMessage, TombstoneReq, TombstoneResp as TombstoneRespMessage } from '@eventstore/db-client/generated/streams_pb.js';
import { streamNameOf } from './messages.js';
import { rejectionOf, requiresLeader, type Node } from './node.js';
import { DeleteResp, TombstoneResp } from './protocol.js';
import { streamDeleted } from './rpc-errors.js';

export function deleteStream(node: Node, call: ServerUnaryCall<DeleteReq, DeleteRespMessage>, answer: sendUnaryData<DeleteRespMessage>): void {
  const stream = streamNameOf(call.request.getOptions());
  node.calls.push({ method: 'delete', stream, requiresLeader: requiresLeader(call.metadata) });
  const rejection = rejectionOf(node, call.metadata) ?? (node.log.stream(stream).tombstoned ? streamDeleted(stream) : undefined);
  if (rejection !== undefined) return answer(rejection);
  const position = new DeleteResp.Position();
  const deleted = node.log.delete(stream);
  position.setCommitPosition(String(deleted.position));
  position.setPreparePosition(String(deleted.position));
  const response = new DeleteResp();
  response.setPosition(position);
  answer(null, response);
}

export function tombstoneStream(node: Node, call: ServerUnaryCall<TombstoneReq, TombstoneRespMessage>, answer: sendUnaryData<TombstoneRespMessage>): void {
  const stream = streamNameOf(call.request.getOptions());
  node.calls.push({ method: 'tombstone', stream, requiresLeader: requiresLeader(call.metadata) });
  const rejection = rejectionOf(node, call.metadata) ?? (node.log.stream(stream).tombstoned ? streamDeleted(stream) : undefined);
  if (rejection !== undefined) return answer(rejection);
  const position = new TombstoneResp.Position();
  const tombstone = node.log.tombstone(stream);
  position.setCommitPosition(String(tombstone.position));
  position.setPreparePosition(String(tombstone.position));
  const response = new TombstoneResp();
  response.setPosition(position);
  answer(null, response);
}
