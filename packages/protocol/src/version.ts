/** Version of our additions to the y-websocket protocol; clients ask for it with `?v=1`. */
export const protocolVersion = 1
/** Version of the shapes of the documents. An older client would delete what it does not know, so it is refused. */
export const documentSchemaVersion = 1
