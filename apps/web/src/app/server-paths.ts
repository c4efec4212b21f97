/** Addresses that only the server answers. The service worker never does, and stores nothing of them. */
export const serverPaths = /^\/(?:api|sync|feed|health|ready|metrics)(?:\/|$)/
