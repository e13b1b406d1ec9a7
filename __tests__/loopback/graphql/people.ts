/** The people behind what was said, as GraphQL shows them. */
import { nodeId, type Person, type World } from "../state.ts";

/** A GraphQL object: fields by name. */
export type Node = Record<string, unknown>;

/** An author: GraphQL names a bot without the `[bot]` that REST appends. */
export function actorNode(world: World, { login, id, type }: Person): Node {
  const name = login.replace(/\[bot\]$/u, "");
  return {
    __typename: type,
    id: nodeId(type === "Bot" ? "BOT" : "U", id),
    login: name,
    databaseId: id,
    url: `${world.url}/${name}`,
    name: null,
  };
}

/** `viewer` is a User even for a bot, and its login keeps the `[bot]` (fullsend-ai/fullsend#1953). */
export function viewerNode(world: World): Node {
  return { ...actorNode(world, world.viewer), __typename: "User", login: world.viewer.login };
}
