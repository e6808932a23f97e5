/** The message classes of the protocol, as the client ships them. They are CommonJS without named exports. */
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';

export const { AppendResp, BatchAppendResp, DeleteResp, ReadReq, ReadResp, TombstoneResp } = streams;
export const { AccessDenied, AllStreamPosition, Empty, MaximumAppendSizeExceeded, StreamDeleted, StreamIdentifier, Timeout, Unknown, UUID, WrongExpectedVersion } = shared;
export const { SupportedMethod, SupportedMethods } = features;
export const { ClusterInfo, EndPoint, MemberInfo } = gossip;
export const { Status } = status;
export const { Any } = any;
export const GoogleEmpty = empty.Empty;
