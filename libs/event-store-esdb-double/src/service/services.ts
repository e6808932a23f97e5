import { Server } from '@grpc/grpc-js';
import { GossipService, type IGossipServer } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { ServerFeaturesService, type IServerFeaturesServer } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { StreamsService, type IStreamsServer } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { batchAppend } from './batch-append.js';
import { classicAppend } from './classic-append.js';
import { deleteStream, tombstoneStream } from './delete.js';
import type { Node } from './node.js';
import { ClusterInfo, EndPoint, MemberInfo, SupportedMethod, SupportedMethods, UUID } from './protocol.js';
import { read } from './read.js';

/** Nobody who reads it in a record shall take the double for a server. */
const version = 'double, no server';
const streamsService = 'event_store.client.streams.streams';

export function serverOf(node: Node): Server {
  // The client receives up to 17 MiB; what it sends is bounded by the server's own limit on appends.
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  server.addService(StreamsService, streams(node));
  server.addService(ServerFeaturesService, features(node));
  server.addService(GossipService, gossip(node));
  return server;
}

function streams(node: Node): IStreamsServer {
  return {
    read: (call) => void read(node, call),
    append: (call, answer) => classicAppend(node, call, answer),
    batchAppend: (call) => batchAppend(node, call),
    delete: (call, answer) => deleteStream(node, call, answer),
    tombstone: (call, answer) => tombstoneStream(node, call, answer),
  };
}

function features(node: Node): IServerFeaturesServer {
  return {
    getSupportedMethods: (_call, answer) => {
      node.calls.push({ method: 'features', requiresLeader: false });
      const supported = new SupportedMethods();
      supported.setEventStoreServerVersion(version);
      for (const name of ['read', 'append', 'delete', 'tombstone', ...(node.limits.announcesBatchAppend ? ['batchappend'] : [])]) {
        const method = new SupportedMethod();
        method.setServiceName(streamsService);
        method.setMethodName(name);
        supported.addMethods(method);
      }
      answer(null, supported);
    },
  };
}

function gossip(node: Node): IGossipServer {
  return {
    read: (_call, answer) => {
      node.calls.push({ method: 'gossip', requiresLeader: false });
      const leader = node.leader ?? { host: '127.0.0.1', port: node.wire.port };
      const endPoint = new EndPoint();
      endPoint.setAddress(leader.host);
      endPoint.setPort(leader.port);
      const id = new UUID();
      id.setString('00000000-0000-4000-8000-00000000000a');
      const member = new MemberInfo();
      member.setInstanceId(id);
      member.setTimeStamp('0');
      member.setState(MemberInfo.VNodeState.LEADER);
      member.setIsAlive(true);
      member.setHttpEndPoint(endPoint);
      const cluster = new ClusterInfo();
      cluster.addMembers(member);
      answer(null, cluster);
    },
  };
}
